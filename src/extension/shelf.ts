import browser from 'webextension-polyfill';
import { type Change, openShelf } from '../shelf/store.ts';
import type { Answer } from './messages.ts';
import { SHELF_CHANGED } from './messages.ts';

/**
 * The shelf of this background. Nothing is opened before it is used, and nothing is held that is not read again from
 * the disk when the browser starts the background anew.
 */
export const shelf = openShelf();

/** Tells every open page of each change, once it is on the disk. */
export function broadcastChanges(): void {
  shelf.onChange(tellPages);
}

/** At most how often pages are told: an import writes many times a second, and each page then looks at all anew. */
const REST_MS = 500;
/** A page that has missed more than these reads everything again. */
const MOST_PINS = 2000;
const NOTHING: Change = { pins: [], ties: false, all: false };

let resting: ReturnType<typeof setTimeout> | null = null;
let untold: Change | null = null;

function joined(one: Change, other: Change): Change {
  const pins = [...new Set([...one.pins, ...other.pins])];
  const all = one.all || other.all || pins.length > MOST_PINS;
  return { pins: all ? [] : pins, ties: one.ties || other.ties, all };
}

/** Has every open page look at the shelf again: at once, or, where that was done a moment ago, in a moment. */
export function tellPages(change: Change = NOTHING): void {
  if (resting !== null) {
    untold = joined(untold ?? NOTHING, change);
    return;
  }
  resting = setTimeout(() => {
    resting = null;
    const late = untold;
    untold = null;
    if (late !== null) tellPages(late);
  }, REST_MS);
  // Where no page is open nobody hears it, and the browser says so.
  browser.runtime.sendMessage({ name: SHELF_CHANGED, change }).catch(() => undefined);
}

/** The cards of the stories told last, with all others on the same shows. */
export async function newest(stories: number): Promise<Answer<'shelf/newest'>> {
  const { items } = await shelf.list({ by: 'at', descending: true, limit: stories, after: null });
  const [others, ties] = await Promise.all([
    shelf.cardsAbout([...new Set(items.flatMap(({ titles }) => titles))]),
    shelf.ties(),
  ]);
  const cards = new Map([...items, ...others].map((card) => [card.id, card]));
  return { cards: [...cards.values()], ties };
}
