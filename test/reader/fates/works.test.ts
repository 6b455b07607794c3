import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../src/reader/fates/events.ts';
import { titleOf, weighFates, worksOf } from '../../../src/reader/fates/works.ts';
import { fatesIn, storyOf } from '../stories.ts';

const told = (text: string, headline = '') => fatesIn(storyOf(text, { headline }));

describe('what becomes of a work once all is weighed', () => {
  it.each([
    ['canceled', 'Hulu has canceled “Copper Lantern.”', 'canceled, confirmed'],
    ['renewed', 'Starz renewed “Copper Lantern” for a second season.', 'renewed, confirmed'],
    [
      'a final season',
      '“Copper Lantern” was renewed for a third and final season at Starz.',
      'ending, confirmed',
    ],
    [
      'ends as planned',
      '“Copper Lantern” will end with its fourth season, as its makers planned.',
      'ending, confirmed',
    ],
    [
      'saved after it was canceled',
      '“Copper Lantern” was axed by NBC, but Peacock has saved it.',
      'rescued, confirmed',
    ],
    [
      'canceled, then picked up',
      'NBC canceled “Copper Lantern.”\n\nPeacock has now picked it up for a third season.',
      'rescued, confirmed',
    ],
    [
      'canceled, then brought back',
      'NBC canceled “Copper Lantern.”\n\nPeacock has since brought it back.',
      'rescued, confirmed',
    ],
    [
      'canceled, then a new home',
      'NBC canceled “Copper Lantern.”\n\nThe drama has found a new home at Peacock.',
      'rescued, confirmed',
    ],
    ['moved', '“Copper Lantern” moves to Paramount+ after NBC canceled it.', 'rescued, confirmed'],
    [
      'a decision reversed',
      'Starz has reversed its decision to cancel “Copper Lantern.”',
      'rescued, confirmed',
    ],
    ['un-canceled', '“Copper Lantern” has been un-canceled.', 'rescued, confirmed'],
    ['undecided', 'The fate of “Copper Lantern” is still up in the air.', 'undecided, confirmed'],
    ['a denial', 'Reports that “Copper Lantern” has been canceled are untrue.', 'canceled, denied'],
    [
      'a denial, and a renewal',
      'Hulu has not canceled “Copper Lantern.” Hulu has renewed “Copper Lantern” for a third season.',
      'renewed, confirmed',
    ],
    ['a rumor', '“Copper Lantern” could be axed within weeks.', 'canceled, rumored'],
    ['a report', 'Insiders say “Copper Lantern” has been axed by ITV.', 'canceled, reported'],
    ['nothing', '“Copper Lantern” stars Ada Brook.', 'none, confirmed'],
  ])('%s: %s', (_, text, fate) => {
    expect(told(text, 'News of ‘Copper Lantern’')[0]).toBe(`Copper Lantern: ${fate}`);
  });

  it('is what the headline of a rescue says, not what the show was before', () => {
    expect(
      told('Axed comedy Copper Lantern is saved by Dave', 'Axed comedy Copper Lantern saved by Dave'),
    ).toEqual(['Copper Lantern: rescued, confirmed']);
  });

  it('puts the lead first, then the others as the text names them', () => {
    const text =
      'Starz renewed “Nine Tides.” Fox axed “Velvet Ditch.”\n\nHulu canceled “Copper Lantern.” “Copper Lantern” ran for a year.';
    expect(told(text, 'Hulu cancels ‘Copper Lantern’')).toEqual([
      'Copper Lantern: canceled, confirmed',
      'Nine Tides: renewed, confirmed',
      'Velvet Ditch: canceled, confirmed',
    ]);
  });
});

describe('the works of the brief', () => {
  const works = (text: string) => {
    const story = storyOf(text, { headline: 'Hulu cancels ‘Copper Lantern’' });
    return worksOf(story, weighFates(story, findEvents(story)), new Map());
  };

  it('say title, fate, house and seasons, each with the characters that state it', () => {
    const text = 'Hulu has canceled “Copper Lantern” after two seasons.';
    const [work] = works(text);
    expect(work).toMatchObject({
      title: { value: 'Copper Lantern' },
      status: { value: 'canceled' },
      certainty: 'confirmed',
      by: { value: 'Hulu' },
      seasons: { value: 2 },
      source: null,
    });
    for (const fact of [work?.title, work?.status, work?.by, work?.seasons]) {
      const place = fact?.evidence[0];
      expect(place?.in).toBe('text');
      expect(text.slice(place?.start, place?.end)).toBe(place?.quote);
      expect(place?.quote).not.toBe('');
    }
  });

  it('write a title in full, though the text goes on to shorten it', () => {
    const story = storyOf(
      'Hulu has canceled “The Copper Lantern.” Lantern fans wept for “The Copper Lantern.”',
    );
    const work = story.lead;
    expect(work === null ? null : titleOf(story, work).value).toBe('The Copper Lantern');
  });
});
