import { describe, expect, it } from 'vitest';
import { capitalRuns, capitalsTell, isNickname } from '../../../src/reader/mentions/runs.ts';
import { textAt } from '../../../src/reader/story.ts';
import { storyOf } from '../stories.ts';

/** The capitalized runs of a text's first sentence. */
function runs(text: string, loose: boolean): string[] {
  const story = storyOf(text);
  const [sentence] = story.sentences;
  if (sentence === undefined) return [];
  return capitalRuns(sentence, loose).map(({ from, to }) => {
    const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
    return first === undefined || last === undefined
      ? ''
      : textAt(story, 'text', { start: first.start, end: last.end });
  });
}

describe('capitalized words that belong together', () => {
  it.each([
    ['two of them', 'We met Ada Brook at home.', ['Ada Brook']],
    ['with a particle', 'We met Jan van der Meer at home.', ['Jan van der Meer']],
    ['with a nickname', 'We met Osgood “Oz” Lambert at home.', ['Osgood “Oz” Lambert']],
    ['with an ampersand', 'We met Lambert & Sons at home.', ['Lambert & Sons']],
    ['apart from a house', 'We met NBC chief Ada Brook at home.', ['Ada Brook']],
    ['without the word that opens the sentence', 'When Ada Brook left, we wept.', ['Ada Brook']],
    ['without the day that opens the sentence', 'On Friday Ada Brook left.', ['Ada Brook']],
    ['not across small words', 'We read Nine Nights in Tulsa at home.', ['Nine Nights', 'Tulsa']],
    ['not into the season', 'We saw Gullwing Season 2 at home.', ['Gullwing']],
    ['without contractions', 'We said I’m with Ada Brook.', ['Ada Brook']],
  ])('%s: %s', (_, text, expected) => {
    expect(runs(text, false)).toEqual(expected);
  });

  it.each([
    ['across small words', 'We read Nine Nights in Tulsa at home.', ['Nine Nights in Tulsa']],
    ['across a possessive', 'We read The Keeper’s Lamp at home.', ['The Keeper’s Lamp']],
    ['across a colon', 'We saw Marrow Creek: The Return at home.', ['Marrow Creek: The Return']],
    ['with a number', 'We saw Gullwing 2 at home.', ['Gullwing 2']],
    ['not into a month', 'We saw Gullwing in March with him.', ['Gullwing', 'March']],
  ])('loosely joined, %s: %s', (_, text, expected) => {
    expect(runs(text, true)).toEqual(expected);
  });
});

describe('whether capitals tell anything', () => {
  const tell = (headline: string) => {
    const [sentence] = storyOf('', { headline }).sentences;
    return sentence !== undefined && capitalsTell(sentence);
  };

  it('they do in a sentence', () => {
    expect(tell('Hulu cancels drama Copper Lantern after two seasons')).toBe(true);
  });

  it.each(['Hulu Cancels Drama Copper Lantern After Two Seasons', 'HULU CANCELS COPPER LANTERN AFTER TWO'])(
    'they do not in Title Case and capitals: %s',
    (headline) => {
      expect(tell(headline)).toBe(false);
    },
  );
});

describe('a nickname', () => {
  const nicknameIn = (text: string) => {
    const tokens = storyOf(text).sentences[0]?.tokens ?? [];
    return isNickname(
      tokens,
      tokens.findIndex((t) => t.lower === '"'),
    );
  };

  it('stands in marks inside a name', () => {
    expect(nicknameIn('We met Osgood “Oz” Lambert.')).toBe(true);
    expect(nicknameIn('We met Osgood “Oz the Great” Lambert.')).toBe(false);
  });

  it('is no title between a person and somebody else', () => {
    expect(nicknameIn('We saw “Gullwing” at home.')).toBe(false);
    expect(nicknameIn('The “Gullwing” Trilogy ended.')).toBe(false);
  });
});
