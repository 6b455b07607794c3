import { expect, test } from 'vitest';
import { articleQuality } from '../../scripts/bench/quality.ts';

test('No saved article is found worse than by bare Readability: its paragraphs, and nothing else', async () => {
  const pages = await articleQuality('test/pages');
  expect(pages.length).toBeGreaterThan(5);
  for (const { page, ours, bare } of pages) {
    expect({ page, ...ours }).toEqual({
      page,
      precision: Math.max(ours.precision, bare.precision),
      recall: Math.max(ours.recall, bare.recall),
    });
  }
});
