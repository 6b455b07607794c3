import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

interface Entry<T> {
  words: string[];
  value: T;
}

/** Phrases found by their first word, longest first. */
export type Phrasebook<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/**
 * Indexes phrases so that a text is looked up word by word, at a cost that does not grow with the lexicon.
 * @param entries leveled phrases and what each means
 */
export function phrasebook<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrasebook<T> {
  const book = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of entries) {
    const words = tokenize(phrase).map((token) => token.lower);
    const first = words[0];
    if (first === undefined) continue;
    const list = book.get(first) ?? [];
    list.push({ words, value });
    book.set(first, list);
  }
  for (const list of book.values()) list.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/**
 * The longest phrase of the book that begins at token `at`.
 * @returns its value and how many tokens it takes, or null
 */
export function lookUp<T>(
  book: Phrasebook<T>,
  tokens: readonly Token[],
  at: number,
): { value: T; length: number } | null {
  const first = tokens[at];
  const entries = first === undefined ? undefined : book.get(first.lower);
  if (entries === undefined) return null;
  for (const { words, value } of entries) {
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return { value, length: words.length };
  }
  return null;
}
