import type { Form } from '../model/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { type Card, showTitle } from './card.ts';
import { compare } from './history.ts';

/** A source work to read, from everything pinned that names it. */
export interface ToRead {
  /** Stays while its first slot does. */
  id: string;
  title: string | null;
  author: string | null;
  form: Form | null;
  /** The shows that were made from it. */
  shows: string[];
  read: boolean;
  /** Where it is named: a pin's id, and the path of the slot (`works.0.source`), which `Shelf.tick` takes. */
  slots: { pin: string; path: string }[];
}

interface Named extends Pick<ToRead, 'title' | 'author' | 'form' | 'read'> {
  show: string;
  /** The show's title folded. */
  folded: string;
  slot: ToRead['slots'][number];
  pinnedAt: string;
}

function namedIn(card: Card): Named[] {
  return card.works.flatMap(({ source, title: show, folded, path, read }) => {
    // "Based on a true story" names nothing to look for.
    if (source === null || (source.title === null && source.author === null)) return [];
    const slot = { pin: card.id, path: `${path}.source` };
    return { ...source, show, folded, read, slot, pinnedAt: card.pinnedAt };
  });
}

/** The family name and the initial before it: "Helen Wan", "H. Wan" and "Wan" may be one person. */
function authorName(author: string): { last: string; initial: string } {
  const names = fold(author).split(' ');
  return { last: names.at(-1) ?? '', initial: names.length > 1 ? (names[0]?.[0] ?? '') : '' };
}

function mayBeOneAuthor(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [one, other] = [authorName(a), authorName(b)];
  if (one.last !== other.last) return false;
  return one.initial === '' || other.initial === '' || one.initial === other.initial;
}

/** Under what a work is looked up: its title, or for a nameless one ("a novel by Helen Wan") its author and show. */
function nameOf({ title, author, folded }: Named): string {
  return title === null ? `by ${fold(author ?? '')} ${folded}` : `"${showTitle(title)}`;
}

/** The fuller of two ways to write a name. */
function fuller(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return b.length > a.length ? b : a;
}

function add(list: ToRead[], named: Named): void {
  const same = list.find((one) => mayBeOneAuthor(one.author, named.author));
  if (same === undefined) {
    const { title, author, form, show, read, slot } = named;
    list.push({ id: `${slot.pin} ${slot.path}`, title, author, form, shows: [show], read, slots: [slot] });
    return;
  }
  same.author = fuller(same.author, named.author);
  same.form ??= named.form;
  same.read ||= named.read;
  same.slots.push(named.slot);
  const isNew = !same.shows.includes(named.show);
  if (isNew && !same.shows.some((show) => showTitle(show) === named.folded)) same.shows.push(named.show);
}

/**
 * The source works of everything pinned, the same work once: one title and, as far as both are known, one author.
 * Works of which not even the author is named are left out.
 *
 * @returns the unread first, each half by title.
 */
export function readingList(cards: readonly Card[]): ToRead[] {
  const byName = new Map<string, ToRead[]>();
  const named = cards.flatMap(namedIn);
  // Those that name their author come first, so that one that does not joins them.
  named.sort(
    (a, b) => Number(a.author === null) - Number(b.author === null) || compare(a.pinnedAt, b.pinnedAt),
  );
  for (const one of named) {
    const name = nameOf(one);
    const list = byName.get(name) ?? [];
    byName.set(name, list);
    add(list, one);
  }
  return [...byName.values()]
    .flat()
    .map((work) => ({ work, key: showTitle(`${work.title ?? work.author} ${work.shows[0]}`) }))
    .sort(
      (a, b) =>
        Number(a.work.read) - Number(b.work.read) || compare(a.key, b.key) || compare(a.work.id, b.work.id),
    )
    .map(({ work }) => work);
}
