import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippet } from '../../src/words/snippet.ts';

const around = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return snippet(
    { headline: '', text, language: 'en' },
    { in: 'text', start, end: start + quote.length, quote },
  );
};
const shown = ({ before, match, after }: ReturnType<typeof snippet>) => before + match + after;

describe('the words around a fact', () => {
  it('are its own sentence’s alone', () => {
    const text = 'First this. It stayed there for three weeks. Then that.\n\nAnother paragraph.';
    expect(shown(around(text, 'three weeks'))).toBe('It stayed there for three weeks.');
  });

  it('are cut between words where the sentence is long', () => {
    const text = `${'so very long '.repeat(20)}for three weeks ${'and so on '.repeat(20)}.`;
    expect(shown(around(text, 'three weeks'))).toMatch(
      /^…(long|very|so)\b.* for three weeks and .* (and|so|on)…$/,
    );
  });

  it('end with the paragraph', () => {
    expect(shown(around('A heading\n\nthree weeks\n\nmore', 'three weeks'))).toBe('three weeks');
  });

  it('of a language tag that is none are found all the same', () => {
    const place = { in: 'text', start: 0, end: 2, quote: 'Hi' } as const;
    expect(snippet({ headline: '', text: 'Hi there.', language: 'not a tag' }, place).after).toBe(' there.');
  });

  it('are found at once in a paragraph of megabytes', () => {
    const text = `${'x'.repeat(3_000_000)} three weeks ${'y'.repeat(3_000_000)}`;
    expect(around(text, 'three weeks').match).toBe('three weeks');
  });

  it('are always the article’s own, and hold the fact', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(), fc.nat(), (text, one, other) => {
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort(
          (a, b) => a - b,
        );
        const found = snippet(
          { headline: '', text, language: 'en' },
          { in: 'text', start, end, quote: text.slice(start, end) },
        );
        expect(found.match).toBe(text.slice(start, end));
        expect(shown(found)).toContain(text.slice(found.start, found.end));
      }),
    );
  });
});
