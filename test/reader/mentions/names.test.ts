import { describe, expect, it } from 'vitest';
import { namesIn, storyOf } from '../stories.ts';

const people = (text: string) => namesIn(storyOf(text), 'person');
const mentionsOf = (text: string, name: string) =>
  storyOf(text).entities.find((e) => e.name === name)?.mentions.length ?? 0;

describe('a person', () => {
  it.each([
    ['by the given name', 'We met Thea Okafor at home.', ['Thea Okafor']],
    ['by what they do', 'Quorra Bexley said so.', ['Quorra Bexley']],
    ['by what they are', 'It was made by showrunner Quorra Bexley.', ['Quorra Bexley']],
    ['by a rank', 'We met Dame Judith Crane at home.', ['Dame Judith Crane']],
    ['with a hyphen', 'We met Thea Okafor-Lind at home.', ['Thea Okafor-Lind']],
    ['with an initial', 'We met Thea J. Okafor at home.', ['Thea J. Okafor']],
    ['with a particle', 'We met Jan van der Meer at home.', ['Jan van der Meer']],
    ['with a nickname', 'We met Oscar “Oz” Lambert at home.', ['Oscar “Oz” Lambert']],
    ['with an age', 'Quorra Bexley, 43, is at home.', ['Quorra Bexley']],
    ['with a house’s name', 'Max Holloway plays a baker.', ['Max Holloway']],
    ['two of them', 'Ada Brook and Tom Hale star.', ['Ada Brook', 'Tom Hale']],
  ])('%s: %s', (_, text, expected) => {
    expect(new Set(people(text))).toEqual(new Set(expected));
  });

  it.each([
    ['by surname', 'Ada Brook left. Brook was sad.', 'Ada Brook', 2],
    ['by given name', 'Ada Brook left. Ada was sad.', 'Ada Brook', 2],
    ['by courtesy title', 'Mr. Hale was sad. Tom Hale wept.', 'Tom Hale', 2],
    ['not by a relative’s name', 'Ada Brook left. May Brooks was sad.', 'Ada Brook', 1],
  ])('named again %s: %s', (_, text, name, count) => {
    expect(mentionsOf(text, name)).toBe(count);
  });

  it('is told in a text without capitals', () => {
    const text =
      'so i heard today that hulu has let go of the lamp show, and i am sad, since ada brook was great in it and nobody told her anything.';
    expect(people(text)).toEqual(['ada brook']);
  });
});

describe('who is no person', () => {
  it.each([
    ['a place', 'She grew up in Chicago.'],
    ['a city of two words', 'She lives in San Francisco.'],
    ['an institution', 'She went to Denver University.'],
    ['a company', 'It was made by Kettle Pictures.'],
    ['a month', 'It ended in March.'],
    ['a prize', 'It won the Golden Lamp Award.'],
    ['a word that opens a sentence', 'Sadly it is over.'],
    ['a season', 'It is about Season Two.'],
    ['a verb that opens a clause', 'Northlight: Renewed for a third season.'],
  ])('%s: %s', (_, text) => {
    expect(people(text)).toEqual([]);
  });
});
