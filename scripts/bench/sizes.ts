import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A built script: bytes as it is shipped (minified), and compressed with gzip at its best. */
export interface Size {
  file: string;
  minified: number;
  compressed: number;
}

/** The worker of a built package, with every script that it loads, and so on: what a browser reads to start it. */
export function workerOf(folder: string): string[] {
  const worker = 'service-worker-loader.js';
  const loaded = new Set([worker]);
  for (const file of loaded)
    for (const [, path = ''] of readFileSync(join(folder, file), 'utf8').matchAll(STATIC_IMPORT))
      loaded.add(join(dirname(file), path));
  return [...loaded];
}

const STATIC_IMPORT = /(?:\bimport|\bfrom) ?["'`](\.\/[^"'`]+)["'`]/g;

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
