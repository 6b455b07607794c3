/** One word, number or punctuation mark, with its place: UTF-16 offsets, end exclusive. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, straight quotes. */
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two letters or more, none of them small. */
  shout: boolean;
}

// In order: titles of address ("Dr."), initials ("U.S.", "J."), sums and numbers ("$6.5", "1.4m", "18th"), words with inner hyphens and
// apostrophes ("Okoye-Marsh", "won't", "A&E", "Disney+"), the possessive, and any other mark alone.
const TOKEN =
  /(?:dr|jr|mr|mrs|ms|sr|st|vs)\.(?=\s)|\p{Lu}\.(?:\p{Lu}\.)*(?!\p{L})|[$€£₹¥]?\d+(?:[.,:]\d+)*(?:%|(?:st|nd|rd|th|[kmb])(?![\p{L}]))?\+?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:'(?![sS](?![\p{L}]))|[&-])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\+?|'[sS](?![\p{L}])|\S/giu;

const ADDRESS = /^\p{L}{2,3}\.$/u;
/** "Kowal-led" is a name and what its bearer does; "co-created" is one word. */
const CREDIT =
  /^(?!(?:co|exec|executive|self|well|newly|ill)-)\p{Lu}.*(?=-(?:led|fronted|starrer|starring|created|directed|helmed|hosted|penned|written|produced|toplined|headlined|voiced)$)/iu;

const SMALL = /\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /\p{L}/u;
const DIGIT = /^[$€£₹¥]?\d/;

/**
 * Cuts leveled text into tokens.
 * @param text leveled text (see `level`), or a slice of it
 * @param from what to add to every offset
 */
export function tokenize(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    const end = plainEnd(text, at, code);
    if (end > at) {
      tokens.push(plainToken(text.slice(at, end), from + at, code));
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    for (const [word, offset] of partsOf(match[0])) tokens.push(tokenOf(word, from + match.index + offset));
    at = match.index + match[0].length;
  }
  return tokens;
}

/**
 * Behind a word of plain letters, or a mark, that no pattern is needed for; `at` itself where one is. Most tokens of
 * English are such, and reading them by hand takes a tenth of the time.
 */
function plainEnd(text: string, at: number, code: number): number {
  if (isMark(code)) return at + 1;
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  if (end === at) return at;
  const next = end < text.length ? text.charCodeAt(end) : 32;
  return next === 32 || isMark(next) ? end : at;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122 && code < 128;
/** , : ; ! ? " ( ) — which are tokens of their own wherever they stand, and part of no word before them. */
const isMark = (code: number): boolean =>
  code === 44 ||
  code === 34 ||
  code === 40 ||
  code === 41 ||
  code === 58 ||
  code === 59 ||
  code === 33 ||
  code === 63 ||
  code === 8212;

function plainToken(word: string, start: number, code: number): Token {
  const letter = isLetter(code);
  const capital = letter && code <= 90;
  const lower = letter ? word.toLowerCase() : word;
  const shout = capital && word.length > 1 && word === word.toUpperCase();
  return { start, end: start + word.length, lower, kind: letter ? 'word' : 'mark', capital, shout };
}

/** The word whole, or name, hyphen and credit apart, each with its offset. */
function partsOf(word: string): [part: string, at: number][] {
  const name = word.includes('-') && CAPITAL.test(word) ? CREDIT.exec(word)?.[0] : undefined;
  if (name === undefined) return [[word, 0]];
  return [
    [name, 0],
    ['-', name.length],
    [word.slice(name.length + 1), name.length + 1],
  ];
}

function tokenOf(word: string, start: number): Token {
  const first = word.charCodeAt(0);
  const ascii = first < 128;
  const upper = ascii ? first >= 65 && first <= 90 : CAPITAL.test(word);
  const digit = (first < 65 || !ascii) && DIGIT.test(word);
  const letter = ascii ? upper || (first >= 97 && first <= 122) : LETTER.test(word[0] ?? '');
  return {
    start,
    end: start + word.length,
    lower: word.endsWith('.') && ADDRESS.test(word) ? word.slice(0, -1).toLowerCase() : word.toLowerCase(),
    kind: digit ? 'number' : letter ? 'word' : 'mark',
    capital: upper,
    shout: upper && word.length > 1 && !SMALL.test(word),
  };
}
