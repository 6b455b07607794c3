import browser from 'webextension-polyfill';
import { EVERYTHING, openCatalog } from '../shelf/catalog.ts';
import { mergeTie, splitTie } from '../shelf/shows.ts';
import { openShelf } from '../shelf/store.ts';
import type { Answer, Own, Request, Show, Written } from './messages.ts';
import { SHELF_CHANGED } from './messages.ts';

/**
 * The shelf of this background, and what its page asks of it. Nothing is opened before it is used, and nothing is
 * held that is not read again from the disk when the browser starts the background anew.
 */
export const shelf = openShelf();
const catalog = openCatalog(shelf);

/** Tells every open page of each change, once it is on the disk. */
export function broadcastChanges(): void {
  shelf.onChange(tellPages);
}

/** At most how often pages are told: an import writes many times a second, and each page then looks at all anew. */
const REST_MS = 500;
let resting: ReturnType<typeof setTimeout> | null = null;
let isUntold = false;

/** Has every open page look at the shelf again: at once, or, where that was done a moment ago, in a moment. */
export function tellPages(): void {
  if (resting !== null) {
    isUntold = true;
    return;
  }
  resting = setTimeout(() => {
    resting = null;
    if (isUntold) tellPages();
  }, REST_MS);
  isUntold = false;
  // Where no page is open nobody hears it, and the browser says so.
  browser.runtime.sendMessage({ name: SHELF_CHANGED }).catch(() => undefined);
}

export async function findShows(query: Request<'shelf/find'>): Promise<Answer<'shelf/find'>> {
  const found = await catalog.find(query);
  const pins = new Set(found.shows.flatMap(({ history }) => history.map(({ pin }) => pin)));
  const cards = await shelf.cardsOf([...pins]);
  const own = Object.fromEntries(cards.map(({ id, note, tags }): [string, Own] => [id, { note, tags }]));
  return { ...found, own };
}

export async function everyShow(): Promise<Show[]> {
  const query = { text: '', filters: EVERYTHING, sort: 'title', offset: 0 } as const;
  return (await catalog.find({ ...query, limit: Number.MAX_SAFE_INTEGER })).shows;
}

export const toRead = () => catalog.readingList();

export async function mergeShows({ shows }: Request<'shelf/merge'>): Promise<Written<string[]>> {
  const found = await Promise.all(shows.map((id) => catalog.show(id)));
  const there = found.filter((show) => show !== null);
  if (there.length < shows.length) return gone();
  return tied(mergeTie(there, crypto.randomUUID(), now()));
}

export async function splitShow({ show: id, pins }: Request<'shelf/split'>): Promise<Written<string[]>> {
  const show = await catalog.show(id);
  if (show === null) return gone();
  return tied(splitTie(show, pins, crypto.randomUUID(), now()));
}

async function tied(tie: ReturnType<typeof mergeTie>): Promise<Written<string[]>> {
  const written = await shelf.tie([tie]);
  return written.ok ? { ok: true, value: [tie.id] } : written;
}

/** A show may be taken off in another window between the look and the click. */
function gone(): Written<never> {
  return { ok: false, problem: 'failed', message: 'The show is not on the shelf any more.' };
}

const now = () => new Date().toISOString();
