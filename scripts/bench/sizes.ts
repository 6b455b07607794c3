import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A built script: bytes as it is shipped (minified), and compressed with gzip at its best. */
export interface Size {
  file: string;
  minified: number;
  compressed: number;
}

/** The scripts of a built package, the largest first. */
export function sizesOf(folder: string): Size[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const code = readFileSync(join(folder, file));
      return { file, minified: code.length, compressed: gzipSync(code, { level: 9 }).length };
    })
    .sort((a, b) => b.compressed - a.compressed);
}
