import { type Found, openCatalog, type Query, type Source } from '../shelf/catalog.ts';
import { exportCsv } from '../shelf/csv.ts';
import { exportJson } from '../shelf/export.ts';
import { type Imported, type ImportResult, importJson, type Target } from '../shelf/import.ts';
import { exportMarkdown } from '../shelf/markdown.ts';
import { mergeTie, showsOf, splitTie } from '../shelf/shows.ts';
import { fateLine, sourceKind, toldOn } from '../words/fate.ts';
import { say, type Words } from '../words/words.ts';
import { ask, onShelfChange } from './ask.ts';
import type { Answer, ExportFormat, Own, Pin, ShelfCard, Show, Tie, ToRead, Written } from './messages.ts';

/**
 * The shelf as its page looks through it. Only the background opens the store; the page asks it for the cards, piece by
 * piece, keeps them while it is open, and is told what changes. So a search asks nobody, and the background, which the
 * browser starts for every click on the icon, carries nothing of all this.
 */

const source: Source = {
  cardsAfter: (after) => ask('shelf/cards', { after }),
  cardsOf: (ids) => ask('shelf/cards-of', { ids: [...ids] }),
  ties: () => ask('shelf/ties', {}),
  onChange: onShelfChange,
};

const target: Target = {
  add: (pins) => ask('shelf/add', { pins: [...pins] }),
  addSetAside: (records) => ask('shelf/add-set-aside', { records: [...records] }),
  tie: (ties) => ask('shelf/tie', { ties: [...ties] }),
  ties: () => ask('shelf/ties', {}),
};

const catalog = openCatalog(source);

/** A page of shows, with what the reader wrote on their pins. `total` is null while nobody has counted. */
export interface Listing extends Omit<Found, 'total' | 'isWhole'> {
  total: number | null;
  /** By the key of each pin in these shows' histories. */
  own: Record<string, Own>;
}

function ownOf(shows: readonly Show[], cards: ReadonlyMap<string, ShelfCard>): Listing['own'] {
  const pins = new Set(shows.flatMap(({ history }) => history.map(({ pin }) => pin)));
  return Object.fromEntries(
    [...pins].flatMap((pin) => {
      const card = cards.get(pin);
      return card === undefined ? [] : [[pin, { note: card.note, tags: card.tags }]];
    }),
  );
}

/** As many stories as surely hold so many shows: few shows have more than three of the newest. */
const STORIES_A_SHOW = 3;

/** Done when the first shows are drawn, or cannot be had. Only then all is read: at once, both would take as long as both. */
let firstLook: Promise<void> = Promise.resolve();
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** The first shows in order of date, before everything is read: what they are does not depend on the others. */
export async function newestShows(count: number): Promise<Listing> {
  const newest = ask('shelf/newest', { stories: STORIES_A_SHOW * count });
  firstLook = newest.then(turn, turn);
  const { cards, ties } = await newest;
  const shows = showsOf(cards, ties).slice(0, count);
  const own = ownOf(shows, new Map(cards.map((card) => [card.id, card])));
  return {
    shows,
    total: cards.length === 0 ? 0 : null,
    facets: { fates: [], networks: [], forms: [], tags: [] },
    own,
  };
}

/** How many stories and unreadable records there are. */
export async function shelfSize(): Promise<Answer<'shelf/size'>> {
  await firstLook;
  return ask('shelf/size', {});
}

/** Whether to remind of a backup, and of what. */
export async function backupState(): Promise<Answer<'backup/state'>> {
  await firstLook;
  return ask('backup/state', {});
}

export async function findShows(query: Query): Promise<Listing> {
  await firstLook;
  const { isWhole, ...found } = await catalog.find(query);
  if (!isWhole) void tellWhenSearchable();
  return { ...found, own: ownOf(found.shows, await catalog.cards()) };
}

let isTelling = false;

/** Has everybody look again when a text is searched in everything. */
async function tellWhenSearchable(): Promise<void> {
  if (isTelling) return;
  isTelling = true;
  await catalog.searchable();
  isTelling = false;
  tellFollowers();
}

export function toRead(): Promise<ToRead[]> {
  return catalog.readingList();
}

/** Makes several shows one. @returns the ids of the ties that were made. */
export async function mergeShows(ids: readonly string[]): Promise<Written<string[]>> {
  const found = await Promise.all(ids.map((id) => catalog.show(id)));
  const there = found.filter((show) => show !== null);
  return there.length < ids.length ? gone() : tied(mergeTie(there, crypto.randomUUID(), now()));
}

/** Makes some pins of a show a show of their own. @returns the ids of the ties that were made. */
export async function splitShow(id: string, pins: readonly string[]): Promise<Written<string[]>> {
  const show = await catalog.show(id);
  return show === null ? gone() : tied(splitTie(show, pins, crypto.randomUUID(), now()));
}

async function tied(tie: Tie): Promise<Written<string[]>> {
  const written = await ask('shelf/tie', { ties: [tie] });
  return written.ok ? { ok: true, value: [tie.id] } : written;
}

/** A show may be taken off in another window between the look and the click. */
function gone(): Written<never> {
  return { ok: false, problem: 'failed', message: 'The show is not on the shelf any more.' };
}

const now = () => new Date().toISOString();

/** Every pin, one after the other, without holding more than a few of them. */
async function* pins(): AsyncGenerator<Pin> {
  let batch = await ask('shelf/pins', { after: null });
  while (batch.length > 0) {
    yield* batch;
    batch = await ask('shelf/pins', { after: batch.at(-1)?.id ?? null });
  }
}

/** The shelf as a file, piece by piece. A document is written in the words of the reader's language. */
export async function* exportShelf(format: ExportFormat, words: Words): AsyncGenerator<string> {
  if (format === 'json') {
    const [ties, setAside] = await Promise.all([ask('shelf/ties', {}), ask('shelf/set-aside', {})]);
    yield* exportJson({ pins: pins(), ties, setAside }, now());
    return;
  }
  const cards = await catalog.cards();
  if (format === 'csv') {
    yield* exportCsv([...cards.values()].sort((a, b) => (a.sortTitle < b.sortTitle ? -1 : 1)));
    return;
  }
  yield* exportMarkdown(await catalog.shows(), cards, {
    heading: say(words, 'shelfTitle'),
    fate: (word) => fateLine(word, words),
    date: (word) => toldOn(word, words),
    source: (one) => [one.title ?? '', sourceKind(one, words)].filter((part) => part !== '').join(', '),
  });
}

/** Who hears of changes, and whether they are put off: an import of this page makes many, and is looked at when it is done. */
const followers = new Set<() => void>();
let isImporting = false;

onShelfChange(() => {
  if (!isImporting) tellFollowers();
});

function tellFollowers(): void {
  for (const listener of followers) listener();
}

/** Hears when there is something new to look at. @returns how to stop listening. */
export function followShelf(listener: () => void): () => void {
  followers.add(listener);
  return () => followers.delete(listener);
}

/**
 * Adds what a JSON export holds to the shelf. What it brings is in a backup, the file itself; so where all else was in
 * one, everything is.
 *
 * @param chunks its text, in pieces cut anywhere.
 */
export async function importShelf(
  chunks: AsyncIterable<string>,
  onProgress: (imported: Imported) => void,
): Promise<ImportResult> {
  const before = await backupState();
  isImporting = true;
  const result = await importJson(target, chunks, onProgress).finally(() => {
    isImporting = false;
    tellFollowers();
  });
  if (before.pins === 0 && result.ok && result.imported.added > 0) await ask('backup/done', {});
  return result;
}
