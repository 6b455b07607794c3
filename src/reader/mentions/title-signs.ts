import { placeOf } from '../../text/hash.ts';
import type { Token } from '../../text/tokens.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import {
  CALENDAR,
  DECISION_WORDS,
  FUNCTION_WORDS,
  INSTITUTIONS,
  PARTS_OF_WORKS,
  PERSON_NOUNS,
  PERSON_VERBS,
  WORK_VERBS,
} from '../lexicon/cues.ts';
import { GENRES } from '../lexicon/genres.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Sentence } from '../story.ts';
import type { Run } from './runs.ts';

/** Places in the table of weights: signs share them by chance, which costs little and keeps the table small. */
export const SIGNS = 1 << 14;

export const GENRE_WORDS: ReadonlySet<string> = new Set(GENRES);
/** Words at which a run of capitalized words may be cut: a title seldom goes on past them. */
export const CUTS: readonly string[] = ", and 's as or for by from that with to on at like is :".split(' ');
const CUT = new Set([...CUTS, '&', 'of', 'in']);

const MARKS = new Set([...',:&\'"().;—-']);

/** What a word is, as far as telling titles from other names goes: one letter. */
function classOf(token: Token | undefined, isHouse: boolean): string {
  if (token === undefined) return '$';
  if (isHouse) return 'H';
  const { lower, kind, capital } = token;
  if (kind === 'number') return '#';
  if (kind === 'mark') return MARKS.has(lower) ? lower : '.';
  if (!capital) {
    if (DECISION_WORDS.has(lower)) return 'd';
    if (GENRE_WORDS.has(lower)) return 'g';
    if (PERSON_NOUNS.has(lower)) return 'p';
    if (PERSON_VERBS.has(lower)) return 'v';
    if (WORK_VERBS.has(lower)) return 'w';
    if (PARTS_OF_WORKS.has(lower)) return 't';
    return FUNCTION_WORDS.has(lower) ? 'f' : 'o';
  }
  if (CALENDAR.has(lower)) return 'M';
  if (lower === 'the') return 'T';
  if (FUNCTION_WORDS.has(lower)) return 'F';
  if (GIVEN_NAMES.has(lower)) return COMMON_WORDS.has(lower) ? 'B' : 'N';
  if (PLACES.has(lower)) return 'L';
  if (INSTITUTIONS.has(lower)) return 'I';
  if (PERSON_NOUNS.has(lower)) return 'P';
  if (GENRE_WORDS.has(lower)) return 'G';
  return COMMON_WORDS.has(lower) ? 'C' : 'X';
}

/** The signs at every token of a run, each a place in the table of weights. */
export function titleSigns({ sentence, from, to }: Run): number[][] {
  const { tokens } = sentence;
  const houses = sentence.mentions.filter((m) => m.entity.kind === 'house');
  const word = (i: number) =>
    tokens[i] === undefined ? '$' : tokens[i].kind === 'number' ? '#' : tokens[i].lower;
  const classes: string[] = [];
  const classAt = (i: number): string => {
    const at = i + 4;
    if (at < 0) return '$';
    classes[at] ??= classOf(
      tokens[i],
      houses.some((m) => m.from <= i && i < m.to),
    );
    return classes[at] ?? '$';
  };
  const shape = (a: number, b: number) => {
    let s = '';
    for (let i = a; i < b && s.length < 12; i++) s += classAt(i);
    return s;
  };
  const decides = tokens.some((t) => DECISION_WORDS.has(t.lower)) ? 'd' : houses.length > 0 ? 'h' : '';
  const whole = shape(from, to);
  const rows: number[][] = [];
  for (let i = from; i < to; i++) {
    let start = i;
    while (start > from && !CUT.has(word(start - 1))) start--;
    let end = i + 1;
    while (end < to && !CUT.has(word(end))) end++;
    const place = `${i === from ? 'a' : i === start ? 'b' : 'm'}`;
    const part = shape(start, end);
    const row: number[] = [];
    const add = (template: number, a: string, b = '') => row.push(placeOf(SIGNS, template, a, b));
    add(1, word(i));
    add(2, word(i - 1));
    add(3, word(i + 1));
    add(4, word(i - 2), word(i - 1));
    add(5, word(i + 1), word(i + 2));
    add(6, classAt(i - 1) + classAt(i) + classAt(i + 1));
    add(7, classAt(i - 2) + classAt(i - 1) + classAt(i));
    add(8, classAt(i) + classAt(i + 1) + classAt(i + 2));
    add(9, classAt(i), place);
    add(10, whole, String(i - from));
    add(11, part, String(i - start));
    add(12, place, word(from - 1));
    add(13, place, `${word(from - 2)} ${word(from - 1)}`);
    add(14, place, word(to));
    add(15, place, `${word(to)} ${word(to + 1)}`);
    add(16, place, `${classAt(from - 1)}${classAt(to)}${whole}`);
    add(17, place, classAt(from - 2) + classAt(from - 1));
    add(18, place, classAt(to) + classAt(to + 1) + classAt(to + 2));
    add(19, place, `${word(start - 2)} ${word(start - 1)}`);
    add(20, place, `${word(end)} ${word(end + 1)}`);
    add(21, `${classAt(start - 2)}${classAt(start - 1)}`, `${part}${i - start}`);
    add(22, `${classAt(end)}${classAt(end + 1)}`, `${part}${i - start}`);
    add(23, from === 0 ? 'opens' : '', classAt(i) + place);
    add(24, decides, `${part}${place}`);
    add(25, decides, place);
    add(26, `${to - from}`, place);
    add(27, `${classAt(start - 3)}${classAt(start - 2)}${classAt(start - 1)}`, place);
    add(28, `${classAt(end)}${classAt(end + 1)}${classAt(end + 2)}`, place);
    rows.push(row);
  }
  return rows;
}
