import type { Article } from '../../src/model/article.ts';
import { type Story, tellStory } from '../../src/reader/story.ts';

/** An article of one text, for tests. */
export function articleOf(text: string, rest: Partial<Article> = {}): Article {
  return {
    url: 'https://example.com/story',
    site: 'The Marquee',
    byline: null,
    published: '2024-05-10',
    headline: '',
    marks: [],
    language: 'en',
    words: text.split(/\s+/).length,
    ...rest,
    text,
  };
}

/** The story of one text. */
export function storyOf(text: string, rest: Partial<Article> = {}): Story {
  return tellStory(articleOf(text, rest));
}
