import type { Article } from '../model/article.ts';
import type { Evidence } from '../model/brief.ts';

/** A few words of the article around a fact, and where they stand (UTF-16 offsets, end exclusive). */
export interface Snippet {
  before: string;
  match: string;
  after: string;
  /** BCP 47, of the article; null where it is not known. */
  language: string | null;
  in: Evidence['in'];
  start: number;
  end: number;
}

/** How far a snippet reaches to either side of the fact, in UTF-16 units. */
const REACH = 56;

/** How far its sentence is looked for: a page may hold one paragraph of megabytes. */
const SIGHT = 2000;

/** The sentence around [start, end), as offsets into `text`. */
function sentenceAround(text: string, start: number, end: number, language: string): [number, number] {
  const near = Math.max(0, start - SIGHT);
  const from = near + text.slice(near, start).lastIndexOf('\n') + 1;
  const rest = text.slice(end, end + SIGHT);
  const line = rest.indexOf('\n');
  const to = end + (line === -1 ? rest.length : line);
  let first = from;
  let last = to;
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
    text.slice(from, to),
  )) {
    if (from + index <= start) first = from + index;
    if (from + index + segment.length >= end) {
      last = from + index + segment.trimEnd().length;
      break;
    }
  }
  return [first, Math.max(last, end)];
}

function locale(language: string): string {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    return 'en';
  }
}

/**
 * The words around a fact that says little alone ("three weeks"), cut at the ends of its sentence or, before
 * that, between words.
 */
export function snippet(
  article: Pick<Article, 'headline' | 'text' | 'language'>,
  evidence: Evidence,
): Snippet {
  const text = article[evidence.in];
  const { start, end } = evidence;
  const [first, last] = sentenceAround(text, start, end, locale(article.language ?? 'en'));
  let from = first;
  if (start - first > REACH) {
    const blank = text.indexOf(' ', start - REACH);
    from = blank === -1 || blank >= start ? start : blank + 1;
  }
  let to = last;
  if (last - end > REACH) {
    const blank = text.lastIndexOf(' ', end + REACH);
    to = blank <= end ? end : blank;
  }
  return {
    before: (from > first ? '…' : '') + text.slice(from, start),
    match: text.slice(start, end),
    after: text.slice(end, to) + (to < last ? '…' : ''),
    language: article.language,
    in: evidence.in,
    start: from,
    end: to,
  };
}
