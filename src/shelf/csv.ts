import type { Card, CardWork } from './card.ts';

/** The columns, in their order. */
export const CSV_COLUMNS = [
  'title',
  'fate',
  'certainty',
  'network',
  'seasons',
  'source title',
  'source author',
  'source form',
  'source read',
  'premiered',
  'verdict',
  'headline',
  'site',
  'published',
  'pinned',
  'address',
  'sentence',
  'tags',
  'note',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Control characters, which some spreadsheets skip before they look for a sign. Line breaks stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
/**
 * Where a spreadsheet would begin a formula: at a cell's start, and where one that takes another sign for the
 * separator, or each line for a row, would begin a cell.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /(^|[;|\n])(?=(?:[^\S\n]|['"])*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** One cell: quoted (RFC 4180), and plain text for every spreadsheet, since no part of it begins as a formula does. */
export function csvCell(value: string | number | null): string {
  const text = String(value ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, ' ')
    .replace(FORMULA, "$1'");
  return `"${text.replace(/"/g, '""')}"`;
}

function row(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function cells(card: Card, work: CardWork | null): Record<CsvColumn, string | number | null> {
  const isLead = work === null || work.path === 'works.0';
  return {
    title: work?.title ?? null,
    fate: work === null || work.status === 'none' ? null : work.status,
    certainty: work === null || work.status === 'none' ? null : work.certainty,
    network: work?.by ?? null,
    seasons: work?.seasons ?? null,
    'source title': work?.source?.title ?? null,
    'source author': work?.source?.author ?? null,
    'source form': work?.source?.form ?? null,
    'source read': work?.source == null ? null : work.read ? 'yes' : 'no',
    premiered: isLead ? card.premiered : null,
    verdict: isLead ? card.verdict : null,
    headline: card.headline,
    site: card.site,
    published: card.datedBy === 'published' ? card.day : null,
    pinned: card.pinnedAt,
    address: card.url || card.id,
    sentence: work?.link ?? null,
    tags: card.tags.join(', '),
    note: card.note,
  };
}

/**
 * The shelf as a table for spreadsheets: a row for each work of each pin, UTF-8 with a byte-order mark (without it
 * Excel reads accents wrong), RFC 4180.
 *
 * @param heads what the columns are called; by default their English names.
 */
export function* exportCsv(
  cards: Iterable<Card>,
  heads: Partial<Record<CsvColumn, string>> = {},
): Generator<string> {
  yield `\uFEFF${row(CSV_COLUMNS.map((column) => heads[column] ?? column))}`;
  for (const card of cards) {
    for (const work of card.works.length === 0 ? [null] : card.works) {
      const values = cells(card, work);
      yield row(CSV_COLUMNS.map((column) => values[column]));
    }
  }
}
