import { level } from './level.ts';

const MARKS = /\p{M}+/gu;
const NOT_WORDS = /[^\p{L}\p{N}+]+/gu;
const LEADING_ARTICLE = /^(?:the|an?) (?=.)/;

/**
 * What two spellings of one name have in common: lower case, no accents, no punctuation, single spaces.
 * Not length-preserving: for comparing only.
 */
export function fold(text: string): string {
  const leveled = level(text);
  return PLAIN.test(leveled) && !text.includes('\u00b4') ? foldPlain(leveled) : foldAny(text);
}

/** Most names are of these characters alone; `foldAny` gives the same for them, ten times slower. */
const PLAIN = /^[\0-\x7f—]*$/;

function foldPlain(leveled: string): string {
  let folded = '';
  let from = -1;
  let apart = false;
  for (let i = 0; i <= leveled.length; i++) {
    const code = i < leveled.length ? leveled.charCodeAt(i) : SPACE;
    if (isWordCode(code)) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) {
      folded += (apart && folded !== '' ? ' ' : '') + leveled.slice(from, i);
      from = -1;
      apart = false;
    }
    if (code === AMPERSAND) folded += folded === '' ? 'and' : ' and';
    if (code !== APOSTROPHE) apart = true;
  }
  return folded.toLowerCase();
}

const [SPACE, AMPERSAND, APOSTROPHE, PLUS] = [32, 38, 39, 43];

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === PLUS;

function foldAny(text: string): string {
  return level(text.normalize('NFKD'))
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/'/g, '')
    .replace(NOT_WORDS, ' ')
    .trim();
}

/** A title folded, without its leading article: "The Partner Track" and "Partner Track" are one show's. */
export function foldTitle(title: string): string {
  return fold(title).replace(LEADING_ARTICLE, '');
}
