import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

interface Entry<T> {
  words: string[];
  value: T;
}

/** Phrases found by their first word, longest first. */
export interface Phrasebook<T> {
  entries: ReadonlyMap<string, readonly Entry<T>[]>;
  /** A mark at the place of every first word: most words of a text are told by it alone. */
  firsts: Uint8Array;
}

/** The place of a word among the marks, by its length and its first two letters. */
const placeOf = (word: string): number =>
  ((word.charCodeAt(0) * 33 + (word.charCodeAt(1) || 0)) * 33 + word.length) & (PLACES - 1);
const PLACES = 4096;

/**
 * Indexes phrases so that a text is looked up word by word, at a cost that does not grow with the lexicon.
 * @param entries leveled phrases and what each means
 */
export function phrasebook<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrasebook<T> {
  const book = new Map<string, Entry<T>[]>();
  const firsts = new Uint8Array(PLACES);
  for (const [phrase, value] of entries) {
    const words = tokenize(phrase).map((token) => token.lower);
    const first = words[0];
    if (first === undefined) continue;
    const list = book.get(first) ?? [];
    list.push({ words, value });
    book.set(first, list);
    firsts[placeOf(first)] = 1;
  }
  for (const list of book.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { entries: book, firsts };
}

/**
 * The longest phrase of the book that begins at token `at`.
 * @returns its value and how many tokens it takes, or null
 */
export function lookUp<T>(
  { entries, firsts }: Phrasebook<T>,
  tokens: readonly Token[],
  at: number,
): { value: T; length: number } | null {
  const first = tokens[at]?.lower ?? '';
  if (firsts[placeOf(first)] !== 1) return null;
  for (const { words, value } of entries.get(first) ?? []) {
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return { value, length: words.length };
  }
  return null;
}
