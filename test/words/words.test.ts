import { describe, expect, it } from 'vitest';
import { direction, languageName } from '../../src/words/languages.ts';
import { parts, plural, say, type Words } from '../../src/words/words.ts';
import { wordsFor } from '../../src/words/words-for.ts';

const english = wordsFor(['en']);

const arabic: Words = {
  language: 'ar',
  messages: Object.fromEntries(
    ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [
      `seasonsPlayed_${form}`,
      { message: `${form} $COUNT$` },
    ]),
  ),
};

describe('messages', () => {
  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [11, 'many'],
    [100, 'other'],
  ])('take the plural form that %i asks for in Arabic', (count, form) => {
    expect(plural(arabic, 'seasonsPlayed', count)).toMatch(new RegExp(`^${form} `));
  });

  it('write numbers as the language does', () => {
    expect(plural(english, 'roundupTitle', 1234)).toBe('1,234 shows in one story');
  });

  it('fall back to the plural’s general form', () => {
    expect(plural(english, 'roundupTitle', 0)).toBe('0 shows in one story');
  });

  it('keep what is put in apart from the words around it', () => {
    expect(parts(english, 'reportedBy', { outlet: '$OUTLET$' })).toEqual([
      { text: 'Reported by ', name: null },
      { text: '$OUTLET$', name: 'outlet' },
    ]);
  });

  it('say plainly which message or value is missing', () => {
    expect(() => say(arabic, 'actionCopy')).toThrow('no message “actionCopy”');
    expect(() => say(english, 'reportedBy')).toThrow('No value for “outlet”');
  });
});

describe('the interface’s language', () => {
  it('knows which way it is written', () => {
    expect(direction('ar-EG')).toBe('rtl');
    expect(direction('pt-BR')).toBe('ltr');
  });

  it('names other languages, and none where a page declares nonsense', () => {
    expect(languageName('es', english)).toBe('Spanish');
    expect(languageName('pt-BR', english)).toBe('Brazilian Portuguese');
    expect(languageName('not a tag', english)).toBeNull();
    expect(languageName('zz', english)).toBeNull();
  });
});
