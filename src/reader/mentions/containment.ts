/** Which names stand within which, by their words. */
export interface Containment<T> {
  /** Those whose words stand within an item's, in no order. */
  within: (item: T) => readonly T[];
  /** Those within whose words an item's stand, in the order of all. */
  around: (item: T) => readonly T[];
}

/**
 * Tells which names hold which ("Dovetail" stands within "The Dovetail Line"), at a cost that grows with the names'
 * lengths, not with their number squared.
 * @param items with folded keys: words and single spaces, no two alike
 */
export function containment<T extends { key: string }>(items: readonly T[]): Containment<T> {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const within = new Map<T, T[]>();
  const around = new Map<T, T[]>();
  for (const item of items) {
    for (const key of parts(item.key)) {
      const inner = byKey.get(key);
      if (inner === undefined || inner === item) continue;
      push(within, item, inner);
      push(around, inner, item);
    }
  }
  return { within: (item) => within.get(item) ?? [], around: (item) => around.get(item) ?? [] };
}

/** Every run of words of a key, each once. */
function parts(key: string): Set<string> {
  const ends = [...key.matchAll(/(?= |$)/g)].map((match) => match.index);
  const found = new Set<string>();
  for (const from of [0, ...ends.slice(0, -1).map((end) => end + 1)])
    for (const end of ends) if (end > from) found.add(key.slice(from, end));
  return found;
}

/** Adds to the list of a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
