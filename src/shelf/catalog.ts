import type { Form, Status } from '../model/vocabulary.ts';
import type { Card } from './card.ts';
import { compare } from './history.ts';
import { readingList, type ToRead } from './reading-list.ts';
import { type SearchIndex, searchIndex } from './search.ts';
import { type Show, showsOf } from './shows.ts';
import type { Change, Shelf } from './store.ts';
import type { Tie } from './ties.ts';

/** What a reader wants to see of the shelf. */
export interface Query {
  /** As typed; '' for everything. */
  text: string;
  filters: Filters;
  /** `match`: the best first; without a text the same as `date`. */
  sort: 'match' | 'date' | 'title' | 'fate';
  /** Which of the shows that were found: from the how-maniest, and how many at most. */
  offset: number;
  limit: number;
}

/** Each names what a show must have one of; an empty list asks for nothing. */
export interface Filters {
  fates: readonly Status[];
  networks: readonly string[];
  forms: readonly Form[];
  tags: readonly string[];
}

export interface Found {
  shows: Show[];
  /** How many were found in all. */
  total: number;
  /** What can be filtered by, with how many of all shows have it; the most frequent first. */
  facets: Facets;
  /** False where a text was searched before all was ready for it: there may be more (`Catalog.searchable`). */
  isWhole: boolean;
}

export type Facets = { [Name in keyof Filters]: { value: Filters[Name][number]; count: number }[] };

/** What a catalog is made from: the store itself, or what a page knows of it. */
export interface Source extends Pick<Shelf, 'cardsAfter' | 'cardsOf' | 'ties'> {
  onChange(listener: (change: Change) => void): () => void;
}

/** The shelf as it is looked through: in memory, and up to date with every write. */
export interface Catalog {
  find(query: Query): Promise<Found>;
  /** Done when a text that is searched is searched in everything. */
  searchable(): Promise<void>;
  /** Every show, by title. */
  shows(): Promise<Show[]>;
  /** Every card by its pin's key. */
  cards(): Promise<ReadonlyMap<string, Card>>;
  /** The show of this id (`Show.id`); null where there is none any more. */
  show(id: string): Promise<Show | null>;
  readingList(): Promise<ToRead[]>;
  /** Stops following the shelf. */
  close(): void;
}

export const EVERYTHING: Filters = { fates: [], networks: [], forms: [], tags: [] };

/** The order of fates in a list: what ended, what is uncertain, what goes on. */
const FATES: readonly Status[] = ['canceled', 'ending', 'undecided', 'rescued', 'renewed', 'ordered', 'none'];

const valuesOf: { [Name in keyof Filters]: (show: Show) => Filters[Name][number][] } = {
  fates: ({ fates }) => (fates.length === 0 ? ['none'] : fates.map(({ status }) => status)),
  networks: ({ networks }) => networks,
  forms: ({ sources }) => sources.flatMap(({ form }) => form ?? []),
  tags: ({ tags }) => tags,
};
const NAMES = ['fates', 'networks', 'forms', 'tags'] as const;

function passes(show: Show, filters: Filters): boolean {
  return NAMES.every((name) => {
    const wanted: readonly string[] = filters[name];
    return wanted.length === 0 || valuesOf[name](show).some((value) => wanted.includes(value));
  });
}

function counted<T extends string>(shows: readonly Show[], of: (show: Show) => T[]) {
  const counts = new Map<T, number>();
  for (const show of shows)
    for (const value of new Set(of(show))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value));
}

function facetsOf(shows: readonly Show[]): Facets {
  return {
    fates: counted(shows, valuesOf.fates),
    networks: counted(shows, valuesOf.networks),
    forms: counted(shows, valuesOf.forms),
    tags: counted(shows, valuesOf.tags),
  };
}

type Scores = ReadonlyMap<string, number> | null;

function scoreOf(show: Show, scores: Scores): number {
  return Math.max(...show.history.map(({ pin }) => scores?.get(pin) ?? 0));
}

/** What is worked out from the cards once, and again after a change. */
export interface View {
  cards: Map<string, Card>;
  ties: Tie[];
  /** Is still being filled when the first page is shown. */
  index: SearchIndex;
  shows: Show[];
  facets: Facets;
  /** What was found last, so that its further pages need no search of their own. */
  last: { asked: string; shows: Show[] } | null;
}

export function viewOf(cards: Map<string, Card>, ties: Tie[], index: SearchIndex): View {
  const shows = showsOf([...cards.values()], ties);
  return { cards, ties, index, shows, facets: facetsOf(shows), last: null };
}

function ordered(shows: Show[], sort: Query['sort'], scores: Scores): Show[] {
  const rank = ({ fates }: Show) => FATES.indexOf(fates[0]?.status ?? 'none');
  // They come in order of date, and sorting keeps the order of equals.
  if (sort === 'title') return shows.sort((a, b) => compare(a.sortTitle, b.sortTitle));
  if (sort === 'fate') return shows.sort((a, b) => rank(a) - rank(b));
  if (sort === 'date' || scores === null) return shows;
  const score = new Map(shows.map((show) => [show, scoreOf(show, scores)]));
  return shows.sort((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0));
}

function matching(view: View, { text, filters, sort }: Query): Show[] {
  const scores = view.index.find(text);
  const matches = ({ history }: Show) => scores === null || history.some(({ pin }) => scores.has(pin));
  const shows = view.shows.filter((show) => matches(show) && passes(show, filters));
  return ordered(shows, sort, scores);
}

export function found(view: View, query: Query): Found {
  const { text, filters, sort, offset, limit } = query;
  const isWhole = text.trim() === '' || view.index.isWhole();
  const asked = JSON.stringify([text, filters, sort, isWhole]);
  const shows = view.last?.asked === asked ? view.last.shows : matching(view, query);
  view.last = { asked, shows };
  return { shows: shows.slice(offset, offset + limit), total: shows.length, facets: view.facets, isWhole };
}

async function everyCard(shelf: Source): Promise<Card[]> {
  const cards: Card[] = [];
  let batch = await shelf.cardsAfter(null);
  while (batch.length > 0) {
    cards.push(...batch);
    batch = await shelf.cardsAfter(cards.at(-1)?.id ?? null);
  }
  return cards;
}

async function loaded(shelf: Source): Promise<View> {
  const [cards, ties] = await Promise.all([everyCard(shelf), shelf.ties()]);
  return viewOf(new Map(cards.map((card) => [card.id, card])), ties, searchIndex(cards));
}

/** The same view after some pins changed: only those are read. */
async function followed(view: View, pins: readonly string[], shelf: Source): Promise<View> {
  const [cards, ties] = await Promise.all([shelf.cardsOf(pins), shelf.ties()]);
  const there = new Map(cards.map((card) => [card.id, card]));
  for (const id of pins) {
    const card = there.get(id);
    if (card === undefined) {
      view.cards.delete(id);
      view.index.drop(id);
    } else {
      view.cards.set(id, card);
      view.index.put(card);
    }
  }
  return viewOf(view.cards, ties, view.index);
}

/** After more changes than these it is quicker to read everything anew. */
const MOST_FOLLOWED = 1000;

/** A catalog of the shelf. Nothing is read before it is asked, and after a change only what changed. */
export function openCatalog(shelf: Source): Catalog {
  let view: Promise<View> | null = null;
  let changed = new Set<string>();
  let isStale = false;
  function look(): Promise<View> {
    const pins = [...changed];
    const before = isStale ? view : null;
    if (view === null || isStale) {
      changed = new Set();
      isStale = false;
      const next = before === null ? loaded(shelf) : before.then((one) => followed(one, pins, shelf));
      view = next;
      // Whoever asked hears of it, and whoever asks next has everything read anew.
      next.catch(() => {
        if (view === next) view = null;
      });
    }
    return view;
  }
  const stop = shelf.onChange(({ pins, all }) => {
    for (const id of pins) changed.add(id);
    if (all || changed.size > MOST_FOLLOWED) view = null;
    isStale = view !== null;
  });
  return {
    find: async (query) => found(await look(), query),
    searchable: async () => (await look()).index.whole,
    shows: async () => ordered([...(await look()).shows], 'title', null),
    cards: async () => (await look()).cards,
    show: async (id) => (await look()).shows.find((show) => show.id === id) ?? null,
    readingList: async () => readingList([...(await look()).cards.values()]),
    close: stop,
  };
}
