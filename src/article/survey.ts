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

/** 1 and 3: elements and text nodes (DOM, Node.nodeType). */
const [ELEMENT, TEXT] = [1, 3];

/** To the next node in document order, and by how much it lies deeper; null at the end. */
function step(walker: TreeWalker, enter: boolean): number | null {
  if (enter && walker.firstChild()) return 1;
  for (let deeper = 0; ; deeper -= 1) {
    if (walker.nextSibling()) return deeper;
    if (!walker.parentNode()) return null;
  }
}

/**
 * Walks the page once, without recursion and without a copy, by a walker of the DOM's own: the names in a page's forms
 * cannot lead it in a circle. Stops at the first limit that is passed.
 *
 * @param document the page, `unhidden`.
 */
export function survey(document: Document, limits = PAGE): Survey {
  const found: Survey = { tooLarge: true, prose: 0 };
  if (document.getElementsByTagName('*').length > limits.elements) return found;
  const walker = document.createTreeWalker(document.documentElement);
  let [nodes, depth, characters] = [0, 0, 0];
  for (let deeper: number | null = 0, enter = true; deeper !== null; deeper = step(walker, enter)) {
    const node = walker.currentNode;
    nodes += 1;
    depth += deeper;
    enter = node.nodeType !== ELEMENT || !UNREAD.has(node.nodeName);
    if (node.nodeType === TEXT) {
      characters += (node as Text).length;
      found.prose += proseIn(node as Text);
    }
    if (nodes > limits.nodes || depth > limits.depth || characters > limits.characters) return found;
  }
  found.tooLarge = false;
  return found;
}

/** Whether a page of this survey may be an article: a cheap no, never a yes. */
export function mayBeArticle(page: Survey): boolean {
  return page.prose >= LEAST_PROSE;
}
