/**
 * How well the article of a page is found, beside bare Readability:
 *   npm run eval:pages -- DIR [--misses]        (or SHELVED_PAGES=DIR)
 * DIR holds pages and an `expected.json`: a list of `{file, url, with, without}`, where `with` are texts that belong to
 * the article and `without` texts that do not.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import * as v from 'valibot';
import { readArticle } from '../src/article/read.ts';
import { parseHtml } from '../src/cli/html.ts';

const ExpectedSchema = v.array(
  v.object({ file: v.string(), url: v.string(), with: v.array(v.string()), without: v.array(v.string()) }),
);
type Expected = v.InferOutput<typeof ExpectedSchema>[number];

interface Score {
  found: number;
  missed: number;
  wrong: number;
  milliseconds: number;
}

const newScore = (): Score => ({ found: 0, missed: 0, wrong: 0, milliseconds: 0 });
const flat = (text: string): string => text.replace(/\s+/g, ' ');

function ours(document: Document | null, url: string): string {
  if (!document) return '';
  const reading = readArticle(document, url);
  return 'article' in reading ? reading.article.text : '';
}

const bare = (document: Document | null): string =>
  document ? (new Readability(document).parse()?.textContent ?? '') : '';

function judge(name: string, page: Expected, score: Score, misses: string[], read: () => string): void {
  const start = performance.now();
  const text = flat(read());
  score.milliseconds += performance.now() - start;
  for (const wanted of page.with) {
    if (text.includes(flat(wanted))) score.found += 1;
    else {
      score.missed += 1;
      misses.push(`${name} ${page.file} lacks: ${wanted}`);
    }
  }
  for (const unwanted of page.without) {
    if (!text.includes(flat(unwanted))) continue;
    score.wrong += 1;
    misses.push(`${name} ${page.file} holds: ${unwanted}`);
  }
}

function row(name: string, { found, missed, wrong, milliseconds }: Score): string {
  const precision = found / (found + wrong);
  const recall = found / (found + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3)).join('      ');
  return `${name.padEnd(14)}${figures}   ${(milliseconds / 1000).toFixed(1)} s`;
}

async function main(): Promise<void> {
  const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const folder = given ?? process.env['SHELVED_PAGES'] ?? '';
  const index = join(folder, 'expected.json');
  if (folder === '' || !existsSync(index)) {
    console.error(
      folder === ''
        ? 'Name a folder of pages: npm run eval:pages -- DIR (or set SHELVED_PAGES). It holds the pages and an expected.json.'
        : `There is no ${index}. The folder must hold the pages and an expected.json.`,
    );
    process.exit(2);
  }
  const pages = v.parse(ExpectedSchema, JSON.parse(readFileSync(index, 'utf8')));
  const scores = { ours: newScore(), bare: newScore() };
  const misses: string[] = [];
  for (const page of pages) {
    const html = readFileSync(join(folder, page.file));
    const documents = await Promise.all([parseHtml(html, page.url), parseHtml(html, page.url)]);
    judge('shelved', page, scores.ours, misses, () => ours(documents[0], page.url));
    judge('readability', page, scores.bare, [], () => bare(documents[1]));
  }
  if (process.argv.includes('--misses')) console.log(`${misses.join('\n')}\n`);
  console.log(`${pages.length} pages   precision  recall     F1`);
  console.log(row('shelved', scores.ours));
  console.log(row('readability', scores.bare));
}

await main();
