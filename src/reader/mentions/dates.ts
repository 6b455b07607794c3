/** A date as a text states it, and where. Missing parts are null: "in March 2017" has no day. */
export interface StatedDate {
  start: number;
  end: number;
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
  /** Counted from the day of publication, or null. */
  relative: 'last' | 'this' | 'next' | null;
  /** What is counted: "last year" (also in "June last year"), "last month", "last fall"; null for a plain date. */
  unit: 'year' | 'month' | 'week' | 'day' | 'season' | null;
  /** "two years ago": 2; "yesterday": 1. */
  ago: number | null;
  /** 0 for Sunday to 6. */
  weekday: number | null;
  /** The middle month of a season of the year. */
  season: number | null;
}

/** A day that dates are counted from. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept\\.|Sep\\.|Oct\\.|Nov\\.|Dec\\.|Jan|Feb|Aug|Sept|Oct|Nov|Dec';
const YEAR = '(?:19|20)\\d\\d';
const WEEKDAY = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const WORDED = `\\d{1,2}|${NUMBERS.slice(1).join('|')}|a`;
const UNITS = ['year', 'month', 'week', 'day'] as const;
const SEASONS: Record<string, number> = { spring: 4, summer: 7, fall: 10, autumn: 10, winter: 1 };
const DAY =
  '(?:[12]?\\d|3[01])(?:st|nd|rd|th)?(?!\\d|[:%,.]\\d| ?(?:p\\.?m|a\\.?m|million|episodes|percent)\\b)';
const OF_YEAR = `(?:,? (?:of )?(?<y1>${YEAR})|,? (?:of )?(?<r1>this|last|next) year)?`;

const HAS_YEAR = /(?:19|20)\d\d/;
const HAS_MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const HAS_SEASON = /\b(?:spring|summer|fall|autumn|winter)\b/i;
const HAS_AGO = / ago\b/i;
const HAS_DAY = /day\b/;
const HAS_NEAR = /\b(?:last|this|next|yesterday|today|tonight) ?/i;
const HINTS = [HAS_YEAR, HAS_MONTH, HAS_SEASON, HAS_AGO, HAS_DAY, HAS_NEAR];

/** In order of exactness; of two that overlap the earlier in the table counts. */
const FORMS: readonly (readonly [hint: RegExp, form: RegExp])[] = (
  [
    [HAS_YEAR, `\\b(?<y2>${YEAR})-(?<n2>\\d\\d)-(?<d2>\\d\\d)\\b`],
    [HAS_MONTH, `\\b(?:(?<r2>last|this|next) )?(?<m1>${MONTH}) (?<d1>${DAY})${OF_YEAR}`],
    [
      HAS_MONTH,
      `\\b(?<d3>${DAY}) (?:of )?(?<m3>${MONTH})(?:,? (?<y3>${YEAR})|,? (?:of )?(?<r3>this|last|next) year)?`,
    ],
    [
      HAS_MONTH,
      `\\b(?:(?<r4>last|this|next) )?(?<m4>${MONTH})(?:,? (?:of )?(?<y4>${YEAR})|,? (?:of )?(?<r5>this|last|next) year)?\\b`,
    ],
    [
      HAS_SEASON,
      `\\b(?:(?<r6>last|this|next) )?(?<s6>spring|summer|fall|autumn|winter)(?: (?:of )?(?<y6>${YEAR})| (?:of )?(?<r7>this|last|next) year)?\\b`,
    ],
    [HAS_AGO, `\\b(?<a1>${WORDED}) (?<u9>years?|months?|weeks?|days?) ago\\b`],
    [HAS_DAY, `(?<!\\ba )\\b(?<w1>${WEEKDAY})\\b(?!s|,? (?:${MONTH}|\\d))`],
    [HAS_NEAR, '\\b(?<t1>yesterday|last night|today|tonight|this morning)\\b'],
    [HAS_NEAR, '\\b(?<r8>last|this|next) (?<u8>year|month|week)\\b'],
    [HAS_YEAR, `(?<![\\d$£€,.])(?<y9>${YEAR})(?!\\d|,\\d|%|\\.\\d)(?:-(?=[a-z]))?`],
  ] as const
).map(([hint, form]) => [hint, new RegExp(form, 'gi')]);

/** A quick look: false where there is no date. */
export function mayHoldDate(text: string): boolean {
  return HINTS.some((hint) => hint.test(text));
}

/**
 * The dates of a stretch of leveled text, in order, offsets from its start.
 * "may" and "march" count only with a capital.
 */
export function datesIn(text: string): StatedDate[] {
  const found: StatedDate[] = [];
  for (const [hint, form] of FORMS) {
    if (!hint.test(text)) continue;
    for (const match of text.matchAll(form)) {
      const date = read(match);
      if (date === null || found.some((f) => f.start < date.end && date.start < f.end)) continue;
      found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function read(match: RegExpMatchArray): StatedDate | null {
  const groups = match.groups ?? {};
  const found = new Map<string, string>();
  for (const name in groups) {
    const value = groups[name];
    const letter = name[0] ?? '';
    if (value !== undefined && !found.has(letter)) found.set(letter, value);
  }
  const of = (letter: string) => found.get(letter) ?? null;
  const [year, name, number, day] = [of('y'), of('m'), of('n'), of('d')];
  const ofYear = groups['r1'] ?? groups['r3'] ?? groups['r5'] ?? groups['r7'];
  if (name !== null && /^[a-z]/.test(name)) return null;
  const relative = of('r')?.toLowerCase();
  const unit = of('u')?.toLowerCase().replace(/s$/, '');
  const [weekday, season] = [of('w')?.toLowerCase(), of('s')?.toLowerCase()];
  const start = match.index ?? 0;
  return {
    start,
    end: start + match[0].trimEnd().length,
    year: year === null ? null : Number(year),
    month:
      name !== null
        ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
        : number === null
          ? null
          : Number(number),
    day: day === null ? null : Number.parseInt(day, 10),
    relative: relative === 'last' || relative === 'this' || relative === 'next' ? relative : null,
    unit:
      ofYear !== undefined
        ? 'year'
        : season !== undefined
          ? 'season'
          : (UNITS.find((u) => u === unit) ?? null),
    ago: countOf(of('a')?.toLowerCase(), of('t')?.toLowerCase()),
    weekday: weekday === undefined ? null : WEEKDAY.toLowerCase().split('|').indexOf(weekday),
    season: season === undefined ? null : (SEASONS[season] ?? null),
  };
}

/** "two" is 2, "yesterday" 1, "tonight" 0. */
function countOf(count: string | undefined, word: string | undefined): number | null {
  if (word !== undefined) return /yesterday|last/.test(word) ? 1 : 0;
  if (count === undefined) return null;
  if (count === 'a') return 1;
  return /\d/.test(count) ? Number(count) : NUMBERS.indexOf(count);
}

/** YYYY-MM-DD… as a day, or null where it is none. */
export function dayOf(published: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/**
 * A stated date in full, as exact as stated.
 * @param today the day of publication; without it a date without a year is null
 * @param ahead the date is announced: a missing year is the next such date, not the last
 * @returns YYYY, YYYY-MM or YYYY-MM-DD, or null
 */
export function isoOf(date: StatedDate, today: Day | null, ahead: boolean): string | null {
  if (date.year !== null) return write(date.year, date.month, date.day);
  if (today === null) return null;
  if (date.ago !== null) return agoOf(date.ago, date.unit, today);
  if (date.weekday !== null) return weekdayOf(date.weekday, today, ahead);
  const step = date.relative === 'last' ? -1 : date.relative === 'next' ? 1 : 0;
  if (date.unit === 'year') return write(today.year + step, date.month, date.day);
  if (date.month !== null) return write(yearOf(date, date.month, today, ahead), date.month, date.day);
  if (date.season !== null)
    return write(step === 0 ? yearOf(date, date.season, today, ahead) : seasonYear(today, step), null, null);
  return monthsFrom(today, date.unit === 'month' ? step : 0);
}

/** "Last fall", said in November or later, is the fall just past. */
function seasonYear(today: Day, step: number): number {
  return step === -1 && today.month >= 11 ? today.year : today.year + step;
}

/** Without a year, the last such date, or the next one where it is announced; "this March" is this year's. */
function yearOf({ relative, day }: StatedDate, month: number, today: Day, ahead: boolean): number {
  if (relative === 'this') return today.year;
  const later = month > today.month || (month === today.month && (day ?? 0) > today.day);
  const earlier = month < today.month || (month === today.month && day !== null && day < today.day);
  if (ahead || relative === 'next') return earlier ? today.year + 1 : today.year;
  return later ? today.year - 1 : today.year;
}

/** "two years ago" is a year, "three months ago" a month; weeks ago give the month, days ago (and "today") the day. */
function agoOf(count: number, unit: StatedDate['unit'], today: Day): string {
  if (unit === 'year') return write(today.year - count, null, null);
  if (unit === 'month') return monthsFrom(today, -count);
  const { year, month, day } = shifted(today, -count * (unit === 'week' ? 7 : 1));
  return write(year, month, unit === 'week' ? null : day);
}

/** The last such weekday, the day of publication included; announced, the next. */
function weekdayOf(weekday: number, today: Day, ahead: boolean): string {
  const now = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay();
  const back = (now - weekday + 7) % 7;
  const day = shifted(today, ahead ? (7 - back) % 7 : -back);
  return write(day.year, day.month, day.day);
}

function shifted({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function monthsFrom({ year, month }: Day, step: number): string {
  const months = year * 12 + (month - 1) + step;
  return write(Math.floor(months / 12), (months % 12) + 1, null);
}

function write(year: number, month: number | null, day: number | null): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  if (month === null || month < 1) return String(year);
  return day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}
