import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/model/vocabulary.ts';
import { reasonsOf } from '../../../src/reader/facts/reasons.ts';
import { summaryOf } from '../../../src/reader/facts/summary.ts';
import { findEvents } from '../../../src/reader/fates/events.ts';
import { weighFates } from '../../../src/reader/fates/works.ts';
import { storyOf } from '../stories.ts';

const NEWS = 'Hulu has canceled “The Glass Pier” after two seasons, the streamer said Monday.';
const WHY = 'The drama drew 1.4 million viewers in its first season and 860,000 in its second.';
const WHAT =
  'Adapted from a novel by Mira Caul, “The Glass Pier” follows a diver who finds a drowned village.';
const HOOK = 'The tide has gone out.';

function summary(text: string, kind: Kind = 'cancellation') {
  const story = storyOf(text, { headline: '‘The Glass Pier’ canceled at Hulu' });
  const fates = weighFates(story, findEvents(story));
  const reasons = reasonsOf(story, kind, fates).flatMap((r) => r.evidence);
  return { story, sentences: summaryOf(story, kind, fates, { reasons, spoilers: [] }) };
}

const texts = (text: string) => summary(text).sentences.map((s) => s.text);

describe('a summary', () => {
  it('has the news, why, and what the work is', () => {
    expect(texts(`${HOOK}\n\n${NEWS} ${WHY}\n\n${WHAT}`)).toEqual([NEWS, WHY, WHAT]);
  });

  it('puts the news first, wherever it stands', () => {
    expect(texts(`${WHAT}\n\n${WHY}\n\n${NEWS}`)[0]).toBe(NEWS);
  });

  it('begins with the news, not with a later guess at it that names the show', () => {
    const news =
      'The Hulu legal drama, which debuted in May, has been canceled by the streamer after one season.';
    const guess = 'Hulu’s “The Glass Pier” cancellation appears to be a matter of popularity.';
    expect(texts(`${HOOK} ${news}\n\n${WHAT}\n\n${guess}`)[0]).toBe(news);
  });

  it('is verbatim, each sentence with its place', () => {
    const { story, sentences } = summary(`${HOOK}\n\n${NEWS}\n\n${WHAT}`);
    for (const { text, evidence } of sentences) {
      expect(evidence).toHaveLength(1);
      expect(story.article.text.slice(evidence[0]?.start, evidence[0]?.end)).toBe(text);
    }
  });

  it.each([
    ['boilerplate', 'Sign up for the newsletter of “The Glass Pier” and Hulu for more canceled shows.'],
    ['a question', 'Why did Hulu cancel “The Glass Pier” after only two seasons on the air?'],
    ['speech alone', '“We are so very proud of The Glass Pier and of what it became,” Caul said.'],
    ['another show’s news', 'Hulu has also canceled “Low Tide” because its ratings fell by half.'],
  ])('leaves out %s', (_what, sentence) => {
    expect(texts(`${NEWS}\n\n${sentence}\n\n${WHAT}`)).not.toContain(sentence);
  });

  it('leaves out what gives the story away', () => {
    const story = storyOf(`${NEWS}\n\n${WHAT}`, { headline: '‘The Glass Pier’ canceled' });
    const fates = weighFates(story, findEvents(story));
    const start = NEWS.length + 2;
    const spoilers = [{ in: 'text' as const, start, end: start + WHAT.length, quote: WHAT }];
    const sentences = summaryOf(story, 'cancellation', fates, { reasons: [], spoilers });
    expect(sentences.map((s) => s.text)).toEqual([NEWS]);
  });

  it('is empty where there is nothing to say', () => {
    expect(texts('')).toEqual([]);
    expect(texts(HOOK)).toEqual([]);
  });
});
