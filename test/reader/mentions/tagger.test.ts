import { describe, expect, it } from 'vitest';
import { capitalRuns } from '../../../src/reader/mentions/runs.ts';
import { bestPath, tagTitles } from '../../../src/reader/mentions/tagger.ts';
import { storyOf } from '../stories.ts';

/** The titles that the weights see in a sentence's runs of capitalized words. */
function tagged(text: string): string[] {
  const story = storyOf(text);
  return story.sentences
    .filter((sentence) => sentence.in === 'text')
    .flatMap((sentence) => {
      const mentions = sentence.mentions.filter((m) => m.entity.kind === 'house');
      return capitalRuns({ ...sentence, mentions }, true).flatMap(tagTitles);
    })
    .map(({ sentence, from, to }) => text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end));
}

describe('titles told by what they and the words around them look like', () => {
  it.each([
    ['canceled', 'NBC has canceled Copper Lantern after one season.', ['Copper Lantern']],
    [
      'two in a list',
      'ABC renewed Velvet Ditch and Nine Tides for next fall.',
      ['Velvet Ditch', 'Nine Tides'],
    ],
    ['behind its genre', 'The crime drama Paper Weather will be back.', ['Paper Weather']],
    ['a comma inside', 'Netflix dropped Sorry, Wrong Lantern in May.', ['Sorry, Wrong Lantern']],
  ])('%s: %s', (_, text, titles) => {
    expect(tagged(text)).toEqual(titles);
  });

  it.each([
    ['a person', 'Ada Brook said that she was grateful.'],
    ['an actor dropped', 'Lorne Abbey was dropped from the cast.'],
    ['an institution', 'The University of Denver canceled its spring fair.'],
    ['a place', 'Filming took place in New Mexico.'],
  ])('none in %s: %s', (_, text) => {
    expect(tagged(text)).toEqual([]);
  });
});

describe('the best path of tags', () => {
  const free = [0, 0, 0, 0, 0, 0, 0, 0, 0];

  it('never goes on with a title that has not begun', () => {
    expect(
      bestPath(
        [
          [0, -5, 9],
          [9, -5, 0],
        ],
        free,
      ),
    ).toEqual([0, 0]);
  });

  it('begins, goes on and ends', () => {
    expect(
      bestPath(
        [
          [0, 3, 0],
          [0, 0, 3],
          [3, 0, 0],
        ],
        free,
      ),
    ).toEqual([1, 2, 0]);
  });

  it('is empty for no tokens', () => {
    expect(bestPath([], free)).toEqual([]);
  });
});
