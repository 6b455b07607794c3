import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { readBlocks } from '../../src/article/blocks.ts';
import { readArticle } from '../../src/article/read.ts';
import { parseHtml } from '../../src/cli/html.ts';

/** Of the paragraphs that were found how many are the article's, and of the article's how many were found; 0 to 1. */
export interface Quality {
  page: string;
  ours: { precision: number; recall: number };
  bare: { precision: number; recall: number };
}

/** How well the articles of a folder's saved pages are found whose text is known (`expected.json` beside them). */
export async function articleQuality(folder: string): Promise<Quality[]> {
  const found: Quality[] = [];
  for (const page of readdirSync(folder)) {
    const known = join(folder, page, 'expected.json');
    if (!existsSync(known)) continue;
    const { url, article } = JSON.parse(readFileSync(known, 'utf8')) as Known;
    const html = readFileSync(join(folder, page, 'source.html'), 'utf8');
    const wanted = article.text.split('\n\n');
    const [ours, bare] = [await oursOf(html, url), await bareOf(html, url)];
    found.push({ page, ours: scored(ours, wanted), bare: scored(bare, wanted) });
  }
  return found;
}

interface Known {
  url: string;
  article: { text: string };
}

async function oursOf(html: string, url: string): Promise<string[]> {
  const document = await parseHtml(html, url);
  const reading = document === null ? null : readArticle(document, url);
  return reading !== null && 'article' in reading ? reading.article.text.split('\n\n') : [];
}

async function bareOf(html: string, url: string): Promise<string[]> {
  const document = await parseHtml(html, url);
  const content =
    document &&
    new Readability<Element>(document, { serializer: (node) => node as Element }).parse()?.content;
  return content ? readBlocks(content, () => true).map(({ text }) => text) : [];
}

const level = (text: string) => text.replace(/\s+/g, ' ').trim();

function scored(found: readonly string[], wanted: readonly string[]): { precision: number; recall: number } {
  const [has, wants] = [new Set(found.map(level)), new Set(wanted.map(level))];
  const right = [...has].filter((text) => wants.has(text)).length;
  return {
    precision: has.size === 0 ? 0 : right / has.size,
    recall: wants.size === 0 ? 1 : right / wants.size,
  };
}
