import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../../scripts/browsers/launch.ts';
import { clickIcon } from '../../scripts/browsers/popup.ts';
import { type Site, serve } from '../../scripts/site.ts';
import { closePopup, open, openPopupFor, start, tabInFront, until } from './browser.ts';
import { CANCELED } from './pages.ts';

let running: Running;
let site: Site;
let popup: Page;
let options: Page;
beforeAll(async () => {
  site = await serve({ '/canceled': CANCELED });
  running = await start();
  const page = await open(running, `${site.origin}/canceled`);
  const tabId = await tabInFront(running);
  await closePopup(running, await clickIcon(running, page));
  popup = await openPopupFor(running, tabId);
  options = await open(running, `${running.root}options.html`);
  await options.waitForSelector('[data-place]');
});
afterAll(async () => {
  await running?.browser.close();
  await site?.close();
});

const linksIn = (page: Page) =>
  page.$$eval('[data-onward]', (links) => links.map((link) => (link as HTMLElement).dataset['onward']));

/** Waits until the popup, which stays open, links to these places. */
async function leadTo(places: string[]): Promise<void> {
  const found = await until(
    () => linksIn(popup),
    (links) => JSON.stringify(links) === JSON.stringify(places),
  );
  expect(found).toEqual(places);
}

const press = (selector: string) => options.$eval(selector, (button) => (button as HTMLElement).click());

async function write(name: string, text: string): Promise<void> {
  await options.$eval(`[name="${name}"]`, (field) => {
    (field as HTMLInputElement).value = '';
  });
  await options.type(`[name="${name}"]`, text);
}

async function fault(pattern: string): Promise<string> {
  await write('own-pattern', pattern);
  await press('[data-action="add-place"]');
  await options.waitForSelector('[aria-invalid="true"]');
  return options.$eval('.fault', (line) => line.textContent ?? '');
}

test('Links follow the choice of places and its order at once, in an open popup too', async () => {
  await leadTo(['openlibrary', 'worldcat', 'bookshop']);
  await press('[name="worldcat"]');
  await leadTo(['openlibrary', 'bookshop']);
  await press('[name="storygraph"]');
  await leadTo(['openlibrary', 'bookshop', 'storygraph']);
  await press('[data-place="openlibrary"] [data-move="1"]');
  await press('[data-place="openlibrary"] [data-move="1"]');
  await leadTo(['bookshop', 'openlibrary', 'storygraph']);
});

test('A bad address for a place of one’s own is told in plain words, and nothing is added', async () => {
  expect(await fault('https://catalog.example.org/?q={title}')).toContain('Give the place a name');
  await write('own-name', 'City library');
  expect(await fault('http://catalog.example.org/?q={title}')).toContain(
    'Only addresses that begin with https',
  );
  expect(await fault('city library')).toContain('no web address');
  expect(await fault('https://catalog.example.org/?q=x')).toContain('Write {title} or {author}');
  expect(await fault('https://catalog.example.org/?q={isbn}')).toContain('There is no {isbn}');
  await leadTo(['bookshop', 'openlibrary', 'storygraph']);
});

test('A place of one’s own comes first, is linked with title and author, and can be removed', async () => {
  await write('own-name', 'City library');
  await write('own-pattern', 'https://catalog.example.org/find/{author}?q={title}');
  await press('[data-action="add-place"]');
  await leadTo(['own-1', 'bookshop', 'openlibrary', 'storygraph']);
  const link = await popup.$eval('[data-onward="own-1"]', (one) => ({
    text: one.textContent,
    href: (one as HTMLAnchorElement).href,
    rel: (one as HTMLAnchorElement).rel,
  }));
  expect(link.text).toBe('City library');
  expect(link.href).toBe(
    'https://catalog.example.org/find/Anne%20Halloran?q=The%20Keeper%E2%80%99s%20Daughter',
  );
  expect(link.rel).toContain('noreferrer');
  await options.reload();
  await options.waitForSelector('[data-place="own-1"] [data-action="remove-place"]');
  await press('[data-place="own-1"] [data-action="remove-place"]');
  await leadTo(['bookshop', 'openlibrary', 'storygraph']);
});
