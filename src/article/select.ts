import type { Block } from './blocks.ts';
import { endsStory, lineReason } from './lines.ts';
import { type Zone, zoneOf } from './zones.ts';

/** A part of the page that was left out, and by which step and why. */
export interface Dropped {
  step: 'zone' | 'line' | 'links' | 'outside' | 'double' | 'tail' | 'section';
  reason: string;
  text: string;
}

/** The blocks of a story, and what was left out of it. */
export interface Selection {
  blocks: Block[];
  dropped: Dropped[];
}

type Reason = Pick<Dropped, 'step' | 'reason'>;

/** A block with what was decided about it; `drop` is null where it belongs to the story. */
interface Choice {
  block: Block;
  /** Whether Readability chose it. */
  chosen: boolean;
  zone: Zone | null;
  drop: Reason | null;
}

/** A paragraph, not a label: long enough, and not a list of links. */
const LEAST_PROSE = 80;
const MOST_LINKED_PROSE = 0.5;
/** A block this much of which is links leads elsewhere. */
const MOST_LINKED = 0.8;
/** A zone with more of the story than this is the story: the page means something else by the word. */
const MOST_IN_ZONE = 0.3;

export const isProse = (block: Block): boolean =>
  block.text.length >= LEAST_PROSE && block.linked < block.text.length * MOST_LINKED_PROSE;

const ENDED = /[.!?…:;]["'”’»)\]]*$/;

/** The zone each block lies in. Zones that hold much of what Readability chose are no zones. */
function zonesOf(blocks: Block[], chosen: Set<Block>, root: Element): (element: Element) => Zone | null {
  const own = new Map<Element, Zone | null>();
  const zoneAt = (element: Element): Zone | null => {
    let zone = own.get(element);
    if (zone === undefined) {
      zone = zoneOf(element);
      own.set(element, zone);
    }
    return zone;
  };
  let total = 0;
  const byElement = new Map<Element, number>();
  const byZone = new Map<Zone, number>();
  for (const block of blocks) {
    if (!chosen.has(block) || !isProse(block)) continue;
    total += block.text.length;
    const zones = new Set<Zone>();
    for (let at: Element | null = block.element; at && at !== root; at = at.parentElement) {
      const zone = zoneAt(at);
      if (!zone) continue;
      byElement.set(at, (byElement.get(at) ?? 0) + block.text.length);
      zones.add(zone);
    }
    for (const zone of zones) byZone.set(zone, (byZone.get(zone) ?? 0) + block.text.length);
  }
  const isReal = (element: Element, zone: Zone): boolean =>
    (byElement.get(element) ?? 0) <= total * MOST_IN_ZONE && (byZone.get(zone) ?? 0) <= total * MOST_IN_ZONE;
  const resolved = new Map<Element, Zone | null>();
  const resolve = (element: Element): Zone | null => {
    if (element === root) return null;
    const known = resolved.get(element);
    if (known !== undefined) return known;
    const zone = zoneAt(element);
    const parent = element.parentElement;
    const answer = zone && isReal(element, zone) ? zone : parent ? resolve(parent) : null;
    resolved.set(element, answer);
    return answer;
  };
  return resolve;
}

/** Whether a block that Readability passed over is the story's all the same: it stands among what was chosen and reads like it. */
function isLost(choice: Choice, index: number, first: number, last: number): boolean {
  const { block } = choice;
  if (index < first || index > last || block.linked > block.text.length * 0.3) return false;
  if (block.kind === 'heading') return block.text.length >= 3 && block.text.length <= 200;
  if (block.kind === 'row') return false;
  return block.kind === 'item'
    ? ENDED.test(block.text) || block.text.length >= 60
    : isProse(block) && ENDED.test(block.text);
}

/** A link to elsewhere, not a linked name in a list: it reads like a headline, or jumps within the page. */
function leadsElsewhere({ block }: Choice): Reason | null {
  if (block.linked < block.text.length * MOST_LINKED) return null;
  if (block.kind === 'heading') return null;
  const link = block.element.querySelector('a[href]');
  if (link?.getAttribute('href')?.startsWith('#')) return { step: 'links', reason: 'contents' };
  if (block.kind === 'item' && block.text.length < 30) return null;
  return { step: 'links', reason: 'other stories' };
}

function firstReason(choice: Choice, index: number, first: number, last: number): Reason | null {
  if (choice.zone) return { step: 'zone', reason: choice.zone };
  const line = lineReason(choice.block.text);
  if (line) return { step: 'line', reason: line };
  if (!choice.chosen && !isLost(choice, index, first, last))
    return { step: 'outside', reason: 'outside the text' };
  return leadsElsewhere(choice);
}

const levelOf = (block: Block): number => Number(/^H([1-6])$/.exec(block.element.nodeName)?.[1] ?? 7);

/** What stands under a heading such as "More from …", up to the next of its level, as long as that is not the story itself. */
function dropSections(choices: Choice[]): void {
  const total = choices.reduce((sum, { block, drop }) => sum + (drop ? 0 : block.text.length), 0);
  for (let at = 0; at < choices.length; at += 1) {
    const heading = choices[at];
    if (!heading || !endsStory(heading.block.text)) continue;
    const level = levelOf(heading.block);
    const under: Choice[] = [];
    for (let next = at; next < choices.length; next += 1) {
      const choice = choices[next];
      if (!choice || (next > at && choice.block.kind === 'heading' && levelOf(choice.block) <= level)) break;
      if (!choice.drop) under.push(choice);
    }
    const length = under.reduce((sum, { block }) => sum + block.text.length, 0);
    if (length > total * MOST_IN_ZONE) continue;
    for (const choice of under) choice.drop = { step: 'section', reason: 'related' };
  }
}

/** Pull quotes and second tellings: a block whose words another block holds as well. */
function dropDoubles(choices: Choice[]): void {
  const seen = new Map<string, Choice>();
  const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const kept = choices.filter(({ drop }) => !drop);
  for (const choice of kept) {
    if (choice.block.text.length < 40) continue;
    const folded = fold(choice.block.text);
    if (seen.has(folded)) choice.drop = { step: 'double', reason: 'said before' };
    else seen.set(folded, choice);
  }
  const quotes = kept.filter(
    ({ block, drop }) =>
      !drop && block.text.length < 300 && block.element.closest('blockquote, figure, [class*="pull" i]'),
  );
  for (const quote of quotes) {
    const folded = fold(quote.block.text);
    const holder =
      folded.length >= 20 &&
      kept.find((other) => other !== quote && !other.drop && fold(other.block.text).includes(folded));
    if (holder) quote.drop = { step: 'double', reason: 'pull quote' };
  }
}

/** Labels before the first paragraph and after the last: dates, counts, names. */
function trimEnds(choices: Choice[]): void {
  const kept = choices.filter(({ drop }) => !drop);
  const isLabel = ({ block }: Choice): boolean =>
    block.kind === 'paragraph' &&
    block.text.length < 60 &&
    !ENDED.test(block.text) &&
    !block.text.includes('\n');
  const firstProse = kept.findIndex(({ block }) => isProse(block) || ENDED.test(block.text));
  const lastProse = kept.findLastIndex(
    ({ block }) => isProse(block) || ENDED.test(block.text) || block.kind === 'item' || block.kind === 'row',
  );
  if (firstProse < 0) return;
  for (const choice of kept.slice(0, firstProse))
    if (isLabel(choice)) choice.drop = { step: 'tail', reason: 'label' };
  for (const choice of kept.slice(lastProse + 1)) {
    if (isLabel(choice) || choice.block.kind === 'heading') choice.drop = { step: 'tail', reason: 'label' };
  }
}

/** Headings that have lost all that stood under them. */
function dropBareHeadings(choices: Choice[]): void {
  for (let at = 0; at < choices.length; at += 1) {
    const heading = choices[at];
    if (!heading || heading.drop || heading.block.kind !== 'heading') continue;
    let under = 0;
    let left = 0;
    for (let next = at + 1; next < choices.length; next += 1) {
      const choice = choices[next];
      if (!choice || (choice.block.kind === 'heading' && !choice.drop)) break;
      under += 1;
      if (!choice.drop) left += 1;
    }
    const isLast = choices.slice(at + 1).every(({ drop }) => drop);
    if (left === 0 && (isLast || (under > 0 && heading.block.linked > 0))) {
      heading.drop = { step: 'tail', reason: 'heading of nothing' };
    }
  }
}

/**
 * Which of the blocks under `root` are the story's.
 *
 * @param blocks all of them, in the page's order
 * @param chosen those that are the story by Readability's judgment
 */
export function selectBlocks(blocks: Block[], chosen: Set<Block>, root: Element): Selection {
  const zoneAt = zonesOf(blocks, chosen, root);
  const choices = blocks.map(
    (block): Choice => ({
      block,
      chosen: chosen.has(block),
      zone: zoneAt(block.element),
      drop: null,
    }),
  );
  const first = choices.findIndex((choice) => choice.chosen && !choice.zone);
  const last = choices.findLastIndex((choice) => choice.chosen && !choice.zone && isProse(choice.block));
  for (const [index, choice] of choices.entries()) choice.drop = firstReason(choice, index, first, last);
  dropSections(choices);
  dropDoubles(choices);
  trimEnds(choices);
  dropBareHeadings(choices);
  return {
    blocks: choices.filter(({ drop }) => !drop).map(({ block }) => block),
    dropped: choices.flatMap(({ block, drop }) => (drop ? [{ ...drop, text: block.text }] : [])),
  };
}
