import type { Article } from '../model/article.ts';
import type { Evidence } from '../model/brief.ts';
import { level } from '../text/level.ts';
import { paragraphs, sentences } from '../text/sentences.ts';
import type { Place } from './page-messages.ts';

/** Each piece of evidence with the sentence that it stands in (or sentences, where it spans more than one). */
export function placesOf(article: Article, evidence: readonly Evidence[]): Place[] {
  return evidence.map((words) => ({
    words,
    sentence: words.in === 'text' ? sentenceAround(article.text, words) : words,
  }));
}

function sentenceAround(text: string, words: Evidence): Evidence {
  const leveled = level(text);
  const around = paragraphs(leveled)
    .filter(({ start, end }) => start < words.end && words.start < end)
    .flatMap((paragraph) => sentences(leveled, paragraph))
    .filter(({ start, end }) => start < words.end && words.start < end);
  const start = Math.min(words.start, around[0]?.start ?? words.start);
  const end = Math.max(words.end, around.at(-1)?.end ?? words.end);
  return { in: 'text', start, end, quote: text.slice(start, end) };
}
