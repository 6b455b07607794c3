import { describe, expect, it } from 'vitest';
import type { Features } from '../../../src/reader/kind/features.ts';
import { kindShares, likeliest, settled } from '../../../src/reader/kind/kind.ts';
import type { Run } from '../../../src/reader/kind/wording.ts';
import { read } from '../../../src/reader/read.ts';
import { articleOf } from '../stories.ts';

const CAST = 'The drama stars Ada Brook and Tom Hale as sisters who keep a lamp shop.';

const kindOf = (features: Features, wording: readonly Run[]) =>
  settled(features, likeliest(kindShares(features, wording)));

describe('what a page is about', () => {
  it.each([
    [
      'cancellation',
      'Hulu Cancels ‘Copper Lantern’ After Two Seasons',
      'Hulu has canceled “Copper Lantern” after two seasons, the streamer said on Friday.',
    ],
    [
      'renewal',
      '‘Copper Lantern’ Renewed for Season 3 at Hulu',
      'Hulu has renewed “Copper Lantern” for a third season, the streamer said on Friday.',
    ],
    [
      'ending',
      '‘Copper Lantern’ to End With Season 5',
      '“Copper Lantern” will end with its fifth and final season on AMC, its showrunner said.',
    ],
    [
      'rescue',
      '‘Copper Lantern’ Saved: Roku Picks Up Canceled Drama',
      'Roku has saved “Copper Lantern,” which NBC canceled in May. The drama has found a new home.',
    ],
    [
      'order',
      'Apple TV+ Gives Series Order to ‘Copper Lantern’',
      'Apple TV+ has given a series order to “Copper Lantern,” a new thriller.',
    ],
  ])('%s', (kind, headline, text) => {
    expect(read(articleOf(`${text}\n\n${CAST}`, { headline })).kind).toBe(kind);
  });

  it.each([
    [
      'a flight',
      'Airline Cancels 40 Flights After Storm',
      'The airline canceled 40 flights on Monday after a storm shut the airport. Trains and buses were late, too.',
    ],
    [
      'a parade',
      'Council Cancels Spring Parade',
      'The council has canceled the spring parade because of its budget. The mayor said the road was not safe for students.',
    ],
  ])('is nothing that the reader knows of where it is %s', (_, headline, text) => {
    const brief = read(articleOf(text, { headline }));
    expect(brief).toMatchObject({ kind: 'unrelated', works: [], people: [], quotes: [] });
  });
});

describe('how likely it is', () => {
  it('is a share of all kinds', () => {
    const guess = kindOf(new Map([['bias', 1]]), []);
    expect(guess.likelihood).toBeGreaterThan(0);
    expect(guess.likelihood).toBeLessThanOrEqual(1);
  });

  it('grows with what speaks for it', () => {
    const some = new Map([
      ['lead canceled', 1],
      ['screen', 1],
    ]);
    const more = new Map([...some, ['headline event canceled', 1] as const]);
    expect(kindOf(more, []).kind).toBe('cancellation');
    expect(kindOf(more, []).likelihood).toBeGreaterThan(kindOf(some, []).likelihood);
  });

  it('does not heed what it has never learned of', () => {
    expect(
      kindOf(
        new Map([
          ['bias', 1],
          ['moonlight', 3],
        ]),
        [{ run: -1, zone: 'text', value: 1 }],
      ),
    ).toEqual(kindOf(new Map([['bias', 1]]), []));
  });
});

describe('a page of another world', () => {
  it('is unrelated though no kind is likely and something sounds like a decision', () => {
    const features = new Map([
      ['bias', 1],
      ['headline canceled', 1],
      ['screen', 0],
    ]);
    expect(kindOf(features, []).kind).toBe('unrelated');
    expect(kindOf(new Map([...features, ['screen', 1]]), []).kind).not.toBe('unrelated');
  });
});
