import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * Style sheets' text: jsdom's parser of it throws on about one real page in two hundred, and nothing here needs it. The
 * element itself stays, so that the page's tree is the browser's.
 */
const STYLE_TEXT = /(<style\b[^>]*>)[\s\S]*?(<\/style\s*>)/gi;

/** A saved page as a document: parsed, with no script run and nothing loaded. `url` is '' where none is known. */
export function parseHtml(html: string, url: string): Document {
  const options = { virtualConsole: new VirtualConsole(), ...(url === '' ? {} : { url }) };
  return new JSDOM(html.replace(STYLE_TEXT, '$1$2'), options).window.document;
}
