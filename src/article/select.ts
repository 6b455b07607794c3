import type { Block } from './blocks.ts';
import { announces, lineReason } from './lines.ts';
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

/** Ends as sentences do. */
const ENDED = /[.!?…:;]["'”’»)\]]*$/;

/** Whether a block by itself reads like a part of a story: a sentence, a heading, a list's item, not a label. */
export const readsLikeStory = (block: Block): boolean =>
  block.kind !== 'paragraph' || isProse(block) || ENDED.test(block.text);

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

/** Where the story stands: between which of its blocks, and in which elements its paragraphs are set. */
interface Extent {
  first: number;
  last: number;
  parents: Set<Element | null>;
}

function extentOf(choices: Choice[]): Extent {
  const isStory = (choice: Choice): boolean => choice.chosen && !choice.zone;
  const prose = choices.filter((choice) => isStory(choice) && isProse(choice.block));
  return {
    first: choices.findIndex(isStory),
    last: choices.findLastIndex((choice) => isStory(choice) && isProse(choice.block)),
    parents: new Set(prose.map(({ block }) => block.element.parentElement)),
  };
}

/** Whether a block that Readability passed over is the story's all the same: it stands among what was chosen and reads like it. */
function isLost({ block }: Choice, index: number, { first, last, parents }: Extent): boolean {
  if (block.linked > block.text.length * 0.3) return false;
  const inside = index >= first && index <= last;
  if (block.kind === 'heading') return inside && block.text.length >= 3 && block.text.length <= 200;
  if (block.kind === 'item') return parents.has(block.element.closest('ul, ol, dl')?.parentElement ?? null);
  return block.kind === 'paragraph' && inside && isProse(block) && ENDED.test(block.text);
}

const isLink = ({ block }: Choice): boolean =>
  block.kind !== 'heading' && block.linked >= block.text.length * MOST_LINKED;

/** A link to elsewhere, not a linked name: it reads like a headline, or jumps within the page. */
function leadsElsewhere(choice: Choice): Reason | null {
  const { block } = choice;
  if (!isLink(choice)) return null;
  const link = block.element.querySelector('a[href]');
  if (link?.getAttribute('href')?.startsWith('#')) return { step: 'links', reason: 'contents' };
  if (block.kind === 'item' && block.text.length < 30) return null;
  return { step: 'links', reason: 'other stories' };
}

function firstReason(choice: Choice, index: number, extent: Extent): Reason | null {
  if (choice.zone) return { step: 'zone', reason: choice.zone };
  const line = lineReason(choice.block.text);
  if (line) return { step: 'line', reason: line };
  if (!choice.chosen && !isLost(choice, index, extent))
    return { step: 'outside', reason: 'outside the text' };
  return leadsElsewhere(choice);
}

/** A list most of which leads elsewhere does so as a whole: its short items go with the long. */
function dropLinkLists(choices: Choice[]): void {
  const lists = new Map<Element, Choice[]>();
  for (const choice of choices) {
    const list = choice.block.kind === 'item' ? choice.block.element.parentElement : null;
    if (list) lists.set(list, [...(lists.get(list) ?? []), choice]);
  }
  for (const items of lists.values()) {
    const gone = items.filter(({ drop }) => drop?.step === 'links');
    if (gone.length * 2 < items.length) continue;
    for (const item of items) item.drop ??= gone[0]?.drop ?? null;
  }
}

const lengthOf = (choices: Choice[]): number =>
  choices.reduce((sum, { block, drop }) => sum + (drop ? 0 : block.text.length), 0);

const levelOf = (block: Block): number => Number(/^H([1-6])$/.exec(block.element.nodeName)?.[1] ?? 7);

/** The blocks that stand under an announcement: up to the next heading of its level, or to the story's next paragraph. */
function announced(choices: Choice[], at: number, what: 'others' | 'end'): Choice[] {
  const level = choices[at] ? levelOf(choices[at].block) : 7;
  const under: Choice[] = [];
  for (const choice of choices.slice(at)) {
    const isNext = under.length > 0 && choice.block.kind === 'heading' && levelOf(choice.block) <= level;
    if (isNext || (what === 'others' && !choice.zone && isProse(choice.block))) break;
    under.push(choice);
  }
  return under;
}

/** What stands under a heading such as "More from …", as long as that is not the story itself. */
function dropSections(choices: Choice[]): void {
  const total = lengthOf(choices);
  for (const [at, { block }] of choices.entries()) {
    const what = announces(block.text);
    if (!what) continue;
    const under = announced(choices, at, what);
    if (lengthOf(under) > total * MOST_IN_ZONE) continue;
    const reason = what === 'end' ? 'after the story' : 'related';
    for (const choice of under) choice.drop ??= { step: 'section', reason };
  }
}

const mayBePullQuote = ({ kind, text, element }: Block): boolean =>
  text.length < 300 &&
  (kind === 'heading' ? text.length > 60 : element.closest('blockquote, figure, [class*="pull" i]') !== null);

const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Pull quotes and second tellings: a block whose words another block holds as well. */
function dropDoubles(choices: Choice[]): void {
  const seen = new Set<string>();
  for (const choice of choices) {
    if (choice.drop || choice.block.text.length < 40) continue;
    if (seen.has(choice.block.text)) choice.drop = { step: 'double', reason: 'said before' };
    seen.add(choice.block.text);
  }
  const kept = choices.filter(({ drop }) => !drop);
  const quotes = kept.filter(({ block }) => mayBePullQuote(block));
  if (quotes.length === 0) return;
  const story = kept.map(({ block }) => fold(block.text)).join('\n');
  for (const quote of quotes) {
    const words = fold(quote.block.text);
    const isSaidTwice = words.length >= 20 && story.indexOf(words) !== story.lastIndexOf(words);
    if (isSaidTwice) quote.drop = { step: 'double', reason: 'pull quote' };
  }
}

/** A date, a count, a name by itself: short, and no sentence. */
const isLabel = ({ block }: Choice): boolean =>
  block.kind === 'paragraph' &&
  block.text.length < 60 &&
  !ENDED.test(block.text) &&
  !block.text.includes('\n');

/** More short lines than this at the end are a list of the story's own. */
const MOST_LABELS = 3;

/** Labels before the first paragraph and after the last. */
function trimEnds(choices: Choice[]): void {
  const kept = choices.filter(({ drop }) => !drop);
  const isText = ({ block }: Choice): boolean => isProse(block) || ENDED.test(block.text);
  const first = kept.findIndex(isText);
  if (first < 0) return;
  const last = kept.findLastIndex(
    (choice) => isText(choice) || choice.block.kind === 'item' || choice.block.kind === 'row',
  );
  const after = kept.slice(last + 1).filter(isLabel);
  for (const choice of [
    ...kept.slice(0, first).filter(isLabel),
    ...(after.length <= MOST_LABELS ? after : []),
  ]) {
    choice.drop = { step: 'tail', reason: 'label' };
  }
}

/** Reasons that leave a heading with nothing to head: what went was a list that it announced. */
const HEADED = new Set([
  'author',
  'comments',
  'contents',
  'form',
  'newsletter',
  'other stories',
  'related',
  'share',
  'tags',
]);

/** Headings that have lost all that stood under them, and those after the story's last word. */
function dropBareHeadings(choices: Choice[]): void {
  let headed: Choice[] = [];
  for (const choice of choices.toReversed()) {
    if (choice.block.kind !== 'heading' || choice.drop) {
      headed.push(choice);
      continue;
    }
    const isLast = choices.slice(choices.indexOf(choice) + 1).every(({ drop }) => drop);
    const lost =
      headed.every(({ drop }) => drop) && headed.some(({ drop }) => drop && HEADED.has(drop.reason));
    if (isLast || lost) choice.drop = { step: 'tail', reason: 'heading of nothing' };
    headed = [];
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
  const extent = extentOf(choices);
  for (const [index, choice] of choices.entries()) choice.drop = firstReason(choice, index, extent);
  dropLinkLists(choices);
  dropSections(choices);
  dropDoubles(choices);
  trimEnds(choices);
  dropBareHeadings(choices);
  return {
    blocks: choices.filter(({ drop }) => !drop).map(({ block }) => block),
    dropped: choices.flatMap(({ block, drop }) => (drop ? [{ ...drop, text: block.text }] : [])),
  };
}
