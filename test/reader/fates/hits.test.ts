import { describe, expect, it } from 'vitest';
import { findHits } from '../../../src/reader/fates/hits.ts';
import { wordsAt } from '../../../src/reader/line.ts';
import { storyOf } from '../stories.ts';

/** "status: words" of every decision a sentence states; works as T, houses as H. */
function hits(sentence: string): string[] {
  return storyOf(sentence).lines.flatMap((line) =>
    findHits(line).map(
      ({ status, from, to }) => `${status}: ${wordsAt(line, from, to).replace(/([TH])\d+/g, '$1')}`,
    ),
  );
}

describe('the words that decide', () => {
  it.each([
    ['Hulu has canceled “Copper Lantern.”', ['canceled: canceled']],
    ['HBO pulled the plug on “Copper Lantern.”', ['canceled: pulled the plug on']],
    ['The plug has been pulled on “Copper Lantern.”', ['canceled: plug has been pulled on']],
    ['Fox opted not to renew “Copper Lantern” again.', ['canceled: opted not to renew']],
    ['There will be no third season of “Copper Lantern.”', ['canceled: there will be no third season of']],
    ['ITV has quietly let “Copper Lantern” go.', ['canceled: let T go']],
    ['“Copper Lantern” was one and done.', ['canceled: one and done']],
    ['Showtime ordered a second season of “Copper Lantern.”', ['renewed: ordered a second season of']],
    ['“Copper Lantern” lives to fight another day.', ['renewed: lives to fight another day']],
    ['The comedy “Copper Lantern” has found a new home.', ['rescued: found a new home']],
    ['“Copper Lantern” moves to Roku.', ['rescued: moves to H']],
    [
      'AMC overturned its decision to cancel “Copper Lantern.”',
      ['rescued: overturned its decision to cancel'],
    ],
    ['The fifth and final season of “Copper Lantern” is here.', ['ending: fifth and final season']],
    ['No decision has been made on “Copper Lantern.”', ['undecided: no decision has been made on']],
    ['“Copper Lantern” has been neither renewed nor canceled.', ['undecided: neither renewed nor canceled']],
    ['AMC has axed “Copper Lantern” and renewed “Velvet Ditch.”', ['canceled: axed', 'renewed: renewed']],
  ])('%s', (sentence, expected) => {
    expect(hits(sentence)).toEqual(expected);
  });
});

describe('where two phrasings overlap', () => {
  it('takes the longer one', () => {
    expect(hits('Starz passed on a third season of “Copper Lantern.”')).toEqual([
      'canceled: passed on a third season of',
    ]);
  });

  it('takes no season in which a work ended for one that it got', () => {
    expect(hits('“Copper Lantern” got canceled in its second season.')).toEqual(['canceled: canceled']);
    expect(hits('“Copper Lantern” got axed during its third season.')).toEqual(['canceled: axed']);
  });
});

describe('words that decide nothing', () => {
  it.each([
    '“Copper Lantern” stars Ada Brook as a keeper of lamps.',
    'Ada Brook was fired from “Copper Lantern.”',
    '“Copper Lantern” went down in history.',
    'The drama dropped out of the top ten.',
    'Viewers dropped off after the pilot of “Copper Lantern.”',
  ])('%s', (sentence) => {
    expect(hits(sentence)).toEqual([]);
  });
});
