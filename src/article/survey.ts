import { PAGE } from '../model/limits.ts';

/** Elements whose text nobody reads: it counts for nothing here and is never searched. */
export const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'svg', 'math']);

/** Below this much running text there is nothing to read: a line of a login form, a search box, a player. */
const LEAST_PROSE = 200;
/** A text node this long is a sentence or two, not a label; inside a link it would be a teaser. */
const LEAST_SENTENCE = 40;

/** How much running text a text node has: its length where it is a sentence or two, 0 for a label or a teaser. */
export function proseIn(node: Text): number {
  return node.length >= LEAST_SENTENCE && node.parentNode?.nodeName !== 'A' ? node.data.trim().length : 0;
}

/** What one walk over the page's tree finds. */
export interface Survey {
  tooLarge: boolean;
  /** UTF-16 units in text nodes long enough to be sentences, links left out. Stops counting once there is enough. */
  prose: number;
}

/** Whether a page has more elements than are read: browsers keep their count. */
export function hasTooMany(document: Document, limits = PAGE): boolean {
  return document.getElementsByTagName('*').length > limits.elements;
}

/** Walks the page once, without recursion and without a copy. Stops at the first limit that is passed. */
export function survey(root: Element, limits = PAGE): Survey {
  const found: Survey = { tooLarge: true, prose: 0 };
  let [nodes, depth, characters] = [0, 0, 0];
  let node: Node | null = root;
  while (node !== null) {
    nodes += 1;
    const isText: boolean = node.nodeType === 3;
    if (isText) {
      characters += (node as Text).length;
      found.prose += proseIn(node as Text);
    }
    if (nodes > limits.nodes || depth > limits.depth || characters > limits.characters) return found;
    const inside: Node | null = isText || UNREAD.has(node.nodeName) ? null : node.firstChild;
    if (inside !== null) {
      node = inside;
      depth += 1;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  found.tooLarge = false;
  return found;
}

/** How much text an element holds, outside of these elements; in UTF-16 units. */
export function textUnder(root: Element, without: ReadonlySet<string>): number {
  let length = 0;
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) length += (node as Text).length;
    else if (node.nodeType === 1 && !without.has(node.nodeName))
      length += textUnder(node as Element, without);
  }
  return length;
}

/** Whether a page of this survey may be an article: a cheap no, never a yes. */
export function mayBeArticle(page: Survey): boolean {
  return page.prose >= LEAST_PROSE;
}
