import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { mayStateFate } from '../../src/article/gate.ts';
import { locate } from '../../src/article/locate.ts';
import { unhidden } from '../../src/article/own-names.ts';
import { readArticle } from '../../src/article/read.ts';
import { PAGE_REQUESTS } from '../../src/extension/page-messages.ts';
import type { Article } from '../../src/model/article.ts';
import { type Brief, BriefSchema } from '../../src/model/brief.ts';
import { read } from '../../src/reader/read.ts';
import { pinKey } from '../../src/shelf/key.ts';
import { fuzz } from './fuzz.ts';
import { hideBehindNames } from './named.ts';
import { htmlOf, type MutatedPage, mutatedPage } from './pages.ts';

interface Trap {
  document: Document;
  /** How many of the page's custom elements were built, and whether anything of it ran. */
  built: () => number;
  ran: () => boolean;
}

/** The page with its own custom element, which counts how often it is built. */
function opened(page: MutatedPage): Trap | null {
  let window: JSDOM['window'];
  try {
    window = new JSDOM(htmlOf(page), {
      url: page.url,
      runScripts: 'outside-only',
      virtualConsole: new VirtualConsole(),
    }).window;
  } catch {
    // jsdom's own parser gave up; a browser's never does.
    return null;
  }
  window.eval(`
    window.built = 0;
    customElements.define('x-trap', class extends HTMLElement { constructor() { super(); window.built += 1; } });`);
  const { document } = window;
  hideBehindNames(document);
  return { document, built: () => window['built'] as number, ran: () => window['ran'] === true };
}

const elementsIn = (document: Document) => unhidden(document).querySelectorAll('*').length;

function evidenceIn(
  value: unknown,
): { in: 'headline' | 'text'; start: number; end: number; quote: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if ('quote' in value && 'start' in value) return [value as ReturnType<typeof evidenceIn>[number]];
  return Object.values(value).flatMap(evidenceIn);
}

/** What the background takes of the article, and what the reader makes of it. */
function readAsBackground(article: Article): Brief {
  const answer = { glance: { address: '', headline: '' }, article, failure: null };
  const taken = v.parse(PAGE_REQUESTS['page/capture'].answer, answer).article;
  return v.parse(BriefSchema, read(taken ?? article));
}

function checkArticle(document: Document, article: Article, url: string): void {
  const brief = readAsBackground(article);
  for (const one of evidenceIn(brief)) {
    expect(article[one.in].slice(one.start, one.end)).toBe(one.quote);
    locate(document, article, one);
  }
  for (const mark of article.marks) expect(article[mark.in].length).toBeGreaterThanOrEqual(mark.end);
  // The page names no other site's address as its own, and takes no other site's place on the shelf.
  const site = new URL(url).hostname;
  expect(new URL(article.url).hostname).toBe(site);
  expect(new URL(article.url).protocol).toMatch(/^https?:$/);
  expect(new URL(pinKey(url, article.url)).hostname).toBe(site);
}

describe('A page that nobody wrote', () => {
  fuzz('is read or refused, is left as it was, and runs nothing', mutatedPage, 30, (page) => {
    const trap = opened(page);
    if (trap === null) return;
    const { document, built, ran } = trap;
    const before = { html: elementsIn(document), built: built() };
    mayStateFate(document);
    const reading = readArticle(document, page.url);
    if ('article' in reading) checkArticle(document, reading.article, page.url);
    expect({ html: elementsIn(document), built: built() }).toEqual(before);
    expect(ran()).toBe(false);
  });
});
