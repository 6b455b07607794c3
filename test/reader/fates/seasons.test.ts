import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../src/reader/fates/events.ts';
import { seasonCounts } from '../../../src/reader/fates/season-counts.ts';
import { seasonsOf } from '../../../src/reader/fates/seasons.ts';
import { weighFates } from '../../../src/reader/fates/works.ts';
import { storyOf } from '../stories.ts';

function seasons(sentence: string): number | null {
  const story = storyOf(sentence);
  const [fate] = weighFates(story, findEvents(story));
  return fate === undefined ? null : (seasonsOf(story, fate, seasonCounts(story))?.value ?? null);
}

describe('how many seasons a canceled work had', () => {
  it.each([
    ['Hulu has canceled “Copper Lantern” after two seasons.', 2],
    ['“Copper Lantern” was canceled after a single season.', 1],
    ['“Copper Lantern” was one and done at Syfy.', 1],
    ['Epix canceled the drama “Copper Lantern,” which ran for three seasons.', 3],
    ['Freshman drama “Copper Lantern” has been canceled by CBS.', 1],
    ['Sources say that Starz has passed on a third season of “Copper Lantern.”', 2],
    ['There will be no third season of “Copper Lantern” on Hulu.', 2],
    ['Netflix has scrapped Season 3 of “Copper Lantern.”', 2],
    ['Fox opted not to renew “Copper Lantern” for season 3.', 2],
    ['“Copper Lantern” will not be back for a sophomore season.', 1],
    ['“Copper Lantern” was axed by ITV after 12 series.', 12],
    ['The BBC has axed “Copper Lantern” after eleven series.', 11],
  ])('%s', (sentence, count) => {
    expect(seasons(sentence)).toBe(count);
  });
});

describe('the number of the season ordered, or of the last one', () => {
  it.each([
    ['Showtime has ordered a second season of “Copper Lantern.”', 2],
    ['“Copper Lantern” has been renewed through Season 6.', 6],
    ['“Copper Lantern” returns for a tenth series on March 2.', 10],
    ['“Copper Lantern” has been saved for a fifth season by Roku.', 5],
    ['“Copper Lantern” was renewed for a third and final season at Starz.', 3],
    ['The fifth and final season of “Copper Lantern” arrives in May.', 5],
    ['“Copper Lantern” will end with its 21st season.', 21],
  ])('%s', (sentence, count) => {
    expect(seasons(sentence)).toBe(count);
  });
});

describe('where no number is told', () => {
  it.each([
    'Hulu has canceled “Copper Lantern.”',
    '“Copper Lantern” has been renewed for two more seasons.',
    'Hulu has canceled “Copper Lantern,” its drama of 1953.',
    'Hulu has renewed “Copper Lantern,” in which ten people drown.',
    'Apple TV+ has ordered “Copper Lantern,” a ten-part thriller, straight to series.',
  ])('%s', (sentence) => {
    expect(seasons(sentence)).toBeNull();
  });
});

describe('seasons that are counted in another sentence than the one that tells the fate', () => {
  it.each([
    [
      'NBC has canceled “Copper Lantern.” Its second-to-none cast wept. “Copper Lantern” ran for three seasons.',
      3,
    ],
    ['NBC has canceled “Copper Lantern.” The show wrapped its second season in May.', 2],
    ['NBC has canceled “Copper Lantern.” Season 4 finale day was a sad one.', 4],
  ])('%s', (text, count) => {
    expect(seasons(text)).toBe(count);
  });

  it.each([
    ['NBC has canceled “Copper Lantern.” “Velvet Ditch” ran for three seasons.', null],
    ['NBC has ordered “Copper Lantern.” “Copper Lantern” ran for three seasons in London.', null],
  ])('not those of another work, or of a new one: %s', (text, count) => {
    expect(seasons(text)).toBe(count);
  });
});
