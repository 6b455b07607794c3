/**
 * A place in a table of `size` weights for a sign: FNV-1a over a number that tells what kind of sign it is and the
 * words it is made of. Signs share places by chance, which costs little and keeps tables small and lookups cheap.
 * @param size a power of two
 */
export function placeOf(size: number, sort: number, a: string, b = ''): number {
  let hash = Math.imul(2166136261 ^ sort, 16777619);
  for (let i = 0; i < a.length; i++) hash = Math.imul(hash ^ a.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ 31, 16777619);
  for (let i = 0; i < b.length; i++) hash = Math.imul(hash ^ b.charCodeAt(i), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) & (size - 1);
}
