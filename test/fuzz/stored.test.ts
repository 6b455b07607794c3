import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import * as v from 'valibot';
import { describe, expect, vi } from 'vitest';
import type { Pin } from '../../src/model/pin.ts';
import { ChoiceSchema, shownProviders } from '../../src/onward/choice.ts';
import { onwardLinks } from '../../src/onward/links.ts';
import { EVERYTHING, openCatalog } from '../../src/shelf/catalog.ts';
import { exportJson } from '../../src/shelf/export.ts';
import { importJson } from '../../src/shelf/import.ts';
import { openShelf, type Shelf } from '../../src/shelf/store.ts';
import { fakeLocks, local, reset, session } from '../extension/fake-browser.ts';
import { pins, text, ties } from '../shelf/arbitrary.ts';
import { everyPinOf, pin } from '../shelf/stories.ts';
import { fuzz } from './fuzz.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../extension/fake-browser.ts')).fakeBrowser,
}));
vi.stubGlobal('navigator', { locks: fakeLocks() });

const { readSettings, settingsOf } = await import('../../src/extension/settings.ts');
const { keptFor, keptTabs } = await import('../../src/extension/kept.ts');
const { selectedIn, takeSelected } = await import('../../src/extension/selected.ts');
const { backupState } = await import('../../src/extension/backup.ts');

const STORES = ['pins', 'cards', 'ties', 'removed', 'setAside'] as const;
/** What IndexedDB and extension storage can hold: structured clones. */
const stored = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.anything({ withDate: true, withMap: true, withSet: true }),
);

/** A pin with something of it put out of shape. */
const bent = fc
  .tuple(pins, fc.constantFrom('brief', 'article', 'note', 'pinnedAt', 'version', 'read', 'works'), stored)
  .map(([[first], field, value]) => ({ ...(first ?? {}), [field]: value }));

const record = fc.tuple(
  fc.constantFrom(...STORES),
  fc.oneof(
    text.filter((id) => id !== ''),
    fc.constant('https://example.org/tv/story'),
  ),
  fc.oneof(stored, bent),
);

async function anew(): Promise<Shelf> {
  globalThis.indexedDB = new IDBFactory();
  return openShelf({ now: () => new Date('2024-04-01T12:00:00Z') });
}

async function put(records: [string, string, unknown][]): Promise<void> {
  const database = await openDB('shelf');
  for (const [store, id, value] of records) {
    const item = store === 'setAside' ? value : { ...Object(value), id };
    // What cannot be cloned cannot be stored either.
    await database.put(store, item).catch(() => undefined);
  }
  database.close();
}

describe('Records that nobody wrote', () => {
  fuzz(
    'cost no other record, and the shelf is as usable as before',
    fc.array(record, { maxLength: 6 }),
    40,
    async (records) => {
      const shelf = await anew();
      const own = pin({ slug: 'own', works: [{ title: 'Saltmarsh Road', status: 'canceled' }] });
      await shelf.add([own]);
      await put(records);
      const catalog = openCatalog(shelf);
      const found = await catalog.find({
        text: '',
        filters: EVERYTHING,
        sort: 'title',
        offset: 0,
        limit: 100,
      });
      expect(found.shows.some(({ title }) => title === 'Saltmarsh Road')).toBe(true);
      await shelf.ties();
      await shelf.size();
      await shelf.setAside();
      expect((await shelf.tidy()).ok).toBe(true);
      const all: Pin[] = [];
      for await (const one of everyPinOf(shelf)) all.push(one);
      expect(all.find(({ id }) => id === own.id)).toEqual(own);
      expect((await shelf.remove([own.id])).ok).toBe(true);
      expect((await shelf.undo([own.id])).ok).toBe(true);
      expect(await shelf.get(own.id)).toEqual(own);
      let file = '';
      const whole = { pins: everyPinOf(shelf), ties: await shelf.ties(), setAside: await shelf.setAside() };
      for await (const piece of exportJson(whole, '2024-04-01T12:00:00Z')) file += piece;
      JSON.parse(file);
      catalog.close();
      await shelf.close();
    },
  );
});

/** An export with something done to it. */
const file = fc
  .tuple(
    pins,
    ties,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400), text), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([somePins, someTies, changes, isFlat]) => {
    const whole = { format: 'shelved', version: 1, pins: somePins, ties: someTies, setAside: [] };
    let out = isFlat
      ? JSON.stringify(whole)
      : `{"format": "shelved",\n"pins": [\n${somePins.map((one) => JSON.stringify(one)).join(',\n')}\n],\n"ties": [\n${someTies.map((one) => JSON.stringify(one)).join(',\n')}\n]\n}\n`;
    for (const [at, length, put] of changes) {
      const from = Math.floor(at * out.length);
      out = out.slice(0, from) + put + out.slice(from + length);
    }
    return out;
  });

describe('A file that nobody wrote', () => {
  const anyFile = fc.oneof(
    { weight: 4, arbitrary: file },
    { weight: 1, arbitrary: fc.oneof(text, fc.json()) },
  );
  fuzz(
    'is taken in, refused, or its faults are listed; what was there stays',
    anyFile,
    60,
    async (source) => {
      const shelf = await anew();
      const own = pin({ slug: 'own', works: [{ title: 'Saltmarsh Road', status: 'canceled' }] });
      await shelf.add([own]);
      const result = await importJson(shelf, [source.slice(0, 100), source.slice(100)]);
      expect(result).toMatchObject({ ok: expect.any(Boolean) });
      structuredClone(result);
      const after = await shelf.get(own.id);
      expect(after && { ...after, note: '', tags: [], read: [], hidden: [] }).toEqual(own);
      for (const card of await shelf.cardsAfter(null))
        for (const link of [card.url, ...card.works.map((work) => work.link)])
          expect(link).toMatch(/^(?:https?:\/\/|$)/);
      await shelf.close();
    },
  );
});

const settings = fc.oneof(
  stored,
  fc.dictionary(
    fc.constantFrom('language', 'theme', 'veil', 'badge', 'links', 'remind', '__proto__'),
    fc.oneof(
      stored,
      fc.record({
        order: fc.array(fc.oneof(stored, fc.record({ id: fc.string(), shown: fc.boolean() }))),
        own: fc.array(
          fc.record({
            id: fc.constantFrom('own-1', 'openlibrary', 'own-'),
            name: fc.string(),
            serves: fc.constantFrom('book', 'screen'),
            pattern: fc.oneof(
              fc.constantFrom(
                'javascript:alert({title})',
                'https://{title}.example/',
                'https://library.example/?q={title}',
                'http://library.example/?q={title}',
                'data:text/html,{terms}',
              ),
              fc.webUrl().map((url) => `${url}?q={title}`),
              fc.string(),
            ),
          }),
        ),
      }),
    ),
  ),
);

const wanted = { form: null, author: null, title: { value: '“a” & b/../<x>', evidence: [] } };

describe('Settings that nobody chose', () => {
  fuzz('are the usual ones, and lead to https alone', settings, 200, async (kept) => {
    reset();
    const read = settingsOf(kept);
    expect(v.is(ChoiceSchema, read.links)).toBe(true);
    for (const { url } of onwardLinks(wanted, shownProviders(read.links))) expect(url).toMatch(/^https:\/\//);
    try {
      local.set('settings', structuredClone(kept));
    } catch {
      return;
    }
    expect(await readSettings()).toEqual(read);
  });

  fuzz('nor anything else that is kept, stops what reads it', stored, 100, async (kept) => {
    reset();
    try {
      for (const key of ['reading:7', 'selection:7', 'sitesSynced', 'asked:7'])
        session.set(key, structuredClone(kept));
      local.set('backup', structuredClone(kept));
    } catch {
      return;
    }
    await keptFor(7);
    await keptTabs();
    await selectedIn(7);
    await takeSelected(7);
    globalThis.indexedDB = new IDBFactory();
    await backupState();
  });
});
