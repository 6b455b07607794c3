import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/model/brief.ts';
import { textDirectives, withDirective } from '../../src/shelf/fragment.ts';

function evidence(text: string, quote: string, nth = 0): Evidence {
  let start = text.indexOf(quote);
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  return { in: 'text', start, end: start + quote.length, quote };
}

/** The directive of a quote in a text of one's own, decoded for reading. */
function directiveOf(text: string, quote: string, { headline = '', nth = 0 } = {}): string {
  return decodeURIComponent(textDirectives({ headline, text })(evidence(text, quote, nth)));
}

describe('A link back to the sentence', () => {
  test('names the sentence around the evidence', () => {
    const text = 'Saltmarsh Road is over. Peacock has canceled it after one season. Fans are sad.';
    expect(directiveOf(text, 'canceled')).toBe('text=Peacock has canceled it after one season.');
  });

  test('does not stop at an abbreviation', () => {
    const text = 'It was big. Mr. Tate of the U.S. cast said it was canceled. Then it was not.';
    expect(directiveOf(text, 'canceled')).toBe('text=Mr. Tate of the U.S. cast said it was canceled.');
  });

  test('encodes what a directive would read as its own signs', () => {
    const text = 'A&E, at last, canceled the well-loved show at 100%.';
    expect(textDirectives({ headline: '', text })(evidence(text, 'canceled'))).toBe(
      'text=A%26E%2C%20at%20last%2C%20canceled%20the%20well%2Dloved%20show%20at%20100%25.',
    );
  });

  test('names a long sentence by its first and last words', () => {
    const text = `Before. The drama, which ${'went on and on through storms and strikes, '.repeat(6)}was finally canceled by the streamer on Friday. After.`;
    expect(directiveOf(text, 'canceled')).toBe('text=The drama, which went,the streamer on Friday.');
  });

  test('takes more words of a long sentence where another begins alike', () => {
    const filler = 'through storms and strikes and a great deal of waiting, '.repeat(5);
    const text = `The drama, which went to Peacock ${filler}was renewed on Friday. The drama, which went to Hulu ${filler}was canceled on Friday.`;
    const directive = directiveOf(text, 'canceled');
    expect(directive).toMatch(/^text=The drama, which went to Hulu/);
    expect(directiveOf(text, 'renewed')).toBe('text=The drama, which went,was renewed on Friday.');
  });

  test('names the words before or after a sentence that stands there twice', () => {
    const text = 'Hulu spoke first. It is over. Then came Peacock. It is over. Nobody laughed.';
    expect(directiveOf(text, 'over')).toBe('text=spoke first.-,It is over.');
    expect(directiveOf(text, 'over', { nth: 1 })).toBe('text=came Peacock.-,It is over.');
    expect(directiveOf('It is over. But no. It is over.', 'over')).toBe('text=It is over.,-But no.');
  });

  test('tells a sentence from the headline’s same words, in whatever case', () => {
    const text = 'The news came late. Ohm is over';
    expect(directiveOf(text, 'over', { headline: 'OHM IS OVER' })).toBe('text=came late.-,Ohm is over');
  });

  test('never takes words from over a paragraph’s end together', () => {
    const text = 'Ohm is over.\n\nOne. Two.\n\nOhm is over.';
    expect(directiveOf(text, 'over', { nth: 1 })).toBe('text=One. Two.-,Ohm is over.');
  });

  test('leads to the headline where the headline says it', () => {
    const told = { headline: '‘Ohm’ canceled', text: 'It will not go on.' };
    const place: Evidence = { in: 'headline', start: 6, end: 14, quote: 'canceled' };
    expect(decodeURIComponent(textDirectives(told)(place))).toBe('text=‘Ohm’ canceled');
  });

  test('is nothing where the evidence lies outside of the article', () => {
    const place: Evidence = { in: 'text', start: 40, end: 50, quote: '' };
    expect(textDirectives({ headline: '', text: 'Short.' })(place)).toBe('');
  });

  test('holds for whatever an article says', () => {
    const word = fc.constantFrom(
      'Ohm',
      'is',
      'over.',
      'over',
      'Hulu',
      '\ud83d',
      '🎬',
      'été',
      '-',
      ',',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (all, a, b) => {
        const text = all.join(' ');
        const start = a % text.length;
        const end = Math.min(text.length, start + 1 + (b % 9));
        const directive = textDirectives({ headline: 'Ohm', text })({ in: 'text', start, end, quote: '' });
        expect(directive).toMatch(/^text=[^&\s]+$/);
        expect(() => decodeURIComponent(directive)).not.toThrow();
      }),
    );
  });
});

describe('An address with a text directive', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a#:~:text=x'],
    ['https://example.org/a#', 'https://example.org/a#:~:text=x'],
    ['https://example.org/a#part', 'https://example.org/a#part:~:text=x'],
    ['https://example.org/a#:~:text=old', 'https://example.org/a#:~:text=x'],
    ['javascript:alert(1)', ''],
    ['', ''],
  ])('of %s', (address, link) => {
    expect(withDirective(address, 'text=x')).toBe(link);
  });

  test('is the address alone where there is none', () => {
    expect(withDirective('https://example.org/a', '')).toBe('https://example.org/a');
  });
});
