import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ROOM } from '../../src/model/limits.ts';
import type { Card } from '../../src/shelf/card.ts';
import { connect, problemOf, STORES_MIGRATIONS, type Written } from '../../src/shelf/database.ts';
import type { PageOf, Place } from '../../src/shelf/page.ts';
import { openShelf, type Shelf, UNDO_MINUTES } from '../../src/shelf/store.ts';
import { everyPinOf, pin, story, type Told } from './stories.ts';

let now = new Date('2024-04-01T12:00:00Z');
let shelves: Shelf[] = [];

/** A connection of its own, as another window has. */
function shelf(): Shelf {
  const one = openShelf({ now: () => now });
  shelves.push(one);
  return one;
}

function value<T>(written: Written<T>): T {
  if (!written.ok) throw new Error(`${written.problem}: ${written.message}`);
  return written.value;
}

const saltmarsh: Told = { slug: 'saltmarsh', works: [{ title: 'Saltmarsh Road', status: 'canceled' }] };
const SALTMARSH = 'https://example.org/tv/saltmarsh';

async function everyPin(from: Shelf) {
  const pins = [];
  for await (const one of everyPinOf(from)) pins.push(one);
  return pins;
}

/** The database itself, for damage. */
const raw = () => openDB('shelf');

beforeEach(() => {
  now = new Date('2024-04-01T12:00:00Z');
  globalThis.indexedDB = new IDBFactory();
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.all(shelves.map((one) => one.close()));
  shelves = [];
});

describe('Pinning a story', () => {
  test('keeps it under its address, for the next start too', async () => {
    const kept = value(await shelf().pin(story(saltmarsh)));
    expect(kept.id).toBe(SALTMARSH);
    expect(await shelf().get(SALTMARSH)).toEqual(kept);
    expect(await everyPin(shelf())).toEqual([kept]);
  });

  test('keeps the article and the brief, and nothing besides', async () => {
    const kept = value(await shelf().pin(story(saltmarsh)));
    expect(Object.keys(kept).sort()).toEqual(
      ['article', 'brief', 'hidden', 'id', 'note', 'pinnedAt', 'read', 'tags', 'version'].sort(),
    );
    expect(kept.pinnedAt).toBe('2024-04-01T12:00:00.000Z');
  });

  test('again updates it and keeps the note, the tags, the ticks and the first day', async () => {
    const one = shelf();
    const source = { form: 'novel', title: 'The Tidewrack', author: 'Imelda Farrow' } as const;
    value(await one.pin(story({ ...saltmarsh, works: [{ title: 'Saltmarsh Road', source }] })));
    value(await one.change(SALTMARSH, { note: 'Read this', tags: ['sea'], read: ['works.0.source'] }));
    now = new Date('2024-05-01T12:00:00Z');
    const works = [{ title: 'Saltmarsh Road', status: 'canceled', source } as const];
    const again = value(await one.pin(story({ ...saltmarsh, works, headline: 'Gone after all' })));
    expect(again).toMatchObject({
      note: 'Read this',
      tags: ['sea'],
      read: ['works.0.source'],
      pinnedAt: '2024-04-01T12:00:00.000Z',
      article: { headline: 'Gone after all' },
    });
    expect(await one.size()).toMatchObject({ pins: 1 });
  });

  test('again keeps hidden what the reader hid, wherever it stands now', async () => {
    const one = shelf();
    value(await one.pin(story({ ...saltmarsh, people: ['Ada Wrong', 'Corin Tate'], hidden: ['people.0'] })));
    const again = value(await one.pin(story({ ...saltmarsh, people: ['Corin Tate', 'Ada Wrong'] })));
    expect(again.hidden).toEqual(['people.1']);
    const corrected = value(await one.pin(story({ ...saltmarsh, people: ['Corin Tate'] })));
    expect(corrected.hidden).toEqual([]);
  });

  test('from two windows at once leaves one pin, and each of many', async () => {
    const [one, other] = [shelf(), shelf()];
    await Promise.all([
      one.pin(story(saltmarsh)),
      other.pin(story(saltmarsh)),
      ...Array.from({ length: 20 }, (_, n) => (n % 2 ? one : other).pin(story({ slug: `s${n}` }))),
    ]);
    expect((await everyPin(shelf())).length).toBe(21);
  });

  test('and noting from two windows at once loses neither', async () => {
    const [one, other] = [shelf(), shelf()];
    value(await one.pin(story(saltmarsh)));
    await Promise.all([
      one.change(SALTMARSH, { note: 'mine' }),
      other.change(SALTMARSH, { tags: ['theirs'] }),
      other.pin(story(saltmarsh)),
    ]);
    expect(await one.get(SALTMARSH)).toMatchObject({ note: 'mine', tags: ['theirs'] });
  });

  test('changes nothing of a pin that is not there', async () => {
    expect(value(await shelf().change('https://example.org/none', { note: 'x' }))).toBeNull();
  });
});

describe('Every write', () => {
  test('asks for strict durability, and is done only after its transaction is complete', async () => {
    const asked: (string | undefined)[] = [];
    const order: string[] = [];
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      stores,
      mode,
      options,
    ) {
      const transaction = begin.call(this, stores, mode, options);
      if (mode === 'readwrite') {
        asked.push(options?.durability);
        transaction.addEventListener('complete', () => order.push('complete'));
      }
      return transaction;
    });
    const one = shelf();
    const tie = { id: 't', version: 1, at: '2024-04-01T12:00:00Z', kind: 'split' } as const;
    const writes: (() => Promise<Written<unknown>>)[] = [
      () => one.pin(story(saltmarsh)),
      () => one.change(SALTMARSH, { note: 'x' }),
      () => one.tick([{ pin: SALTMARSH, path: 'works.0.source' }], true),
      () => one.add([pin({ slug: 'other' })]),
      () => one.tie([{ ...tie, entries: [{ pin: SALTMARSH, title: 'saltmarsh road' }] }]),
      () => one.untie(['t']),
      () => one.remove([SALTMARSH]),
      () => one.tidy(),
      () => one.undo([SALTMARSH]),
      () => one.addSetAside([{ at: '', from: 'pins', field: '', message: '', record: 7 }]),
      () => one.eraseSetAside([1]),
      () => one.deleteAll(),
    ];
    for (const write of writes) {
      value(await write());
      order.push('said so');
    }
    expect(asked).toEqual(writes.map(() => 'strict'));
    expect(order).toEqual(writes.flatMap(() => ['complete', 'said so']));
  });

  test('is left out at a start where there is nothing to tidy', async () => {
    const one = shelf();
    value(await one.pin(story(saltmarsh)));
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(value(await one.tidy())).toEqual([]);
    expect(begun.mock.calls.map(([, mode]) => mode)).toEqual(['readonly']);
  });

  test('tells the other pages what it changed, after it is on the disk', async () => {
    const one = shelf();
    const heard: unknown[] = [];
    const stop = one.onChange((change) => heard.push(change));
    value(await one.pin(story(saltmarsh)));
    value(await one.remove([SALTMARSH, 'https://example.org/none']));
    value(await one.deleteAll());
    stop();
    value(await one.pin(story(saltmarsh)));
    expect(heard).toEqual([
      { pins: [SALTMARSH], ties: false, all: false },
      { pins: [SALTMARSH], ties: false, all: false },
      { pins: [], ties: false, all: true },
    ]);
  });
});

describe('A full disk', () => {
  /** Has the browser tell that so many bytes are free. */
  const free = (bytes: number) =>
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 5000 + bytes, usage: 5000 }) } });

  const full = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };

  test('is said, and leaves everything as it was', async () => {
    const one = shelf();
    const before = value(await one.pin(story(saltmarsh)));
    const heard = vi.fn();
    one.onChange(heard);
    const put = IDBObjectStore.prototype.put;
    // The pin is written, its card no longer.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record) {
      return this.name === 'cards' ? full() : put.call(this, record);
    });
    const again = await one.pin(story({ ...saltmarsh, headline: 'Longer' }));
    expect(again).toMatchObject({ ok: false, problem: 'full' });
    expect(await one.add([pin({ slug: 'other' })])).toMatchObject({ ok: false, problem: 'full' });
    expect(heard).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await everyPin(one)).toEqual([before]);
  });

  test('is said where the browser notices it only when it commits', async () => {
    const one = shelf();
    const before = value(await one.pin(story(saltmarsh)));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record) {
      const request = put.call(this, record);
      // What the store of these tests does itself where a commit fails.
      const abort: unknown = Reflect.get(this.transaction, '_abort');
      request.addEventListener('success', () => {
        if (typeof abort === 'function') abort.call(this.transaction, 'QuotaExceededError');
      });
      return request;
    });
    const again = await one.pin(story({ ...saltmarsh, headline: 'Longer' }));
    expect(again).toMatchObject({ ok: false, problem: 'full' });
    vi.restoreAllMocks();
    expect(await everyPin(one)).toEqual([before]);
  });

  test('is told by its signs: nothing is added where little room is left, and what frees some is let through', async () => {
    const one = shelf();
    value(await one.pin(story(saltmarsh)));
    free(ROOM.write - 1);
    expect(await one.pin(story({ slug: 'other' }))).toMatchObject({ ok: false, problem: 'full' });
    expect(await one.remove([SALTMARSH])).toMatchObject({ ok: false, problem: 'full' });
    expect(await one.get(SALTMARSH)).not.toBeNull();
    expect(value(await one.remove([SALTMARSH], true))).toEqual([SALTMARSH]);
    free(ROOM.write);
    value(await one.pin(story({ slug: 'other' })));
  });

  test('keeps the store closed, since a browser that opens it then may throw it away', async () => {
    const before = value(await shelf().pin(story(saltmarsh)));
    const opened = vi.spyOn(indexedDB, 'open');
    const next = shelf();
    free(ROOM.open - 1);
    await expect(next.get(SALTMARSH)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await next.deleteAll()).toMatchObject({ ok: false, problem: 'full' });
    expect(opened).not.toHaveBeenCalled();
    free(ROOM.open);
    expect(await next.get(SALTMARSH)).toEqual(before);
  });

  test('is told from what Chromium’s store says of it', () => {
    const said =
      'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3)';
    expect(problemOf(new DOMException(said, 'UnknownError')).problem).toBe('full');
    expect(problemOf(new DOMException('Connection is closing.', 'UnknownError')).problem).toBe('failed');
  });

  test('lets room be made, for good where there is none even for an undo', async () => {
    const one = shelf();
    value(await one.pin(story(saltmarsh)));
    value(await one.pin(story({ slug: 'other' })));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    expect(await one.remove([SALTMARSH])).toMatchObject({ ok: false, problem: 'full' });
    expect(value(await one.remove([SALTMARSH], true))).toEqual([SALTMARSH]);
    vi.restoreAllMocks();
    expect((await everyPin(one)).map(({ id }) => id)).toEqual(['https://example.org/tv/other']);
  });
});

describe('A pin that is taken off', () => {
  test('is gone from every list, and back with its note after an undo', async () => {
    const one = shelf();
    value(await one.pin(story(saltmarsh)));
    const noted = value(await one.change(SALTMARSH, { note: 'mine' }));
    expect(value(await one.remove([SALTMARSH]))).toEqual([SALTMARSH]);
    expect(await one.get(SALTMARSH)).toBeNull();
    expect(await one.cardsAfter(null)).toEqual([]);
    expect(value(await shelf().undo([SALTMARSH]))).toEqual([SALTMARSH]);
    expect(await one.get(SALTMARSH)).toEqual(noted);
    expect((await one.cardsAfter(null)).length).toBe(1);
  });

  test('and pinned again has its note back, but is a new pin', async () => {
    const one = shelf();
    value(await one.pin(story(saltmarsh)));
    value(await one.change(SALTMARSH, { note: 'mine' }));
    value(await one.remove([SALTMARSH]));
    now = new Date('2024-04-01T12:01:00Z');
    const again = value(await one.pin(story(saltmarsh)));
    expect(again).toMatchObject({ note: 'mine', pinnedAt: '2024-04-01T12:01:00.000Z' });
    expect(value(await one.undo([SALTMARSH]))).toEqual([]);
  });

  test('cannot come back once its time is over, and leaves nothing on the disk', async () => {
    const one = shelf();
    value(await one.pin(story(saltmarsh)));
    value(await one.remove([SALTMARSH]));
    now = new Date(now.getTime() + (UNDO_MINUTES + 1) * 60_000);
    value(await one.tidy());
    expect(value(await one.undo([SALTMARSH]))).toEqual([]);
    expect(await (await raw()).count('removed')).toBe(0);
  });

  test('leaves the others where they were', async () => {
    const one = shelf();
    value(await one.pin(story(saltmarsh)));
    const other = value(await one.pin(story({ slug: 'other' })));
    value(await one.remove([SALTMARSH]));
    expect(await everyPin(one)).toEqual([other]);
  });
});

describe('Deleting everything', () => {
  test('leaves nothing behind', async () => {
    const one = shelf();
    value(await one.pin(story(saltmarsh)));
    value(await one.pin(story({ slug: 'other' })));
    value(await one.remove([SALTMARSH]));
    await (await raw()).put('pins', { id: 'broken' });
    await everyPin(one);
    value(await one.deleteAll());
    const database = await raw();
    for (const name of database.objectStoreNames) expect(await database.count(name), name).toBe(0);
    expect(await one.size()).toEqual({ pins: 0, setAside: 0 });
  });
});

describe('What was pinned since a moment', () => {
  test('is counted, with its first day', async () => {
    const one = shelf();
    expect(await one.pinnedSince(null)).toEqual({ pins: 0, first: null });
    value(await one.pin(story(saltmarsh)));
    const first = now.toISOString();
    now = new Date('2024-05-01T12:00:00Z');
    value(await one.pin(story({ slug: 'other' })));
    expect(await one.pinnedSince(null)).toEqual({ pins: 2, first });
    expect(await one.pinnedSince(first)).toEqual({ pins: 1, first: now.toISOString() });
    expect(await one.pinnedSince(now.toISOString())).toEqual({ pins: 0, first: null });
  });
});

describe('A list', () => {
  async function ids(one: Shelf, by: 'pinnedAt' | 'at' | 'sortTitle', descending: boolean, limit: number) {
    const pages: string[][] = [];
    let after: Place | null = null;
    do {
      const page: PageOf<Card> = await one.list({ by, descending, limit, after });
      pages.push(page.items.map(({ id }) => id.replace(/.*\//, '')));
      after = page.next;
    } while (after !== null);
    return pages;
  }

  async function filled() {
    const one = shelf();
    for (const [slug, title, published] of [
      ['a', 'The Zebra', '2021-01-01'],
      ['b', 'Apple', '2023-01-01'],
      ['c', 'Mango', '2022-01-01'],
      ['d', 'Mango', null],
      ['e', 'Mango', '2020-01-01'],
    ] as const) {
      value(await one.pin(story({ slug, published, works: [{ title }] })));
      now = new Date(now.getTime() + 1000);
    }
    return one;
  }

  test('comes in pages, in the order asked for', async () => {
    const one = await filled();
    expect(await ids(one, 'sortTitle', false, 2)).toEqual([['b', 'c'], ['d', 'e'], ['a']]);
    expect(await ids(one, 'sortTitle', true, 2)).toEqual([['a', 'e'], ['d', 'c'], ['b']]);
    expect(await ids(one, 'at', false, 3)).toEqual([
      ['e', 'a', 'c'],
      ['b', 'd'],
    ]);
    expect(await ids(one, 'pinnedAt', true, 5)).toEqual([['e', 'd', 'c', 'b', 'a']]);
  });

  test('neither repeats nor hides a pin where others come and go between two pages', async () => {
    const one = await filled();
    const first = await one.list({ by: 'sortTitle', descending: false, limit: 2, after: null });
    value(await one.remove(['https://example.org/tv/c']));
    value(await one.pin(story({ slug: 'f', works: [{ title: 'Aardvark' }] })));
    const { items } = await one.list({ by: 'sortTitle', descending: false, limit: 9, after: first.next });
    expect(items.map(({ id }) => id.replace(/.*\//, ''))).toEqual(['d', 'e', 'a']);
  });

  test('of an empty shelf is one empty page', async () => {
    const page = await shelf().list({ by: 'at', descending: true, limit: 10, after: null });
    expect(page).toEqual({ items: [], next: null });
  });

  test('of what is said of a title holds its pins alone, and those of titles tied to it', async () => {
    const one = await filled();
    const about = async (title: string) =>
      (await one.cardsAbout([title])).map(({ id }) => id.replace(/.*\//, '')).sort();
    expect(await about('mango')).toEqual(['c', 'd', 'e']);
    const entries = [
      { pin: 'https://example.org/tv/b', title: 'apple' },
      { pin: 'https://example.org/tv/a', title: 'zebra' },
    ];
    value(await one.tie([{ id: 't', version: 1, at: now.toISOString(), kind: 'merge', entries }]));
    expect(await about('apple')).toEqual(['a', 'b']);
    expect(await about('nothing')).toEqual([]);
  });
});

describe('A record that cannot be read', () => {
  test('is set aside and offered, and costs itself alone', async () => {
    const one = shelf();
    const kept = value(await one.pin(story(saltmarsh)));
    const broken = { ...kept, id: 'https://example.org/tv/broken', brief: 'torn' };
    await (await raw()).put('pins', broken);
    expect(await everyPin(one)).toEqual([kept]);
    expect(await one.setAside()).toMatchObject([{ from: 'pins', field: 'brief', record: broken }]);
    expect(await one.size()).toMatchObject({ pins: 1, setAside: 1 });
  });

  test('is set aside when it is asked for, listed, pinned again or imported', async () => {
    const uses: ((one: Shelf) => Promise<unknown>)[] = [
      (one) => one.get(SALTMARSH),
      (one) => one.tidy(),
      (one) => one.pin(story(saltmarsh)),
      (one) => one.add([pin(saltmarsh)]),
      (one) => one.change(SALTMARSH, { note: 'x' }),
      (one) => one.remove([SALTMARSH]),
    ];
    for (const use of uses) {
      globalThis.indexedDB = new IDBFactory();
      const one = shelf();
      await one.size();
      await (await raw()).put('pins', { id: SALTMARSH, version: 1, torn: true });
      await use(one);
      expect((await one.setAside()).map(({ record }) => record)).toEqual([
        { id: SALTMARSH, version: 1, torn: true },
      ]);
    }
  });

  test('goes back to the shelf when a later version can read it', async () => {
    const one = shelf();
    const kept = value(await one.pin(story(saltmarsh)));
    const database = await raw();
    await database.put('pins', { ...kept, version: 2 });
    expect(await everyPin(one)).toEqual([]);
    expect(await one.setAside()).toMatchObject([{ field: 'version' }]);
    expect(value(await one.tidy())).toEqual([]);
    const [aside] = await one.setAside();
    await database.put('setAside', { ...aside, record: kept }, aside?.id);
    expect(value(await one.tidy())).toEqual([SALTMARSH]);
    expect(await everyPin(one)).toEqual([kept]);
    expect(await one.setAside()).toEqual([]);
  });

  test('is erased only where the reader wants it', async () => {
    const one = shelf();
    await one.size();
    await (await raw()).put('pins', { id: 'broken' });
    await everyPin(one);
    const [aside] = await one.setAside();
    value(await one.eraseSetAside([aside?.id ?? 0]));
    expect(await one.setAside()).toEqual([]);
  });

  test('and was a card only is made anew from its pin', async () => {
    const one = shelf();
    value(await one.pin(story(saltmarsh)));
    value(await one.pin(story({ slug: 'other' })));
    const whole = await one.cardsAfter(null);
    const database = await raw();
    await database.put('cards', { id: SALTMARSH, version: 0 });
    await database.put('cards', { id: 'of no pin' });
    expect(await one.cardsAfter(null)).toEqual(whole);
    await database.delete('cards', 'https://example.org/tv/other');
    expect(await one.cardsAfter(null)).toHaveLength(1);
    expect(value(await one.tidy())).toEqual(['https://example.org/tv/other']);
    expect(await one.cardsAfter(null)).toEqual(whole);
    expect(await one.setAside()).toEqual([]);
  });

  test('and was a tie is set aside too', async () => {
    const one = shelf();
    await one.size();
    await (await raw()).put('ties', { id: 'torn' });
    expect(await one.ties()).toEqual([]);
    expect(await one.setAside()).toMatchObject([{ from: 'ties', record: { id: 'torn' } }]);
  });
});

describe('The connection', () => {
  test('makes way for a newer version of the extension, and says that the store is newer than itself', async () => {
    const one = shelf();
    value(await one.pin(story(saltmarsh)));
    const newer = await openDB('shelf', 99);
    expect(await newer.count('pins')).toBe(1);
    newer.close();
    expect(await one.pin(story(saltmarsh))).toMatchObject({ ok: false, problem: 'newer' });
  });

  test('says that an older version still holds the store, and opens once it lets go', async () => {
    const kept = value(await shelf().pin(story(saltmarsh)));
    await shelves[0]?.close();
    const older = await openDB('shelf', 1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const newer = connect('shelf', [...STORES_MIGRATIONS, { to: 2, since: '2030-01-01', migrate() {} }]);
    const write = newer.write(async () => 'done');
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), { interval: 1 });
    vi.runAllTimers();
    vi.useRealTimers();
    expect(await write).toMatchObject({ ok: false, problem: 'blocked' });
    older.close();
    expect(await newer.write(async () => 'done')).toEqual({ ok: true, value: 'done' });
    expect(await newer.read((transaction) => transaction.objectStore('pins').get(SALTMARSH))).toEqual(kept);
    await newer.close();
  });

  test('opens again after the browser closed it', async () => {
    const one = shelf();
    value(await one.pin(story(saltmarsh)));
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(value(await one.change(SALTMARSH, { note: 'still here' }))).toMatchObject({ note: 'still here' });
  });

  test('says that the browser does not open the store, and tries again next time', async () => {
    const one = shelf();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    });
    expect(await one.pin(story(saltmarsh))).toMatchObject({ ok: false, problem: 'unavailable' });
    expect(value(await one.pin(story(saltmarsh)))).toMatchObject({ id: SALTMARSH });
  });
});
