import { level } from './level.ts';

const MARKS = /\p{M}+/gu;
const NOT_WORDS = /[^\p{L}\p{N}+]+/gu;
const LEADING_ARTICLE = /^(?:the|an?) (?=.)/;
/** Only what begins with a "t" or an "a" may begin with an article. */
const MAY_LEAD = new Set([116, 97]);

/**
 * What two spellings of one name have in common: lower case, no accents, no punctuation, single spaces.
 * Not length-preserving: for comparing only.
 */
export function fold(text: string): string {
  return foldPlain(text) ?? foldAny(text);
}

/** Most names are of plain letters and marks: this gives the same as `foldAny` for them, ten times as fast; null for others. */
function foldPlain(text: string): string | null {
  let folded = '';
  let from = -1;
  let apart = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : SPACE;
    if (isWordCode(code)) {
      if (from < 0) from = i;
      continue;
    }
    if (code > 127 && !isMark(code)) return null;
    if (from >= 0) {
      folded += (apart && folded !== '' ? ' ' : '') + text.slice(from, i);
      from = -1;
      apart = false;
    }
    if (code === AMPERSAND) folded += folded === '' ? 'and' : ' and';
    if (!isApostrophe(code)) apart = true;
  }
  return folded.toLowerCase();
}

const [SPACE, AMPERSAND, APOSTROPHE, PLUS, BACKTICK] = [32, 38, 39, 43, 96];

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === PLUS;
/** ' ` and ‘ ’ ‚ ‛, which part no word. */
const isApostrophe = (code: number): boolean =>
  code === APOSTROPHE || code === BACKTICK || (code >= 0x2018 && code <= 0x201b);
/** Typographic quotes and dashes, and the non-breaking space. */
const isMark = (code: number): boolean =>
  (code >= 0x2018 && code <= 0x201f) || (code >= 0x2013 && code <= 0x2015) || code === 0xa0;

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
  const folded = fold(title);
  return MAY_LEAD.has(folded.charCodeAt(0)) ? folded.replace(LEADING_ARTICLE, '') : folded;
}
