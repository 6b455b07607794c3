import { describe, expect, it } from 'vitest';
import { namesIn, storyOf } from '../stories.ts';

const houses = (text: string) => namesIn(storyOf(text), 'house');
const outlets = (text: string) => namesIn(storyOf(text), 'outlet');

describe('a house', () => {
  it.each([
    ['network', 'It aired on CBS.', ['CBS']],
    ['streamer', 'It streams on Netflix.', ['Netflix']],
    ['with a plus', 'It streams on Paramount+ now.', ['Paramount+']],
    ['with a number', 'It aired on Channel 4.', ['Channel 4']],
    ['with an ampersand', 'It aired on A&E.', ['A&E']],
    ['with an article', 'It aired on The CW.', ['The CW']],
    ['within a longer name', 'It aired on BBC Two.', ['BBC Two']],
    ['with its possessive', 'It was Hulu’s last hope.', ['Hulu']],
    ['with an everyday name', 'The drama was made for Fox.', ['Fox']],
    ['two of them', 'It moved from NBC to Peacock.', ['NBC', 'Peacock']],
    ['of two names', 'Apple TV+ aired it. Apple was proud.', ['Apple TV+']],
  ])('%s: %s', (_, text, expected) => {
    expect(houses(text)).toEqual(expected);
  });

  it.each([
    ['an animal', 'A fox and a peacock live in the yard.'],
    ['the sky', 'The sky was dark, and gold was cheap.'],
    ['a person', 'Max Holloway plays a baker.'],
    ['another person', 'We met Sky Harrow on the set.'],
    ['a title', 'We watched “Fox in the Snow” at home.'],
  ])('is not %s: %s', (_, text) => {
    expect(houses(text)).toEqual([]);
  });
});

describe('an outlet', () => {
  it.each([
    ['a trade', 'Deadline first reported the news.', ['Deadline']],
    ['another trade', 'He told Variety that he was sad.', ['Variety']],
    ['with an article', 'The Wrap reports that it is over.', ['The Wrap']],
    ['an everyday name beside a reporting word', 'It is over, according to People.', ['People']],
  ])('%s: %s', (_, text, expected) => {
    expect(outlets(text)).toEqual(expected);
  });

  it.each([
    ['a date', 'The deadline for entries is near.'],
    ['a party', 'The wrap party was a success.'],
    ['the public', 'People love a lamp.'],
    ['time', 'Time will show.'],
  ])('is not %s: %s', (_, text) => {
    expect(outlets(text)).toEqual([]);
  });
});
