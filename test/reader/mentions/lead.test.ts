import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { storyOf } from '../stories.ts';

const lead = (text: string, rest: Partial<Article> = {}) => storyOf(text, rest).lead?.name ?? null;

describe('the work an article is about', () => {
  it('is the one in the headline', () => {
    const text = 'Starz renewed “Nine Tides” in May.\n\nHulu has now canceled “Copper Lantern.”';
    expect(lead(text, { headline: 'Hulu cancels ‘Copper Lantern’' })).toBe('Copper Lantern');
  });

  it('is the one in the address', () => {
    const text = 'Hulu has canceled “Copper Lantern” and “Nine Tides.”';
    expect(lead(text, { url: 'https://example.com/2024/05/nine-tides-canceled/' })).toBe('Nine Tides');
    expect(lead(text, { url: 'https://example.com/2024/05/copper-lantern-canceled/' })).toBe(
      'Copper Lantern',
    );
  });

  it('is the one in the opening', () => {
    const text = 'Hulu canceled “Copper Lantern.”\n\nIt rained.\n\nIt rained.\n\nStarz renewed “Nine Tides.”';
    expect(lead(text)).toBe('Copper Lantern');
  });

  it('is the one named most', () => {
    const text =
      'Hulu aired “Nine Tides” and “Copper Lantern.” “Copper Lantern” was sad. “Copper Lantern” is over.';
    expect(lead(text)).toBe('Copper Lantern');
  });

  it('is not the novel it was made from', () => {
    const text =
      'Hulu has canceled “Copper Lantern,” based on the novel “The Lamp Shop.” Mae Dunn’s novel “The Lamp Shop” sold well. The novel “The Lamp Shop” is out now. The book “The Lamp Shop” is dear.';
    expect(lead(text)).toBe('Copper Lantern');
  });

  it('is none where no title is named', () => {
    expect(lead('The council met on Monday.')).toBeNull();
    expect(lead('')).toBeNull();
  });
});
