import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../src/reader/fates/places.ts';
import { storyOf } from '../stories.ts';

/** The words of the last line at which it names or speaks of a work, with the lead in focus. */
function places(last: string): string[] {
  const story = storyOf(`Hulu aired “Copper Lantern.” ${last}`);
  const line = story.lines.at(-1);
  return line === undefined ? [] : placesIn(line, story.lead).map((piece) => line.words[piece] ?? '');
}

describe('the places of a line that speak of a work', () => {
  it.each([
    ['The drama will not be back.', ['drama']],
    ['It was loved.', ['it']],
    ['There will be no third season.', ['season']],
    ['Its fans want a new home for the crime series.', ['series']],
  ])('%s', (line, words) => {
    expect(places(line)).toEqual(words);
  });

  it('are the names alone where the work in focus is named', () => {
    expect(places('The drama “Copper Lantern” will not be back.')).toHaveLength(1);
  });

  it.each(['A drama needs viewers.', 'Critics loved Ada Brook.'])('none in: %s', (line) => {
    expect(places(line)).toEqual([]);
  });
});
