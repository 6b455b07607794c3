/**
 * What a regular expression cannot match without: its clues. Read from its source once, they tell of most texts, without
 * trying it, that it matches nowhere (as Russ Cox's trigram index does for Google Code Search).
 *
 * A clue is written in few signs, as `signOf` folds text: letters small, any digits `0`, money signs `$`, and whatever
 * stands between words one space.
 */

/** What is known of a part of a pattern. */
interface Known {
  /** All that it can match, `|` for a word boundary; null where that is too much to list. */
  exact: readonly string[] | null;
  /** Of these it matches at least one, whatever else; null where none is known. */
  clues: readonly string[] | null;
}

interface Reader {
  source: string;
  at: number;
  /** Capitals and digits stand for symbols (see the lines of the reader), which the text does not have. */
  symbols: boolean;
}

const BOUNDARY: Known = { exact: ['|'], clues: null };
const NOTHING: Known = { exact: [''], clues: null };
const ANYTHING: Known = { exact: null, clues: null };
/** More alternatives than this are no longer listed. */
const MOST = 64;
const MOST_CLUES = 800;
const LONGEST = 10;
const LENGTH_COST = 0.0002;
const COMMON = new Set(
  'a an and are as at be been but by for from had has have he her his in is it its more no not of on one or s she t that the their they this to up was were which who will with'.split(
    ' ',
  ),
);

/**
 * The clues of a pattern.
 * @param source of a regular expression
 * @param symbols whether capitals and digits in it stand for symbols that the text does not have
 * @returns folded strings of which every text that it matches has at least one; null where none are known
 */
export function cluesOf(source: string, symbols: boolean): readonly string[] | null {
  const known = readAlternatives({ source, at: 0, symbols });
  const clues = better(known.clues, known.exact);
  return clues === null || clues.some((clue) => guess(finish(clue)) === 1)
    ? null
    : shortest(clues.map(finish));
}

/** The clues without those that hold another of them: that one tells as much. */
function shortest(clues: readonly string[]): string[] {
  const all = new Set(clues);
  const holdsAnother = (clue: string): boolean => {
    for (let from = 0; from < clue.length; from++)
      for (let to = from + 1; to <= clue.length; to++)
        if (to - from < clue.length && all.has(clue.slice(from, to))) return true;
    return false;
  };
  return [...all].filter((clue) => !holdsAnother(clue));
}

function readAlternatives(reader: Reader): Known {
  const all: Known[] = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    all.push(readSequence(reader));
  }
  const [only] = all;
  if (all.length === 1 && only !== undefined) return only;
  const exact = all.flatMap((known) => known.exact ?? []);
  if (all.every((known) => known.exact !== null) && exact.length <= MOST)
    return { exact: [...new Set(exact)], clues: null };
  const clues: string[] = [];
  for (const known of all) {
    const own = better(known.clues, known.exact);
    if (own === null) return ANYTHING;
    clues.push(...own);
  }
  return { exact: null, clues: clues.length > MOST_CLUES ? null : clues };
}

function readSequence(reader: Reader): Known {
  let run: readonly string[] = [''];
  let clues: readonly string[] | null = null;
  let whole = true;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const known = readRepeated(reader);
    clues = better(clues, known.clues);
    const joined = known.exact === null ? null : join(run, known.exact);
    if (joined !== null && joined.length <= MOST) {
      run = joined;
      continue;
    }
    whole = false;
    clues = better(clues, run);
    run = known.exact ?? [''];
  }
  return whole ? { exact: run, clues } : { exact: null, clues: better(clues, run) };
}

/** One part and how often it is repeated. */
function readRepeated(reader: Reader): Known {
  const known = readPart(reader);
  const rest = reader.source.slice(reader.at);
  const repeat = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(rest);
  if (repeat === null) return known;
  reader.at += repeat[0].length;
  const least = repeat[0].startsWith('+') ? 1 : Number(repeat[1] ?? 0);
  const once = repeat[0].startsWith('?') || (repeat[1] === '0' && repeat[3] === '1');
  const merges = known.exact?.every((text) => /^[0 ]?$/.test(text)) === true;
  if (least > 0) return merges ? known : { exact: null, clues: better(known.clues, known.exact) };
  if (known.exact === null || !(once || merges)) return ANYTHING;
  return { exact: [...new Set(['', ...known.exact])], clues: null };
}

function readPart(reader: Reader): Known {
  const { source, at } = reader;
  const sign = source[at] ?? '';
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '\\') return readEscape(reader);
  const plain = readPlain(reader);
  if (plain !== null) return plain;
  reader.at++;
  if (sign === '.') return ANYTHING;
  if (sign === '^' || sign === '$') return BOUNDARY;
  return literal(sign, reader.symbols);
}

const PLAIN = /[a-z ,'-]+(?![?*+{])/y;

/** Several characters that stand for themselves, none of them repeated. */
function readPlain(reader: Reader): Known | null {
  PLAIN.lastIndex = reader.at;
  const plain = PLAIN.exec(reader.source)?.[0];
  if (plain === undefined) return null;
  reader.at += plain.length;
  return { exact: [plain.replace(/[^a-z]+/g, ' ')], clues: null };
}

const literal = (sign: string, symbols: boolean): Known =>
  symbols && /[A-Z0-9]/.test(sign) ? ANYTHING : { exact: [signOf(sign.charCodeAt(0))], clues: null };

const BOUNDARIES = new Set(['(?<![^ ])', '(?![^ ])']);

function readGroup(reader: Reader): Known {
  const { source, at } = reader;
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))?.[0] ?? '(';
  reader.at += opening.length;
  const inner = readAlternatives(reader);
  reader.at++;
  if (BOUNDARIES.has(source.slice(at, reader.at))) return BOUNDARY;
  if (opening.endsWith('!')) return NOTHING;
  if (opening.endsWith('=')) return { exact: [''], clues: better(inner.clues, inner.exact) };
  return inner;
}

/** A class of a few characters is the list of them. */
function readClass(reader: Reader): Known {
  const end = /^\[(?:\\.|[^\]\\])*\]/.exec(reader.source.slice(reader.at))?.[0] ?? '[';
  reader.at += end.length;
  const inside = end.slice(1, -1);
  if (inside.startsWith('^') || /\\[^\].\-[]|.-./.test(inside)) return ANYTHING;
  const signs = [...inside.replaceAll('\\', '')];
  if (signs.length > 8 || (reader.symbols && signs.some((sign) => /[A-Z0-9]/.test(sign)))) return ANYTHING;
  return { exact: [...new Set(signs.map((sign) => signOf(sign.charCodeAt(0))))], clues: null };
}

function readEscape(reader: Reader): Known {
  const sign = reader.source[reader.at + 1] ?? '';
  reader.at += 2;
  if (/[pPu]/.test(sign)) {
    reader.at = reader.source.indexOf('}', reader.at) + 1 || reader.at;
    return ANYTHING;
  }
  if (sign === 'b') return BOUNDARY;
  if (sign === 's') return { exact: [' '], clues: null };
  if (sign === 'd') return reader.symbols ? ANYTHING : { exact: ['0'], clues: null };
  return /\w/.test(sign) ? ANYTHING : literal(sign, reader.symbols);
}

/** Every text of the first list before every text of the second, as folded text has them. */
function join(first: readonly string[], second: readonly string[]): string[] | null {
  if (first.length * second.length > MOST * 4) return null;
  if (first.length === 1 && first[0] === '') return [...second];
  const joined = new Set<string>();
  for (const a of first) for (const b of second) joined.add(joinTwo(a, b));
  return [...joined];
}

/** A boundary beside what is no word, or beside money, says nothing; spaces and digits that meet are one. */
function joinTwo(first: string, second: string): string {
  let [a, b] = [first, second];
  while (a !== '' && b !== '') {
    const [last, next] = [a[a.length - 1] ?? '', b[0] ?? ''];
    if (last === '|' && /[| $]/.test(next)) a = a.slice(0, -1);
    else if ((next === '|' && /[ $]/.test(last)) || (last === next && /[ 0]/.test(next))) b = b.slice(1);
    else break;
  }
  return a + b;
}

const finish = (text: string): string => text.replaceAll('|', ' ').slice(0, LONGEST);

function better(first: readonly string[] | null, second: readonly string[] | null): readonly string[] | null {
  if (first === null || second === null) return first ?? second;
  return likelihood(second) < likelihood(first) ? second : first;
}

/** A rough guess of how many sentences have one of the clues; of two that are alike, fewer clues are better. */
function likelihood(clues: readonly string[]): number {
  const without = clues.reduce((share, clue) => share * (1 - guess(finish(clue))), 1);
  return 1 - without + clues.length * LENGTH_COST;
}

const guesses = new Map<string, number>();

function guess(clue: string): number {
  const known = guesses.get(clue) ?? guessWords(clue);
  guesses.set(clue, known);
  return known;
}

function guessWords(clue: string): number {
  const words = clue.trim().split(' ');
  const whole = clue.startsWith(' ') && clue.endsWith(' ');
  return Math.min(...words.map((word) => guessWord(word, whole || words.length > 1)));
}

function guessWord(word: string, whole: boolean): number {
  if (word === '') return 1;
  if (word.includes('$')) return 0.05;
  if (word === '0') return 0.3;
  if (COMMON.has(word)) return whole ? 0.3 : 0.9;
  return [0.95, 0.4, 0.1, 0.02, 0.01][word.length - 1] ?? 0.004;
}

/** The sign that stands for a character (a UTF-16 unit) in folded text. */
export function signOf(code: number): string {
  return SIGNS[indexOf(code)] ?? ' ';
}

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0 $';
/** How many signs there are. */
export const SIGN_COUNT = SIGNS.length;
const [DIGIT, SPACE, MONEY] = [26, 27, 28];

/** The number of that sign, from 0 on. */
export const indexOf = (code: number): number => (code < 128 ? (PLAIN_SIGNS[code] ?? SPACE) : placeOf(code));

function placeOf(code: number): number {
  const small = code | 32;
  if (code < 128 && small >= 97 && small <= 122) return small - 97;
  if (code >= 48 && code <= 57) return DIGIT;
  // $ £ ¥ ₹ €
  return code === 36 || code === 163 || code === 165 || code === 0x20b9 || code === 0x20ac ? MONEY : SPACE;
}

/** The numbers of the signs of ASCII: most of a text, looked up faster than told. */
const PLAIN_SIGNS = Uint8Array.from({ length: 128 }, (_, code) => placeOf(code));

/** Signs that are one however many follow each other. */
export const merges = (sign: number): boolean => sign === DIGIT || sign === SPACE;
