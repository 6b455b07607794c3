import { Readability } from '@mozilla/readability';
import { type Block, readBlocks } from './blocks.ts';
import { boilerplateReason } from './boilerplate.ts';
import { inertCopy, placesIn } from './copy.ts';
import { type Zone, zoneOf } from './zones.ts';

/** A part of the page that was left out, and by which step and why. */
export interface Dropped {
  step: 'zone' | 'line' | 'links' | 'readability';
  reason: string;
  text: string;
}

export interface Extraction {
  blocks: Block[];
  dropped: Dropped[];
}

/** A block that is mostly links is a list of other stories. */
const MOST_LINKED = 0.8;

/** Readability's choice, as the elements of the page itself; empty where it finds nothing. */
function readabilityElements(document: Document): Set<Element> {
  const reader = new Readability<Node>(inertCopy(document), { serializer: (node) => node });
  const content = reader.parse()?.content;
  if (!content) return new Set();
  const places = placesIn(content as Element);
  const page = document.getElementsByTagName('*');
  const kept = new Set<Element>();
  for (const place of places) {
    const element = page[place];
    if (element) kept.add(element);
  }
  return kept;
}

/** The smallest element that holds them all. */
function commonAncestor(elements: Set<Element>): Element | null {
  let common: Element | null = null;
  for (const element of elements) {
    if (!common) common = element.parentElement ?? element;
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common;
}

function dropReason(block: Block, zone: Zone | null): Pick<Dropped, 'step' | 'reason'> | null {
  if (zone) return { step: 'zone', reason: zone };
  const line = boilerplateReason(block.text);
  if (line) return { step: 'line', reason: line };
  if (block.linked >= block.text.length * MOST_LINKED && block.kind !== 'heading') {
    return { step: 'links', reason: 'other stories' };
  }
  return null;
}

/** The blocks of the page's article, and what was left out of it. `headline` is the element that is shown by itself. */
export function extract(document: Document, headline: Element | null): Extraction {
  const kept = readabilityElements(document);
  const container = commonAncestor(kept);
  if (!container) return { blocks: [], dropped: [] };
  const zones = new Map<Element, Zone | null>();
  const zoneAt = (element: Element): Zone | null => {
    let zone = zones.get(element);
    if (zone === undefined) {
      const parent = element.parentElement;
      zone = zoneOf(element) ?? (parent && element !== container ? zoneAt(parent) : null);
      zones.set(element, zone);
    }
    return zone;
  };
  const all = readBlocks(container, (element) => element !== headline);
  const blocks: Block[] = [];
  const dropped: Dropped[] = [];
  for (const block of all) {
    if (!kept.has(block.element)) {
      dropped.push({ step: 'readability', reason: 'outside the text', text: block.text });
      continue;
    }
    const reason = dropReason(block, zoneAt(block.element));
    if (reason) dropped.push({ ...reason, text: block.text });
    else blocks.push(block);
  }
  return { blocks, dropped };
}
