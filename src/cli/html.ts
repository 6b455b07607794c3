import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * Style sheets' text: jsdom's parser of it throws on about one real page in two hundred, and nothing here needs it. The
 * element itself stays, so that the page's tree is the browser's.
 */
const STYLE_TEXT = /(<style\b[^>]*>)[\s\S]*?(<\/style\s*>)/gi;

const withoutStyles = (html: string): string => html.replace(STYLE_TEXT, '$1$2');

/** The text of a file that is UTF-8, as almost every saved page is whatever it declares; null where it is not. */
function asUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Latin-1 gives every byte one character and back: the bytes stay what they are, and jsdom finds the encoding as browsers do. */
const inItsEncoding = (bytes: Buffer): Buffer =>
  Buffer.from(withoutStyles(bytes.toString('latin1')), 'latin1');

/**
 * A saved page as a document: parsed, with no script run and nothing loaded.
 *
 * @param html the page, as text or as the bytes of a file in any encoding of the web
 * @param url where it was read, absolute; '' where that is not known
 */
export function parseHtml(html: string | Buffer, url: string): Document {
  const options = { virtualConsole: new VirtualConsole(), ...(url === '' ? {} : { url }) };
  const text = typeof html === 'string' ? html : asUtf8(html);
  const source = text === null ? inItsEncoding(html as Buffer) : withoutStyles(text);
  return new JSDOM(source, options).window.document;
}
