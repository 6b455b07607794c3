const LEVELED: Record<string, string> = {
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '—',
  '\u2015': '—',
  '\u2212': '-',
};
const UNEVEN =
  /[\u00a0\u2007\u2009\u200a\u202f\u3000\u2018\u2019\u201a\u201b\u02bc\u00b4`\u201c\u201d\u201e\u201f\u00ab\u00bb\u2010\u2011\u2013\u2015\u2212]/g;

const UNPLAIN = /[^\0-_a-\x7f]/;

/**
 * The same text with one kind of quote, space and dash each.
 * Every character stands where it stood (UTF-16 length is kept), so offsets into the result are offsets
 * into the original.
 */
export function level(text: string): string {
  return !UNPLAIN.test(text) ? text : text.replace(UNEVEN, (character) => LEVELED[character] ?? character);
}
