import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { ArticleSchema } from '../../src/model/article.ts';
import { savedPage } from './page.ts';

/** What a saved page is expected to give: its article, and lines that are left out, each with the reason told. */
const ExpectedSchema = v.object({
  url: v.string(),
  article: ArticleSchema,
  dropped: v.array(v.object({ reason: v.string(), text: v.string() })),
});

const folder = new URL('../pages/', import.meta.url);
const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(pages.map(({ name }) => name))('the saved page %s', (name) => {
  const expected = v.parse(
    ExpectedSchema,
    JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')),
  );
  const reading = readArticle(savedPage(name, expected.url), expected.url);

  it('gives its article', () => {
    expect('article' in reading ? reading.article : reading.failure).toEqual(expected.article);
  });

  it('says what it left out, and why', () => {
    const dropped = 'dropped' in reading ? reading.dropped : [];
    const told = dropped.map(({ reason, text }) => ({ reason, text }));
    expect(told).toEqual(expect.arrayContaining(expected.dropped));
  });

  it('marks what the page set apart, at the right characters', () => {
    if (!('article' in reading)) return;
    for (const mark of reading.article.marks) {
      const quote = reading.article[mark.in].slice(mark.start, mark.end);
      expect(quote).toBe(quote.trim());
      expect(quote).not.toBe('');
    }
  });
});
