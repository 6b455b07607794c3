import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMON_WORDS } from '../../src/reader/lexicon/common-words.ts';
import { GIVEN_NAMES } from '../../src/reader/lexicon/given-names.ts';
import { PLACES } from '../../src/reader/lexicon/places.ts';
import { packed, unpacked } from '../../src/text/packed.ts';

test('what is packed is unpacked again, every word of it and no other', () => {
  const word = fc.string({ minLength: 1 }).filter((text) => !/[A-Z]/.test(text));
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      expect([...unpacked(packed(words))].sort()).toEqual([...words].sort());
    }),
  );
});

test('a word that shares more letters than there are capitals is kept', () => {
  const words = ['a'.repeat(40), `${'a'.repeat(40)}b`];
  expect([...unpacked(packed(words))]).toEqual(words);
});

test.each([
  ['given names', GIVEN_NAMES],
  ['common words', COMMON_WORDS],
  ['places', PLACES],
])('the lexicon of %s may be packed', (_, words) => {
  expect([...unpacked(packed([...words]))]).toEqual([...words].sort());
});

test('a word with a capital cannot be packed, and the error names it', () => {
  expect(() => packed(['Oslo'])).toThrow('“Oslo”');
});
