import { readArticle } from '../article/read.ts';
import type { Article } from '../model/article.ts';
import { PAGE } from '../model/limits.ts';
import { isAddress, notAnAddress } from './address.ts';
import { parseHtml } from './html.ts';

const count = (limit: number): string => limit.toLocaleString('en-US');

const FAILURES = {
  'no-article': 'no article was found on the page',
  'too-large': `the page is too large to be read: the limits are ${count(PAGE.elements)} elements, ${count(PAGE.depth)} of them within each other, and ${count(PAGE.characters)} characters of text`,
};

/** The article of a saved page, or why there is none, in words. */
export async function articleOfPage(html: string | Buffer, url: string): Promise<Article | string> {
  if (!isAddress(url)) return notAnAddress(url);
  if (html.length === 0) return 'the page is empty';
  const document = await parseHtml(html, url);
  if (!document) return FAILURES['too-large'];
  const reading = readArticle(document, url);
  return 'article' in reading ? reading.article : FAILURES[reading.failure];
}

/** Why an article is too long to be read, in words; null where it is not. */
export function tooLong(article: Article): string | null {
  const length = article.headline.length + article.text.length;
  if (length <= PAGE.characters) return null;
  return `the article is too long to be read: ${count(length)} characters, where ${count(PAGE.characters)} are the limit`;
}
