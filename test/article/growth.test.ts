import { describe, expect, test } from 'vitest';
import { mayStateFate } from '../../src/article/gate.ts';
import { readArticle } from '../../src/article/read.ts';
import { pageOf } from './page.ts';

/** Pages made to cost more than their size: the fourfold page may cost a little more than four times as much. */

const [SHORT, LONG] = [40_000, 160_000];
const LINEAR_ENOUGH = 9;
/** The machine may be busy elsewhere just when the large page is read: then both are read again. */
const TRIES = 5;

const story = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Netflix has canceled the drama after ${at} seasons, and nobody who made it was told before Friday.</p>`,
).join('');
const article = (put: string) => `<article><h1>Netflix Cancels “Harbor Lights”</h1>${story}${put}</article>`;
/** Of elements fewer: jsdom is slow with them. */
const elements = (unit: string) => (length: number) => repeated(unit)(length / 8);
const repeated = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length));

function timed(html: string): number {
  const document = pageOf(html);
  const start = performance.now();
  mayStateFate(document);
  readArticle(document, 'https://outlet.example/story');
  return performance.now() - start;
}

function growth(pageOfLength: (length: number) => string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TRIES && least > LINEAR_ENOUGH; turn += 1)
    least = Math.min(least, timed(pageOfLength(LONG)) / Math.max(5, timed(pageOfLength(SHORT))));
  return least;
}

describe('A page made to be slow costs no more than its size', { timeout: 120_000 }, () => {
  test.each([
    ['a picture’s data', (n: number) => article(`<figure><img data-x="${repeated('.jpg')(n)} x"></figure>`)],
    ['a picture’s sources', (n: number) => article(`<img src="a.jpg" srcset="${repeated('a')(n)} b">`)],
    ['a title of two lines', (n: number) => `<title>A - \u2028${repeated('x')(n)}</title>${article('')}`],
    ['metadata', (n: number) => `<meta property="og:title" content="${repeated('a | ')(n)}">${article('')}`],
    [
      'linked data',
      (n: number) => `<script type="application/ld+json">${repeated('; ')(n)}</script>${article('')}`,
    ],
    [
      'open linked data',
      (n: number) => `<script type="application/ld+json">${repeated('[,')(n)}</script>${article('')}`,
    ],
    ['a class', (n: number) => article(`<div class="${repeated('a-B_c ')(n)}">${story}</div>`)],
    ['a style', (n: number) => article(`<p style="${repeated('display : ')(n)}">${story}</p>`)],
    ['one line', (n: number) => article(`<p>${repeated('said to be the last, ')(n)}</p>`)],
    ['white space', (n: number) => article(`<p>a${repeated(' \u200b\n')(n)}b</p>`)],
    ['bold lines', (n: number) => article(elements('<b>a line</b><br><br>')(n))],
    [
      'the same paragraph',
      (n: number) => article(elements('<p>That is all that is known of it until now, they say.</p>')(n)),
    ],
    ['inline elements', (n: number) => article(`<p>${elements('<i>a</i> ')(n)}</p>`)],
    ['custom elements', (n: number) => article(elements('<x-a>a line of words</x-a>')(n))],
    ['links', (n: number) => article(elements('<a href="/x">another story</a> ')(n))],
    ['headings', (n: number) => article(elements('<h1>Another story</h1>')(n))],
  ])('%s', (_, pageOfLength) => {
    expect(growth(pageOfLength)).toBeLessThanOrEqual(LINEAR_ENOUGH);
  });
});
