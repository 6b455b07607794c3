import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../src/shelf/card.ts';
import { CSV_COLUMNS, csvCell, exportCsv } from '../../src/shelf/csv.ts';
import { pins, text } from './arbitrary.ts';
import { card } from './stories.ts';

/** Reads RFC 4180 by the letter, with any separator. */
function parse(csv: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < csv.length; at++) {
    const sign = csv[at] ?? '';
    if (isQuoted && sign === '"' && csv[at + 1] === '"') cell += csv[++at];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted || (sign !== separator && sign !== '\r' && sign !== '\n')) cell += sign;
    else if (sign === separator) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
    }
  }
  rows.pop();
  return rows;
}

const RUNS = /^[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const csvOf = (...cards: Parameters<typeof exportCsv>[0][]) =>
  cards.flatMap((one) => [...exportCsv(one)]).join('');

describe('The shelf as a table', () => {
  const saltmarsh = card(
    {
      slug: 'saltmarsh',
      headline: '"Saltmarsh", ends',
      works: [
        {
          title: 'Saltmarsh Road',
          status: 'canceled',
          by: 'Peacock',
          seasons: 1,
          source: { form: 'novel', title: 'The Tidewrack', author: 'Imelda Farrow' },
        },
        { title: 'Low Bridge', status: 'renewed', certainty: 'reported' },
      ],
      premiered: '2024-01',
    },
    { note: 'Two\nlines', tags: ['sea', 'crime'], read: ['works.0.source'] },
  );

  test('has a row for each work of each pin, after the names of the columns', () => {
    const [heads, lead, other, ...none] = parse(csvOf([saltmarsh]).slice(1));
    expect(heads).toEqual([...CSV_COLUMNS]);
    expect(none).toEqual([]);
    expect(Object.fromEntries((heads ?? []).map((head, at) => [head, lead?.[at]]))).toMatchObject({
      title: 'Saltmarsh Road',
      fate: 'canceled',
      network: 'Peacock',
      seasons: '1',
      'source title': 'The Tidewrack',
      'source read': 'yes',
      premiered: '2024-01',
      headline: '"Saltmarsh", ends',
      published: '2024-03-22',
      tags: 'sea, crime',
      note: 'Two\nlines',
    });
    expect(other?.slice(0, 3)).toEqual(['Low Bridge', 'renewed', 'reported']);
  });

  test('has a row for a story that is about no work', () => {
    expect(parse(csvOf([card({ works: [], headline: 'Strike ends' })]))).toHaveLength(2);
  });

  test('begins with a byte-order mark and ends every row as RFC 4180 has it', () => {
    const csv = csvOf([saltmarsh]);
    expect(csv.startsWith('\ufeff"title",')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('calls its columns as the reader’s language does', () => {
    const [head] = exportCsv([], { title: 'Titel' });
    expect(parse((head ?? '').slice(1))[0]?.[0]).toBe('Titel');
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =1',
    '\t=1',
    '\r=1',
    '\n=1',
    '\u0000=1',
    '\ufeff=1',
    '"=1',
    '\u200b=1',
    '＝1',
    'a;=1',
    'a\n=1',
    "'=1",
    '=HYPERLINK("http://example.org","x")',
  ])('runs no formula: %j', (hostile) => {
    const cell = csvCell(hostile);
    for (const separator of [',', ';']) {
      const cells = parse(`${cell}\r\n`, separator).flat();
      for (const one of cells) expect(one).not.toMatch(RUNS);
    }
  });

  test('runs no formula and loses no column, whatever the shelf holds', () => {
    fc.assert(
      fc.property(pins, (all) => {
        const rows = parse(csvOf(all.map(cardOf)));
        for (const row of rows) expect(row).toHaveLength(CSV_COLUMNS.length);
        for (const cell of rows.flat()) expect(cell).not.toMatch(RUNS);
      }),
      { numRuns: 100 },
    );
  });

  test('keeps plain text as it is', () => {
    fc.assert(
      fc.property(text, (value) => {
        const isPlain = /^[\p{L}\p{N} .,"]*$/u.test(value);
        if (isPlain) expect(parse(`${csvCell(value)}\r\n`)[0]?.[0]).toBe(value);
      }),
    );
    expect(csvCell('Law & Order, the "best" - so far = yes')).toBe(
      '"Law & Order, the ""best"" - so far = yes"',
    );
  });
});
