import { describe, expect, it } from 'vitest';
import { mayStateFate } from '../../src/article/gate.ts';
import { locate } from '../../src/article/locate.ts';
import { readArticle } from '../../src/article/read.ts';
import { hideBehindNames } from '../fuzz/named.ts';
import { DOM_NAMES } from '../fuzz/pages.ts';
import { savedPage } from './page.ts';

const ADDRESS = 'https://outlet.example/tv/story/';

/** The sample story with some HTML put before its end. */
function pageWith(html: string): Document {
  const document = savedPage('partner-track', ADDRESS);
  document.body.insertAdjacentHTML('beforeend', html);
  hideBehindNames(document);
  return document;
}

const plain = readArticle(savedPage('partner-track', ADDRESS), ADDRESS);

describe('What the page names as the DOM does', () => {
  it.each(DOM_NAMES)('does not hide it: %s', (name) => {
    const document = pageWith(
      `<img name="${name}"><form><input name="${name}"><button name="${name}"></button></form>`,
    );
    expect(readArticle(document, ADDRESS)).toEqual(plain);
    expect(mayStateFate(document)).toBe(true);
    if (!('article' in plain)) return;
    const start = plain.article.text.indexOf('Netflix');
    expect(locate(document, plain.article, { in: 'text', start, end: start + 7 })?.toString()).toBe(
      'Netflix',
    );
  });
});
