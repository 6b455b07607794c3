import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fuzz } from '../fuzz/fuzz.ts';
import { story } from '../shelf/stories.ts';
import { fakeBrowser, fakeLocks, icons, reset, session, storage, tabs } from './fake-browser.ts';
import { sampleArticle, sampleBrief, sampleWork } from './samples.ts';

/**
 * The way from a click to a pin, step by step: whatever is asked of the browser is a step. At each one something goes
 * wrong; then nothing is lost and nothing untrue was said, and the next click works.
 */

const CANCELED = sampleBrief('cancellation', [sampleWork('canceled')]);
vi.mock('../../src/reader/read.ts', () => ({ read: () => CANCELED }));

const TAB = 7;
const HERE = 'https://news.example/harbor-lights';
const KEY = HERE;
const EARLIER = 'https://example.org/tv/earlier';

/** What goes wrong, and at which step. */
let fault: { at: number; happen: () => unknown } | null = null;
let steps = 0;

/** Counts every call of the browser, and lets the fault happen at its step. */
function stepped<Owner extends object>(owner: Owner): Owner {
  return new Proxy(owner, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === 'object' && value !== null && name !== 'onMessage') return stepped(value);
      if (typeof value !== 'function' || SYNCHRONOUS.has(String(name))) return value;
      return async (...given: unknown[]) => {
        steps += 1;
        if (fault !== null && steps === fault.at) await fault.happen();
        return Reflect.apply(value, target, given);
      };
    },
  });
}
const SYNCHRONOUS = new Set([
  'getURL',
  'getManifest',
  'getUILanguage',
  'addListener',
  'removeListener',
  'then',
]);

vi.mock('webextension-polyfill', () => ({ default: stepped(fakeBrowser) }));

/** A background as the browser starts it: it remembers nothing. */
async function started() {
  vi.resetModules();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  const [reading, pinning, { shelf }] = await Promise.all([
    import('../../src/extension/reading.ts'),
    import('../../src/extension/pinning.ts'),
    import('../../src/extension/shelf.ts'),
  ]);
  return { ...reading, ...pinning, shelf };
}
type Background = Awaited<ReturnType<typeof started>>;
let background: Background;

function openTab(tabId = TAB, url = HERE): void {
  const article = sampleArticle({ url });
  const glance = { address: url, headline: article.headline };
  const answers = {
    'page/glance': glance,
    'page/capture': { glance, article, failure: null },
    'page/show': { shown: 'text' },
  };
  tabs.set(tabId, { refusal: null, url, answers });
}

const EVIDENCE = [{ in: 'text' as const, start: 0, end: 7, quote: 'Netflix' }];

/** What a reader was told on the way. */
interface Told {
  state?: string;
  shown?: string;
  pinned?: boolean;
}

/** Click, capture, read, show, hide, pin. What is refused is told by an Error, as in the interface. */
async function walk({ openReading, showFact, setHidden, pinTab }: Background): Promise<Told> {
  const told: Told = {};
  told.state = (await openReading({ tabId: TAB, clicked: true })).state;
  if (told.state !== 'brief') return told;
  told.shown = (await showFact({ tabId: TAB, evidence: EVIDENCE })).shown;
  await setHidden({ tabId: TAB, path: 'works.0.by', hidden: true });
  await setHidden({ tabId: TAB, path: 'works.0.by', hidden: false });
  told.pinned = (await pinTab(TAB)).ok;
  return told;
}

const pinsIn = async ({ shelf }: Background) => (await shelf.pinsAfter(null)).map(({ id }) => id);
const never = new Promise<never>(() => {});
const unhandled: unknown[] = [];
const hear = (reason: unknown) => unhandled.push(reason);

beforeEach(anew);
afterEach(() => {
  process.off('unhandledRejection', hear);
  vi.useRealTimers();
});

async function anew(): Promise<void> {
  process.off('unhandledRejection', hear);
  process.on('unhandledRejection', hear);
  unhandled.length = 0;
  [fault, steps] = [null, 0];
  reset();
  globalThis.indexedDB = new IDBFactory();
  openTab();
  background = await started();
  await background.shelf.pin(
    story({ slug: 'earlier', works: [{ title: 'Saltmarsh Road', status: 'canceled' }] }),
  );
  steps = 0;
}

/** What holds whatever went wrong; and then the reader clicks again. */
async function stillWorks(told: Told): Promise<void> {
  fault = null;
  if (told.pinned) expect(await pinsIn(background)).toContain(KEY);
  expect([undefined, 'brief', 'error', 'needs-click', 'no-access']).toContain(told.state);
  expect(['', 'CXL', undefined]).toContain(icons.get(TAB)?.badge);
  if (!tabs.has(TAB)) openTab();
  expect(await walk(background)).toEqual({ state: 'brief', shown: 'text', pinned: true });
  expect((await pinsIn(background)).sort()).toEqual([EARLIER, KEY].sort());
  expect(icons.get(TAB)?.badge).toBe('CXL');
  expect(unhandled).toEqual([]);
}

/** Walks as far as the fault lets, at every step in turn. */
async function atEveryStep(
  happen: () => unknown,
  after: () => Promise<void> = async () => {},
): Promise<number> {
  for (let at = 1; ; at += 1) {
    await anew();
    let isStopped = () => {};
    const stopped = new Promise<Told>((done) => {
      isStopped = () => done({});
    });
    fault = { at, happen: () => (happen() === never ? (isStopped(), never) : undefined) };
    const told = await Promise.race([walk(background).catch((): Told => ({})), stopped]);
    if (steps < at) return at - 1;
    await after();
    await stillWorks(told);
  }
}

/** The browser ends the background and starts another for the next click. */
const restarted = async () => {
  fault = null;
  background = await started();
};

describe('At every step from the click to the pin', { timeout: 120_000 }, () => {
  test('the worker may be stopped', async () => {
    expect(await atEveryStep(() => never, restarted)).toBeGreaterThan(20);
  });

  test('the extension may be updated, or disabled and enabled again', async () => {
    const updated = async () => {
      session.clear();
      icons.clear();
      await restarted();
    };
    expect(await atEveryStep(() => never, updated)).toBeGreaterThan(20);
  });

  test('the tab may be closed', async () => {
    const steps = await atEveryStep(
      () => tabs.delete(TAB),
      () => background.forget(TAB),
    );
    expect(steps).toBeGreaterThan(10);
  });

  test('the browser may refuse what is asked of it', async () => {
    const steps = await atEveryStep(() => {
      throw new Error('An unexpected error occurred.');
    });
    expect(steps).toBeGreaterThan(20);
  });

  test('the page may be left for another site', async () => {
    const steps = await atEveryStep(
      () => {
        const page = tabs.get(TAB);
        tabs.set(TAB, {
          refusal: 'Cannot access contents of the page.',
          url: 'https://other.example/',
          answers: {},
        });
        return page;
      },
      async () => {
        await background.forgetIfMoved(TAB, 'https://other.example/');
        expect(session.has(`reading:${TAB}`)).toBe(false);
        openTab();
      },
    );
    expect(steps).toBeGreaterThan(20);
  });

  test('the clock may be set back', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01T00:00:00Z') });
    const steps = await atEveryStep(
      () => void vi.setSystemTime(new Date('2001-01-01T00:00:00Z')),
      async () => void vi.setSystemTime(new Date('2000-01-01T00:00:00Z')),
    );
    expect(steps).toBeGreaterThan(20);
    const pin = await background.shelf.get(KEY);
    expect(Number.isNaN(Date.parse(pin?.pinnedAt ?? ''))).toBe(false);
  });
});

describe('At every write of a pin', { timeout: 120_000 }, () => {
  /** Breaks the how-manieth of all records that are written, and all after it; once it does not come to it, it is done. */
  async function atEveryWrite(happen: (store: IDBObjectStore) => void): Promise<number> {
    const { put } = IDBObjectStore.prototype;
    try {
      for (let at = 1; ; at += 1) {
        IDBObjectStore.prototype.put = put;
        await anew();
        let writes = 0;
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
          writes += 1;
          if (writes === at) happen(this);
          return put.apply(this, given);
        };
        const told = await walk(background).catch((): Told => ({}));
        IDBObjectStore.prototype.put = put;
        if (writes < at) return at - 1;
        expect(told.pinned).toBe(false);
        expect(await pinsIn(background)).toEqual([EARLIER]);
        await stillWorks(told);
      }
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  }

  test('the disk may be full', async () => {
    const writes = await atEveryWrite(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    expect(writes).toBeGreaterThan(1);
  });

  test('it may be interrupted', async () => {
    expect(await atEveryWrite((store) => store.transaction.abort())).toBeGreaterThan(1);
  });
});

describe('The memory of the session', () => {
  test('may be full: what was read is shown all the same, and what others hold is not lost for good', async () => {
    storage.quota = 10;
    expect((await background.openReading({ tabId: TAB, clicked: true })).state).toBe('brief');
    expect(session.size).toBe(0);
    await expect(background.pinTab(TAB)).rejects.toThrow();
    storage.quota = Number.POSITIVE_INFINITY;
    await stillWorks({});
  });
});

const OTHER = 8;
const event = fc.record({
  tab: fc.constantFrom(TAB, OTHER),
  what: fc.constantFrom(
    'click',
    'visit',
    'pin',
    'hide',
    'show',
    'close',
    'leave',
    'reload',
    'remove',
    'badges',
  ),
  /** How many turns of the loop it waits before it happens. */
  late: fc.nat(3),
});

describe('Events of two windows', () => {
  fuzz('may come in any order', fc.array(event, { maxLength: 14 }), 40, async (events) => {
    await anew();
    openTab(OTHER, 'https://news.example/other');
    const doings = events.map(async ({ tab, what, late }) => {
      for (let turn = 0; turn < late; turn += 1) await new Promise((next) => setImmediate(next));
      const { openReading, pinTab, setHidden, showFact, forget, forgetIfMoved, showBadges, shelf } =
        background;
      const does: Record<string, () => Promise<unknown>> = {
        click: () => openReading({ tabId: tab, clicked: true }),
        visit: () => openReading({ tabId: tab, clicked: false }),
        pin: () => pinTab(tab),
        hide: () => setHidden({ tabId: tab, path: 'works.0.by', hidden: true }),
        show: () => showFact({ tabId: tab, evidence: EVIDENCE }),
        close: () => (tabs.delete(tab), forget(tab)),
        leave: () => forgetIfMoved(tab, 'https://news.example/next'),
        reload: () => forgetIfMoved(tab, undefined),
        remove: () => shelf.remove([tabs.get(tab)?.url ?? '']),
        badges: showBadges,
      };
      await does[what]?.().catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    });
    await Promise.all(doings);
    // Nothing is kept for a tab that is gone, and the badge is that of what is kept.
    for (const tab of [TAB, OTHER]) {
      const isKept = session.has(`reading:${tab}`);
      if (!tabs.has(tab)) expect(isKept).toBe(false);
      else expect(icons.get(tab)?.badge ?? '').toBe(isKept ? 'CXL' : '');
    }
    expect(await pinsIn(background)).toContain(EARLIER);
    openTab(OTHER, 'https://news.example/other');
    await background.openReading({ tabId: OTHER, clicked: true });
    expect((await background.pinTab(OTHER)).ok).toBe(true);
    await background.shelf.remove([KEY]);
    expect(await walk(background)).toEqual(
      tabs.has(TAB) ? { state: 'brief', shown: 'text', pinned: true } : { state: 'error' },
    );
    expect(unhandled).toEqual([]);
  });
});
