import type { Words } from './words.ts';

/** The languages of the interface, as BCP 47 has them. */
export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'pt-BR'] as const;
export type Language = (typeof LANGUAGES)[number];

/** For whoever speaks none of the others. */
const USUAL: Language = 'en';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/**
 * The language of the interface.
 *
 * @param wanted BCP 47 tags, the reader's own choice first, then what the browser prefers.
 * @returns the first of them that there are words for, a shared language counting before a later tag.
 */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const same = LANGUAGES.find((language) => language.toLowerCase() === tag.toLowerCase().replace('_', '-'));
    const found = same ?? LANGUAGES.find((language) => primary(language) === primary(tag));
    if (found !== undefined) return found;
  }
  return USUAL;
}

/** Which way a language is written. */
export function direction(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(primary(language)) ? 'rtl' : 'ltr';
}

/** A language's name in the interface's language: "Spanish"; null where the tag is none or has no name. */
export function languageName(tag: string, words: Pick<Words, 'language'>): string | null {
  try {
    const name = new Intl.DisplayNames([words.language], { type: 'language', fallback: 'none' }).of(tag);
    return name ?? null;
  } catch {
    // RangeError: not a language tag at all. A page may declare anything.
    return null;
  }
}
