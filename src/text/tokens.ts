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
  for (const match of text.matchAll(TOKEN)) {
    for (const [word, at] of partsOf(match[0])) tokens.push(tokenOf(word, from + match.index + at));
  }
  return tokens;
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
  const digit = DIGIT.test(word);
  const letter = ascii ? upper || (first >= 97 && first <= 122) : LETTER.test(word[0] ?? '');
  return {
    start,
    end: start + word.length,
    lower: ADDRESS.test(word) ? word.slice(0, -1).toLowerCase() : word.toLowerCase(),
    kind: digit ? 'number' : letter ? 'word' : 'mark',
    capital: upper,
    shout: upper && word.length > 1 && !SMALL.test(word),
  };
}
