import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { REQUESTS } from '../../src/extension/messages.ts';
import { fakeLocks, injected, listeners, local, reset, session, tabs } from '../extension/fake-browser.ts';
import { sampleArticle } from '../extension/samples.ts';
import { story } from '../shelf/stories.ts';
import { fuzz } from './fuzz.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../extension/fake-browser.ts')).fakeBrowser,
}));
vi.stubGlobal('navigator', { locks: fakeLocks() });

const { answer } = await import('../../src/extension/answer.ts');
const { settled } = await import('../../src/extension/visits.ts');
const { openReading, readSelected, showFact } = await import('../../src/extension/reading.ts');
const { pinTab } = await import('../../src/extension/pinning.ts');
const { shelf } = await import('../../src/extension/shelf.ts');
const { onReadingChange, onShelfChange } = await import('../../src/extension/ask.ts');
const { KeptSchema } = await import('../../src/extension/kept-schema.ts');

const OWN = 'chrome-extension://shelved/';
const TAB = 7;

const json = fc.jsonValue({ maxDepth: 4 });
const anything = fc.oneof(json, fc.anything({ withDate: true, withMap: true, withNullPrototype: true }));

/** Names of requests, of other messages, and of what every object has. */
const name = fc.oneof(
  fc.constantFrom(...Object.keys(REQUESTS)),
  fc.constantFrom('visit/settled', 'visit/moved', 'page/capture', 'panel/there', 'toString', '__proto__', ''),
  fc.string(),
);
const id = fc.oneof(fc.string(), fc.constantFrom('https://example.org/tv/story', '__proto__', ' '));
const field = fc.oneof(
  json,
  fc.constantFrom(TAB, -1, 0.5, 1e308, true, false, 'works.0.by'),
  fc.array(id, { maxLength: 3 }),
);
const request = fc.oneof(
  anything,
  fc.dictionary(
    fc.constantFrom(
      'tabId',
      'fresh',
      'evidence',
      'selected',
      'path',
      'hidden',
      'ids',
      'id',
      'forGood',
      'change',
      'shows',
      'show',
      'pins',
      'slots',
      'read',
      'text',
      'filters',
      'sort',
      'offset',
      'limit',
      '__proto__',
    ),
    field,
  ),
  fc.record({ tabId: fc.constantFrom(TAB, 8, -1) }),
  fc.record({ ids: fc.array(id) }),
  fc.record({ id, change: fc.record({ note: fc.string(), tags: fc.array(fc.string()) }) }),
  fc.record({ shows: fc.array(id) }),
  fc.record({
    slots: fc.array(fc.record({ pin: id, path: fc.constant('works.0.source') })),
    read: fc.boolean(),
  }),
  fc.record({
    text: fc.string({ unit: 'grapheme' }),
    filters: fc.record({
      fates: fc.constant([]),
      networks: fc.array(fc.string()),
      forms: fc.constant([]),
      tags: fc.array(fc.string()),
    }),
    sort: fc.constantFrom('match', 'date', 'title', 'fate'),
    offset: fc.nat(),
    limit: fc.integer({ min: 1, max: 100 }),
  }),
);
const change = { pins: [], ties: true, all: true };
const message = fc.oneof(
  anything,
  fc.record({ name, request }),
  fc.constantFrom({ name: 'reading/changed', tabId: TAB }, { name: 'shelf/changed', change }),
);

/** Whoever is not one of the extension's own pages. */
const stranger: fc.Arbitrary<Runtime.MessageSender> = fc.oneof(
  fc.constant({ id: 'shelved', url: 'https://news.example/story', frameId: 0, tab: { id: TAB } } as never),
  fc.constant({ id: 'shelved', url: `https://news.example/?${OWN}`, frameId: 0, tab: { id: 99 } } as never),
  fc.constant({ id: 'shelved', url: 'about:srcdoc', frameId: 0, tab: { id: TAB } } as never),
  fc.constant({ id: 'shelved', url: 'nonsense', frameId: 0, tab: { id: TAB } } as never),
  fc.constant({ id: 'another', url: `${OWN}popup.html` }),
  fc.constant({ id: 'another', origin: 'https://news.example' } as never),
  fc.constant({ id: 'shelved', url: 'chrome-extension://shelved.evil/popup.html' }),
  fc.webUrl().map((url) => ({ id: 'another', url })),
);

/** What an open page hears. */
const heard = vi.fn();
onShelfChange(heard);
onReadingChange(heard);

const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));

async function state(): Promise<string> {
  return JSON.stringify([
    [...session],
    [...local],
    injected,
    await shelf.cardsAfter(null),
    await shelf.ties(),
  ]);
}

beforeEach(anew);

/** A browser in which nothing has happened but that one story was pinned. */
async function anew(): Promise<void> {
  reset();
  unhandled.length = 0;
  await shelf.close();
  globalThis.indexedDB = new IDBFactory();
  await shelf.pin(story({ works: [{ title: 'Saltmarsh Road', status: 'canceled' }] }));
}

describe('A message', () => {
  fuzz(
    'of a stranger is answered by nobody, and changes nothing',
    fc.tuple(message, stranger),
    300,
    async (given) => {
      const [said, sender] = given;
      tabs.set(TAB, { refusal: 'Cannot access contents of the page.', answers: {} });
      const before = await state();
      expect(answer(said, sender)).toBeUndefined();
      expect(settled(said, sender)).toBeUndefined();
      for (const listener of listeners) expect(listener(said, sender)).toBeUndefined();
      expect(heard).not.toHaveBeenCalled();
      await new Promise((done) => setImmediate(done));
      expect(await state()).toBe(before);
      expect(unhandled).toEqual([]);
    },
  );

  fuzz('of an own page is answered, whatever it says', message, 300, async (said) => {
    tabs.set(TAB, { refusal: null, url: 'https://news.example/a', answers: {} });
    const outcome = await answer(said, { id: 'shelved', url: `${OWN}popup.html` });
    expect(outcome).toMatchObject({ ok: expect.any(Boolean) });
    structuredClone(outcome);
    if (outcome?.ok === false) expect(outcome.error.length).toBeLessThan(2_000);
  });
});

const address = fc.oneof(
  fc.constantFrom(
    'https://news.example/harbor-lights',
    'https://example.org/tv/story',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'chrome-extension://shelved/popup.html',
    'file:///etc/passwd',
    'https://news.example@elsewhere.example/',
    '//elsewhere.example',
    'about:blank',
    '',
  ),
  fc.webUrl(),
  fc.string(),
);
const line = fc.oneof(fc.string(), fc.constantFrom('Netflix Cancels Harbor Lights', 'x'.repeat(10_000)));
const mark = fc.record({
  in: fc.constantFrom('text', 'headline'),
  start: fc.nat(),
  end: fc.nat(),
  kind: fc.constantFrom('link', 'emphasis', 'heading'),
});
const article = fc
  .record(
    {
      url: address,
      site: fc.option(line),
      byline: fc.option(line),
      published: fc.option(fc.oneof(line, fc.constantFrom('2022-02-30', '275760-09-14', '2022'))),
      headline: line,
      text: fc.oneof(line, fc.constant('a '.repeat(300_000))),
      marks: fc.array(mark, { maxLength: 5 }),
      language: fc.option(fc.oneof(fc.string(), fc.constantFrom('en', 'x', 'en-')), { freq: 2 }),
      words: fc.nat(),
    },
    { requiredKeys: [] },
  )
  .map((changes) => ({ ...sampleArticle(), ...changes }));
const glance = fc.record({ address, headline: line });
const captured = fc.oneof(
  { weight: 1, arbitrary: json },
  {
    weight: 4,
    arbitrary: fc.record({ glance, article, failure: fc.constantFrom(null, 'no-article', 'else') }),
  },
);

describe('A page that answers what it likes', () => {
  const page = fc.record({ glance: fc.oneof(json, glance), captured, shown: json });

  fuzz('speaks for its own site alone, and for its own tab', page, 150, async (says) => {
    await anew();
    tabs.set(TAB, {
      refusal: null,
      url: 'https://news.example/harbor-lights',
      answers: {
        'page/glance': says.glance,
        'page/capture': says.captured,
        'page/selection': says.captured,
        'page/show': says.shown,
      },
    });
    const before = JSON.stringify(await shelf.get('https://example.org/tv/story'));
    const reading = await openReading({ tabId: TAB, clicked: true });
    structuredClone(reading);
    expect([...session.keys()].filter((key) => key !== `reading:${TAB}`)).toEqual([]);
    const kept = session.get(`reading:${TAB}`);
    if (kept !== undefined) {
      expect(v.is(KeptSchema, kept)).toBe(true);
      const written = await pinTab(TAB).catch(() => null);
      if (written?.ok) expect(new URL(written.value.id).hostname).toBe('news.example');
      const evidence = [{ in: 'text' as const, start: 0, end: 7, quote: 'Netflix' }];
      await showFact({ tabId: TAB, evidence }).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    }
    await readSelected(TAB, { text: 'Netflix has canceled Harbor Lights.', frameId: 3 });
    for (const card of await shelf.cardsAfter(null))
      for (const link of [card.url, ...card.works.map((work) => work.link)])
        expect(link).toMatch(/^(?:https:\/\/news\.example\/|https:\/\/example\.org\/tv\/story|$)/);
    expect(JSON.stringify(await shelf.get('https://example.org/tv/story'))).toBe(before);
  });
});
