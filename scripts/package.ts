import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { TARGETS, type Target } from './build/targets.ts';
import { archive, contentsOf } from './package/archive.ts';
import { filesIn } from './package/files.ts';
import { sourceFiles } from './package/source.ts';

/**
 * `npm run package [FOLDER]`: what the stores take, in `out/store` or the named folder: a ZIP for Chromium's stores, one
 * for Firefox's, and the sources that they are built from. The same sources give the same bytes.
 */

const OUT = process.argv[2] ?? 'out/store';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;

/** A store gives the package its id itself; `key` is for those who load it unpacked. */
function withoutKey(manifest: Uint8Array): Uint8Array {
  const { key: _, ...rest } = JSON.parse(new TextDecoder().decode(manifest));
  return new TextEncoder().encode(`${JSON.stringify(rest, null, 2)}\n`);
}

async function packageFor(target: Target, folder: string): Promise<Uint8Array> {
  const outDir = join(folder, target);
  await build({ mode: target, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const files = contentsOf(outDir, filesIn(outDir));
  const manifest = files.get('manifest.json');
  if (manifest === undefined) throw new Error(`The build for ${target} has no manifest.`);
  return archive(files.set('manifest.json', withoutKey(manifest)));
}

function write(what: string, bytes: Uint8Array): void {
  const path = join(OUT, `${name}-${version}-${what}.zip`);
  writeFileSync(path, bytes);
  console.log(`${path}  ${Math.round(bytes.length / 1024)} kB`);
}

// Whatever the surroundings say: any other value has JSX name the source files, and so where they stood.
process.env['NODE_ENV'] = 'production';
const folder = mkdtempSync(join(tmpdir(), 'package-'));
try {
  mkdirSync(OUT, { recursive: true });
  for (const target of TARGETS) write(target, await packageFor(target, folder));
  write('source', archive(contentsOf('.', sourceFiles())));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
