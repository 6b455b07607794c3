import type { Article } from '../model/article.ts';
import type { Evidence } from '../model/brief.ts';
import { sharedWords } from './headline.ts';
import { unhidden } from './own-names.ts';
import { UNREAD } from './survey.ts';
import { isUnseen } from './whitespace.ts';

/** How much of the text on each side of a quote tells it apart from its like (as text quote selectors do it). */
const CONTEXT = 64;
/** A quote this long is its own witness; a shorter one must also stand among the words it stood among. */
const LONG_ENOUGH = 24;
const LEAST_CONTEXT = 12;
/** How much a page may have put into a quote (an advertisement, a note for screen readers) and still hold it. */
const MOST_BETWEEN = 300;
const ANCHOR = 20;
/** A word that stands on a page ten thousand times is told apart no better by looking at more. */
const MOST_PLACES = 2_000;

/** Text without what pages change freely: white space, unseen characters, quotation marks; dashes are one. */
interface Squeezed {
  text: string;
  /** For each unit of `text`, where it stood in the source. */
  at: number[];
}

const FREE = /[\s"'`´‘’‚‛“”„‟«»‹›]/;
const DASH = /[‐‑‒–—―−]/;

function squeeze(source: string): Squeezed {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const unit = source[index] ?? '';
    if (FREE.test(unit) || isUnseen(unit)) continue;
    const lower = unit.toLowerCase();
    text += DASH.test(unit) ? '-' : lower.length === 1 ? lower : unit;
    at.push(index);
  }
  return { text, at };
}

/** All text under an element as one squeezed string, with the way back to its nodes. */
interface PageText {
  text: string;
  /** The text nodes, and where each one's squeezed text begins. */
  nodes: { node: Text; start: number; at: number[] }[];
}

function readText(document: Document, root: Element): PageText {
  const nodes: PageText['nodes'] = [];
  let text = '';
  // As in `gate.ts`: 5 shows elements and text, 2 leaves an element out, 3 passes over it and 1 takes it.
  const walker = document.createTreeWalker(root, 5, ({ nodeType, nodeName }) =>
    nodeType === 3 ? 1 : UNREAD.has(nodeName) ? 2 : 3,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const squeezed = squeeze(node.data);
    if (squeezed.text !== '') nodes.push({ node, start: text.length, at: squeezed.at });
    text += squeezed.text;
  }
  return { text, nodes };
}

/** The text node that a place in the squeezed text falls in, by halving. */
function nodeAt(page: PageText, place: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = page.nodes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((page.nodes[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const found = page.nodes[low];
  const offset = found?.at[place - found.start];
  return found && offset !== undefined ? { node: found.node, offset } : null;
}

function rangeOf(document: Document, page: PageText, start: number, end: number): Range | null {
  const from = nodeAt(page, start);
  const to = nodeAt(page, end - 1);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

interface Place {
  start: number;
  end: number;
}

/** Every place where the quote stands word for word. */
function exactPlaces(text: string, quote: string): Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    places.push({ start, end: start + quote.length });
    if (places.length >= MOST_PLACES) break;
  }
  return places;
}

/** Places where the quote's beginning and end stand with something more or less between them. */
function loosePlaces(text: string, quote: string): Place[] {
  if (quote.length < ANCHOR * 2) return [];
  const tail = quote.slice(-ANCHOR);
  return exactPlaces(text, quote.slice(0, ANCHOR)).flatMap(({ start }) => {
    const found = text.indexOf(tail, start + ANCHOR);
    const end = found + ANCHOR;
    const isNear = found >= 0 && Math.abs(end - start - quote.length) <= MOST_BETWEEN;
    return isNear ? [{ start, end }] : [];
  });
}

/** How many units two texts share at their beginning. */
function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

const reversed = (text: string): string => text.split('').reverse().join('');

interface Surroundings {
  before: string;
  after: string;
}

/** How much of what stood around the quote still stands around a place: 0 to twice CONTEXT. */
function contextScore(text: string, place: Place, around: Surroundings): number {
  const before = text.slice(Math.max(0, place.start - CONTEXT), place.start);
  const after = text.slice(place.end, place.end + CONTEXT);
  return sharedStart(reversed(before), reversed(around.before)) + sharedStart(after, around.after);
}

const isSeen = (range: Range): boolean => {
  const element = range.startContainer.parentElement;
  // Not in jsdom; a page may carry a second, hidden telling of its text for another screen width.
  return element === null || typeof element.checkVisibility !== 'function' || element.checkVisibility();
};

/** The best place of a quote in a part of the page, or null where it no longer stands. */
function findQuote(document: Document, root: Element, quote: string, around: Surroundings): Range | null {
  const page = readText(document, root);
  const exact = exactPlaces(page.text, quote);
  const places = exact.length > 0 ? exact : loosePlaces(page.text, quote);
  const wanted = Math.min(LEAST_CONTEXT, around.before.length + around.after.length);
  const ranked = places
    .map((place) => ({ place, score: contextScore(page.text, place, around) }))
    .filter(({ score }) => quote.length >= LONG_ENOUGH || score >= wanted)
    .sort((a, b) => b.score - a.score);
  let hidden: Range | null = null;
  for (const { place } of ranked.slice(0, 20)) {
    const range = rangeOf(document, page, place.start, place.end);
    if (range && isSeen(range)) return range;
    hidden ??= range;
  }
  return hidden;
}

const MARKS_BEFORE = /^["'`´‘’‚‛“”„‟«»‹›]+/;
const MARKS_AFTER = /["'`´‘’‚‛“”„‟«»‹›]+$/;

/** The range with the quotation marks that the evidence begins and ends with, where the page has them there too. */
function withQuotationMarks(range: Range, evidence: string): Range {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const before = MARKS_AFTER.exec((startContainer as Text).data.slice(0, startOffset))?.[0].length ?? 0;
  const after = MARKS_BEFORE.exec((endContainer as Text).data.slice(endOffset))?.[0].length ?? 0;
  const opening = MARKS_BEFORE.exec(evidence)?.[0].length ?? 0;
  const closing = MARKS_AFTER.exec(evidence)?.[0].length ?? 0;
  range.setStart(startContainer, startOffset - Math.min(before, opening));
  range.setEnd(endContainer, endOffset + Math.min(after, closing));
  return range;
}

/** The headline's own element: the `h1` that shows it, by the words they share; null where none does. */
function headlineIn(document: Document, headline: string): Element | null {
  let best: { element: Element; score: number } | null = null;
  for (const element of document.getElementsByTagName('h1')) {
    const text = element.textContent ?? '';
    const score = text.length > headline.length * 4 ? 0 : sharedWords(text, headline);
    if (score > 0.6 && (!best || score > best.score)) best = { element, score };
  }
  return best?.element ?? null;
}

/**
 * Where on the live page a piece of evidence stands, to scroll to and to paint. White space, inline markup, quotation
 * marks and additions between a sentence's two ends do not matter; the page may have changed since it was read.
 *
 * @param article the article that the evidence is of: its text around the quote tells repeated quotes apart
 * @returns a range of the page; null where the quote is gone. For evidence in the headline the range is in its `h1`
 *   (the whole of it, where the metadata words it differently), and null means that the page shows no such `h1`.
 */
export function locate(
  live: Document,
  article: Pick<Article, 'headline' | 'text'>,
  evidence: Pick<Evidence, 'in' | 'start' | 'end'>,
): Range | null {
  const document = unhidden(live);
  const source = article[evidence.in];
  const stated = source.slice(evidence.start, evidence.end);
  const quote = squeeze(stated).text;
  if (quote === '') return null;
  const around = {
    before: squeeze(source.slice(Math.max(0, evidence.start - CONTEXT), evidence.start)).text,
    after: squeeze(source.slice(evidence.end, evidence.end + CONTEXT)).text,
  };
  const root = evidence.in === 'text' ? document.body : headlineIn(document, article.headline);
  if (!root) return null;
  const found = findQuote(document, root, quote, around);
  if (found) return withQuotationMarks(found, stated);
  if (evidence.in === 'text') return null;
  const whole = document.createRange();
  whole.selectNodeContents(root);
  return whole;
}
