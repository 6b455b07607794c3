import { once } from './words.ts';

const PRECISIONS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

const formats = once((language) =>
  PRECISIONS.map(
    (precision) => new Intl.DateTimeFormat(language, { ...precision, calendar: 'gregory', timeZone: 'UTC' }),
  ),
);

/**
 * A date as exact as it is known: "2022", "August 2022", "August 26, 2022".
 *
 * @param date YYYY, YYYY-MM or YYYY-MM-DD; a time after it is left out. Anything else comes back as it is.
 * @param language BCP 47, of the interface.
 */
export function partialDate(date: string, language: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(date);
  if (match === null) return date;
  const [, year, month, day] = match;
  const time = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(time.getTime())) return date;
  const format = formats(language)[day !== undefined ? 2 : month !== undefined ? 1 : 0];
  return format?.format(time) ?? date;
}
