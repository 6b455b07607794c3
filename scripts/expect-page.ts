/**
 * Writes down what the reader makes of a saved page, to be looked through by eye before it becomes the expected result:
 *   npx tsx scripts/expect-page.ts test/pages/NAME [URL]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readArticle } from '../src/article/read.ts';

const [folder, address] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the saved page: npx tsx scripts/expect-page.ts test/pages/NAME [URL]');
  process.exit(2);
}
const file = `${folder}/expected.json`;
const known: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const before = typeof known === 'object' && known !== null && 'url' in known ? String(known.url) : '';
const url = address ?? before;
const html = readFileSync(`${folder}/source.html`, 'utf8');
const reading = readArticle(new JSDOM(html, url === '' ? {} : { url }).window.document, url);
if ('failure' in reading) {
  console.error(`${folder}: ${reading.failure}`);
  process.exit(1);
}
const dropped = reading.dropped.map(({ reason, text }) => ({ reason, text }));
writeFileSync(file, `${JSON.stringify({ url, article: reading.article, dropped }, null, 2)}\n`);
console.log(reading.article.text);
