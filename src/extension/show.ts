import { locate } from '../article/locate.ts';
import { unhidden } from '../article/own-names.ts';
import type { Article } from '../model/article.ts';
import { SENTENCE_HIGHLIGHT, WORDS_HIGHLIGHT } from './highlights.ts';
import type { Shown } from './messages.ts';
import type { Place } from './page-messages.ts';

/**
 * Paints the first of `places` that the page still shows, and brings it into view. What was painted before is
 * unpainted. Nothing is added to the page's DOM: highlights are ranges that the browser paints by name.
 *
 * @returns where it was found: a place in the headline scrolls the page to its top.
 */
export function show(page: Document, article: Article, places: readonly Place[]): Shown['shown'] {
  CSS.highlights.delete(SENTENCE_HIGHLIGHT);
  CSS.highlights.delete(WORDS_HIGHLIGHT);
  for (const place of places) {
    const range = paint(page, article, place);
    if (place.words.in === 'headline') {
      unhidden(page).defaultView?.scrollTo({ top: 0, behavior: 'instant' });
      return 'headline';
    }
    if (range !== null) {
      bringIntoView(page, range);
      return 'text';
    }
  }
  return 'gone';
}

/** @returns the range of the fact's words; null, with nothing painted, where the page does not show them. */
function paint(page: Document, article: Article, { words, sentence }: Place): Range | null {
  const wordsRange = locate(page, article, words);
  if (wordsRange === null || wordsRange.getClientRects().length === 0) return null;
  const wordsHighlight = new Highlight(wordsRange);
  wordsHighlight.priority = 1;
  CSS.highlights.set(SENTENCE_HIGHLIGHT, new Highlight(locate(page, article, sentence) ?? wordsRange));
  CSS.highlights.set(WORDS_HIGHLIGHT, wordsHighlight);
  return wordsRange;
}

/** At once, whatever the page's own style says: a page in the background would never finish a smooth scroll. */
function bringIntoView(page: Document, range: Range): void {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  // Of the prototype: a form's own control may be named so.
  if (element) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  // A tall paragraph's middle may be screens away from the sentence.
  const { top, bottom } = range.getBoundingClientRect();
  const height = unhidden(page).defaultView?.innerHeight ?? 0;
  if (top < 0 || bottom > height) {
    unhidden(page).defaultView?.scrollBy({ top: (top + bottom - height) / 2, behavior: 'instant' });
  }
}
