import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MESSAGES = /(\/_locales\/\w+\/messages\.json)(\?spoken)?$/;
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
    sources.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/'(\w+)'/g)].map(([, word = '']) => word)),
  );
}

/**
 * Takes into the scripts only what is said of each message, not what its translator is told; and of messages imported
 * as `?spoken` only those that something besides the pages says: the background holds all languages at once.
 */
export function messagesAlone(): Plugin {
  return {
    name: 'messages-alone',
    enforce: 'pre',
    async load(id) {
      const [, , spoken] = MESSAGES.exec(id) ?? [];
      if (!MESSAGES.test(id)) return null;
      const file = id.replace(/\?.*/, '');
      const sources = spoken === undefined ? [] : sourcesBesidesPages();
      for (const path of [file, ...sources]) this.addWatchFile(path);
      const quoted = quotedIn(sources);
      const told = Object.entries(
        JSON.parse(await readFile(file, 'utf8')) as Record<string, { message: string }>,
      );
      const kept = told.filter(
        ([key]) => spoken === undefined || quoted.has(key.replace(PLURAL_FORM, '')),
      );
      const code = JSON.stringify(Object.fromEntries(kept.map(([key, { message }]) => [key, { message }])));
      return { code, moduleType: 'json' };
    },
  };
}
