import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const MESSAGES = /\/_locales\/\w+\/messages\.json$/;

/** Takes into the scripts only what is said of each message, not what its translator is told. */
export function messagesAlone(): Plugin {
  return {
    name: 'messages-alone',
    enforce: 'pre',
    async load(id) {
      if (!MESSAGES.test(id)) return null;
      this.addWatchFile(id);
      const told = JSON.parse(await readFile(id, 'utf8')) as Record<string, { message: string }>;
      return JSON.stringify(
        Object.fromEntries(Object.entries(told).map(([key, { message }]) => [key, { message }])),
      );
    },
  };
}
