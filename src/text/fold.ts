import { level } from './level.ts';

const MARKS = /\p{M}+/gu;
const NOT_WORDS = /[^\p{L}\p{N}+']+/gu;
const LEADING_ARTICLE = /^(?:the|an?) (?=.)/;

/**
 * What two spellings of one name have in common: lower case, no accents, no punctuation, single spaces.
 * Not length-preserving: for comparing only.
 */
export function fold(text: string): string {
  return level(text.normalize('NFKD'))
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/'s(?![\p{L}])/gu, 's')
    .replace(NOT_WORDS, ' ')
    .replace(/'/g, '')
    .trim();
}

/** A title folded, without its leading article: "The Partner Track" and "Partner Track" are one show's. */
export function foldTitle(title: string): string {
  return fold(title).replace(LEADING_ARTICLE, '');
}
