import { Readability } from '@mozilla/readability';
import { inertCopy } from './copy.ts';

/** NodeFilter.SHOW_TEXT, which is no global in Node. */
const SHOW_TEXT = 4;

function textNodes(root: Node): Text[] {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

const isBlank = (node: Text): boolean => node.data.trim() === '';

/** The places of nodes by what they say, in order. */
function placesByText(texts: string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, text] of texts.entries()) {
    const same = places.get(text);
    if (same) same.push(place);
    else places.set(text, [place]);
  }
  return places;
}

/** Thrown where Readability starts over. */
class StartsOver extends Error {}

/**
 * What Readability takes for the article. Before it looks it writes the whole body down as HTML, to start over from
 * where it finds too little (0.6.0: `pageCacheHtml`). That costs a tenth of its time and is seldom needed: so it is kept
 * from it, and told as `StartsOver` where it would be used. What it does to the article's links and classes afterwards
 * changes no text.
 */
function grabbed(copy: Document, keepsHtml: boolean): Node | null {
  if (!keepsHtml) {
    Object.defineProperty(copy.body, 'innerHTML', {
      get: () => '',
      set: () => {
        throw new StartsOver();
      },
    });
  }
  const readability = new Readability<Node>(copy, { serializer: (node) => node });
  Object.assign(readability, { _postProcessContent: () => undefined });
  return readability.parse()?.content ?? null;
}

/** The nodes of a copy of the page, and those among them that Readability takes for the article's. */
function tried(document: Document, keepsHtml: boolean): { copies: Text[]; taken: Text[] } {
  let copies: Text[] = [];
  const copy = inertCopy(document, (root) => {
    copies = textNodes(root);
  });
  const content = grabbed(copy, keepsHtml);
  return { copies, taken: content === null ? [] : textNodes(content) };
}

function takenFrom(document: Document): { copies: Text[]; taken: Text[] } {
  try {
    return tried(document, false);
  } catch (error) {
    if (error instanceof StartsOver) return tried(document, true);
    throw error;
  }
}

/**
 * The page's own text nodes that Readability takes for the article's, in the page's order; none where it finds no
 * article.
 *
 * Readability works on an inert copy, renames and unwraps its elements, but moves the text nodes themselves: a copied
 * text node is its original's by its place. Where it starts over (a short article), it parses its copy again from
 * text, and the nodes are new ones; then they are matched by what they say, in order.
 */
export function readabilityText(document: Document): Text[] {
  const { copies, taken } = takenFrom(document);
  if (taken.length === 0) return [];
  const originals = textNodes(document.documentElement);
  const placeOf = new Map(copies.map((node, place) => [node, place]));
  let places: Map<string, number[]> | null = null;
  const chosen: Text[] = [];
  let next = 0;
  for (const node of taken) {
    if (isBlank(node)) continue;
    let place = placeOf.get(node);
    if (place === undefined) {
      places ??= placesByText(originals.map(({ data }) => data));
      place = places.get(node.data)?.find((one) => one >= next);
    }
    const original = place === undefined ? undefined : originals[place];
    if (place === undefined || !original) continue;
    chosen.push(original);
    next = place + 1;
  }
  return chosen;
}

/** The smallest element that holds all of these, given in the page's order; null for none. */
export function commonElement(nodes: Text[]): Element | null {
  const [first, last] = [nodes[0], nodes[nodes.length - 1]];
  let element = first?.parentElement ?? null;
  while (element && last && !element.contains(last)) element = element.parentElement;
  return element;
}
