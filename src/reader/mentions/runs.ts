import type { Token } from '../../text/tokens.ts';
import { CALENDAR, FUNCTION_WORDS } from '../lexicon/cues.ts';
import type { Sentence } from '../story.ts';

/** Tokens [from, to) of one sentence: capitalized words and what joins them. */
export interface Run {
  sentence: Sentence;
  from: number;
  to: number;
}

const FIRM = new Set([
  'of',
  'de',
  'la',
  'le',
  'du',
  'del',
  'della',
  'di',
  'da',
  'der',
  'den',
  'van',
  'von',
  'bin',
  'al',
  'el',
  'y',
  '&',
  'ní',
  'ó',
  "'n'",
]);
const LOOSE = new Set([
  ...FIRM,
  'the',
  'a',
  'an',
  'and',
  'in',
  'on',
  'at',
  'to',
  'for',
  'with',
  'from',
  'by',
  'or',
  'is',
  'it',
  'that',
  'not',
  'no',
  'as',
  "'s",
  ':',
  ',',
  'aur',
  'ka',
  'ki',
  'ke',
  'vs',
  'my',
  'your',
  'like',
  'into',
  'over',
  'under',
]);

/** A headline in Title Case or capitals: its capitals tell nothing. */
export function capitalsTell(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.kind === 'word' && token.end - token.start > 3);
  if (words.length < 4) return sentence.in === 'text';
  const capitals = words.filter((token) => token.capital).length;
  return capitals / words.length < 0.7;
}

function joins(token: Token | undefined, loose: boolean, before: Token | undefined): boolean {
  if (token?.lower === "'" && token.start === before?.end) return before.lower.endsWith('s');
  return token !== undefined && (loose ? LOOSE : FIRM).has(token.lower);
}

const NOT_NAMES =
  /^(?:[a-z]+'(?:d|ll|m|re|t|ve)|.+-(?:based|born|created|directed|era|fronted|led|nominated|owned|produced|set|starrer|starring|style|winning))$/;
const isName = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind !== 'mark' && token.capital && !isNoName(token.lower);
const isNoName = (word: string): boolean =>
  word === 'i' || ((word.includes("'") || word.includes('-')) && NOT_NAMES.test(word));

/** A shouted word in a headline that does not shout throughout is emphasis, not a name: "star QUITS show". */
const isEmphatic = (sentence: Sentence, at: number): boolean =>
  sentence.in === 'headline' && sentence.tokens[at]?.shout === true;

const isHouse = (sentence: Sentence, at: number): boolean =>
  sentence.mentions.some((m) => m.entity.kind === 'house' && m.from <= at && at < m.to);

/**
 * The capitalized runs of a sentence.
 * @param loose also across small words, commas and possessives ("Ninety Nights in Tulsa"); up to three in a row
 */
export function capitalRuns(sentence: Sentence, loose: boolean): Run[] {
  const { tokens } = sentence;
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isName(tokens[i]) || isHouse(sentence, i) || isEmphatic(sentence, i)) continue;
    let to = i + 1;
    for (let next = nextInRun(sentence, to, loose); next > to; next = nextInRun(sentence, to, loose))
      to = next;
    const from = i === 0 ? skipOpening(tokens, to) : i;
    if (from < to) runs.push({ sentence, from, to });
    i = to;
  }
  return runs;
}

/** Behind the next name or number that continues a run which ends at `to`; `to` where it is over. */
function nextInRun(sentence: Sentence, to: number, loose: boolean): number {
  const { tokens } = sentence;
  if (isHouse(sentence, to) || isEmphatic(sentence, to)) return to;
  const word = tokens[to]?.lower;
  if ((word === 'season' || word === 'series') && tokens[to + 1]?.kind === 'number') return to;
  if (isName(tokens[to]) || isShortNumber(tokens[to])) return to + 1;
  const next = to + glue(tokens, to, loose);
  if (next === to || !isName(tokens[next]) || isHouse(sentence, next)) return to;
  return CALENDAR.has(tokens[next]?.lower ?? '') ? to : next + 1;
}

const isShortNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^\d{1,4}$/.test(token.lower);

/** How many tokens hold a run together at `at`: "of the", a nickname in marks. */
function glue(tokens: readonly Token[], at: number, loose: boolean): number {
  if (!loose && isNickname(tokens, at)) return nicknameEnd(tokens, at) - at + 1;
  let step = 0;
  while (step < 3 && joins(tokens[at + step], loose, tokens[at + step - 1])) step++;
  return step;
}

/** Whether the mark at `at` opens a nickname: one to three capitalized words in marks inside a name ("Osgood "Oz" Lambright"). */
export function isNickname(tokens: readonly Token[], at: number): boolean {
  const end = nicknameEnd(tokens, at);
  if (end < 0) return false;
  const [before, behind] = [tokens[at - 1], tokens[end + 1]];
  if (!isName(before) || before.shout || !isName(behind) || behind.shout) return false;
  return !CALENDAR.has(behind.lower) && !FUNCTION_WORDS.has(before.lower);
}

/** Where the marks that open at `at` close again, at most three words on; -1 where they do not. */
function nicknameEnd(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.lower;
  if (mark !== '"' && mark !== "'") return -1;
  for (let i = at + 1; i < at + 5; i++) {
    if (tokens[i]?.lower === mark) return i > at + 1 ? i : -1;
    if (!isName(tokens[i])) return -1;
  }
  return -1;
}

/**
 * A sentence's first word is capitalized whatever it is: function words there belong to no name, but "The" may;
 * nor does the day in "On Friday Marrow Creek was renewed".
 */
function skipOpening(tokens: readonly Token[], to: number): number {
  let from = 0;
  while (from < to) {
    const word = tokens[from]?.lower ?? '';
    const isDay = from > 0 && CALENDAR.has(word) && isName(tokens[from + 1]) && from + 1 < to;
    if (!FUNCTION_WORDS.has(word) && !isDay) break;
    if (/^(?:the|a|an|my|no|our|your)$/.test(word) && isName(tokens[from + 1]) && from + 1 < to) break;
    from++;
    while (from < to && !isName(tokens[from])) from++;
  }
  return from;
}
