import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { peopleOf } from '../../../src/reader/facts/people.ts';
import { tellStory } from '../../../src/reader/story.ts';

const HEADLINE = '‘Lantern Row’ Canceled by Netflix After Two Seasons';
const OPENING = 'Netflix has canceled “Lantern Row” after two seasons.';

function articleOf(sentence: string): Article {
  return {
    url: 'https://example.org/2023/lantern-row-canceled-netflix/',
    site: null,
    byline: null,
    published: null,
    headline: HEADLINE,
    text: `${OPENING}\n\n${sentence}`,
    marks: [],
    language: 'en',
    words: 0,
  };
}

/** "name [role]" or "name [role] = character", in order. */
function told(sentence: string): string[] {
  return peopleOf(tellStory(articleOf(sentence))).map(
    (p) => `${p.name} [${p.role}]${p.character === null ? '' : ` = ${p.character}`}`,
  );
}

const CASES: readonly (readonly [sentence: string, ...people: string[]])[] = [
  ['The series stars Laura Penn as Ida Moss.', 'Laura Penn [cast] = Ida Moss'],
  [
    'It stars Laura Penn, Marcus Hale and Emmy winner Anna Brightly.',
    'Laura Penn [cast]',
    'Marcus Hale [cast]',
    'Anna Brightly [cast]',
  ],
  ['Laura Penn, who plays Ida, posted a goodbye.', 'Laura Penn [cast] = Ida'],
  [
    'Laura Penn and Marcus Hale are back as rival bakers Ida and Cyril.',
    'Laura Penn [cast] = Ida',
    'Marcus Hale [cast] = Cyril',
  ],
  [
    'Laura Penn and Marcus Hale, who played Ida and Cyril, have not commented.',
    'Laura Penn [cast] = Ida',
    'Marcus Hale [cast] = Cyril',
  ],
  ['Laura Penn will reprise the part of Ida, a maid of honor.', 'Laura Penn [cast] = Ida'],
  ['Laura Penn has been cast as the wife, Ida Moss.', 'Laura Penn [cast] = Ida Moss'],
  ['The second season left Ida (Laura Penn) in a well.', 'Laura Penn [cast] = Ida'],
  ['Ida, played by Laura Penn, was last seen in a well.', 'Laura Penn [cast] = Ida'],
  ['Laura Penn and Marcus Hale round out the cast.', 'Laura Penn [cast]', 'Marcus Hale [cast]'],
  ['The cast includes Laura Penn and Marcus Hale.', 'Laura Penn [cast]', 'Marcus Hale [cast]'],
  [
    '“Lantern Row” was created by Laura Penn and Marcus Hale.',
    'Laura Penn [creator]',
    'Marcus Hale [creator]',
  ],
  ['The show comes from creator Laura Penn.', 'Laura Penn [creator]'],
  ['Laura Penn and Marcus Hale serve as showrunners.', 'Laura Penn [showrunner]', 'Marcus Hale [showrunner]'],
  ['Laura Penn directed all eight episodes.', 'Laura Penn [director]'],
  ['The pilot was helmed by Laura Penn.', 'Laura Penn [director]'],
  [
    'The series is written by Laura Penn and directed by Marcus Hale.',
    'Laura Penn [writer]',
    'Marcus Hale [director]',
  ],
  ['It is based on the 2016 memoir by Laura Penn.', 'Laura Penn [author]'],
  ['It is adapted from Laura Penn’s novel “The Lamplighter.”', 'Laura Penn [author]'],
  [
    'Executive producers are Laura Penn and Marcus Hale.',
    'Laura Penn [executive producer]',
    'Marcus Hale [executive producer]',
  ],
  ['“We are proud of the show,” said Laura Penn, head of drama at Netflix.', 'Laura Penn [executive]'],
  ['Netflix drama chief Laura Penn praised the team.', 'Laura Penn [executive]'],
  ['The quiz was hosted by Laura Penn.', 'Laura Penn [host]'],
  ['Composer Laura Penn thanked the fans.', 'Laura Penn [other]'],
  [
    'Zadie Okwuosa and Bram Tillotson topline the ensemble, which also includes Imke Vandersteen.',
    'Zadie Okwuosa [cast]',
    'Bram Tillotson [cast]',
    'Imke Vandersteen [cast]',
  ],
  ['Laura Penn is back as the rumpled Ida Moss.', 'Laura Penn [cast] = Ida Moss'],
  ['Laura Penn, who was 19 when she played Ida, has left acting.', 'Laura Penn [cast] = Ida'],
  ['Laura Penn, whose character Ida was killed, is not returning.', 'Laura Penn [cast] = Ida'],
  ['Laura Penn joins as a regular. She will play Ida Moss.', 'Laura Penn [cast] = Ida Moss'],
  ['Laura Penn, best known for “Dust Alley,” plays Ida.', 'Laura Penn [cast] = Ida'],
  ['Laura Penn, 58, plays the mother, Ida.', 'Laura Penn [cast] = Ida'],
  ['The Laura Penn-led drama will end.', 'Laura Penn [cast]'],
  [
    'Created by Laura Penn, the series stars Marcus Hale as a diver and Imke Vandersteen as her boss.',
    'Laura Penn [creator]',
    'Marcus Hale [cast]',
    'Imke Vandersteen [cast]',
  ],
  [
    'Laura Penn, who created the series, serves as showrunner alongside Marcus Hale.',
    'Laura Penn [creator]',
    'Marcus Hale [showrunner]',
  ],
  [
    'Laura Penn served as showrunner and executive produced with Marcus Hale, who helmed the pilot.',
    'Laura Penn [showrunner]',
    'Marcus Hale [director]',
  ],
  [
    'The script comes from Laura Penn, with Marcus Hale directing.',
    'Laura Penn [writer]',
    'Marcus Hale [director]',
  ],
  ['Laura Penn is attached to write and executive produce.', 'Laura Penn [writer]'],
  [
    'Laura Penn, who created the show with her husband, Marcus Hale, was sad.',
    'Laura Penn [creator]',
    'Marcus Hale [creator]',
  ],
  ['In the words of its creator, Laura Penn, it was a joy.', 'Laura Penn [creator]'],
  ['Laura Penn, on whose novels the show is based, was sad.', 'Laura Penn [author]'],
  ['The Laura Penn memoir was adapted by Marcus Hale.', 'Laura Penn [author]', 'Marcus Hale [writer]'],
  [
    '“We are proud of the show,” said Laura Penn, President of Original Programming at Netflix.',
    'Laura Penn [executive]',
  ],
  ['“We are proud of the show,” said Netflix’s Laura Penn.', 'Laura Penn [executive]'],
  ['Netflix boss Laura Penn confirmed it.', 'Laura Penn [executive]'],
  ['“Lantern Row” boss Laura Penn confirmed it.', 'Laura Penn [executive producer]'],
  [
    'D.M. Penn wrote the novel that the show is based on. Osgood “Oz” Hale stars.',
    'D.M. Penn [author]',
    'Osgood “Oz” Hale [cast]',
  ],
];

const MISSES: readonly string[] = [
  'Elsewhere, Hulu renewed “Dust Alley,” from creator Laura Penn.',
  'Hulu has renewed “Dust Alley,” starring Laura Penn and Marcus Hale.',
  'Photo by Laura Penn.',
  'Laura Penn contributed to this report.',
  'It was beaten by “Dust Alley,” in which Laura Penn plays a smuggler.',
  'The rumor that the show is based on a novel by Dust Street is not true.',
  'The show was filmed in Los Angeles and produced by Kettle Pictures.',
];

describe('the people of a story', () => {
  it.each(CASES)('reads “%s”', (sentence, ...people) => {
    expect(told(sentence)).toEqual(people);
  });

  it('knows surnames in a list that is all capitals again', () => {
    const text =
      'Laura Penn and Marcus Hale star in the drama. Executive producers are Penn, Hale, Imke Vandersteen.';
    expect(told(text)).toEqual([
      'Laura Penn [cast]',
      'Marcus Hale [cast]',
      'Imke Vandersteen [executive producer]',
    ]);
  });

  it('shows the character where only a description stands between it and the performer', () => {
    const article = articleOf('It left Ida Moss, the disgraced diver portrayed by Laura Penn, in a well.');
    const [person] = peopleOf(tellStory(article));
    expect(person).toMatchObject({ name: 'Laura Penn', character: 'Ida Moss' });
    expect(person?.evidence.some((e) => e.quote.includes('Ida Moss'))).toBe(true);
  });

  it.each(MISSES)('ties nobody to the lead in “%s”', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('shows where every name, character and credit stands', () => {
    const article = articleOf(
      'Laura Penn (“Teen Harbor”) stars as Ida Moss. Penn is also an executive producer.',
    );
    const [person] = peopleOf(tellStory(article));
    expect(person).toMatchObject({ name: 'Laura Penn', character: 'Ida Moss', knownFor: 'Teen Harbor' });
    for (const { start, end, quote } of person?.evidence ?? [])
      expect(article.text.slice(start, end)).toBe(quote);
    const quotes = (person?.evidence ?? []).map((e) => e.quote);
    for (const value of ['Laura Penn', 'Ida Moss', 'Teen Harbor'])
      expect(quotes.some((quote) => quote.includes(value))).toBe(true);
  });
});
