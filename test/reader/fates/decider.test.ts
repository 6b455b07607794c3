import { describe, expect, it } from 'vitest';
import { decider } from '../../../src/reader/fates/decider.ts';
import { housePlaces } from '../../../src/reader/fates/deciders.ts';
import { findEvents } from '../../../src/reader/fates/events.ts';
import { weighFates } from '../../../src/reader/fates/works.ts';
import { storyOf } from '../stories.ts';

/** "Title by House" for each work, the lead first. */
function deciders(text: string, headline = 'News of ‘Copper Lantern’'): string[] {
  const story = storyOf(text, { headline });
  return weighFates(story, findEvents(story)).map(
    (fate) => `${fate.work.name} by ${decider(story, fate, housePlaces(story))?.value ?? 'nobody'}`,
  );
}

describe('whose decision it was', () => {
  it.each([
    ['the house that does it', 'Hulu has canceled “Copper Lantern.”', 'Hulu'],
    ['the house it is done by', '“Copper Lantern” was axed by TNT.', 'TNT'],
    ['the house of a relative clause', '“Copper Lantern,” which Hulu canceled in March, was loved.', 'Hulu'],
    ['the house it will not return to', '“Copper Lantern” won’t be returning to Starz.', 'Starz'],
    [
      'the house that saves, not the one that canceled',
      '“Copper Lantern” was axed by NBC, but Peacock has saved it.',
      'Peacock',
    ],
    [
      'the house that saves, named first',
      'Disney+ saved “Copper Lantern” after it was canceled by ABC.',
      'Disney+',
    ],
    ['the house it moves to', '“Copper Lantern” moves to Paramount+ after NBC canceled it.', 'Paramount+'],
    ['the house it aired on', '“Copper Lantern” was canceled. It aired on BBC Two.', 'BBC Two'],
    [
      'the house beside its name',
      '“Copper Lantern” was canceled on Friday.\n\nThe BBC One drama “Copper Lantern” starred Ada Brook.',
      'BBC One',
    ],
    ['a house with an article', 'The CW has dropped “Copper Lantern.”', 'The CW'],
    ['a house with a plus', 'Apple TV+ canceled “Copper Lantern.”', 'Apple TV+'],
  ])('%s: %s', (_, text, house) => {
    expect(deciders(text)[0]).toBe(`Copper Lantern by ${house}`);
  });

  it('is the house that “the streamer” means', () => {
    expect(
      deciders('Netflix has canceled “Copper Lantern.”\n\nThe streamer also canceled “Velvet Ditch.”'),
    ).toContain('Velvet Ditch by Netflix');
    expect(
      deciders(
        'Hulu ended “Nine Tides.” CBS renewed “Copper Lantern.” The network also canceled “Velvet Ditch.”',
      ),
    ).toContain('Velvet Ditch by CBS');
  });

  it('is each house’s own where one sentence tells of two', () => {
    expect(deciders('HBO has renewed “Copper Lantern,” while CBS has canceled “Velvet Ditch.”')).toEqual([
      'Copper Lantern by HBO',
      'Velvet Ditch by CBS',
    ]);
  });

  it('is the house whose heading a list stands under', () => {
    const list =
      'CBS\n\nRenewed: “Copper Lantern,” “Velvet Ditch”\n\nCanceled: “Nine Tides”\n\nNBC\n\nRenewed: “Paper Weather”';
    expect(deciders(list, 'What stays and what goes')).toEqual(
      expect.arrayContaining(['Velvet Ditch by CBS', 'Nine Tides by CBS', 'Paper Weather by NBC']),
    );
  });

  it('is nobody’s where no house is named', () => {
    expect(deciders('“Copper Lantern” has been canceled.')).toEqual(['Copper Lantern by nobody']);
  });
});
