import { expect, test } from 'vitest';
import { placesOf } from '../../src/extension/places.ts';
import type { Evidence } from '../../src/model/brief.ts';
import { sampleArticle } from './samples.ts';

const article = sampleArticle({
  text: 'Dr. Hale is back. “We are thrilled,” said J. R. Moss of ABC. “Truly.”\n\nA second paragraph. It ends.',
});

function sentenceOf(quote: string): string | undefined {
  const start = article.text.indexOf(quote);
  const words: Evidence = { in: 'text', start, end: start + quote.length, quote };
  const [place] = placesOf(article, [words]);
  return place?.sentence.quote;
}

test('A piece of evidence is shown in the sentence that it stands in', () => {
  expect(sentenceOf('Hale')).toBe('Dr. Hale is back.');
  expect(sentenceOf('second')).toBe('A second paragraph.');
  expect(sentenceOf('Moss')).toBe('“We are thrilled,” said J. R. Moss of ABC.');
});

test('Evidence that spans sentences is shown in all of them', () => {
  expect(sentenceOf('second paragraph. It')).toBe('A second paragraph. It ends.');
});

test('The sentence has the offsets of its own characters', () => {
  const [place] = placesOf(article, [{ in: 'text', start: 71, end: 79, quote: 'A second' }]);
  expect(article.text.slice(place?.sentence.start, place?.sentence.end)).toBe(place?.sentence.quote);
});

test('Evidence in the headline stays as it is', () => {
  const words: Evidence = { in: 'headline', start: 0, end: 7, quote: 'Netflix' };
  expect(placesOf(article, [words])).toEqual([{ words, sentence: words }]);
});
