import * as v from 'valibot';
import { MomentSchema } from '../model/pin.ts';

/** One pin's word on one title: a place in a show's history. `title` is folded (`CardWork.folded`), or '' for a pin that is about no work. */
export const EntrySchema = v.object({ pin: v.string(), title: v.string() });
export type Entry = v.InferOutput<typeof EntrySchema>;

/**
 * What the reader decided about which pins are of one show. `merge`: all shows that hold one of these entries are
 * one. `split`: these entries are a show of their own. A later tie has the last word; taking a tie away undoes it.
 */
export const TieSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  version: v.literal(1),
  at: MomentSchema,
  kind: v.picklist(['merge', 'split']),
  entries: v.pipe(v.array(EntrySchema), v.minLength(1)),
});
export type Tie = v.InferOutput<typeof TieSchema>;

/** The name under which an entry is looked up. */
export function entryKey({ pin, title }: Entry): string {
  return `${title}\n${pin}`;
}

function groupOf<T extends Entry>(groups: readonly T[][]): Map<string, T[]> {
  return new Map(groups.flatMap((group) => group.map((entry) => [entryKey(entry), group] as const)));
}

function merged<T extends Entry>(groups: T[][], tie: Tie): T[][] {
  const of = groupOf(groups);
  const joined = new Set(
    tie.entries.map((entry) => of.get(entryKey(entry))).filter((one) => one !== undefined),
  );
  if (joined.size < 2) return groups;
  return [...groups.filter((group) => !joined.has(group)), [...joined].flat()];
}

function split<T extends Entry>(groups: T[][], tie: Tie): T[][] {
  const apart = new Set(tie.entries.map(entryKey));
  const isApart = (entry: T) => apart.has(entryKey(entry));
  const taken = groups.flatMap((group) => group.filter(isApart));
  const left = groups.map((group) => (group.some(isApart) ? group.filter((one) => !isApart(one)) : group));
  return [...left.filter((group) => group.length > 0), ...(taken.length > 0 ? [taken] : [])];
}

/** Shows as the reader wants them: the ties applied to groups of entries, in the order they were made. */
export function tiedGroups<T extends Entry>(groups: readonly T[][], ties: readonly Tie[]): T[][] {
  const inOrder = [...ties].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
  return inOrder.reduce<T[][]>(
    (result, tie) => (tie.kind === 'merge' ? merged(result, tie) : split(result, tie)),
    [...groups],
  );
}
