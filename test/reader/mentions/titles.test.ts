import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { namesIn, storyOf } from '../stories.ts';

const titles = (text: string, rest?: Partial<Article>) => namesIn(storyOf(text, rest), 'title');

describe('a title', () => {
  it.each([
    ['in marks', 'Hulu has canceled “Copper Lantern.”', ['Copper Lantern']],
    ['in single marks', 'Hulu has canceled ‘Copper Lantern’ after a year.', ['Copper Lantern']],
    ['in straight marks', 'Hulu has canceled "Copper Lantern" after a year.', ['Copper Lantern']],
    ['bare, behind a verb', 'Hulu has canceled Copper Lantern after two seasons.', ['Copper Lantern']],
    ['bare, behind its genre', 'Hulu has canceled the comedy Bramblewick.', ['Bramblewick']],
    ['bare, behind its season', 'Starz passed on a second season of Northlight.', ['Northlight']],
    ['bare, before its season', 'Copper Lantern Season 3 is coming to Starz.', ['Copper Lantern']],
    ['bare, behind its network', 'Netflix’s The Heron Files has been renewed.', ['The Heron Files']],
    ['bare, with an article', 'Hulu has canceled The Heron Files, its spy drama.', ['The Heron Files']],
    [
      'bare, with its season’s possessive',
      'Copper Lantern’s second season was its last.',
      ['Copper Lantern'],
    ],
    ['in capitals', 'Hulu has canceled COPPER LANTERN after two seasons.', ['COPPER LANTERN']],
    ['in capitals, at the head', 'COPPER LANTERN has been canceled by Hulu.', ['COPPER LANTERN']],
    ['of one word', 'Hulu has canceled Bramblewick.', ['Bramblewick']],
    ['with small words', 'Hulu canceled the drama Nine Nights in Tulsa.', ['Nine Nights in Tulsa']],
    ['with an ampersand', 'NBC renewed Law & Bramble for a third season.', ['Law & Bramble']],
    ['with a colon', 'NBC renewed the drama Marrow Creek: The Return.', ['Marrow Creek: The Return']],
    ['with commas', 'NBC renewed “Eat, Weep, Run” for a third season.', ['Eat, Weep, Run']],
    ['with a network in it', 'The show “Sky News at Dusk” was canceled.', ['Sky News at Dusk']],
    ['with another network in it', 'CBS canceled the drama “Fox in the Snow.”', ['Fox in the Snow']],
    ['with its season in the marks', 'Hulu renewed “Copper Lantern Season 3” today.', ['Copper Lantern']],
    ['with a question mark', 'Hulu has canceled “Who Lit the Lamp?”', ['Who Lit the Lamp?']],
  ])('%s: %s', (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it('in italics is as good as one in marks', () => {
    const text = 'Hulu has lost Copper Lantern to a fire.';
    const start = text.indexOf('Copper');
    const marks = [
      { in: 'text' as const, start, end: start + 'Copper Lantern'.length, kind: 'emphasis' as const },
    ];
    expect(titles(text, { marks })).toEqual(['Copper Lantern']);
  });

  it('is told in a text without capitals, where headline and address have it', () => {
    const text =
      'hulu has canceled copper lantern after two seasons. the show about a lamp shop starred ada brook. nobody watched copper lantern. fans of copper lantern are sad.';
    const url = 'https://example.com/hulu-cancels-copper-lantern';
    expect(titles(text, { headline: 'hulu cancels copper lantern', url })).toEqual(['copper lantern']);
  });

  it('with a number behind it is another work', () => {
    const text = 'HBO ordered Gullwing. It had ordered Gullwing 2 before.';
    expect(new Set(titles(text))).toEqual(new Set(['Gullwing', 'Gullwing 2']));
  });

  it('is one work, with its article and without', () => {
    const story = storyOf('Hulu canceled “The Heron Files.” Fans of Heron Files wept.');
    expect(namesIn(story, 'title')).toEqual(['The Heron Files']);
    expect(story.entities.find((e) => e.kind === 'title')?.mentions).toHaveLength(2);
  });

  it('is one work, set apart once and bare later', () => {
    const story = storyOf(
      'Hulu canceled “Copper Lantern.” Copper Lantern stars Ada Brook. I love Copper Lantern.',
    );
    expect(story.entities.find((e) => e.name === 'Copper Lantern')?.mentions).toHaveLength(3);
  });
});

describe('a list of titles', () => {
  it.each([
    ['in marks', 'HBO axed “Copper Lantern,” “Velvet Ditch” and “Nine Tides.”', 3],
    ['bare', 'CBS renewed the comedies Copper Lantern, Velvet Ditch and Bramblewick.', 3],
    ['bare, behind a verb', 'Fox canceled Copper Lantern, Nine Tides and Paper Weather.', 3],
    ['one in marks, the others bare', 'CBS renewed “Copper Lantern,” Paper Weather and Bramblewick.', 3],
  ])('%s: %s', (_, text, count) => {
    expect(titles(text)).toHaveLength(count);
  });
});

describe('what is no title', () => {
  it.each([
    ['a place', 'She grew up in Chicago and lives in New York.'],
    ['an institution', 'The University of Denver canceled its spring fair.'],
    ['an office', 'The Federal Trade Commission has dropped its case.'],
    ['a month', 'In March, Hulu canceled its tier.'],
    ['a day', 'Hulu announced it on Friday.'],
    ['a person', 'Ada Brook and Tom Hale star as sisters.'],
    ['a person who acts', 'Ada Brook has renewed her deal.'],
    ['a network', 'Hulu has canceled nothing.'],
    ['speech', '“We are proud of it,” said Ada Brook.'],
    ['a word in marks', 'The so-called “reset” took a year.'],
    ['a nickname', 'Osgood “Oz” Lambert created the show.'],
  ])('%s: %s', (_, text) => {
    expect(titles(text)).toEqual([]);
  });

  it('is a person, beside a title that is one', () => {
    expect(titles('Ada Brook has been cast in the drama Northlight.')).toEqual(['Northlight']);
  });
});
