import { isSymbol } from './line.ts';

export const NUMBER =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty)$/;
export const ORDINAL =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|\d+(?:st|nd|rd|th)|sophomore)$/;

/** A word as signs have it: symbols by their letter, numbers and ordinals as one, inflections cut. */
export function stem(word: string): string {
  if (isSymbol(word, 'TPHONQ')) return word.slice(0, 1);
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const cut = cutStem(word);
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  STEMS.set(word, cut);
  return cut;
}

/** Stems told before: an article has the same words again and again. */
const STEMS = new Map<string, string>();
const MOST_STEMS = 10_000;

function cutStem(word: string): string {
  if (NUMBER.test(word)) return '#';
  if (ORDINAL.test(word)) return '#th';
  if (word.length < 5) return word;
  return word
    .replace(/(?:ations?|ings?|ed|es|s|al)$/, '')
    .replace(/([lnpt])\1$/, '$1')
    .replace(/e$/, '');
}
