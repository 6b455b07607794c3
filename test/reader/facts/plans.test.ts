import { describe, expect, it } from 'vitest';
import { plansOf } from '../../../src/reader/facts/plans.ts';
import { findEvents } from '../../../src/reader/fates/events.ts';
import { weighFates } from '../../../src/reader/fates/works.ts';
import { storyOf } from '../stories.ts';

const OPENING = 'Hulu has canceled “The Glass Pier” after one season. “The Glass Pier” stars Ada Brook.';

function plans(text: string) {
  const story = storyOf(`${OPENING}\n\n${text}`, { headline: '‘The Glass Pier’ canceled at Hulu' });
  return plansOf(story, 'cancellation', weighFates(story, findEvents(story))).map((p) => p.value);
}

describe('what a further season would have told', () => {
  it.each([
    ['A planned second season would have followed Ada to Lisbon.'],
    ['The second season was to have explored the flood of 1953.'],
    ['Season 2 will pick up nine minutes after the fire.'],
    ['Her brother is missing, a thread that the writers had earmarked for Season 2.'],
  ])('%s', (text) => {
    expect(plans(text)).toEqual([text]);
  });
});

describe('what looks like a plan and is none', () => {
  it.each([
    ['A second season would have begun shooting in August.'],
    ['The second season will premiere on Hulu in March.'],
    ['Will a second season follow Ada to Lisbon?'],
    ['Hulu decided that a second season would cost too much.'],
    ['Hulu renewed “Low Tide.” The second season of “Low Tide” will follow a cook.'],
  ])('%s', (text) => {
    expect(plans(text)).toEqual([]);
  });
});
