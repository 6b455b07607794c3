import { type Line, titleAt, wordAt } from '../line.ts';
import type { Entity } from '../mentions/entities.ts';
import { stem } from '../stem.ts';
import type { Story } from '../story.ts';
import { meaningOf } from './signs.ts';
import type { Fate } from './works.ts';

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** Words that count seasons by themselves. */
const ADJECTIVES = new Map([
  ['debut', 1],
  ['first-season', 1],
  ['first-year', 1],
  ['freshman', 1],
  ['one-season', 1],
  ['rookie', 1],
  ['second-season', 2],
  ['second-year', 2],
  ['short-lived', 1],
  ['sophomore', 2],
  ['third-year', 3],
  ['two-season', 2],
  ['three-season', 3],
]);
const SEASON = new Set(
  'season seasons series cycle cycles run runs outing outings installment installments instalment instalments go-round go-rounds year years helping helpings term terms round rounds chapter chapters batch volume'.split(
    ' ',
  ),
);
/** More seasons than any show has had in print so far are a year or an age. */
const MOST = 70;
/** A season word stands no further behind its number than this. */
const REACH = 4;

/** A number that may count the seasons of a work. */
export interface SeasonCount {
  line: Line;
  /** The pieces [from, to) that say it. */
  from: number;
  to: number;
  value: number;
  /** How it is said: "third season", "three seasons", "season 3", "freshman", "a third". */
  form: 'ordinal' | 'cardinal' | 'numbered' | 'adjective' | 'bare';
}

/** Every number of a story that may count the seasons of some work, in order. */
export function seasonCounts(story: Story): SeasonCount[] {
  return story.lines.flatMap((line) => line.words.flatMap((word, i) => countAt(line, word, i) ?? []));
}

function countAt(line: Line, word: string, i: number): SeasonCount | null {
  const of = (form: SeasonCount['form'], value: number, from = i, to = i + 1): SeasonCount | null =>
    value < 1 || value > MOST ? null : { line, from, to, value, form };
  const adjective = ADJECTIVES.get(word);
  if (adjective !== undefined) return of('adjective', adjective);
  const short = /^s(\d{1,2})$/.exec(word)?.[1];
  if (short !== undefined) return of('numbered', Number(short));
  const ordinal = ordinalOf(word);
  const value = ordinal ?? cardinalOf(word);
  if (value === null) return null;
  const season = seasonAfter(line, i);
  if (ordinal !== null) {
    if (season !== -1) return of('ordinal', value, i, season + 1);
    return /^(?:a|its|the|for|another|no)$/.test(wordAt(line, i - 1)) ? of('bare', value) : null;
  }
  if (/^(?:season|series|year|cycle|volume|part|s)$/.test(wordAt(line, i - 1)))
    return of('numbered', value, i - 1);
  if (season !== -1) return of('cardinal', value, i, season + 1);
  return /^(?:and|,)$/.test(wordAt(line, i + 1)) && /^(?:out|done|counting)$/.test(wordAt(line, i + 2))
    ? of('cardinal', value)
    : null;
}

function seasonAfter(line: Line, i: number): number {
  for (let at = i + 1; at <= i + REACH; at++) {
    const word = wordAt(line, at);
    if (SEASON.has(word)) return at;
    if (!/^(?:[a-z][a-z'-]*|,)$/.test(word) || /^(?:of|in|on|at|for|to|from|by|with)$/.test(word)) return -1;
  }
  return -1;
}

function ordinalOf(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  const index = ORDINALS.indexOf(word);
  return index === -1 ? null : index;
}

function cardinalOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  if (word === 'single' || word === 'lone' || word === 'solitary') return 1;
  const index = CARDINALS.indexOf(word);
  return index === -1 ? null : index;
}

/** What a count may say of a work: that many seasons, or one fewer, because this one will not come. */
export interface Option {
  count: SeasonCount;
  value: number;
  signs: Map<string, number>;
}

/** Everything that the counts of a story may say of one work, with what speaks for and against it. */
export function seasonOptions(
  story: Story,
  { work, status, events }: Fate,
  counts: readonly SeasonCount[],
): Option[] {
  const decided = new Set(events.map((event) => event.line));
  const options = counts.flatMap((count) => {
    const place = placeSigns(story, count, work, decided);
    if (place === null) return [];
    return [0, -1].flatMap((add) => {
      const value = count.value + add;
      if (
        value < 1 ||
        (add !== 0 && (count.form === 'cardinal' || (count.form === 'adjective' && count.value > 2)))
      )
        return [];
      return [{ count, value, signs: signsOf(count, `${status} ${add}`, place) }];
    });
  });
  for (const option of options) {
    const same = options.filter(
      (other) => other.value === option.value && other.count !== option.count,
    ).length;
    option.signs.set('others agree', Math.min(1.5, Math.log2(1 + same) / 2));
  }
  return options;
}

/** How a count stands to the work; null where it is surely another's. */
function placeSigns(
  story: Story,
  { line, from }: SeasonCount,
  work: Entity,
  decided: ReadonlySet<Line>,
): string[] | null {
  const titles = line.pieces.flatMap((_, i) => (titleAt(line, i) === null ? [] : [i]));
  const own = titles.filter((i) => titleAt(line, i) === work);
  const isLead = work === story.lead;
  if (own.length === 0 && titles.length === 0 && !isLead && !decided.has(line)) {
    const before = story.lines[line.sentence.index - 1];
    const follows =
      before?.sentence.paragraph === line.sentence.paragraph &&
      before.pieces.some(({ entity }) => entity === work);
    if (!follows) return null;
  } else if (own.length === 0 && titles.length > 0 && !decided.has(line) && !isLead) return null;
  const signs = [decided.has(line) ? 'decided here' : 'not decided here', isLead ? 'lead' : 'not lead'];
  if (line.in === 'headline') signs.push('headline');
  if (own.length === 0) return [...signs, titles.length > 0 ? 'others named' : 'nobody named'];
  const near = (i: number) => Math.abs(i - from);
  const nearest = [...titles].sort((a, b) => near(a) - near(b))[0] ?? 0;
  const mine = [...own].sort((a, b) => near(a) - near(b))[0] ?? 0;
  const between = titles.some((i) => titleAt(line, i) !== work && (i - from) * (i - mine) < 0);
  const far = near(mine) <= 3 ? 'at' : near(mine) <= 8 ? 'near' : 'far';
  signs.push(`${mine < from ? 'after' : 'before'} its name ${far}`);
  if (between) signs.push('past another');
  if (titleAt(line, nearest) !== work) signs.push('nearer to another');
  return signs;
}

function signsOf(
  { line, from, to, form, value }: SeasonCount,
  said: string,
  place: readonly string[],
): Map<string, number> {
  const word = (i: number) => stem(wordAt(line, i)) || '$';
  const nearest = (step: 1 | -1) => {
    for (let n = 0, i = step > 0 ? to : from - 1; n < 10; n++, i += step) {
      const meaning = meaningOf(wordAt(line, i));
      if (meaning !== null && !/^(?:#|#TH|H|SEASON)$/.test(meaning)) return meaning;
    }
    return '-';
  };
  const names = [
    said,
    `${said} ${form}`,
    `${said} b ${word(from - 1)}`,
    `${said} bb ${word(from - 2)} ${word(from - 1)}`,
    `${form} b ${word(from - 1)}`,
    `${said} a ${word(to)}`,
    `${form} a ${word(to)}`,
    `${said} in ${word(from + 1)}`,
    `${said} left ${nearest(-1)}`,
    `${said} right ${nearest(1)}`,
    `${form} left ${nearest(-1)} ${said.slice(-2)}`,
    ...(value === 1 ? [`${said} ${form} 1`] : []),
    ...(line.words.slice(Math.max(0, from - 7), from).some((w) => NOT.test(w)) ? [`${said} not`] : []),
    ...(/\b(?:final|last)\b/.test(line.words.slice(Math.max(0, from - 3), to + 2).join(' '))
      ? [`${said} last`]
      : []),
    ...place,
    ...place.map((sign) => `${said} ${sign}`),
    `${form} ${place.join(' ')}`,
  ];
  return new Map(names.map((name) => [name, 1]));
}

const NOT = /^(?:not|no|never|without|against|\w+n't|cannot|passed|scrapped|nor|instead)$/;
