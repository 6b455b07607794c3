import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Running } from '../../scripts/browsers/launch.ts';
import { clickIcon } from '../../scripts/browsers/popup.ts';
import { type Site, serve } from '../../scripts/site.ts';
import { allowSite, closePopup, iconOf, open, start, stateOf, tabInFront, until, update } from './browser.ts';
import { CANCELED, QUIET, RENEWED, SINGLE_PAGE } from './pages.ts';

const PATTERN = '*://127.0.0.1/*';

let running: Running;
let site: Site;
beforeAll(async () => {
  site = await serve({
    '/canceled': CANCELED,
    '/renewed': RENEWED,
    '/quiet': QUIET,
    '/single-page': SINGLE_PAGE,
  });
  running = await start();
  await allowSite(running, PATTERN);
});
afterAll(async () => {
  await running?.browser.close();
  await site?.close();
});

/** The letters on a tab's icon, once they are those waited for. */
async function badgeOf(tabId: number, letters: string): Promise<string> {
  const icon = await until(
    () => iconOf(running, tabId),
    ({ badge }) => badge === letters,
  );
  return icon.badge;
}

/** Long enough for a page to be read that is to be read. */
const awhile = () => new Promise((wait) => setTimeout(wait, 2500));

async function options(): Promise<Page> {
  const page = await open(running, `${running.root}options.html`);
  await page.waitForSelector('#one-site');
  return page;
}

async function grant(): Promise<void> {
  const page = await options();
  await page.type('#one-site', new URL(site.origin).hostname);
  await page.click('[data-action="grant-site"][value="one"]');
  await page.waitForSelector(`[data-action="revoke-site"][value="${PATTERN}"]`);
  await page.close();
}

async function revoke(): Promise<void> {
  const page = await options();
  const button = await page.$(`[data-action="revoke-site"][value="${PATTERN}"]`);
  await button?.click();
  await until(
    () => page.$$(`[data-action="revoke-site"][value="${PATTERN}"]`),
    (found) => found.length === 0,
  );
  await page.close();
}

beforeEach(revoke);

test('A site granted while its tabs are open has them read, and only those', async () => {
  const page = await open(running, `${site.origin}/canceled`);
  const tabId = await tabInFront(running);
  const quiet = await open(running, `${site.origin}/quiet`);
  const quietTab = await tabInFront(running);
  await awhile();
  expect((await iconOf(running, tabId)).badge).toBe('');
  await grant();
  expect(await badgeOf(tabId, 'CXL')).toBe('CXL');
  expect((await iconOf(running, quietTab)).badge).toBe('');
  for (const one of [page, quiet]) await one.close();
});

test('A page of a granted site is read when it is opened, and its popup shows what was read', async () => {
  await grant();
  const page = await open(running, `${site.origin}/renewed`);
  const tabId = await tabInFront(running);
  expect(await badgeOf(tabId, 'REN')).toBe('REN');
  const popup = await clickIcon(running, page);
  expect(await stateOf(popup)).toBe('brief');
  await closePopup(running, popup);
  await page.close();
});

test('The next story of a single-page site is read too', async () => {
  await grant();
  const page = await open(running, `${site.origin}/single-page`);
  const tabId = await tabInFront(running);
  expect(await badgeOf(tabId, 'CXL')).toBe('CXL');
  await page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
  expect(await badgeOf(tabId, 'REN')).toBe('REN');
  await page.close();
});

test('A page of a granted site cannot notice that it is read', async () => {
  await grant();
  const page = await open(running, `${site.origin}/canceled`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const globals = await page.evaluate(() => Object.keys(window).sort());
  expect(await badgeOf(await tabInFront(running), 'CXL')).toBe('CXL');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await page.evaluate(() => Object.keys(window).sort())).toEqual(globals);
  await page.close();
});

test('A site that is taken back is left alone from then on', async () => {
  await grant();
  const page = await open(running, `${site.origin}/canceled`);
  const tabId = await tabInFront(running);
  expect(await badgeOf(tabId, 'CXL')).toBe('CXL');
  await revoke();
  await page.goto(`${site.origin}/renewed`);
  await awhile();
  expect((await iconOf(running, tabId)).badge).toBe('');
  await page.close();
});

/** The same, seen from a page of the new version: of its worker the driver does not know yet. */
async function badgeAfterUpdate(tabId: number, letters: string): Promise<string> {
  const page = await options();
  const badge = await until(
    () => page.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId),
    (found) => found === letters,
  );
  await page.close();
  return badge;
}

test('An update under open pages has them read by what is new', async () => {
  await grant();
  const page = await open(running, `${site.origin}/single-page`);
  const tabId = await tabInFront(running);
  expect(await badgeOf(tabId, 'CXL')).toBe('CXL');
  await update(running);
  expect(await badgeAfterUpdate(tabId, 'CXL')).toBe('CXL');
  await page.bringToFront();
  await page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
  expect(await badgeAfterUpdate(tabId, 'REN')).toBe('REN');
  await page.close();
});
