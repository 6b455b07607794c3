import { describe, expect, it } from 'vitest';
import { findHits } from '../../../src/reader/fates/hits.ts';
import { judge, sharesOf, TOLD } from '../../../src/reader/fates/judge.ts';
import { storyOf } from '../stories.ts';

/** What the learned weights make of a text's lines, without any phrasing's word. */
function judged(text: string): string[] {
  return storyOf(text).lines.flatMap((line) =>
    judge(line, { hits: findHits(line), focus: null, phrased: () => null }).map(
      ({ piece, status }) => `${line.pieces[piece]?.entity?.name}: ${status}`,
    ),
  );
}

describe('what is said of a work, by learned weights', () => {
  it.each([
    ['“Copper Lantern” has been canceled by NBC after two seasons.', ['Copper Lantern: canceled']],
    ['Netflix has renewed “Copper Lantern” for a third season.', ['Copper Lantern: renewed']],
    ['“Copper Lantern” will end with its fifth season.', ['Copper Lantern: ending']],
    [
      'NBC canceled “Copper Lantern” but renewed “Velvet Ditch.”',
      ['Copper Lantern: canceled', 'Velvet Ditch: renewed'],
    ],
  ])('%s', (text, fates) => {
    expect(judged(text)).toEqual(fates);
  });

  it.each([
    ['“Copper Lantern” stars Ada Brook.'],
    ['“Copper Lantern” follows two sisters who inherit a ferry.'],
    ['Lorne Abbey was dropped from “Copper Lantern.”'],
    ['“Copper Lantern”'],
  ])('nothing of a fate: %s', (text) => {
    expect(judged(text)).toEqual([]);
  });

  it('shares out to one, with the share of none', () => {
    const shares = sharesOf([0, 1, 2], { table: new Float64Array(30).fill(0.5), scale: 1 });
    expect(shares).toHaveLength(TOLD.length);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1);
  });
});
