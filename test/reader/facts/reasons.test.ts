import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/model/vocabulary.ts';
import { reasonsOf } from '../../../src/reader/facts/reasons.ts';
import { findEvents } from '../../../src/reader/fates/events.ts';
import { weighFates } from '../../../src/reader/fates/works.ts';
import { storyOf } from '../stories.ts';

const CANCELED = 'Hulu has canceled “The Glass Pier” after one season. “The Glass Pier” stars Ada Brook.';
const ENDING = '“The Glass Pier” will end with its third and final season on Hulu.';

function reasons(text: string, kind: Kind = 'cancellation') {
  const opening = kind === 'ending' ? ENDING : CANCELED;
  const story = storyOf(`${opening}\n\n${text}`, { headline: '‘The Glass Pier’ at Hulu' });
  return reasonsOf(story, kind, weighFates(story, findEvents(story)))
    .map((r) => r.value)
    .sort();
}

describe('why a work was canceled', () => {
  it.each([
    ['The show averaged 5.1 million viewers, the smallest audience of any new drama.', ['viewership']],
    ['Ratings fell 30 percent in its second season.', ['viewership']],
    ['It failed to crack the Nielsen chart.', ['viewership']],
    ['The cancellation appears to be a matter of popularity, or lack thereof.', ['viewership']],
    ['It seemingly failed to match viewership numbers with the investment.', ['viewership']],
    ['The show was not popular enough.', ['viewership']],
    ['The reason seems to be that too few people watched.', ['viewership']],
    ['The show was averaging 794,000 viewers this season.', ['viewership']],
    ['It drew 1.4 million in its first season and 860,000 in its last.', ['viewership']],
    ['Each hour was said to be expensive.', ['cost']],
    ['The drama cost $6.5 million an episode.', ['cost']],
    ['The studio will take a write-down on the film.', ['cost']],
    ['The decision has to do with the merger of the two companies.', ['strategy']],
    ['Its lead begins his mandatory military service in April.', ['schedule']],
    ['Production became impossible because of the pandemic.', ['pandemic']],
    ['The cancellation comes weeks into the actors’ strike.', ['strike']],
    ['The decision follows allegations against its host.', ['conduct']],
    ['The show drew mixed reviews.', ['reception']],
    ['The two sides jointly decided to bring it to a close.', ['creative']],
    ['Barely one in three of those who began the season saw it through.', ['viewership']],
    ['It was gone from the chart within a week: two weeks in the Top 10, then nothing.', ['viewership']],
    ['The show ran out of steam in its second year.', ['viewership']],
    ['Season 1 sold just 740 Blu-rays in its opening week.', ['viewership']],
    ['Its producer went bankrupt in March.', ['cost']],
    ['The maths no longer added up.', ['cost']],
    ['The licence fee had crept up every year.', ['cost']],
    ['The incoming president wanted the network to go younger and darker.', ['strategy']],
    ['The network does not own it, and wants the back-end rights.', ['strategy']],
    ['It was taken down as the service prepares to merge with another.', ['strategy']],
    ['By then its star would be tied up with other commitments.', ['schedule']],
    ['With the writers and the actors both out, nothing could be shot.', ['strike']],
    ['Six women have accused its host of misconduct.', ['conduct']],
    ['Critics never warmed to the show.', ['reception']],
    ['It was ranked 61st of 68 shows in the demo.', ['viewership']],
    ['Next year there will be a smaller budget for originals.', ['cost']],
    ['It got caught between two regimes at the parent company.', ['strategy']],
    ['The network wanted something shinier.', ['strategy']],
    ['The leads had reached the end of their holds.', ['schedule']],
    ['It got a 48 on Metacritic.', ['reception']],
    ['A test screening in Pasadena went badly.', ['reception']],
  ])('%s', (text, expected) => {
    expect(reasons(text)).toEqual(expected);
  });

  it('a maker’s word at an end is a choice', () => {
    expect(reasons('“I have my last line,” said creator Jon Reed.', 'ending')).toEqual(['creative']);
  });

  it('an end by plan is the creators’ choice', () => {
    expect(reasons('“I always planned to tell it in three parts,” said creator Jon Reed.', 'ending')).toEqual(
      ['creative'],
    );
  });
});

describe('an audience told without a word on it', () => {
  it('is no reason where another is given', () => {
    expect(reasons('The channel is getting out of scripted. It averaged 1.1 million viewers.')).toEqual([
      'strategy',
    ]);
  });
});

describe('what looks like a reason and is none', () => {
  it.each([
    ['Ratings, on the other hand, were never the problem.'],
    ['The climb soon costs her more than sleep.'],
    ['His ambition cost him too much.'],
    ['Hulu declined to comment on the budget.'],
    ['The network said that the decision had nothing to do with its costs.'],
    ['Viewership remained healthy.'],
    ['Lightning seldom strikes twice.'],
    ['It was filmed during the pandemic.'],
    ['It stars Jon Reed as a disgraced bankruptcy lawyer who is accused of assault.'],
    ['Her agent was unavailable for comment.'],
    ['The teaser got 19 million views.'],
    ['She was never charged with anything.'],
    ['It wasn’t even all that expensive.'],
    ['The drama was no flop.'],
    ['He reopens the case which cost him his marriage.'],
  ])('%s', (text) => {
    expect(reasons(text)).toEqual([]);
  });

  it('another show’s reason', () => {
    expect(reasons('Hulu also canceled “Low Tide.” “Low Tide” was expensive.')).toEqual([]);
  });
  it('a page of another kind', () => {
    expect(reasons('The show was expensive.', 'renewal')).toEqual([]);
  });
});
