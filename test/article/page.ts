import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** A page of the given HTML, as a parser without scripts makes it. */
export function pageOf(html: string, url = 'https://outlet.example/tv/story/'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** A saved page under test/pages. */
export function savedPage(name: string, url?: string): Document {
  return pageOf(readFileSync(new URL(`../pages/${name}/source.html`, import.meta.url), 'utf8'), url);
}
