import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/reader/mentions/quotations.ts';
import { level } from '../../../src/text/level.ts';

const found = (text: string) => quotations('text', text, level(text), { start: 0, end: text.length });
const inner = (text: string) => found(text).map((q) => text.slice(q.inner.start, q.inner.end));

describe('what stands between quotation marks', () => {
  it.each([
    ['curly', 'Ada said, “We had a lamp.”', ['We had a lamp.']],
    ['straight', 'Ada said, "We had a lamp."', ['We had a lamp.']],
    ['single', 'Hulu axed ‘Copper Lantern’ today.', ['Copper Lantern']],
    ['single and straight', "Hulu axed 'Copper Lantern' today.", ['Copper Lantern']],
    ['French', 'Hulu axed «Copper Lantern» today.', ['Copper Lantern']],
    ['two of them', '“We are sad,” said Ada. “We had a lamp.”', ['We are sad,', 'We had a lamp.']],
    [
      'one in the other',
      '“They axed ‘Copper Lantern’ by mail,” said Ada.',
      ['They axed ‘Copper Lantern’ by mail,', 'Copper Lantern'],
    ],
    ['in brackets', 'Ada Brook (“Velvet Ditch”) stars.', ['Velvet Ditch']],
    ['behind a dash', 'The comedy—“Copper Lantern”—is over.', ['Copper Lantern']],
    ['with an apostrophe inside', 'Hulu axed ‘The Keeper’s Lamp’ today.', ['The Keeper’s Lamp']],
  ])('%s: %s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it.each([
    'The writers’ room didn’t meet.',
    "The writers' room didn't meet.",
    'It ran in the ’90s and the ’00s.',
    'A 6\'2" keeper of lamps.',
    '',
  ])('nothing stands between apostrophes: %s', (text) => {
    expect(inner(text)).toEqual([]);
  });
});

describe('marks that do not match', () => {
  it('run to the end of the paragraph where speech goes on in the next', () => {
    const [open] = found('“We had a lamp. We had an oil can.');
    expect(open).toMatchObject({ unclosed: true, double: true, start: 0, end: 34 });
  });

  it('cost only themselves where a second one opens', () => {
    expect(inner('“We had “a lamp,” said Ada.')).toEqual(['a lamp,']);
  });

  it('cost nothing where one only closes', () => {
    expect(inner('We had a lamp,” said Ada. “It broke.”')).toEqual(['It broke.']);
  });
});

it('keeps to its paragraph', () => {
  const text = 'One “first” word.\nOne “second” word.';
  const start = text.indexOf('\n') + 1;
  expect(quotations('text', text, level(text), { start, end: text.length })).toHaveLength(1);
});
