import { PAGE } from '../model/limits.ts';

/**
 * The page without its style sheets' text: jsdom's parser of it throws on about one real page in two hundred, and nothing
 * here needs it. The elements stay, so that the page's tree is the browser's.
 */
const withoutStyles = (html: string): string =>
  html
    .split(/(?=<style\b)/i)
    .map((part) => part.replace(/^(<style\b[^>]*>)[\s\S]*?(?=<\/style)/i, '$1'))
    .join('');

/** The text of a file that is UTF-8, as almost every saved page is whatever it declares; null where it is not. */
function asUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const NO_CHILDREN = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option'.split(
    ' ',
  ),
);
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noframes']);
const TAG = /[a-z][^\s/>]*/iy;

/** Where the scan goes on after the tag or comment at `start`, and by how much it nests deeper. */
function tagAt(html: string, lower: string, start: number): { next: number; deeper: number; opens: boolean } {
  if (html.startsWith('!--', start + 1)) {
    const end = html.indexOf('-->', start + 4);
    return { next: end < 0 ? html.length : end + 3, deeper: 0, opens: false };
  }
  const closes = html[start + 1] === '/';
  TAG.lastIndex = start + (closes ? 2 : 1);
  const name = TAG.exec(lower)?.[0];
  if (name === undefined) return { next: start + 1, deeper: 0, opens: false };
  const end = RAW_TEXT.has(name) && !closes ? lower.indexOf(`</${name}`, start) : html.indexOf('>', start);
  const next = end < 0 ? html.length : end + 1;
  return { next, deeper: NO_CHILDREN.has(name) || RAW_TEXT.has(name) ? 0 : closes ? -1 : 1, opens: !closes };
}

/**
 * Whether a page has more elements, or more of them within each other, than are read. Told from its tags, since
 * jsdom's parser takes minutes over such a page and then overflows the stack.
 */
export function isTooLarge(html: string): boolean {
  const lower = html.toLowerCase();
  let elements = 0;
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; ) {
    const { next, deeper, opens } = tagAt(html, lower, at);
    depth = Math.max(0, depth + deeper);
    if (opens) elements += 1;
    if (depth > PAGE.depth || elements > PAGE.elements) return true;
    at = html.indexOf('<', next);
  }
  return false;
}

/**
 * A saved page as a document: parsed, with no script run and nothing loaded. jsdom is loaded with the first page:
 * lines of articles do without it.
 *
 * @param html the page, as text or as the bytes of a file in any encoding of the web
 * @param url where it was read, absolute; '' where that is not known
 * @returns the document, or null where the page is too large to be parsed
 */
export async function parseHtml(html: string | Buffer, url: string): Promise<Document | null> {
  const text = typeof html === 'string' ? html : asUtf8(html);
  // Latin-1 gives every byte one character and back: the bytes stay what they are, and jsdom finds the encoding as browsers do.
  const known = text ?? html.toString('latin1');
  if (isTooLarge(known)) return null;
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const options = { virtualConsole: new VirtualConsole(), ...(url === '' ? {} : { url }) };
  const source = withoutStyles(known);
  return new JSDOM(text === null ? Buffer.from(source, 'latin1') : source, options).window.document;
}
