import { describe, expect, test } from 'vitest';
import { DECISIONS } from '../../src/reader/lexicon/decisions.ts';
import { SOURCE_CUES } from '../../src/reader/lexicon/source-cues.ts';
import { read } from '../../src/reader/read.ts';
import { articleOf } from './stories.ts';

/** Characters of a text that nobody wrote, and of a quarter of it. */
const [LONG, SHORT] = [100_000, 25_000];
/** The fourfold text costs four times as much; where a cost grows with the square of the text it is sixteen times. */
const LINEAR_ENOUGH = 8;
/** The machine may be busy elsewhere just when the long text is read: then both are read again. */
const TRIES = 6;

/** How many times as long the long text takes. */
function growth(textOf: (length: number) => string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TRIES && least > LINEAR_ENOUGH; turn++)
    least = Math.min(least, timed(textOf(LONG)) / Math.max(1, timed(textOf(SHORT))));
  return least;
}

function timed(text: string): number {
  const start = performance.now();
  read(articleOf(text, { headline: 'Netflix Cancels “The Harbour Office”' }));
  return performance.now() - start;
}

const repeated = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length));

/** One of the texts that a phrasing holds in: of every choice the first, of every slot a name. */
function spoken(phrasing: string): string {
  let text = phrasing.replace(/\{(?:\w+:)?([a-z]\w*)\}/g, (_, part: string) =>
    part === 'title' ? 'Marrow Creek' : 'Ann Lee',
  );
  for (let before = ''; before !== text; ) {
    before = text;
    text = text
      .replace(/\(\?<?[!=][^()]*\)/g, '')
      .replace(/\((?:\?:|\?<\w+>)?([^()|]*)(?:\|[^()]*)?\)(?:\?|\{\d*,?\d*\}\??)?/g, '$1');
  }
  return `${text.replace(/\[[^\]]*\][+*]?|\\[a-z][+*]?/g, 'word').replace(/[?*+]|\{\d*,?\d*\}/g, '')} `;
}

const PHRASINGS = [
  ...Object.values(DECISIONS).flatMap((sides) => Object.values(sides).flat()),
  ...SOURCE_CUES.map(({ words }) => words),
];
/** Every so manyth of them: all would take minutes. */
const STEP = 12;

describe('a hostile text costs no more than its length', { timeout: 120_000 }, () => {
  test.each([
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['apostrophes', "'"],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['one letter', 'a'],
    ['one letter, again and again', 'a a a '],
    ['one word', 'canceled '],
    ['nested brackets', '(['],
    ['periods', '. '],
    ['commas', ', '],
    ['hyphens', 'a-b-'],
    ['numbers', '1,1.1'],
    ['sums', '$1 million '],
    ['dates', 'May 4, 2020 '],
    ['names', 'Ann Lee, '],
    ['capitals', 'Alpha Of The '],
    ['a title in marks', '“Marrow Creek” and '],
    ['short speech', '"a b c d e" '],
    ['parts', 'Ann Lee as Bob Ray, '],
    ['characters of two units', '😀'],
    ['accents', 'e\u0301'],
  ])('%s', (_, unit) => {
    expect(growth(repeated(unit))).toBeLessThanOrEqual(LINEAR_ENOUGH);
  });

  test('brackets that open, and close only at the end', () => {
    const nested = (length: number) => `${'('.repeat(length / 2)}${')'.repeat(length / 2)}`;
    expect(growth(nested)).toBeLessThanOrEqual(LINEAR_ENOUGH);
  });

  test('short paragraphs', () => {
    expect(growth(repeated('Marrow Creek was canceled.\n\n'))).toBeLessThanOrEqual(LINEAR_ENOUGH);
  });

  test.each(PHRASINGS.filter((_, i) => i % STEP === 0).map(spoken))('the words of a phrasing: %j', (unit) => {
    expect(growth(repeated(unit))).toBeLessThanOrEqual(LINEAR_ENOUGH);
  });
});
