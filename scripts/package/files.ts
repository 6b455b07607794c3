import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The paths of all files in a folder, as seen from it, with slashes. What `without` matches is not entered. */
export function filesIn(folder: string, without = /^$/): string[] {
  const below = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
      const whole = join(path, entry.name);
      const name = relative(folder, whole).split(sep).join('/');
      if (without.test(`${name}/`)) return [];
      return entry.isDirectory() ? below(whole) : [name];
    });
  return below(folder);
}
