import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../scripts/corpus.ts';
import { FATE_WORDS, SCREEN_WORDS } from '../../src/article/fate-words.ts';
import { mayStateFate } from '../../src/article/gate.ts';
import { parseHtml } from '../../src/cli/html.ts';
import {
  CANCELED,
  DENIED,
  NO_ARTICLE,
  QUIET,
  RENEWED,
  ROUNDUP,
  RUMORED,
  TOO_LARGE,
  UNRELATED,
} from '../e2e/pages.ts';

async function passes(html: string): Promise<boolean> {
  const document = await parseHtml(html, '');
  return document !== null && mayStateFate(document);
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function bodyOf(headline: string, text: string): string {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<article><h1>${escaped(headline)}</h1>${paragraphs.join('')}</article>`;
}

describe('The gate before a page is read without a click', () => {
  test.each(Object.entries({ CANCELED, RENEWED, RUMORED, DENIED, ROUNDUP }))(
    'lets %s through',
    async (_, page) => {
      expect(await passes(page)).toBe(true);
    },
  );

  test.each(Object.entries({ NO_ARTICLE, TOO_LARGE, QUIET, UNRELATED }))(
    'leaves %s alone',
    async (_, page) => {
      expect(await passes(page)).toBe(false);
    },
  );

  test('lets the sample story through', async () => {
    expect(await passes(readFileSync('test/pages/partner-track/source.html', 'utf8'))).toBe(true);
  });

  test('lets every annotated story through that states a fate', async () => {
    const held: string[] = [];
    const document = await parseHtml('<!doctype html><title></title><body></body>', '');
    if (document === null) throw new Error('No page to put the stories into.');
    for (const { id, article, gold } of ['build', 'aside', 'more'].flatMap(readCorpus)) {
      if (gold.kind === 'unrelated' || (gold.works[0]?.status ?? 'none') === 'none') continue;
      document.title = article.headline;
      document.body.innerHTML = bodyOf(article.headline, article.text);
      if (!mayStateFate(document)) held.push(`${id} ${article.headline}`);
    }
    expect(held).toEqual([]);
  }, 60_000);

  test('does not take words in scripts, in labels or in links for a story', async () => {
    const filler =
      '<p>The council has met on Tuesday and spoke about the new road past the school.</p>'.repeat(5);
    const page = (rest: string) => `<!doctype html><body><h1>Roads</h1>${filler}${rest}</body>`;
    expect(await passes(page('<p>Netflix has canceled the series after one season, it said.</p>'))).toBe(
      true,
    );
    expect(await passes(page('<script>"Netflix has canceled the series after one season"</script>'))).toBe(
      false,
    );
    expect(
      await passes(page('<a href="/">Netflix has canceled the series after one season, it said.</a>')),
    ).toBe(false);
    expect(await passes(page('<nav><a>TV</a><a>Renewed</a></nav>'))).toBe(false);
  });

  test.each([
    ['fate', FATE_WORDS],
    ['screen', SCREEN_WORDS],
  ])('has its words of %s in order, each once', (_, words) => {
    const plain = words.map((word) => word.replace(/[^\p{L} ]+/gu, ' ').trim());
    expect(new Set(words).size).toBe(words.length);
    expect(plain).toEqual([...plain].sort());
  });
});
