const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
/** A month in letters, a day and a year, in any order and with or without a weekday and a time: no doubt what is meant. */
const IN_WORDS =
  /^(?=.*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)(?=.*\b\d{4}\b)(?=.*\b\d{1,2}(?:st|nd|rd|th)?\b)/i;

/** The web's own age: what claims to be older is a default value, not a date. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

function isDay(year: number, month: number, day: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function zone(text: string | undefined): string {
  if (text === undefined) return '';
  if (/^[zug]/i.test(text)) return 'Z';
  return text.includes(':') ? text : `${text.slice(0, 3)}:${text.slice(3)}`;
}

/** A date in words ("Fri, 04 Nov 2022 16:20:00 GMT", "November 4, 2022"): its day, as it is written. */
function dayInWords(text: string): string | null {
  const time = Date.parse(text.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1').replace(/\b(?:at|on)\b/gi, ' '));
  if (Number.isNaN(time)) return null;
  const date = new Date(time);
  // Where the text names its zone the instant is exact; where it does not, it was read in this machine's.
  if (/(?:Z|GMT|UTC|[+-]\d{4})\s*$/.test(text)) return date.toISOString().replace('.000', '');
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const pad = (n: number): string => String(n).padStart(2, '0');
  return isDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/**
 * A date as pages write it for machines.
 *
 * @returns ISO 8601, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS` with its zone where one is given; null where the text is
 *   no date, no possible one, or could be read two ways (04/11/2022).
 */
export function isoDate(text: string): string | null {
  const given = text.trim().slice(0, 60);
  const match = ISO.exec(given);
  if (!match) return IN_WORDS.test(given) ? dayInWords(given) : null;
  const [, year = '', month = '', day = '', hour, minute, second = '00', offset] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour}:${minute}:${second}${zone(offset)}`;
}

/** The day in an address such as /2022/11/04/ or /2022-11-04-slug; null where it has none. */
export function dateInAddress(url: string): string | null {
  const match = /[/-](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  return isoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
