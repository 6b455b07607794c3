import type { Plugin } from 'vite';
import { packed } from '../../src/text/packed.ts';

const LEXICON = /\/src\/reader\/lexicon\/[\w-]+\.ts$/;
/** A set of plain words, one a line. */
const SET = /new Set\(\[((?:\s*(?:'[^'\\]*'|"[^"\\]*"),)+)\s*\]\)/g;
const WORD = /'([^'\\]*)'|"([^"\\]*)"/g;
/** Shorter lists gain nothing by it. */
const LEAST = 300;

/** Packs the long word lists of the reader, which stay one word a line in the sources. */
export function packLexicons(): Plugin {
  return {
    name: 'pack-lexicons',
    enforce: 'pre',
    transform(code, id) {
      if (!LEXICON.test(id)) return null;
      const short = code.replace(SET, (whole, list: string) => {
        const words = [...list.matchAll(WORD)].map(([, single, double]) => single ?? double ?? '');
        return words.length < LEAST ? whole : `unpacked(${JSON.stringify(packed(words))})`;
      });
      if (short === code) return null;
      return { code: `import { unpacked } from '../../text/packed.ts';\n${short}`, map: null };
    },
  };
}
