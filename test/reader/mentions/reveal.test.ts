import { describe, expect, it } from 'vitest';
import { headingOf } from '../../../src/reader/mentions/reveal.ts';
import { namesIn, storyOf } from '../stories.ts';

const titles = (text: string) => namesIn(storyOf(text, { headline: 'What stays and what goes' }), 'title');

describe('a name that stands where only a work can', () => {
  it.each([
    ['is renewed', 'On Friday Marrow Creek was renewed.', 'Marrow Creek'],
    [
      'is told apart by commas',
      'On Friday Marrow Creek, a drama of two sisters, fell silent.',
      'Marrow Creek',
    ],
    ['has a fate', 'The fate of Marrow Creek is open.', 'Marrow Creek'],
    ['has a finale', 'The finale of Marrow Creek aired.', 'Marrow Creek'],
    ['is said goodbye to', 'Viewers say farewell to Marrow Creek.', 'Marrow Creek'],
    ['is brought back', 'Fox is bringing back Marrow Creek.', 'Marrow Creek'],
    ['is not over', 'Take heart: Marrow Creek isn’t over.', 'Marrow Creek'],
    ['is listed with a title', 'Fox axed “Copper Lantern” and Marrow Creek.', 'Marrow Creek'],
    ['ends a list', 'Fox axed “Copper Lantern,” Nine Tides, Paper Weather and Marrow Creek.', 'Marrow Creek'],
  ])('%s: %s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('a name that stands where a person can, too', () => {
  it.each([
    ['renews something', 'Lorne Abbey has renewed her deal.'],
    ['cancels something', 'Lorne Abbey had canceled a trip.'],
    ['is dropped from a work', 'Lorne Abbey was dropped from “Copper Lantern.”'],
    ['is dropped from its cast', 'Lorne Abbey was dropped from the cast.'],
    ['speaks', 'Lorne Abbey said that it is over.'],
  ])('%s: %s', (_, text) => {
    expect(titles(text)).not.toContain('Lorne Abbey');
  });
});

describe('the lines of a list', () => {
  const list =
    'Marrow Creek (CBS)\n\nIt is safe.\n\n2. Paper Weather\n\nIt is safe.\n\nSaddle Moon\n\nIt is safe.';

  it('are titles where three or more lines are a name and no more', () => {
    expect(new Set(titles(list))).toEqual(new Set(['Marrow Creek', 'Paper Weather', 'Saddle Moon']));
  });

  it('are headings, and sentences are not', () => {
    const story = storyOf(list, { headline: 'What stays and what goes' });
    expect(story.paragraphs.map((p) => headingOf(p)?.name ?? null)).toEqual([
      null,
      'Marrow Creek',
      null,
      'Paper Weather',
      null,
      'Saddle Moon',
      null,
    ]);
  });
});
