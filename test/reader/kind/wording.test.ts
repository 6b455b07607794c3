import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../src/reader/kind/wording.ts';
import { storyOf } from '../stories.ts';

const runs = (text: string, headline = '') =>
  new Set(wordingOf(storyOf(text, { headline })).map(({ run }) => run));
const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>) => [...a].filter((run) => b.has(run)).length;

describe('the wording of a page', () => {
  it('is the same whatever the show, the house and the numbers are called', () => {
    const one = runs('Hulu has canceled “Copper Lantern” after 2 seasons.');
    const other = runs('Starz has canceled “Velvet Ditch” after 7 seasons.');
    expect(shared(one, other)).toBe(one.size);
  });

  it('tells the lead work from others', () => {
    const text = 'Hulu has canceled “Copper Lantern” and “Nine Tides.”';
    const swapped = 'Hulu has canceled “Nine Tides” and “Copper Lantern.”';
    const headline = 'Hulu cancels ‘Copper Lantern’';
    expect(runs(text, headline)).not.toEqual(runs(swapped, headline));
  });

  it('tells words in the headline from words in the text', () => {
    expect(shared(runs('', 'No more of it'), runs('No more of it'))).toBe(0);
  });

  it('has each run of one to three words once', () => {
    expect(wordingOf(storyOf('over over over over', {})).filter(({ zone }) => zone === 'text')).toHaveLength(
      3,
    );
  });

  it('of nothing is nothing', () => {
    expect(wordingOf(storyOf(''))).toEqual([]);
  });
});
