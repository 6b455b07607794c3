import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../../scripts/browsers/launch.ts';
import { clickIcon } from '../../scripts/browsers/popup.ts';
import { type Site, serve } from '../../scripts/site.ts';
import { closePopup, open, start, textOf, until } from './browser.ts';
import { CANCELED, RENEWED } from './pages.ts';

const EARLIER = RENEWED.replaceAll('Paper Moons', 'Harbor Lights')
  .replaceAll('Netflix', 'HBO')
  .replace('<head>', '<head><meta property="article:published_time" content="2021-03-04T09:00:00Z">');
const LATER = CANCELED.replace(
  '<head>',
  '<head><meta property="article:published_time" content="2022-11-08T09:00:00Z">',
);

let running: Running;
let site: Site;
beforeAll(async () => {
  site = await serve({ '/earlier': EARLIER, '/later': LATER, '/renewed': RENEWED });
  running = await start();
});
afterAll(async () => {
  await running?.browser.close();
  await site?.close();
});

async function pin(path: string): Promise<void> {
  const page = await open(running, `${site.origin}${path}`);
  const popup = await clickIcon(running, page);
  await popup.waitForSelector('[data-action="pin"][aria-pressed="false"][aria-disabled="false"]');
  await popup.click('[data-action="pin"]');
  await popup.waitForSelector('[data-action="pin"][aria-pressed="true"]');
  await closePopup(running, popup);
  await page.close();
}

const openShelf = () => open(running, `${running.root}shelf.html`);
const showsIn = (shelf: Page) =>
  shelf.$$eval('[data-show]', (shows) => shows.map((show) => (show as HTMLElement).dataset['show']));
const shows = (shelf: Page, wanted: string[]) =>
  until(
    () => showsIn(shelf),
    (found) => JSON.stringify(found) === JSON.stringify(wanted),
  ).then((found) => expect(found).toEqual(wanted));

/** Presses a button of the page, wherever it stands. */
const press = (shelf: Page, selector: string) =>
  shelf.waitForSelector(selector).then((button) => button?.evaluate((one) => (one as HTMLElement).click()));

test('An empty shelf says how it is filled, and fills while it is open', async () => {
  const shelf = await openShelf();
  await shelf.waitForSelector('[data-empty="first"]');
  await pin('/earlier');
  await shows(shelf, ['Harbor Lights']);
  await pin('/later');
  await pin('/renewed');
  await until(
    () => showsIn(shelf),
    (found) => found.length === 2,
  );
  await shelf.close();
});

test('A show has its fate and its history in time, each entry a link to the sentence that says so', async () => {
  const shelf = await openShelf();
  await shelf.waitForSelector('[data-show="Harbor Lights"]');
  const show = await shelf.$eval('[data-show="Harbor Lights"]', (article) => ({
    fate: article.querySelector('.pill')?.textContent,
    history: [...article.querySelectorAll('[data-pin]')].map((entry) => entry.textContent),
    links: [...article.querySelectorAll<HTMLAnchorElement>('[data-pin] a')].map(({ href }) => href),
  }));
  expect(show.fate).toBe('Canceled by HBO after two seasons');
  expect(show.history[0]).toMatch(/March 4, 2021.*Renewed by HBO/);
  expect(show.history[1]).toMatch(/November 8, 2022.*Canceled by HBO/);
  expect(show.links[1]).toMatch(/\/later#:~:text=/);
  const [target] = await Promise.all([
    running.browser.waitForTarget((one) => one.url().includes('/later')),
    shelf.$eval('[data-show="Harbor Lights"] [data-pin*="later"] a', (link) => (link as HTMLElement).click()),
  ]);
  const article = await target.page();
  expect(await article?.evaluate(() => document.referrer)).toBe('');
  await article?.close();
  await shelf.close();
});

test('Search forgives typing errors, filters and says where nothing matches', async () => {
  const shelf = await openShelf();
  await shelf.waitForSelector('[data-show]');
  await shelf.type('input[type="search"]', 'harbr lihts');
  await shows(shelf, ['Harbor Lights']);
  await shelf.type('input[type="search"]', ' zzzz');
  await shelf.waitForSelector('[data-empty="no-match"]');
  await press(shelf, '[data-action="clear"]');
  await until(
    () => showsIn(shelf),
    (found) => found.length === 2,
  );
  await shelf.select('[data-filter="networks"]', 'Netflix');
  await shows(shelf, ['Paper Moons']);
  await shelf.select('[data-filter="networks"]', '');
  await shelf.select('[data-filter="sort"]', 'title');
  await shows(shelf, ['Harbor Lights', 'Paper Moons']);
  await shelf.close();
});

test('Notes and tags are kept, found, and seen in a second window', async () => {
  const shelf = await openShelf();
  const other = await openShelf();
  await press(shelf, '[data-pin*="renewed"] [data-action="note"]');
  await shelf.type('textarea', 'Ask Ramona about the stationery');
  await press(shelf, '[data-pin*="renewed"] [data-action="tag"]');
  await shelf.type('input[type="text"]', 'cozy, with Mum');
  await other.waitForFunction(() => document.body.innerText.includes('with Mum'));
  expect(await textOf(other)).toContain('Ask Ramona about the stationery');
  await other.type('input[type="search"]', 'ramona');
  await shows(other, ['Paper Moons']);
  await other.close();
  await shelf.close();
});

test('A story is deleted in both windows, and comes back by Undo', async () => {
  const shelf = await openShelf();
  const other = await openShelf();
  await other.waitForSelector('[data-show="Paper Moons"]');
  await press(shelf, '[data-pin*="renewed"] [data-action="delete"]');
  await shows(other, ['Harbor Lights']);
  await press(shelf, '[data-action="undo"]');
  await other.waitForSelector('[data-show="Paper Moons"]');
  expect(await textOf(other)).toContain('Ask Ramona about the stationery');
  await other.close();
  await shelf.close();
});

test('Shows are split and merged by hand, and both can be undone', async () => {
  const shelf = await openShelf();
  const count = (number: number) =>
    until(
      () => showsIn(shelf),
      (found) => found.length === number,
    ).then((found) => expect(found).toHaveLength(number));
  await press(shelf, '[data-pin*="earlier"] [data-action="split"]');
  await count(3);
  await press(shelf, '[data-action="undo"]');
  await count(2);
  await press(shelf, '[data-show="Paper Moons"] [data-action="merge"]');
  await press(shelf, '[data-show="Harbor Lights"] [data-action="merge"]');
  await count(1);
  await press(shelf, '[data-action="undo"]');
  await count(2);
  await shelf.close();
});

test('What the shows were made from is a list to read, with links and ticks', async () => {
  const shelf = await openShelf();
  await press(shelf, '[data-view="to-read"]');
  const work = await shelf.waitForSelector('[data-work]');
  expect(await work?.evaluate((one) => one.textContent)).toMatch(/Keeper’s Daughter.*novel by Anne Halloran/);
  const link = await shelf.$eval('[data-onward="openlibrary"]', (one) => ({
    href: (one as HTMLAnchorElement).href,
    rel: (one as HTMLAnchorElement).rel,
  }));
  expect(link.href).toContain('openlibrary.org/search?title=The');
  expect(link.rel).toContain('noreferrer');
  await press(shelf, '[data-action="read"]');
  await shelf.waitForSelector('[data-read] [data-action="read"]:checked');
  await shelf.reload();
  await press(shelf, '[data-view="to-read"]');
  await shelf.waitForSelector('[data-read] [data-action="read"]:checked');
  await shelf.close();
});

test('Delete everything leaves nothing behind', async () => {
  const shelf = await openShelf();
  await press(shelf, '[data-action="export"][value="json"]');
  await shelf.waitForSelector('[data-transfer="exported"]');
  await press(shelf, '[data-action="delete-all"]');
  await press(shelf, '[data-action="delete-all-sure"]');
  await shelf.waitForSelector('[data-empty="first"]');
  const left = await shelf.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('shelf');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const counts = [...database.objectStoreNames].map(
      (name) =>
        new Promise<number>((done) => {
          const request = database.transaction(name).objectStore(name).count();
          request.onsuccess = () => done(request.result);
        }),
    );
    const found = await Promise.all(counts);
    database.close();
    return found;
  });
  expect(left).toEqual([0, 0, 0, 0, 0]);
  expect(await shelf.evaluate(() => chrome.storage.local.get('backup'))).toEqual({});
  await shelf.close();
});
