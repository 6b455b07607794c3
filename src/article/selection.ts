import type { Article, Mark } from '../model/article.ts';
import { PAGE } from '../model/limits.ts';
import { readMetadata } from './metadata.ts';
import { unhidden } from './own-names.ts';
import { countWords } from './read.ts';

/** Elements that mark their text, and as what; as `blocks.ts` takes them. */
const MARKED = 'a[href], cite, dfn, em, i';

/**
 * What the reader has selected on a page, as an article of its own: without a headline, and with its paragraphs. The
 * page is only read.
 *
 * @param url where the page is, absolute
 * @returns null where nothing is selected.
 */
export function readSelection(page: Document, url: string): Article | null {
  const document = unhidden(page);
  const selection = document.getSelection();
  // The text as it is rendered: blocks stand on lines of their own (Chromium and Firefox alike).
  const text = (selection?.toString() ?? '')
    .slice(0, PAGE.characters)
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
  if (selection === null || text === '') return null;
  const { site, byline, published, language } = readMetadata(document, url);
  return {
    url,
    site,
    byline,
    published,
    headline: '',
    text,
    marks: marksIn(selection, text),
    language,
    words: countWords(text),
  };
}

/** What is set off in a selection, each found in its text after the one before. */
function marksIn(selection: Selection, text: string): Mark[] {
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const element = around.nodeType === around.ELEMENT_NODE ? (around as Element) : around.parentElement;
  const marks: Mark[] = [];
  let last: { element: Element; start: number; end: number } | null = null;
  for (const marked of element?.querySelectorAll(MARKED) ?? []) {
    const words = (marked.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (words === '' || !range.intersectsNode(marked)) continue;
    // What stands in the one before begins within it, anything else after it.
    const from: number = last === null ? 0 : last.element.contains(marked) ? last.start : last.end;
    const start = text.indexOf(words, from);
    if (start === -1) continue;
    last = { element: marked, start, end: start + words.length };
    const kind = marked.localName === 'a' ? 'link' : 'emphasis';
    marks.push({ in: 'text', start, end: last.end, kind });
  }
  return marks;
}
