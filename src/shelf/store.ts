import * as v from 'valibot';
import type { Pin, PinChange } from '../model/pin.ts';
import { mergedPin, pinOf, type Story, tidyTags } from './again.ts';
import type { SetAside } from './aside.ts';
import type { Unsaved } from './backup.ts';
import type { Card } from './card.ts';
import {
  type Connection,
  connect,
  problemOf,
  STORE_NAMES,
  type StoreName,
  type Transaction,
  type WriteOptions,
  type Written,
} from './database.ts';
import { type Page, type PageOf, pageOfCards } from './page.ts';
import { readPin } from './read-pin.ts';
import {
  allAside,
  erasePin,
  forgetRemoved,
  idOf,
  mend,
  NeedsMending,
  pinAt,
  pinToWrite,
  putPin,
  putPins,
  readCards,
  removedAt,
  setAside,
} from './records.ts';
import { type Tie, TieSchema } from './ties.ts';

/** What a write changed. `pins`: keys of those that were added, changed or taken off; `all` after everything was deleted. */
export interface Change {
  pins: string[];
  ties: boolean;
  all: boolean;
}

/** What became of a pin that a file brought. */
export type Added = 'added' | 'updated' | 'unchanged';

/** Everything that is asked of the store. Reads reject where the browser does not open it; writes say so. */
export interface Shelf {
  /** Pins a story, or updates its pin. Done when it is on the disk. */
  pin(story: Story): Promise<Written<Pin>>;
  /** Changes a note, tags, ticks or hidden facts; null where there is no such pin. */
  change(id: string, change: PinChange): Promise<Written<Pin | null>>;
  /** Ticks source works as read, or unticks them (`ToRead.slots`). */
  tick(slots: readonly { pin: string; path: string }[], read: boolean): Promise<Written<null>>;
  /**
   * Takes pins off the shelf; they can be put back for `UNDO_MINUTES`. On a full disk there may be no room even for
   * that, so that a reader who makes room is asked and `forGood` is true.
   *
   * @returns keys of those that were there.
   */
  remove(ids: readonly string[], forGood?: boolean): Promise<Written<string[]>>;
  /** Puts pins back that were taken off. @returns keys of those that could be. */
  undo(ids: readonly string[]): Promise<Written<string[]>>;
  /** Adds pins as they are, of a file; one that is there already gains their note, tags, ticks and hidden facts. */
  add(pins: readonly Pin[]): Promise<Written<Added[]>>;
  get(id: string): Promise<Pin | null>;
  /** One page of a list in the order of an index. */
  list(page: Page): Promise<PageOf<Card>>;
  /** The next cards in the order of their keys, after this key; null for the first. [] where there are no more. */
  cardsAfter(id: string | null): Promise<Card[]>;
  /** The cards of these pins, as far as they are there. */
  cardsOf(ids: readonly string[]): Promise<Card[]>;
  /** The cards that bear one of these folded titles, or a title that the reader tied to one of them. */
  cardsAbout(titles: readonly string[]): Promise<Card[]>;
  /** The next pins in the order of their keys, after this key; null for the first. [] where there are no more. */
  pinsAfter(id: string | null): Promise<Pin[]>;
  ties(): Promise<Tie[]>;
  tie(ties: readonly Tie[]): Promise<Written<null>>;
  untie(ids: readonly string[]): Promise<Written<null>>;
  /** The records that could not be read. They stay until they can be, or until the reader has them erased. */
  setAside(): Promise<SetAside[]>;
  /** Keeps unreadable records that a file brought, each once. @returns how many were new. */
  addSetAside(records: readonly Omit<SetAside, 'id'>[]): Promise<Written<number>>;
  eraseSetAside(ids: readonly number[]): Promise<Written<null>>;
  /** How many pins there are, and how many records were set aside. */
  size(): Promise<{ pins: number; setAside: number }>;
  /** The pins that were pinned after a moment (ISO 8601 in UTC; null for all): how many, and when the first. */
  pinnedSince(moment: string | null): Promise<Unsaved>;
  /**
   * To be called at every start: erases what was taken off too long ago to be put back, tries again what could not be
   * read (a newer version may), and gives a card to any pin that has none. @returns keys of the pins that came back.
   */
  tidy(): Promise<Written<string[]>>;
  /** Deletes everything for good, without undo. */
  deleteAll(): Promise<Written<null>>;
  /** Hears of every change after it is on the disk. @returns how to stop listening. */
  onChange(listener: (change: Change) => void): () => void;
  /** Lets go of the store; it opens again when it is used. */
  close(): Promise<void>;
}

export interface ShelfOptions {
  /** Name of the database. */
  name?: string;
  now?: () => Date;
}

/** For how long a pin that was taken off can be put back. */
export const UNDO_MINUTES = 10;
/** How many pins, and how many cards, are read at once while all of them are gone through. */
const BATCH = 50;
const CARD_BATCH = 1000;
/** How often a read goes back to mend what it met. */
const MOST_TRIES = 3;

type Tell = (change: Partial<Change>) => void;
interface Inside {
  connection: Connection;
  now: () => string;
  tell: Tell;
}

/** The shelf. Nothing is opened before it is used; one for the whole background is enough. */
export function openShelf({ name = 'shelf', now = () => new Date() }: ShelfOptions = {}): Shelf {
  const connection = connect(name);
  const listeners = new Set<(change: Change) => void>();
  const tell: Tell = (change) => {
    for (const listener of listeners) listener({ pins: [], ties: false, all: false, ...change });
  };
  const inside: Inside = { connection, tell, now: () => now().toISOString() };
  return {
    ...pinning(inside),
    ...reading(inside),
    ...tying(inside),
    ...keeping(inside),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => connection.close(),
  };
}

/** Writes, and tells of it where it is done. */
async function written<T>(
  { connection, tell }: Inside,
  body: (transaction: Transaction<'readwrite'>) => Promise<T>,
  changeOf: (value: T) => Partial<Change>,
  options: WriteOptions = {},
): Promise<Written<T>> {
  const result = await connection.write(body, options);
  if (result.ok) tell(changeOf(result.value));
  return result;
}

function longAgo(now: string): string {
  return new Date(Date.parse(now) - UNDO_MINUTES * 60_000).toISOString();
}

type Pinning = Pick<Shelf, 'pin' | 'change' | 'tick' | 'remove' | 'undo' | 'add'>;

function pinning(inside: Inside): Pinning {
  const { now } = inside;
  return {
    pin(story) {
      const body = async (transaction: Transaction<'readwrite'>) => {
        const { id } = pinOf(story, null, now());
        const there = await pinToWrite(transaction, id, now());
        // Taken off and pinned again a moment later: what the reader wrote is still there.
        const removed = there === null ? ((await removedAt(transaction, id))?.pin ?? null) : null;
        const fresh = pinOf(story, there ?? removed, now());
        const pin = there === null ? { ...fresh, pinnedAt: now() } : fresh;
        await putPin(transaction, pin);
        await forgetRemoved(transaction, longAgo(now()));
        return pin;
      };
      return written(inside, body, ({ id }) => ({ pins: [id] }));
    },
    change: (id, change) =>
      written(
        inside,
        (transaction) => changed(transaction, id, change, now()),
        (pin) => ({ pins: pin === null ? [] : [id] }),
      ),
    tick(slots, read) {
      const ids = [...new Set(slots.map(({ pin }) => pin))];
      const body = async (transaction: Transaction<'readwrite'>) => {
        for (const id of ids) {
          const pin = await pinToWrite(transaction, id, now());
          if (pin === null) continue;
          const paths = slots.filter((slot) => slot.pin === id).map(({ path }) => path);
          const others = pin.read.filter((path) => !paths.includes(path));
          await putPin(transaction, { ...pin, read: read ? [...others, ...paths] : others });
        }
        return null;
      };
      return written(inside, body, () => ({ pins: ids }));
    },
    remove: (ids, forGood = false) =>
      written(
        inside,
        (transaction) => takenOff(transaction, ids, forGood, now()),
        (pins) => ({ pins }),
        { frees: forGood },
      ),
    undo: (ids) =>
      written(
        inside,
        (transaction) => putBack(transaction, ids, now()),
        (pins) => ({ pins }),
      ),
    add: (pins) =>
      written(
        inside,
        (transaction) => added(transaction, pins, now()),
        (results) => ({ pins: pins.filter((_, at) => results[at] !== 'unchanged').map(({ id }) => id) }),
      ),
  };
}

async function changed(
  transaction: Transaction<'readwrite'>,
  id: string,
  change: PinChange,
  now: string,
): Promise<Pin | null> {
  const there = await pinToWrite(transaction, id, now);
  if (there === null) return null;
  const { note = there.note, tags = there.tags, read = there.read, hidden = there.hidden } = change;
  const pin = { ...there, note, tags: tidyTags(tags), read, hidden };
  await putPin(transaction, pin);
  return pin;
}

async function takenOff(
  transaction: Transaction<'readwrite'>,
  ids: readonly string[],
  forGood: boolean,
  now: string,
): Promise<string[]> {
  const gone: string[] = [];
  await forgetRemoved(transaction, longAgo(now));
  for (const id of ids) {
    const pin = await pinToWrite(transaction, id, now);
    if (pin === null) continue;
    if (!forGood) await transaction.objectStore('removed').put({ id, at: now, pin });
    await erasePin(transaction, id);
    gone.push(id);
  }
  return gone;
}

async function putBack(
  transaction: Transaction<'readwrite'>,
  ids: readonly string[],
  now: string,
): Promise<string[]> {
  const back: string[] = [];
  for (const id of ids) {
    const removed = await removedAt(transaction, id);
    if (removed === null) continue;
    const there = await pinToWrite(transaction, id, now);
    await putPin(transaction, there === null ? removed.pin : mergedPin(there, removed.pin));
    back.push(id);
  }
  return back;
}

async function added(
  transaction: Transaction<'readwrite'>,
  pins: readonly Pin[],
  now: string,
): Promise<Added[]> {
  const ids = [...new Set(pins.map(({ id }) => id))];
  const known = await Promise.all(ids.map((id) => pinToWrite(transaction, id, now)));
  const there = new Map(ids.map((id, at) => [id, known[at] ?? null]));
  const fresh = new Map<string, Pin>();
  const results = pins.map((pin): Added => {
    const before = there.get(pin.id) ?? null;
    const next = before === null ? pin : mergedPin(before, pin);
    if (before !== null && JSON.stringify(before) === JSON.stringify(next)) return 'unchanged';
    // A file may have a pin twice.
    there.set(pin.id, next);
    fresh.set(pin.id, next);
    return before === null ? 'added' : 'updated';
  });
  await putPins(transaction, [...fresh.values()]);
  return results;
}

type Reads = Pick<Shelf, 'get' | 'list' | 'cardsAfter' | 'cardsOf' | 'cardsAbout' | 'pinsAfter'>;

function reading({ connection, now }: Inside): Reads {
  /** Reads; what cannot be read is set aside or made anew first, and then it is read again. */
  async function mended<T>(body: (transaction: Transaction<'readonly'>) => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        return await connection.read(body);
      } catch (error) {
        if (!(error instanceof NeedsMending) || tries === MOST_TRIES) throw error;
        const done = await connection.write((transaction) => mend(transaction, error.ids, now()));
        if (!done.ok) throw new Error(done.message, { cause: error });
      }
    }
  }
  return {
    get: (id) => mended((transaction) => pinAt(transaction, id)),
    list: (page) => mended((transaction) => pageOfCards(transaction, page)),
    cardsAfter: (id) => mended((transaction) => cardsAfter(transaction, id)),
    cardsOf: (ids) => mended((transaction) => cardsOf(transaction, ids)),
    cardsAbout: (titles) => mended((transaction) => cardsAbout(transaction, titles)),
    pinsAfter: (id) => mended((transaction) => pinsAfter(transaction, id)),
  };
}

const after = (id: string | null) => (id === null ? null : IDBKeyRange.lowerBound(id, true));

async function cardsAfter(transaction: Transaction<'readonly'>, id: string | null): Promise<Card[]> {
  return readCards(await transaction.objectStore('cards').getAll(after(id), CARD_BATCH));
}

async function cardsOf(transaction: Transaction<'readonly'>, ids: readonly string[]): Promise<Card[]> {
  const records = await Promise.all(ids.map((id) => transaction.objectStore('cards').get(id)));
  return readCards(records.filter((record) => record !== undefined));
}

async function pinsAfter(transaction: Transaction<'readonly'>, id: string | null): Promise<Pin[]> {
  const range = after(id);
  const store = transaction.objectStore('pins');
  const [records, ids] = await Promise.all([store.getAll(range, BATCH), store.getAllKeys(range, BATCH)]);
  const read = records.map((record) => readPin(record));
  const broken = ids.filter((_, index) => read[index]?.ok === false);
  if (broken.length > 0) throw new NeedsMending(broken);
  return read.flatMap((one) => (one.ok ? [one.pin] : []));
}

async function cardsAbout(transaction: Transaction<'readonly'>, titles: readonly string[]): Promise<Card[]> {
  const wanted = tiedTitles((await readTies(transaction)).ties, titles);
  const index = transaction.objectStore('cards').index('titles');
  const found = new Map<string, unknown>();
  for (const title of wanted) {
    for (const record of await index.getAll(title)) found.set(idOf(record), record);
  }
  return readCards([...found.values()]);
}

/** The titles, and all that the reader merged with them, directly or over others. */
function tiedTitles(ties: readonly Tie[], titles: readonly string[]): Set<string> {
  const wanted = new Set(titles);
  for (let size = -1; size !== wanted.size; ) {
    size = wanted.size;
    for (const { kind, entries } of ties) {
      if (kind !== 'merge' || !entries.some(({ title }) => wanted.has(title))) continue;
      for (const { title } of entries) if (title !== '') wanted.add(title);
    }
  }
  return wanted;
}

/** The ties, and the keys of those that cannot be read. */
async function readTies(transaction: Transaction<'readonly'>): Promise<{ ties: Tie[]; broken: string[] }> {
  const store = transaction.objectStore('ties');
  const [records, ids] = await Promise.all([store.getAll(), store.getAllKeys()]);
  const read = records.map((record) => v.safeParse(TieSchema, record));
  return {
    ties: read.flatMap((one) => (one.success ? [one.output] : [])),
    broken: ids.filter((_, index) => read[index]?.success === false),
  };
}

async function tiesAside(transaction: Transaction<'readwrite'>, ids: string[], now: string): Promise<null> {
  const store = transaction.objectStore('ties');
  for (const id of ids) {
    const fault = { field: '', message: 'This is no tie between shows.' };
    await setAside(transaction, 'ties', await store.get(id), fault, now);
    await store.delete(id);
  }
  return null;
}

type Tying = Pick<Shelf, 'ties' | 'tie' | 'untie'>;

function tying(inside: Inside): Tying {
  return {
    async ties() {
      const { connection, now } = inside;
      const { ties, broken } = await connection.read(readTies);
      if (broken.length > 0) await connection.write((transaction) => tiesAside(transaction, broken, now()));
      return ties;
    },
    tie(ties) {
      const body = async (transaction: Transaction<'readwrite'>) => {
        for (const tie of ties) await transaction.objectStore('ties').put(tie);
        return null;
      };
      return written(inside, body, () => ({ ties: true }));
    },
    untie(ids) {
      const body = async (transaction: Transaction<'readwrite'>) => {
        for (const id of ids) await transaction.objectStore('ties').delete(id);
        return null;
      };
      return written(inside, body, () => ({ ties: true }));
    },
  };
}

type Keeping = Pick<
  Shelf,
  'setAside' | 'addSetAside' | 'eraseSetAside' | 'size' | 'pinnedSince' | 'tidy' | 'deleteAll'
>;

function keeping(inside: Inside): Keeping {
  const { connection, now } = inside;
  return {
    setAside: () => connection.read(allAside),
    addSetAside: (records) => connection.write((transaction) => addedAside(transaction, records)),
    eraseSetAside: (ids) =>
      connection.write(async (transaction) => {
        for (const id of ids) await transaction.objectStore('setAside').delete(id);
        return null;
      }),
    size: () => connection.read(sizeOf),
    pinnedSince: (moment) => connection.read((transaction) => pinnedSince(transaction, moment)),
    async tidy() {
      try {
        // Mostly there is nothing to do, and a write would keep everybody waiting who starts the background to read.
        if (await connection.read(isTidy)) return { ok: true, value: [] };
      } catch (error) {
        return { ok: false, ...problemOf(error) };
      }
      const body = async (transaction: Transaction<'readwrite'>) => {
        await forgetRemoved(transaction, longAgo(now()));
        const back = await retried(transaction, now());
        const cardless = await withoutCard(transaction);
        await mend(transaction, cardless, now());
        return [...back, ...cardless];
      };
      return written(inside, body, (pins) => ({ pins }));
    },
    deleteAll() {
      const body = async (transaction: Transaction<'readwrite'>) => {
        for (const name of STORE_NAMES) await transaction.objectStore(name).clear();
        return null;
      };
      return written(inside, body, () => ({ all: true }), { frees: true });
    },
  };
}

async function addedAside(
  transaction: Transaction<'readwrite'>,
  records: readonly Omit<SetAside, 'id'>[],
): Promise<number> {
  const known = new Set((await allAside(transaction)).map(({ record }) => JSON.stringify(record)));
  const fresh = records.filter(({ record }) => !known.has(JSON.stringify(record)));
  for (const { at, from, field, message, record } of fresh) {
    await transaction.objectStore('setAside').add({ at, from, field, message, record });
  }
  return fresh.length;
}

async function isTidy(transaction: Transaction<'readonly'>): Promise<boolean> {
  const count = (name: StoreName) => transaction.objectStore(name).count();
  const [pins, cards] = await Promise.all([count('pins'), count('cards')]);
  const [removed, aside] = await Promise.all([count('removed'), count('setAside')]);
  return pins === cards && removed + aside === 0;
}

/** Keys of pins without a card, and of cards without a pin. Both are written at once, so there should be none. */
async function withoutCard(transaction: Transaction<'readwrite'>): Promise<string[]> {
  const cards = new Set(await transaction.objectStore('cards').getAllKeys());
  const pins = new Set(await transaction.objectStore('pins').getAllKeys());
  return [...[...pins].filter((id) => !cards.has(id)), ...[...cards].filter((id) => !pins.has(id))];
}

async function retried(transaction: Transaction<'readwrite'>, now: string): Promise<string[]> {
  const back: string[] = [];
  for (const { id, record } of await allAside(transaction)) {
    const read = readPin(record);
    if (!read.ok) continue;
    await added(transaction, [read.pin], now);
    await transaction.objectStore('setAside').delete(id);
    back.push(read.pin.id);
  }
  return back;
}

async function pinnedSince(transaction: Transaction<'readonly'>, moment: string | null): Promise<Unsaved> {
  const index = transaction.objectStore('cards').index('pinnedAt');
  const range = moment === null ? null : IDBKeyRange.lowerBound(moment, true);
  const [pins, first] = await Promise.all([index.count(range), index.openKeyCursor(range)]);
  return { pins, first: first?.key ?? null };
}

async function sizeOf(transaction: Transaction<'readonly'>): ReturnType<Shelf['size']> {
  // A browser reads its way through what it counts, and the cards, one for each pin, are the smaller.
  const [pins, setAside] = await Promise.all([
    transaction.objectStore('cards').count(),
    transaction.objectStore('setAside').count(),
  ]);
  return { pins, setAside };
}
