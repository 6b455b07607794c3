import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/**
 * When every file in an archive was last changed, as far as the archive says. A ZIP holds local time without its zone,
 * and so does this: the archive is the same wherever it is made.
 */
const LONG_AGO = new Date(1980, 0, 1);

/**
 * A ZIP archive that is the same, byte for byte, for the same files: in the order of their paths, with one date.
 *
 * @param files contents by path, with slashes.
 */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([path, content]) => [path, [content, { mtime: LONG_AGO, level: 9 }]]),
  );
  return zipSync(entries);
}

/** The contents of the files `paths` in a folder. */
export function contentsOf(folder: string, paths: readonly string[]): Map<string, Uint8Array> {
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}
