import { describe, expect, it } from 'vitest';
import { seasonCounts } from '../../../src/reader/fates/season-counts.ts';
import { storyOf } from '../stories.ts';

const counts = (text: string) =>
  seasonCounts(storyOf(text)).map(({ value, form, line, from, to }) => [
    line.words.slice(from, to).join(' '),
    form,
    value,
  ]);

describe('numbers that may count seasons', () => {
  it.each([
    ['It ran for three seasons.', [['three seasons', 'cardinal', 3]]],
    ['A third and final season is due.', [['third and final season', 'ordinal', 3]]],
    ['Season 4 is due.', [['season 4', 'numbered', 4]]],
    ['It is back for s3.', [['s3', 'numbered', 3]]],
    ['The freshman drama is over.', [['freshman', 'adjective', 1]]],
    ['There will be a fifth.', [['fifth', 'bare', 5]]],
    ['Two and out.', [['two', 'cardinal', 2]]],
  ])('%s', (text, found) => {
    expect(counts(text)).toEqual(found);
  });

  it.each([
    'It drew 2.4 million viewers.',
    'It opened on May 12, 2019.',
    'Three sisters inherit a ferry.',
    'It came first.',
    'Season 2019 was dry.',
  ])('none in: %s', (text) => {
    expect(counts(text)).toEqual([]);
  });
});
