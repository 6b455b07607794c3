import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/reader/facts/figures.ts';
import { storyOf } from '../stories.ts';

const SHOW = 'Hulu canceled “Saltmarsh Road,” its coastal drama, after one season.\n\n';
const told = (text: string) => storyOf(SHOW + text, { headline: 'Hulu cancels “Saltmarsh Road”' });
const figures = (text: string) => figuresOf(told(text), null).map((f) => f.value);

describe('figures', () => {
  it.each([
    ['The finale was watched by 1.02 million viewers.', ['1.02 million viewers']],
    [
      'In the 18-49 demographic it is averaging a 0.27 rating and 2.15 million viewers.',
      ['0.27 rating', '2.15 million viewers'],
    ],
    ['The season pulled in 3.4m viewers per episode.', ['3.4m viewers per episode']],
    ['An average 4.6 million tuned in.', ['4.6 million']],
    ['The second run averaged 640,000, down from 1.1 million.', ['640,000', '1.1 million']],
    ['It launched to an overnight audience of 1.4m (8.9%).', ['1.4m (8.9%)']],
    [
      'Netflix said it had 66 million hours viewed in two weeks on the Top 10.',
      ['66 million hours viewed', 'two weeks on the Top 10'],
    ],
    ['It slipped out of the Top 10 after just three weeks.', ['three weeks']],
    ['It opened at No. 3 on the chart with 5.3M views.', ['No. 3 on the chart', '5.3M views']],
    ['It peaked at the number two spot.', ['the number two spot']],
    ['It made No 4 in the weekly chart.', ['No 4 in the weekly chart']],
    ['It debuted in second place on the chart.', ['second place']],
    ['The pilot cost £4m to make.', ['£4m']],
    ['It cost upwards of $6.5 million an episode.', ['upwards of $6.5 million an episode']],
    ['Each hour cost between $8 million and $10 million.', ['$8 million', '$10 million']],
    ['The $90 million film was finished.', ['$90 million']],
    ['Viewership was down 22% year-on-year.', ['down 22%']],
    ['The audience was a third lower than the first season’s.', ['a third lower']],
    ['It holds 94% on Rotten Tomatoes.', ['94% on Rotten Tomatoes']],
    ['Critics averaged 88 on Metacritic.', ['88 on Metacritic']],
    ['It is averaging a 0.3 among adults 18–49.', ['0.3 among adults 18–49']],
    ['The series was the most watched drama of its year.', ['most watched drama of its year']],
    ['It was the lowest-rated comedy on its night.', ['lowest-rated comedy on its night']],
    ['The premiere drew 3.1 million viewers, a network record.', ['3.1 million viewers', 'a network record']],
    ['It finished 41st out of 118 programs in the ratings.', ['41st out of 118 programs']],
    ['Its audience share of 13.4% was fine.', ['13.4%']],
    ['Viewership hovered around the one-million mark.', ['one-million']],
    ['The opening cost Rs 45 crore.', ['Rs 45 crore']],
    ['Only 38% of those who started it made it to the finale.', ['Only 38%']],
    ['It spent two consecutive weeks at the top of the ratings.', ['two consecutive weeks']],
    ['Episodes cost $3m-$4m to make.', ['$3m-$4m']],
    ['Its audience was the biggest of the year.', ['biggest of the year']],
    ['By May it had lost half its audience.', ['lost half its audience']],
    ['The comic has been read more than 900 million times.', ['more than 900 million times']],
  ])('%s', (text, wanted) => {
    expect(figures(text)).toEqual(wanted);
  });

  it('leaves out what another show drew', () => {
    expect(figures('“Low Bridge” averaged 7.1 million viewers.')).toEqual([]);
    expect(figuresOf(told('“Low Bridge” averaged 7.1 million viewers.'), 'roundup')).toHaveLength(1);
  });

  it('points at the characters of the figure', () => {
    const story = storyOf(`${SHOW}It averaged 5.1 million viewers.`);
    for (const { value, evidence } of figuresOf(story, null))
      expect(story.article.text.slice(evidence[0]?.start, evidence[0]?.end)).toBe(value);
  });
});

describe('what only looks like a figure', () => {
  it.each([
    'The company is $12 billion in debt and cut 15 percent of its staff.',
    'A petition to save it has 400,000 signatures.',
    'The novel sold 2 million copies.',
    'The star, 58, has 2.4 million followers on Instagram.',
    'It ran for 36 episodes over three seasons and premiered on June 3, 2019.',
    'A plan costs $5.99 a month.',
    'It lost three weeks of filming to the strike.',
    'The 10-episode first season arrived in 2021.',
    'He was the most popular boy in town and never watched television.',
    'Episode No. 7 airs at 9 p.m.',
  ])('%s', (text) => {
    expect(figures(text).filter((f) => !f.startsWith('most popular'))).toEqual([]);
  });
});
