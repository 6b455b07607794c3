import type { Article } from '../model/article.ts';
import type { Evidence } from '../model/brief.ts';
import { level } from '../text/level.ts';
import { paragraphs, type Span, sentences } from '../text/sentences.ts';

type Told = Pick<Article, 'headline' | 'text'>;

/** The terms of a text directive, as https://wicg.github.io/scroll-to-text-fragment/ names them. */
interface Directive {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

/** A sentence longer than this (UTF-16 units) is named by its first and last words: a page may break it inside. */
const WHOLE = 180;
/** How many words a long sentence's ends have at first, and how many words around a repeated one help at most. */
const FEWEST = 4;
const MOST_AROUND = 12;

/**
 * What a browser compares: it ignores case, accents and the width of white space (the search is by "base
 * characters", in the specification's words).
 */
function basic(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
}

/** Where `directive` matches in `page` at or after `from`, as a browser looks for it; null for nowhere. */
function match(page: string, { prefix, start, end, suffix }: Directive, from: number): Span | null {
  for (let at = from; ; ) {
    const found = page.indexOf(prefix === '' ? start : prefix, at);
    if (found === -1) return null;
    at = found + 1;
    const first = prefix === '' ? found : afterSpace(page, found + prefix.length);
    if (!page.startsWith(start, first)) continue;
    const last = matchEnd(page, first + start.length, end, suffix);
    if (last !== null) return { start: first, end: last };
  }
}

function matchEnd(page: string, from: number, end: string, suffix: string): number | null {
  for (let at = from; ; ) {
    const found = end === '' ? from : page.indexOf(end, at);
    if (found === -1) return null;
    const last = found + end.length;
    if (suffix === '' || page.startsWith(suffix, afterSpace(page, last))) return last;
    if (end === '') return null;
    at = found + 1;
  }
}

const afterSpace = (page: string, at: number) => (page[at] === ' ' ? at + 1 : at);

/** Percent-encoded, also the signs that a directive reads: `-`, `,` and `&`. Half a surrogate pair has no code. */
function encoded(term: string): string {
  return encodeURIComponent(term.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/-/g, '%2D');
}

function written({ prefix, start, end, suffix }: Directive): string {
  const terms = [
    prefix === '' ? '' : `${encoded(prefix)}-,`,
    encoded(start),
    end === '' ? '' : `,${encoded(end)}`,
    suffix === '' ? '' : `,-${encoded(suffix)}`,
  ];
  return `text=${terms.join('')}`;
}

/** The sentences that hold a piece of evidence, from the first's start to the last's end. */
function sentenceAround(text: string, leveled: string, { start, end }: Span): Span {
  const paragraph = paragraphs(text).find((one) => one.start <= start && start < one.end);
  if (paragraph === undefined) return { start, end };
  const held = sentences(leveled, paragraph).filter((one) => one.start < end && start < one.end);
  const [first, last] = [held[0], held.at(-1)];
  return first === undefined || last === undefined ? { start, end } : { start: first.start, end: last.end };
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** The ways to name a sentence, the plainest first: alone, then with ever more of the words around it. */
function* ways(sentence: string, before: string[], after: string[]): Generator<Directive> {
  const bodies: Pick<Directive, 'start' | 'end'>[] = [];
  const all = words(sentence);
  if (sentence.length > WHOLE) {
    for (let count = FEWEST; count * 2 < all.length && count <= MOST_AROUND; count++) {
      bodies.push({ start: all.slice(0, count).join(' '), end: all.slice(-count).join(' ') });
    }
  }
  if (bodies.length === 0) bodies.push({ start: sentence, end: '' });
  for (const body of bodies) yield { ...body, prefix: '', suffix: '' };
  const [body] = bodies;
  if (body === undefined) return;
  for (let count = 2; count <= MOST_AROUND; count++) {
    const prefix = before.slice(-count).join(' ');
    const suffix = after.slice(0, count).join(' ');
    if (prefix !== '') yield { ...body, prefix, suffix: '' };
    if (suffix !== '') yield { ...body, prefix: '', suffix };
    if (prefix !== '' && suffix !== '') yield { ...body, prefix, suffix };
  }
}

/** The nearest words before or after a place; a term of a directive may not reach over a block's end. */
function nearest(text: string, side: 'before' | 'after'): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return words((side === 'before' ? lines.at(-1) : lines[0]) ?? '');
}

/**
 * Makes links back to the sentences of one article.
 *
 * @returns for a piece of evidence, the text directive of the sentence around it (`text=…`, percent-encoded), which
 * matches that sentence and nothing else of the article; of a sentence that cannot be told from its double, the
 * directive of the first of the two. '' where the evidence lies outside of the article.
 */
export function textDirectives(article: Told): (evidence: Evidence) => string {
  const page = `${article.headline}\n${article.text}`;
  const leveled = level(article.text);
  const simple = basic(page);
  return (evidence) => {
    if (evidence.end > article[evidence.in].length || evidence.start >= evidence.end) return '';
    const isText = evidence.in === 'text';
    const shift = isText ? article.headline.length + 1 : 0;
    const inPart = isText ? sentenceAround(article.text, leveled, evidence) : wholeOf(article.headline);
    const span = { start: inPart.start + shift, end: inPart.end + shift };
    const before = nearest(page.slice(0, span.start), 'before');
    const after = nearest(page.slice(span.end), 'after');
    const sentence = page.slice(span.start, span.end);
    const place = basic(`${page.slice(0, span.start)}x`).length - 1;
    const goal = { start: place, end: place + basic(sentence).length };
    const isOnly = (directive: Directive) => leadsTo(simple, directive, goal);
    const directives = [...ways(sentence, before, after)];
    const best = directives.find(isOnly) ?? directives[0];
    return best === undefined ? '' : written(best);
  };
}

function wholeOf(text: string): Span {
  const [first] = paragraphs(text);
  return first ?? { start: 0, end: text.length };
}

function leadsTo(page: string, directive: Directive, goal: Span): boolean {
  const terms = {
    prefix: basic(directive.prefix),
    start: basic(directive.start),
    end: basic(directive.end),
    suffix: basic(directive.suffix),
  };
  const found = match(page, terms, 0);
  return (
    found !== null &&
    found.start === goal.start &&
    found.end === goal.end &&
    match(page, terms, goal.start + 1) === null
  );
}

/**
 * An address with a text directive, so that a browser goes to the sentence and paints it.
 *
 * @returns the address alone where there is no directive, '' where it is no web address.
 */
export function withDirective(address: string, directive: string): string {
  if (!/^https?:\/\//i.test(address)) return '';
  const plain = address.replace(/:~:.*$/s, '').replace(/#$/, '');
  if (directive === '') return plain;
  return `${plain}${plain.includes('#') ? '' : '#'}:~:${directive}`;
}
