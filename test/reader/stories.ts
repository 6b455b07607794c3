import type { Article } from '../../src/model/article.ts';
import { findEvents } from '../../src/reader/fates/events.ts';
import { weighFates } from '../../src/reader/fates/works.ts';
import type { EntityKind } from '../../src/reader/mentions/entities.ts';
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

/** What becomes of each work of a story, the lead first: "Title: status, certainty". */
export function fatesIn(story: Story): string[] {
  return weighFates(story, findEvents(story)).map(
    ({ work, status, certainty }) => `${work.name}: ${status}, ${certainty}`,
  );
}

/** Every name of one kind that a story has, in order. */
export function namesIn(story: Story, kind: EntityKind): string[] {
  return story.entities.filter((e) => e.kind === kind && e.mentions.length > 0).map((e) => e.name);
}
