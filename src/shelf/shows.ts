import { type Card, type CardSource, showTitle } from './card.ts';
import { byTime, compare, currentFates, type Word, wordsOf } from './history.ts';
import { entryKey, type Tie, tiedGroups } from './ties.ts';
import { variantsOf } from './variants.ts';

/** A show on the shelf: what all its pins say of it. */
export interface Show {
  /** Stays while its first pin does. */
  id: string;
  /** As the newest article that states a fate writes it; the headline of a pin that is about no work. */
  title: string;
  /** What it sorts under. */
  sortTitle: string;
  /** Whether it is one: false for a pin that is about no work. */
  isWork: boolean;
  /** Other spellings and names, of shows that the reader merged. */
  otherTitles: string[];
  /** What is now known: [] where no fate is stated, more than one where words disagree. The newest first. */
  fates: Word[];
  /** In order of time. */
  history: Word[];
  /** Whose show it is or was, the newest first. */
  networks: string[];
  sources: CardSource[];
  tags: string[];
  premiered: string | null;
  /** When the newest word on it was said: ISO 8601. */
  newest: string;
  /** Ids of the ties that made it what it is, so that they can be undone. */
  ties: string[];
}

const distinct = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null))];

function sourcesOf(history: readonly Word[]): CardSource[] {
  const known = new Map<string, CardSource>();
  for (const { source } of history) {
    if (source !== null) known.set([source.form, source.title, source.author].join('\n'), source);
  }
  return [...known.values()];
}

/** The word that names the show. */
function namingOf(history: readonly Word[]): Word | undefined {
  return history.findLast(({ status }) => status !== 'none') ?? history.at(-1);
}

/** The premiere as exactly as any article has it: the longest date of the newest article that has one. */
function premieredOf(history: readonly Word[]): string | null {
  const dates = history.map(({ premiered }) => premiered).filter((date) => date !== null);
  const newest = dates.at(-1);
  if (newest === undefined) return null;
  return dates.findLast((date) => date.length > newest.length && date.startsWith(newest)) ?? newest;
}

function tiesOf(history: readonly Word[], ties: readonly Tie[]): string[] {
  if (ties.length === 0) return [];
  const own = new Set(history.map(entryKey));
  return ties.filter(({ entries }) => entries.some((entry) => own.has(entryKey(entry)))).map(({ id }) => id);
}

function showOf(words: readonly Word[], cards: ReadonlyMap<string, Card>, ties: readonly Tie[]): Show {
  const history = [...words].sort(byTime);
  const first = [...words].sort((a, b) => compare(a.pinnedAt, b.pinnedAt) || compare(a.pin, b.pin))[0];
  const naming = namingOf(history);
  const title = naming?.name ?? '';
  return {
    id: `${first?.title ?? ''} ${first?.pin ?? ''}`,
    title,
    sortTitle: naming?.title || showTitle(title),
    isWork: history.some((word) => word.title !== ''),
    otherTitles: distinct(history.map(({ name }) => name)).filter((name) => name !== title),
    fates: currentFates(history),
    history,
    networks: distinct(history.map(({ by }) => by).reverse()),
    sources: sourcesOf(history),
    tags: distinct(history.flatMap(({ pin }) => cards.get(pin)?.tags ?? [])),
    premiered: premieredOf(history),
    newest: history.at(-1)?.at ?? '',
    ties: tiesOf(history, ties),
  };
}

/**
 * From pins to shows. A show is a folded title, split by premiere year and by what it was made from where articles
 * say so, then merged and split as the reader decided.
 *
 * @returns one show for each, the one with the newest word first.
 */
export function showsOf(cards: readonly Card[], ties: readonly Tie[]): Show[] {
  const byTitle = new Map<string, Word[]>();
  const alone: Word[][] = [];
  for (const word of cards.flatMap(wordsOf)) {
    const same = byTitle.get(word.title);
    if (word.title === '') alone.push([word]);
    else if (same === undefined) byTitle.set(word.title, [word]);
    else same.push(word);
  }
  const variants = [...byTitle.values()].flatMap((words) => variantsOf(words.sort(byTime)));
  const known = new Map(cards.map((card) => [card.id, card]));
  return tiedGroups([...variants, ...alone], ties)
    .map((words) => showOf(words, known, ties))
    .sort((a, b) => compare(b.newest, a.newest) || compare(a.id, b.id));
}

/** The tie that makes several shows one. */
export function mergeTie(shows: readonly Show[], id: string, now: string): Tie {
  const entries = shows.flatMap(({ history }) => history.map(({ pin, title }) => ({ pin, title })));
  return { id, version: 1, at: now, kind: 'merge', entries };
}

/** The tie that takes some pins out of a show and makes them a show of their own. */
export function splitTie(show: Show, pins: readonly string[], id: string, now: string): Tie {
  const entries = show.history
    .filter(({ pin }) => pins.includes(pin))
    .map(({ pin, title }) => ({ pin, title }));
  return { id, version: 1, at: now, kind: 'split', entries };
}
