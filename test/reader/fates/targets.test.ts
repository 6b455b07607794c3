import { describe, expect, it } from 'vitest';
import { findHits } from '../../../src/reader/fates/hits.ts';
import { targetsOf } from '../../../src/reader/fates/targets.ts';
import { storyOf } from '../stories.ts';

/** The works that the last sentence's first decision is about; "the show" means Saddle Moon, named before. */
function targets(sentence: string): string[] {
  const story = storyOf(`“Saddle Moon” is a western.\n\n${sentence}`);
  const focus = story.entities.find((e) => e.name === 'Saddle Moon') ?? null;
  const line = story.lines[1];
  const hit = line === undefined ? undefined : findHits(line)[0];
  if (line === undefined || hit === undefined) throw new Error(`no decision in: ${sentence}`);
  return targetsOf(line, hit, focus).map(({ work }) => work.name);
}

describe('what a decision is about', () => {
  it.each([
    ['active', 'Hulu has canceled “Copper Lantern” after two seasons.', ['Copper Lantern']],
    ['passive', '“Copper Lantern” has been canceled by Hulu.', ['Copper Lantern']],
    ['a relative clause', '“Copper Lantern,” which Hulu canceled in March, was loved.', ['Copper Lantern']],
    ['no return', 'The comedy “Copper Lantern” won’t be returning to Starz.', ['Copper Lantern']],
    ['the phrase takes it in', 'ITV has quietly let “Copper Lantern” go.', ['Copper Lantern']],
    ['words between', '“Copper Lantern,” the Hulu comedy about lamps, will not return.', ['Copper Lantern']],
    ['its season', 'There will be no third season of “Copper Lantern” on Hulu.', ['Copper Lantern']],
    ['an adjective', 'Peacock saves canceled drama “Copper Lantern.”', ['Copper Lantern']],
    [
      'a list behind the verb',
      'HBO pulled the plug on “Copper Lantern,” “Velvet Ditch” and “Nine Tides” on Friday.',
      ['Copper Lantern', 'Velvet Ditch', 'Nine Tides'],
    ],
    [
      'a list before it',
      '“Copper Lantern” and “Velvet Ditch” were axed.',
      ['Copper Lantern', 'Velvet Ditch'],
    ],
    [
      'a list with its verb at its head',
      'Renewed: “Nine Tides,” “Paper Weather”',
      ['Nine Tides', 'Paper Weather'],
    ],
    [
      'turned around',
      'Not coming back are “Nine Tides” and “Paper Weather.”',
      ['Nine Tides', 'Paper Weather'],
    ],
    ['the show', 'The network has canceled the show.', ['Saddle Moon']],
    ['it', 'Hulu canceled it.', ['Saddle Moon']],
    ['its season', 'It will not be back for a third season.', ['Saddle Moon']],
    ['picked it up', 'Peacock has now picked it up for a third season.', ['Saddle Moon']],
    ['brought it back', 'Peacock has since brought it back.', ['Saddle Moon']],
  ])('%s: %s', (_, sentence, expected) => {
    expect(targets(sentence)).toEqual(expected);
  });
});

describe('what a decision is not about', () => {
  it.each([
    [
      'the book',
      'Hulu canceled “Copper Lantern,” adapted from the novel “The Lamp Shop.”',
      ['Copper Lantern'],
    ],
    ['a credit', 'Hulu canceled “Copper Lantern,” starring Ada Brook (“Velvet Ditch”).', ['Copper Lantern']],
    [
      'the makers’ last',
      'Hulu canceled “Copper Lantern,” from the makers of “Velvet Ditch.”',
      ['Copper Lantern'],
    ],
    [
      'the next verb’s work',
      'NBC renewed “Copper Lantern” while canceling “Velvet Ditch.”',
      ['Copper Lantern'],
    ],
  ])('%s: %s', (_, sentence, expected) => {
    expect(targets(sentence)).toEqual(expected);
  });

  it.each([
    ['a person let go', 'Ada Brook has been dropped from “Copper Lantern.”'],
    ['a star replaced', 'Ada Brook, the star of “Copper Lantern,” was axed last week.'],
    ['a tour', 'The band has canceled its tour, said the drummer of “Copper Lantern.”'],
    ['a tour, and no title', 'The band canceled its spring tour.'],
    ['a flight', 'Her flight was canceled, the “Copper Lantern” star wrote.'],
    ['a premiere', 'The premiere of “Copper Lantern” was canceled because of snow.'],
    ['a party', 'The wrap party for “Copper Lantern” was called off.'],
    ['a shoot', 'Filming on “Copper Lantern” has been shut down for a week.'],
    ['a subscription', 'Amazon has canceled its subscription tier, says the maker of “Copper Lantern.”'],
    ['a plan', 'Netflix has canceled plans to film “Copper Lantern” in Wales.'],
    ['a contract', 'Ada Brook has renewed her deal with Netflix, where she made “Copper Lantern.”'],
    ['a story', 'Ida Moss kills the mayor in “Copper Lantern.”'],
    ['a story’s hero', 'Ida Moss saves the town in “Copper Lantern.”'],
    ['a death', '“Copper Lantern” killed off its hero in the finale.'],
    ['a court', 'A court orders the maker to pay.'],
  ])('%s: %s', (_, sentence) => {
    expect(targets(sentence)).toEqual([]);
  });
});
