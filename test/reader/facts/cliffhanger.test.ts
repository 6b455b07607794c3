import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/model/vocabulary.ts';
import { cliffhangerOf } from '../../../src/reader/facts/cliffhanger.ts';
import { findEvents } from '../../../src/reader/fates/events.ts';
import { weighFates } from '../../../src/reader/fates/works.ts';
import { storyOf } from '../stories.ts';

const OPENING = 'Hulu has canceled “The Glass Pier” after one season. “The Glass Pier” stars Ada Brook.';

function told(text: string, kind: Kind = 'cancellation') {
  const story = storyOf(`${OPENING}\n\n${text}`, { headline: '‘The Glass Pier’ canceled at Hulu' });
  return cliffhangerOf(story, kind, weighFates(story, findEvents(story)));
}

describe('a story left open', () => {
  it.each([
    ['The season ended on a cliffhanger.'],
    ['Its loose ends are going to stay unresolved.'],
    ['We’ll never learn who locked Ada in the kiln.'],
    ['The screen cuts to black before we learn who fires.'],
    ['Season 1 ended with Ada trapped in the lighthouse.'],
    ['The last shot is of an empty boat.'],
    ['The finale revealed who cut the lines but left her brother unaccounted for.'],
    ['Hulu dropped the show, leaving Ada chained to an anchor.'],
    ['When we left her, Ada had lost the boat.'],
  ])('%s', (text) => {
    const fact = told(text);
    expect(fact?.value).toBe(true);
    expect(fact?.evidence[0]?.quote).toBe(text);
  });
});

describe('an end that is none', () => {
  it.each([
    ['The show ended on November 8.'],
    ['The series ends with its fourth season.'],
    ['The run ends with 62 installments.'],
    ['It closed with a caption reading The End.'],
    ['A series finale wraps up the story.'],
    ['The finale airs May 20.'],
    ['Hulu also canceled “Low Tide.” “Low Tide” ended on a cliffhanger.'],
  ])('%s', (text) => {
    expect(told(text)).toBeNull();
  });

  it('is not asked of a review', () => {
    expect(told('The last shot is of an empty boat.', 'other')).toBeNull();
  });
});
