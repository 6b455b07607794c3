import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const MESSAGES = /^(.*\/_locales\/\w+\/messages\.json)(\?spoken)?$/;
const PLURAL_FORM = /_(zero|one|two|few|many|other)$/;

/** The sources of what is no page, and may so be part of the background. */
function sourcesBesidesPages(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path))
    .filter((path) => path.endsWith('.ts') && !path.startsWith(join('src', 'ui')));
}

/** Every word in quotes in the sources: whatever message they say is one of them. */
function quotedIn(sources: string[]): Set<string> {
  return new Set(
    sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/'(\w+)'/g)].map(([, word = '']) => word),
    ),
  );
}

/** The modules that speak where no page does: in every language at once, and the reader's own English. */
const SPEAKS = /\/words\/(?:words-for|english)\.ts$/;

/**
 * Takes into the scripts only what is said of each message, not what its translator is told; and of the messages that
 * are held in every language at once, only those that something besides the pages says.
 */
export function messagesAlone(): Plugin {
  return {
    name: 'messages-alone',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !SPEAKS.test(importer) || !MESSAGES.test(source)) return null;
      return `${join(dirname(importer), source)}?spoken`;
    },
    async load(id) {
      const [, file, spoken] = MESSAGES.exec(id) ?? [];
      if (file === undefined) return null;
      const sources = spoken === undefined ? [] : sourcesBesidesPages();
      for (const path of [file, ...sources]) this.addWatchFile(path);
      const quoted = quotedIn(sources);
      const told = JSON.parse(await readFile(file, 'utf8')) as Record<string, { message: string }>;
      const kept = Object.entries(told).filter(
        ([key]) => spoken === undefined || quoted.has(key.replace(PLURAL_FORM, '')),
      );
      const code = JSON.stringify(Object.fromEntries(kept.map(([key, { message }]) => [key, { message }])));
      return { code, moduleType: 'json' };
    },
  };
}

/** Leaves in the package's `_locales` what the browser itself says, which the manifest names: pages carry their own words. */
export function messagesOfManifest(): Plugin {
  let folder = '';
  return {
    name: 'messages-of-manifest',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    // The folder was copied whole when the build began.
    writeBundle() {
      const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
      const named = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key));
      for (const language of readdirSync(join(folder, '_locales'))) {
        const file = join(folder, '_locales', language, 'messages.json');
        const messages = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
        const kept = Object.fromEntries(messages.filter(([key]) => named.has(key)));
        writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
      }
    },
  };
}
