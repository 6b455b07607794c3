import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../../src/reader/facts/quotes.ts';
import { storyOf } from '../stories.ts';

const said = (text: string) =>
  quotesOf(storyOf(text)).map(({ speaker, text: words }) => `${speaker}: ${words}`);

describe('quotes', () => {
  it.each([
    ['“We loved every minute,” said Anna Marlowe.', ['Anna Marlowe: We loved every minute']],
    [
      '“We loved every minute,” said creator and showrunner Anna Marlowe, who ran all nine hours.',
      ['Anna Marlowe: We loved every minute'],
    ],
    [
      '“We loved every minute,” Anna Marlowe, head of drama at Netflix, said in a statement.',
      ['Anna Marlowe: We loved every minute'],
    ],
    ['“We loved every minute,” said Netflix’s Anna Marlowe.', ['Anna Marlowe: We loved every minute']],
    [
      'Anna Marlowe, the head of drama, said: “We loved every minute.”',
      ['Anna Marlowe: We loved every minute.'],
    ],
    [
      "Speaking to fans, Anna Marlowe said, 'We loved every minute of it.'",
      ['Anna Marlowe: We loved every minute of it.'],
    ],
    [
      '“We loved it,” Anna Marlowe said, “and it showed.”',
      ['Anna Marlowe: We loved it', 'Anna Marlowe: and it showed.'],
    ],
    [
      '“We loved it,” Anna Marlowe said. “It showed.”',
      ['Anna Marlowe: We loved it', 'Anna Marlowe: It showed.'],
    ],
    [
      'Anna Marlowe called the series “a quiet miracle of weather.”',
      ['Anna Marlowe: a quiet miracle of weather.'],
    ],
    [
      'Anna Marlowe wrote on Instagram that she was “keeping the braids in,” for now.',
      ['Anna Marlowe: keeping the braids in'],
    ],
    [
      'The story resumes, according to Anna Marlowe, “nine seconds later”.',
      ['Anna Marlowe: nine seconds later'],
    ],
    [
      '“It resumes nine seconds later,” according to Anna Marlowe.',
      ['Anna Marlowe: It resumes nine seconds later'],
    ],
    ['Anna Marlowe was blunt. “We ran out of road.”', ['Anna Marlowe: We ran out of road.']],
    ['Anna Marlowe’s post was shorter: “Save me a dance.”', ['Anna Marlowe: Save me a dance.']],
    [
      '“We loved it,” wrote Anna Marlowe and Tom Reyes in a joint letter.',
      ['Anna Marlowe and Tom Reyes: We loved it'],
    ],
  ])('finds the speaker of %s', (text, quotes) => {
    expect(said(text)).toEqual(quotes);
  });

  it.each([
    ['A spokesperson for Hulu said that the decision was “purely a matter of budget.”', 'Hulu'],
    ['Hulu canceled it. “We thank the whole team,” the streamer said in a statement.', 'Hulu'],
    ['A Hulu spokeswoman confirmed: “We thank the whole team.”', 'Hulu'],
    ['In a statement, Hulu said: “We thank the whole team.”', 'Hulu'],
  ])('lets a house speak: %s', (text, speaker) => {
    expect(quotesOf(storyOf(text)).map((q) => q.speaker)).toEqual([speaker]);
  });

  it('takes a surname, a form of address and a pronoun to the full name', () => {
    const text =
      'Anna Marlowe created the show with Tom Reyes.\n\n“It was time,” Marlowe said.\n\n“We cried,” Ms. Marlowe said. “A lot,” she added.';
    expect(quotesOf(storyOf(text)).map((q) => q.speaker)).toEqual(Array(3).fill('Anna Marlowe'));
  });

  it('tells by pronoun which of two is meant', () => {
    const text =
      'Anna Marlowe wrote her last script in May. Tom Reyes directed his first in June. “Nobody told me,” she said.';
    expect(said(text)).toEqual(['Anna Marlowe: Nobody told me']);
  });

  it('follows speech that runs on over paragraphs', () => {
    const text = '“We fought for it,” Anna Marlowe said. “We lost.\n\n“I would do it again.”';
    expect(quotesOf(storyOf(text)).map((q) => q.speaker)).toEqual(Array(3).fill('Anna Marlowe'));
  });

  it('takes the paragraph after a colon as a letter', () => {
    const text =
      'Anna Marlowe wrote on her blog:\n\nIt is over, and I am off to sea with the dog.\n\nThe show ran for two years.';
    expect(said(text)).toEqual(['Anna Marlowe: It is over, and I am off to sea with the dog.']);
  });

  it('takes an embedded post with its author', () => {
    const text = 'Goodnight, Saltmarsh. It was a good road. — Anna Marlowe (@annamarlowe) May 9, 2024';
    expect(said(text)).toEqual(['Anna Marlowe: Goodnight, Saltmarsh. It was a good road.']);
  });

  it('points at the words and at who says them', () => {
    const text = '“We loved it,” Anna Marlowe said.';
    const [quote] = quotesOf(storyOf(text));
    expect(quote?.evidence.map((e) => e.quote)).toEqual(['We loved it', 'Anna Marlowe']);
    for (const e of quote?.evidence ?? []) expect(text.slice(e.start, e.end)).toBe(e.quote);
  });
});

describe('what only looks like a quote', () => {
  it.each([
    '“Nobody saw it coming,” a source said.',
    'An insider close to Anna Marlowe revealed: “She is heartbroken about it.”',
    'One former executive called it “a very expensive hobby.”',
    'The so-called “prestige bubble” has burst, and Hulu knows it.',
    'Anna Marlowe starred in “The Salt and the Road” and in “Harbor.”',
    'It is rated PG-13 for “a brief scene of improper cremation.”',
    'The poster says “Coming home this fall to a sea near you.”',
    'According to the official synopsis, the crew is “lost in a sea of its own making.”',
    'Tom Reyes returns “against all medical advice”.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
