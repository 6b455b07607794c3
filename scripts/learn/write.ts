import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Writes a file of the reader. @param path below src/reader */
export function write(path: string, text: string): void {
  writeFileSync(fileURLToPath(new URL(`../../src/reader/${path}`, import.meta.url)), text);
}

/** `npm run learn -- --check`: says how well cross-validation does, too. */
export const isChecked = process.argv.includes('--check');
