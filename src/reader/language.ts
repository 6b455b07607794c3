import type { Article } from '../model/article.ts';
import { FREQUENT_WORDS } from './lexicon/frequent-words.ts';

/** Writing systems that one language, or a handful, use: enough to name an article the reader cannot read. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0e00-\u0e7f]/g, 'th'],
];
const WORDS = /\p{L}+/gu;
/** The words of a text that has no other letters: the same, five times as fast. */
const PLAIN_WORDS = /[a-z]+/g;
const OTHER_LETTERS = /[\x80-\u1fff\u2070-\uffff]/;
/** How much of a text is looked at: more changes nothing. */
const SAMPLE = 4000;
/** A share of frequent words below which a text is in none of the known languages. */
const LEAST = 0.08;

/** The languages that a word is frequent in, by their places in the lexicon. */
const LANGUAGES_OF = new Map<string, number[]>();
FREQUENT_WORDS.forEach(([, words], language) => {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
});

const LONGEST = Math.max(...[...LANGUAGES_OF.keys()].map((word) => word.length));

/**
 * The language of an article: told from its words; where they are too few to tell, what the page declares.
 * @returns a BCP 47 tag; the page's own, with its region, where it names the same language; 'und' where nothing tells
 */
export function tellLanguage(article: Article): string {
  const declared = article.language ?? '';
  const sample = `${article.headline} ${article.text.slice(0, SAMPLE)}`;
  const told = byScript(sample) ?? byWords(sample);
  if (told === null) return declared === '' ? 'und' : declared;
  return declared.toLowerCase().split('-')[0] === told ? declared : told;
}

/** Whether the reader knows the language: English, of any region; a text too short to tell is tried. */
export function canRead(language: string): boolean {
  return /^(?:en|und)(?:-|$)/i.test(language);
}

const OTHER_SCRIPTS = /[\u0370-\u07ff\u0900-\u1fff\u3040-\ud7af]/;

function byScript(sample: string): string | null {
  if (!OTHER_SCRIPTS.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [script, language] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (language === 'ja' ? 0.1 : 0.3)) return language;
  }
  return null;
}

function byWords(sample: string): string | null {
  const words = sample.toLowerCase().match(OTHER_LETTERS.test(sample) ? WORDS : PLAIN_WORDS) ?? [];
  if (words.length < 12) return null;
  const counts = FREQUENT_WORDS.map(() => 0);
  for (const word of words)
    for (const language of (word.length > LONGEST ? undefined : LANGUAGES_OF.get(word)) ?? NONE)
      counts[language] = (counts[language] ?? 0) + 1;
  const most = Math.max(...counts);
  return most > LEAST * words.length ? (FREQUENT_WORDS[counts.indexOf(most)]?.[0] ?? null) : null;
}

const NONE: readonly number[] = [];
