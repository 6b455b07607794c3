import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Brief } from '../../src/model/brief.ts';
import {
  type FakePage,
  fakeBrowser,
  fakeLocks,
  icons,
  injected,
  reset,
  session,
  storage,
  tabs,
} from './fake-browser.ts';
import { sampleArticle, sampleBrief, sampleWork } from './samples.ts';

const reader = vi.hoisted(() => ({ read: vi.fn() }));
vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/reader/read.ts', () => ({ read: reader.read }));
vi.stubGlobal('navigator', { locks: fakeLocks() });

const { forget, forgetIfMoved, openReading, readSelected, setHidden, showFact } = await import(
  '../../src/extension/reading.ts'
);

const TAB = 7;
const UNCLICKED =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
const CANCELED = sampleBrief('cancellation', [sampleWork('canceled')]);

function pageWith(article: Article | null, changes: Partial<FakePage['answers']> = {}): FakePage {
  const glance = { address: article?.url ?? 'https://news.example/', headline: article?.headline ?? '' };
  return {
    refusal: null,
    answers: {
      'page/glance': glance,
      'page/capture': { glance, article, failure: article === null ? 'no-article' : null },
      'page/show': { shown: 'text' },
      ...changes,
    },
  };
}

const open = (changes: { fresh?: boolean; clicked?: boolean } = {}) =>
  openReading({ tabId: TAB, clicked: false, ...changes });

beforeEach(() => {
  reset();
  reader.read.mockReset().mockReturnValue(CANCELED satisfies Brief);
  tabs.set(TAB, pageWith(sampleArticle()));
});

describe('Opening the reading of a tab', () => {
  test('reads its page, keeps the brief and puts the verdict on the icon', async () => {
    expect(await open()).toMatchObject({
      state: 'brief',
      article: sampleArticle(),
      brief: CANCELED,
      hidden: [],
    });
    expect(session.size).toBe(1);
    expect(icons.get(TAB)).toEqual({ badge: 'CXL', tooltip: 'Harbor Lights: Canceled by Netflix' });
  });

  test('gives what is kept where the page is still the same, without reading again', async () => {
    await open();
    expect(await open()).toMatchObject({ state: 'brief' });
    expect(reader.read).toHaveBeenCalledTimes(1);
  });

  test('reads again where it is asked to', async () => {
    await open();
    await open({ fresh: true });
    expect(reader.read).toHaveBeenCalledTimes(2);
  });

  test('reads again where a single-page site shows its next story', async () => {
    await open();
    const next = sampleArticle({ url: 'https://news.example/next', headline: 'Another Show Returns' });
    tabs.set(TAB, pageWith(next));
    expect(await open()).toMatchObject({ article: next });
  });

  test('reads once more where the page changed while it was read', async () => {
    const early = sampleArticle({ headline: 'Loading' });
    const late = sampleArticle();
    const { answers } = pageWith(late);
    const captures = [pageWith(early), pageWith(late)].map((page) => page.answers['page/capture']);
    tabs.set(TAB, { refusal: null, answers: { ...answers, 'page/capture': () => captures.shift() } });
    expect(await open()).toMatchObject({ article: late });
    expect(captures).toEqual([]);
  });

  test('reads two requests that cross only once', async () => {
    await Promise.all([open(), open()]);
    expect(reader.read).toHaveBeenCalledTimes(1);
  });

  test('reads again where what was kept cannot be understood', async () => {
    session.set(`reading:${TAB}`, { version: 'of another time' });
    expect(await open()).toMatchObject({ state: 'brief' });
  });
});

describe('A page that lies about its address', () => {
  const HERE = 'https://news.example/harbor-lights';

  test('is not read where it says that it is another site', async () => {
    tabs.set(TAB, { ...pageWith(sampleArticle({ url: 'https://other.example/story' })), url: HERE });
    expect(await open()).toMatchObject({ state: 'error' });
    expect(session.size).toBe(0);
  });

  test.each(['https://other.example/stolen', 'javascript:alert(1)', 'data:text/html,x', ''])(
    'gets no link to %j',
    async (url) => {
      const { answers } = pageWith(sampleArticle({ url: HERE }));
      const capture = { ...Object(answers['page/capture']), article: sampleArticle({ url }) };
      tabs.set(TAB, { refusal: null, url: HERE, answers: { ...answers, 'page/capture': capture } });
      expect(await open()).toMatchObject({ state: 'brief', article: { url: HERE } });
    },
  );
});

describe('The state of a reading', () => {
  test.each([
    ['brief', sampleBrief('renewal', [sampleWork('renewed')])],
    ['brief', sampleBrief('roundup', [sampleWork('none'), sampleWork('canceled')])],
    ['quiet', sampleBrief('casting', [sampleWork('none')])],
    ['quiet', sampleBrief('other', [])],
    ['unrelated', sampleBrief('unrelated', [])],
  ])('is %s by what was read', async (state, brief) => {
    reader.read.mockReturnValue(brief);
    expect(await open()).toMatchObject({ state });
  });

  test('is other-language, with the language, where the reader cannot read it', async () => {
    reader.read.mockReturnValue(sampleBrief(null, [], { language: 'es' }));
    expect(await open()).toMatchObject({ state: 'other-language', language: 'es' });
  });

  test('is needs-click where no access is held', async () => {
    tabs.set(TAB, { refusal: UNCLICKED, answers: {} });
    expect(await open()).toEqual({ state: 'needs-click' });
    expect(icons.has(TAB)).toBe(false);
  });

  test('is no-access where the icon was clicked and the page stays closed', async () => {
    tabs.set(TAB, { refusal: UNCLICKED, answers: {} });
    expect(await open({ clicked: true })).toEqual({ state: 'no-access' });
  });

  test.each(['Cannot access a chrome:// URL', 'The extensions gallery cannot be scripted.'])(
    'is no-access where the browser says “%s”',
    async (refusal) => {
      tabs.set(TAB, { refusal, answers: {} });
      expect(await open()).toEqual({ state: 'no-access' });
    },
  );

  test('is what was kept where access has been lost since', async () => {
    await open();
    tabs.set(TAB, { refusal: UNCLICKED, answers: {} });
    expect(await open()).toMatchObject({ state: 'brief' });
  });

  test.each([
    ['no-article', 'no-article'],
    ['no-text', 'no-access'],
    ['too-large', 'error'],
  ])('is made of the page’s failure %s: %s', async (failure, state) => {
    const glance = { address: 'https://news.example/', headline: '' };
    tabs.set(TAB, pageWith(null, { 'page/capture': { glance, article: null, failure } }));
    expect(await open()).toMatchObject({ state });
  });

  test('is an error for a tab that is closed', async () => {
    tabs.clear();
    expect(await open()).toEqual({ state: 'error', message: 'The tab is closed.' });
  });

  test('is an error where the page answers something else than an article', async () => {
    tabs.set(TAB, pageWith(null, { 'page/capture': { article: { text: ['<b>'] } } }));
    expect(await open()).toMatchObject({ state: 'error' });
    expect(session.size).toBe(0);
  });

  test('is an error where the page sends more text than any article has', async () => {
    tabs.set(TAB, pageWith(sampleArticle({ text: 'a'.repeat(400_001) })));
    expect(await open()).toMatchObject({ state: 'error' });
    expect(reader.read).not.toHaveBeenCalled();
  });

  test('is an error where the reader fails, and the next click works', async () => {
    reader.read.mockImplementationOnce(() => {
      throw new Error('Too deep.');
    });
    expect(await open()).toEqual({ state: 'error', message: 'Too deep.' });
    expect(await open()).toMatchObject({ state: 'brief' });
  });
});

describe('A tab whose page was left', () => {
  test('loses its brief and its badge when another page loads', async () => {
    await open();
    await forgetIfMoved(TAB, undefined);
    expect(session.size).toBe(0);
    expect(icons.get(TAB)).toEqual({ badge: '', tooltip: 'Shelved' });
  });

  test('loses them when a single-page site changes the address', async () => {
    await open();
    await forgetIfMoved(TAB, 'https://news.example/next');
    expect(session.size).toBe(0);
  });

  test('loses what was read from its selected words', async () => {
    const { url } = sampleArticle();
    const glance = { address: url, headline: '' };
    tabs.set(TAB, pageWith(sampleArticle(), { 'page/selection': { glance, article: sampleArticle() } }));
    await readSelected(TAB, { text: 'HBO has canceled it.', frameId: 0 });
    await forgetIfMoved(TAB, `${url}#comments`);
    expect([...session.keys()]).toEqual([`selection:${TAB}`]);
    await forgetIfMoved(TAB, 'https://news.example/next');
    expect(session.size).toBe(0);
  });

  test('keeps them when only the fragment changes', async () => {
    await open();
    await forgetIfMoved(TAB, 'https://news.example/harbor-lights#comments');
    expect(session.size).toBe(1);
    expect(icons.get(TAB)?.badge).toBe('CXL');
  });

  test('is not touched where nothing was asked about it', async () => {
    tabs.set(8, pageWith(sampleArticle()));
    await forgetIfMoved(8, undefined);
    expect(icons.has(8)).toBe(false);
    expect(injected).toEqual([]);
  });

  test('is forgotten when it closes, while it is still being read', async () => {
    const reading = open();
    const forgotten = forget(TAB);
    await reading;
    await forgotten;
    expect(session.size).toBe(0);
  });

  test('shows no badge of a page that no article was found on after all', async () => {
    await open();
    tabs.set(TAB, pageWith(null));
    expect(await open({ fresh: true })).toEqual({ state: 'no-article' });
    expect(icons.get(TAB)?.badge).toBe('');
    expect(session.size).toBe(0);
  });
});

describe('Hiding a fact', () => {
  test('is kept for the tab', async () => {
    await open();
    await setHidden({ tabId: TAB, path: 'works.0.by', hidden: true });
    expect(await setHidden({ tabId: TAB, path: 'figures.1', hidden: true })).toEqual({
      hidden: ['works.0.by', 'figures.1'],
    });
    expect(await open()).toMatchObject({ hidden: ['works.0.by', 'figures.1'] });
  });

  test('can be taken back', async () => {
    await open();
    await setHidden({ tabId: TAB, path: 'works.0.by', hidden: true });
    expect(await setHidden({ tabId: TAB, path: 'works.0.by', hidden: false })).toEqual({ hidden: [] });
  });

  test('outlasts reading the same article again', async () => {
    await open();
    await setHidden({ tabId: TAB, path: 'works.0.by', hidden: true });
    expect(await open({ fresh: true })).toMatchObject({ hidden: ['works.0.by'] });
  });

  test('loses nothing where two cross', async () => {
    await open();
    await Promise.all(['a', 'b', 'c'].map((path) => setHidden({ tabId: TAB, path, hidden: true })));
    expect(await open()).toMatchObject({ hidden: ['a', 'b', 'c'] });
  });

  test('says so where nothing is kept', async () => {
    await expect(setHidden({ tabId: TAB, path: 'a', hidden: true })).rejects.toThrow('Nothing is kept');
  });
});

describe('Showing a fact', () => {
  const evidence = [{ in: 'text' as const, start: 21, end: 34, quote: 'Harbor Lights' }];

  test('asks the page to paint it', async () => {
    await open();
    expect(await showFact({ tabId: TAB, evidence })).toEqual({ shown: 'text' });
    expect(fakeBrowser.scripting.insertCSS).toHaveBeenCalled();
  });

  test('says that it is gone where nothing is kept, or the page may not be reached', async () => {
    expect(await showFact({ tabId: TAB, evidence })).toEqual({ shown: 'gone' });
    await open();
    tabs.set(TAB, { refusal: UNCLICKED, answers: {} });
    expect(await showFact({ tabId: TAB, evidence })).toEqual({ shown: 'gone' });
  });
});

describe('Session storage that is full', () => {
  const sized = (tabId: number) =>
    sampleArticle({ url: `https://news.example/${tabId}`, text: 'word '.repeat(2000) });

  test('makes room by dropping the oldest readings', async () => {
    storage.quota = 45_000;
    for (const tabId of [1, 2, 3, 4, 5]) {
      tabs.set(tabId, pageWith(sized(tabId)));
      expect(await openReading({ tabId, clicked: false })).toMatchObject({ state: 'brief' });
    }
    expect(session.has('reading:5')).toBe(true);
    expect(session.has('reading:1')).toBe(false);
  });

  test('keeps nothing where even that is not enough, and still shows what was read', async () => {
    storage.quota = 100;
    expect(await open()).toMatchObject({ state: 'brief' });
    expect(session.size).toBe(0);
  });
});
