/**
 * Most elements, nesting and characters a page may have to be read at all. Readability can be neither stopped nor
 * sliced, so the page is measured before a copy is made. Long live blogs stay under a third of each; browsers'
 * own parsers stop nesting at 512, so deeper trees are made by scripts, and overflow recursive code.
 */
export const LIMITS = { elements: 50_000, depth: 600, characters: 1_000_000 };

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

/** The node after `node` in document order, and how much deeper it lies; null at the end of `root`. */
function following(node: Node, root: Node, enter: boolean): { node: Node; deeper: number } | null {
  if (enter && node.firstChild) return { node: node.firstChild, deeper: 1 };
  let deeper = 0;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return { node: at.nextSibling, deeper };
    at = at.parentNode;
    deeper -= 1;
  }
  return null;
}

/**
 * Walks the page once, without recursion and without a copy.
 * Stops at the first limit that is passed.
 */
export function survey(root: Element): Survey {
  const found: Survey = { tooLarge: true, prose: 0 };
  let elements = 0;
  let depth = 0;
  let characters = 0;
  let step: { node: Node; deeper: number } | null = { node: root, deeper: 0 };
  while (step) {
    const { node } = step;
    depth += step.deeper;
    let enter = true;
    if (node.nodeType === 1) {
      elements += 1;
      enter = !UNREAD.has(node.nodeName);
    } else if (node.nodeType === 3) {
      characters += (node as Text).length;
      found.prose += proseIn(node as Text);
    }
    if (elements > LIMITS.elements || depth > LIMITS.depth || characters > LIMITS.characters) return found;
    step = following(node, root, enter);
  }
  found.tooLarge = false;
  return found;
}

/** Whether a page of this survey may be an article: a cheap no, never a yes. */
export function mayBeArticle(page: Survey): boolean {
  return page.prose >= LEAST_PROSE;
}
