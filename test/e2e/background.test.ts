import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../../scripts/browsers/launch.ts';
import { clickIcon } from '../../scripts/browsers/popup.ts';
import { type Site, serve } from '../../scripts/site.ts';
import {
  background,
  closePopup,
  iconOf,
  open,
  openPopupFor,
  start,
  stateOf,
  tabInFront,
  textOf,
  until,
} from './browser.ts';
import { CANCELED, RENEWED, SINGLE_PAGE } from './pages.ts';

let running: Running;
let site: Site;
beforeAll(async () => {
  site = await serve({ '/canceled': CANCELED, '/renewed': RENEWED, '/single-page': SINGLE_PAGE });
  running = await start();
});
afterAll(async () => {
  await running?.browser.close();
  await site?.close();
});

/** Ends the worker, as the browser does where it has been idle. */
async function stopBackground(): Promise<void> {
  const worker = await background(running);
  await worker.close();
  await until(
    async () => running.browser.targets().filter((target) => target.type() === 'service_worker'),
    (targets) => targets.length === 0,
  );
}

const badgeOf = async (tabId: number) => (await iconOf(running, tabId)).badge;

test('The worker may end between the click and the next look, and nothing is lost', async () => {
  const page = await open(running, `${site.origin}/canceled`);
  const tabId = await tabInFront(running);
  await closePopup(running, await clickIcon(running, page));
  await stopBackground();
  const popup = await openPopupFor(running, tabId);
  expect(await stateOf(popup)).toBe('brief');
  await stopBackground();
  await (await popup.waitForSelector('[data-fact="works.0.by"]'))?.click();
  const names = await until(
    () => page.evaluate(() => [...CSS.highlights.keys()]),
    (found) => found.length > 0,
  );
  expect(names).toContain('phrase');
  expect(await badgeOf(tabId)).toBe('CXL');
  await popup.close();
  await page.close();
});

test('The worker may end before the click', async () => {
  const page = await open(running, `${site.origin}/canceled`);
  await stopBackground();
  const popup = await clickIcon(running, page);
  expect(await stateOf(popup)).toBe('brief');
  await closePopup(running, popup);
  await page.close();
});

test('Another page in the tab takes the verdict off the icon', async () => {
  const page = await open(running, `${site.origin}/canceled`);
  const tabId = await tabInFront(running);
  await closePopup(running, await clickIcon(running, page));
  expect(await badgeOf(tabId)).toBe('CXL');
  await page.goto(`${site.origin}/renewed`);
  await until(
    () => badgeOf(tabId),
    (badge) => badge === '',
  );
  const icon = await iconOf(running, tabId);
  expect(icon.badge).toBe('');
  expect(icon.tooltip).not.toContain('Canceled');
  await page.close();
});

test('The next story of a single-page site takes the verdict off, and a click reads it', async () => {
  const page = await open(running, `${site.origin}/single-page`);
  const tabId = await tabInFront(running);
  await closePopup(running, await clickIcon(running, page));
  expect(await badgeOf(tabId)).toBe('CXL');
  await page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
  const badge = await until(
    () => badgeOf(tabId),
    (letters) => letters === '',
  );
  expect(badge).toBe('');
  const popup = await clickIcon(running, page);
  expect(await textOf(popup)).toContain('Paper Moons');
  expect(await badgeOf(tabId)).toBe('REN');
  await closePopup(running, popup);
  await page.close();
});

test('A fragment of the same page leaves the verdict where it is', async () => {
  const page = await open(running, `${site.origin}/canceled`);
  const tabId = await tabInFront(running);
  await closePopup(running, await clickIcon(running, page));
  await page.evaluate(() => {
    location.hash = 'comments';
  });
  const popup = await openPopupFor(running, tabId);
  expect(await stateOf(popup)).toBe('brief');
  expect(await badgeOf(tabId)).toBe('CXL');
  await popup.close();
  await page.close();
});

test('A tab that nobody asked about stays as it is', async () => {
  const asked = await open(running, `${site.origin}/canceled`);
  await closePopup(running, await clickIcon(running, asked));
  const other = await open(running, `${site.origin}/renewed`);
  const tabId = await tabInFront(running);
  const icon = await iconOf(running, tabId);
  expect(icon.badge).toBe('');
  expect(icon.tooltip).not.toContain('Renewed');
  await other.close();
  await asked.close();
});

test('A click works under an open page after the extension was loaded anew', async () => {
  const page = await open(running, `${site.origin}/canceled`);
  await closePopup(running, await clickIcon(running, page));
  await running.browser.installExtension('dist/chrome');
  const popup = await clickIcon(running, page);
  expect(await stateOf(popup)).toBe('brief');
  await (await popup.waitForSelector('[data-fact="works.0.by"]'))?.click();
  const names = await until(
    () => page.evaluate(() => [...CSS.highlights.keys()]),
    (found) => found.length > 0,
  );
  expect(names).toContain('phrase');
  await closePopup(running, popup);
  await page.close();
});
