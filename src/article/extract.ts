import { type Block, readBlocks } from './blocks.ts';
import { commonElement, readabilityText } from './grab.ts';
import { isProse, readsLikeStory, type Selection, selectBlocks } from './select.ts';
import { proseIn, textUnder, UNREAD } from './survey.ts';
import { ZONE_TAGS, zoneOf } from './zones.ts';

/** Elements that by their own name hold a story. */
const STORY =
  '[itemprop~="articleBody"], article, [role="article"], main, [role="main"], [class*="article-body" i], [class*="article-content" i], [class*="entry-content" i], [class*="post-content" i], [class*="post-body" i], [class*="story-body" i]';
/** How much more prose such an element must hold than Readability's choice to be believed over it. */
const MUCH_MORE = 1.6;

interface Candidate {
  root: Element;
  chosen: Set<Block>;
  blocks: Block[];
}

const lengthOf = (blocks: Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The prose under an element that lies in no zone of the page, as far as the element itself. */
function proseOf(blocks: Block[], root: Element): Block[] {
  const isOut = (element: Element | null): boolean => {
    for (let at = element; at && at !== root; at = at.parentElement) if (zoneOf(at)) return true;
    return false;
  };
  return blocks.filter((block) => isProse(block) && !isOut(block.element));
}

/** The element that calls itself the story and holds the most prose, with all taken for chosen that reads like a story. */
function namedStory(document: Document, headline: Element | null): Candidate | null {
  const blocks = readBlocks(document.body, (element) => element !== headline);
  const prose = new Map<Element, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    for (let at: Element | null = block.element; at && !zoneOf(at); at = at.parentElement) {
      if (at.matches(STORY)) prose.set(at, (prose.get(at) ?? 0) + block.text.length);
    }
  }
  let best: { root: Element; length: number } | null = null;
  for (const [root, length] of prose) {
    // Of two that hold the same prose the inner one: it has less of the page around it.
    const wanted = best ? best.length * (best.root.contains(root) ? 0.95 : 1.05) : 0;
    if (length > wanted) best = { root, length };
  }
  if (!best) return null;
  const { root } = best;
  const inside = blocks.filter(({ element }) => root.contains(element));
  return { root, blocks: inside, chosen: new Set(inside.filter(readsLikeStory)) };
}

/** The most text that an element holds which calls itself the story: no more of it can be prose. */
function mostText(document: Document): number {
  return Math.max(0, ...[...document.querySelectorAll(STORY)].map((root) => textUnder(root, NO_STORY)));
}
/** Parts that are never the story, by their tags. */
const NO_STORY = new Set([...UNREAD, ...ZONE_TAGS]);

/** Whether most of a block's text was read from these nodes. */
function isOf(block: Block, chosen: Set<Text>): boolean {
  let balance = 0;
  for (const node of block.nodes) balance += node.data.trim().length * (chosen.has(node) ? 1 : -1);
  return balance > 0;
}

/** The story by Readability's judgment: its nodes, given in the page's order. */
function readabilityStory(nodes: Text[], headline: Element | null): Candidate | null {
  const root = commonElement(nodes);
  if (!root) return null;
  const blocks = readBlocks(root, (element) => element !== headline);
  const chosen = new Set(nodes);
  return { root, blocks, chosen: new Set(blocks.filter((block) => isOf(block, chosen))) };
}

/** Chooses between what Readability found (`nodes`) and what the page itself calls its story; see `extract`. */
export function story(document: Document, headline: Element | null, prose: number, nodes: Text[]): Selection {
  const found = readabilityStory(nodes, headline);
  const length = found
    ? lengthOf(proseOf(found.blocks, found.root).filter((block) => found.chosen.has(block)))
    : 0;
  const running = nodes.reduce((sum, node) => sum + proseIn(node), 0);
  if (found && prose < running * MUCH_MORE) return selectBlocks(found.blocks, found.chosen, found.root);
  if (found && mostText(document) <= length * MUCH_MORE)
    return selectBlocks(found.blocks, found.chosen, found.root);
  const named = namedStory(document, headline);
  const isBetter = named !== null && lengthOf(proseOf(named.blocks, named.root)) > length * MUCH_MORE;
  const better = isBetter ? named : found;
  return better ? selectBlocks(better.blocks, better.chosen, better.root) : { blocks: [], dropped: [] };
}

/**
 * The blocks of the page's story, and what was left out of it.
 *
 * @param headline the element that is shown by itself, or null
 * @param prose how much running text the whole page has: much more than Readability found tells that it chose wrongly
 */
export function extract(document: Document, headline: Element | null, prose: number): Selection {
  return story(document, headline, prose, readabilityText(document));
}
