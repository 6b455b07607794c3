import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../src/reader/fates/events.ts';
import { weighFates } from '../../../src/reader/fates/works.ts';
import { featuresOf } from '../../../src/reader/kind/features.ts';
import { storyOf } from '../stories.ts';

function features(text: string, headline = '') {
  const story = storyOf(text, { headline });
  const events = findEvents(story);
  return featuresOf(story, weighFates(story, events), events);
}

describe('what speaks for a kind of page', () => {
  it.each([
    ['headline canceled', 'Hulu cancels ‘Copper Lantern’'],
    ['headline renewal', 'Hulu renews ‘Copper Lantern’'],
    ['headline ending', '‘Copper Lantern’ to end with its final season'],
    ['headline casting', 'Ada Brook joins ‘Copper Lantern’'],
    ['headline premiere', 'Watch the trailer of ‘Copper Lantern’'],
    ['headline rescue', 'Roku saves ‘Copper Lantern’'],
    ['headline roundup', 'Every show and its fate: the full list'],
    ['headline unrelated', 'Council cancels parade'],
    ['question', 'Will ‘Copper Lantern’ be back?'],
  ])('%s: %s', (feature, headline) => {
    expect(features('It rained.', headline).get(feature)).toBeGreaterThan(0);
    expect(features('It rained.', 'It rained').get(feature)).toBe(0);
  });

  it('is the lead’s fate', () => {
    const told = features('Hulu has canceled “Copper Lantern.”', 'Hulu cancels ‘Copper Lantern’');
    expect(told.get('lead canceled')).toBe(1);
    expect(told.get('lead renewed')).toBe(0);
    expect(told.get('no lead')).toBe(0);
    expect(told.get('lead in headline')).toBe(1);
    expect(told.get('headline event canceled')).toBeGreaterThan(0);
    expect(told.get('opening event canceled')).toBeGreaterThan(0);
    expect(told.get('later event canceled')).toBe(0);
  });

  it('is how many works have a fate', () => {
    const one = features('Hulu has canceled “Copper Lantern.”').get('works') ?? 0;
    const three =
      features('Hulu has canceled “Copper Lantern,” “Velvet Ditch” and “Nine Tides.”').get('works') ?? 0;
    expect(three).toBeGreaterThan(one);
  });

  it('is whether the words are of the screen or of another world', () => {
    const screen = features('The showrunner of the drama thanked its viewers on Netflix.');
    const flight = features('The airline canceled a flight, and the bus company its trains.');
    expect(screen.get('screen')).toBeGreaterThan(0);
    expect(screen.get('houses')).toBeGreaterThan(0);
    expect(screen.get('elsewhere')).toBe(0);
    expect(flight.get('screen')).toBe(0);
    expect(flight.get('elsewhere')).toBeGreaterThan(0);
  });
});

it('names the same features for every story, each a number from 0 to 3', () => {
  const some = features('Hulu has canceled “Copper Lantern.”'.repeat(50), 'Hulu cancels ‘Copper Lantern’');
  expect([...features('').keys()]).toEqual([...some.keys()]);
  for (const value of some.values()) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(3);
  }
});
