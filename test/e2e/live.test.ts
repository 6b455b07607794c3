import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Running } from '../../scripts/browsers/launch.ts';
import { clickIcon, PATIENCE_MS, settled } from '../../scripts/browsers/popup.ts';
import { type Site, serve } from '../../scripts/site.ts';
import { background, closePopup, open, openPopupFor, start, tabInFront, textOf, until } from './browser.ts';
import { CANCELED, RENEWED } from './pages.ts';

/** Popup and shelf in several windows at once, and a background that may end at any time. */

const dated = (story: string, day: string) =>
  story.replace('<head>', `<head><meta property="article:published_time" content="${day}T09:00:00Z">`);
const ofHarborLights = RENEWED.replaceAll('Paper Moons', 'Harbor Lights').replaceAll('Netflix', 'HBO');
const STORIES = {
  '/renewed': dated(ofHarborLights, '2021-03-04'),
  '/canceled': dated(CANCELED, '2022-11-08'),
  '/other': RENEWED,
  ...Object.fromEntries(Array.from({ length: 12 }, (_, number) => [`/one/${number}`, CANCELED])),
};

let running: Running;
let site: Site;
beforeAll(async () => {
  site = await serve(STORIES);
  running = await start();
});
afterAll(async () => {
  await running?.browser.close();
  await site?.close();
});

const PIN = '[data-action="pin"]';
const isPressed = (popup: Page, pressed: boolean) =>
  popup.waitForSelector(`${PIN}[aria-pressed="${pressed}"][aria-disabled="false"]`, {
    timeout: PATIENCE_MS,
  });

/** A page of the extension in a window of its own. */
async function inNewWindow(path: string): Promise<Page> {
  const worker = await background(running);
  const url = running.root + path;
  const known = new Set(await running.browser.pages());
  await worker.evaluate(async (address) => void (await chrome.windows.create({ url: address })), url);
  const pages = await until(
    async () => (await running.browser.pages()).filter((page) => !known.has(page) && page.url() === url),
    (found) => found.length > 0,
  );
  if (pages[0] === undefined) throw new Error(`No window opened with ${path}.`);
  return pages[0];
}

/** Opens a story, has it read, and gives the popup for it in a tab of its own. */
async function storyWithPopup(path: string): Promise<{ story: Page; popup: Page; tabId: number }> {
  const story = await open(running, site.origin + path);
  const tabId = await tabInFront(running);
  await closePopup(running, await clickIcon(running, story));
  return { story, tabId, popup: await openPopupFor(running, tabId) };
}

/** The addresses of all stories that a shelf lists, in order. */
const storiesIn = (shelf: Page) =>
  shelf.$$eval('[data-pin]', (entries) =>
    entries.map((entry) => new URL((entry as HTMLElement).dataset['pin'] ?? '').pathname),
  );

async function list(shelf: Page, wanted: string[]): Promise<void> {
  const found = await until(
    () => storiesIn(shelf),
    (paths) => JSON.stringify(paths) === JSON.stringify(wanted),
  );
  expect(found).toEqual(wanted);
}

const press = (page: Page, selector: string) =>
  page.waitForSelector(selector).then((button) => button?.evaluate((one) => (one as HTMLElement).click()));

async function emptied(): Promise<void> {
  const shelf = await open(running, `${running.root}shelf.html`);
  await shelf.evaluate(() => chrome.runtime.sendMessage({ name: 'shelf/delete-all', request: {} }));
  await shelf.close();
}
beforeEach(emptied);

test('A popup and two windows of the shelf agree on every change, whoever made it', async () => {
  const { story, popup } = await storyWithPopup('/renewed');
  const one = await inNewWindow('shelf.html');
  const two = await inNewWindow('shelf.html');
  await popup.bringToFront();

  await popup.click(PIN);
  await isPressed(popup, true);
  for (const shelf of [one, two]) await list(shelf, ['/renewed']);

  await press(two, '[data-action="note"]');
  await two.type('textarea', 'Seen in March');
  const note = await until(
    () => textOf(one),
    (text) => text.includes('Seen in March'),
  );
  expect(note).toContain('Seen in March');

  await press(one, '[data-action="delete"]');
  await list(two, []);
  await isPressed(popup, false);

  await press(one, '[data-action="undo"]');
  await list(two, ['/renewed']);
  await isPressed(popup, true);
  expect(await textOf(two)).toContain('Seen in March');

  await press(two, '[data-action="delete-all"]');
  await press(two, '[data-action="delete-all-sure"]');
  await list(one, []);
  await isPressed(popup, false);
  for (const page of [one, two, popup, story]) await page.close();
});

test('A fact hidden in the popup goes from an open shelf, and comes back with its undo', async () => {
  const { story, popup } = await storyWithPopup('/canceled');
  const shelf = await inNewWindow('shelf.html');
  await popup.bringToFront();
  await popup.click(PIN);
  const fate = (wanted: string) =>
    until(
      () => shelf.$$eval('.pill', ([pill]) => pill?.textContent),
      (text) => text === wanted,
    ).then((text) => expect(text).toBe(wanted));
  await fate('Canceled by HBO after two seasons');
  await press(popup, '[data-fact="works.0.seasons"]');
  await press(popup, '[data-action="hide"][value="works.0.seasons"]');
  await fate('Canceled by HBO');
  await press(popup, '[data-action="undo"][value="works.0.seasons"]');
  await fate('Canceled by HBO after two seasons');
  for (const page of [shelf, popup, story]) await page.close();
});

test('A story that moves on from the shelf says so, for as long as the shelf says it', async () => {
  const earlier = await storyWithPopup('/renewed');
  await earlier.popup.click(PIN);
  await isPressed(earlier.popup, true);
  const later = await storyWithPopup('/canceled');
  await later.popup.waitForSelector('[data-remark="moves-on"]');
  expect(await textOf(later.popup)).toMatch(/News for your shelf: it says renewed by HBO.*canceled by HBO/);

  await earlier.popup.bringToFront();
  await earlier.popup.click(PIN);
  const remark = await until(
    () => later.popup.$('[data-remark]'),
    (found) => found === null,
  );
  expect(remark).toBeNull();

  await later.popup.bringToFront();
  await later.popup.click(PIN);
  await isPressed(later.popup, true);
  await earlier.popup.waitForSelector('[data-remark="older"]');
  expect(await textOf(earlier.popup)).toMatch(/canceled by HBO/i);
  for (const { popup, story } of [earlier, later]) for (const page of [popup, story]) await page.close();
});

test('A story is pinned although the popup closes with the press', async () => {
  for (const number of [0, 1, 2]) {
    const story = await open(running, `${site.origin}/one/${number}`);
    const popup = await clickIcon(running, story);
    await isPressed(popup, false);
    await popup
      .evaluate((selector) => {
        document.querySelector<HTMLElement>(selector)?.click();
        window.close();
      }, PIN)
      .catch(() => undefined);
    await story.close();
  }
  const shelf = await open(running, `${running.root}shelf.html`);
  const found = await until(
    () => storiesIn(shelf),
    (paths) => paths.length === 3,
  );
  expect(found.sort()).toEqual(['/one/0', '/one/1', '/one/2']);
  await shelf.close();
});

test('Wherever the worker ends, Pinned is said only of what is on the shelf, and a second press pins', async () => {
  for (const delay of [0, 2, 5, 10, 20]) {
    const { story, popup } = await storyWithPopup('/other');
    await isPressed(popup, false);
    const worker = await background(running);
    await popup.click(PIN);
    await new Promise((wait) => setTimeout(wait, delay));
    await worker.close().catch(() => undefined);
    const button = await popup.waitForSelector(`${PIN}[aria-disabled="false"]`);
    const said = await button?.evaluate((one) => one.getAttribute('aria-pressed'));
    const shelf = await open(running, `${running.root}shelf.html`);
    await shelf.waitForSelector('[data-show], [data-empty="first"]');
    if (said === 'true') await list(shelf, ['/other']);
    await popup.bringToFront();
    if (said !== 'true') {
      // It may have been written although nobody could say so any more: then it says so now.
      await popup.reload();
      await settled(popup);
      const again = await popup.waitForSelector(`${PIN}[aria-disabled="false"]`);
      if ((await again?.evaluate((one) => one.getAttribute('aria-pressed'))) === 'false') {
        await popup.click(PIN);
      }
      await isPressed(popup, true);
    }
    await list(shelf, ['/other']);
    await emptied();
    for (const page of [shelf, popup, story]) await page.close();
  }
});

test('Two windows that pin at once leave each story once', async () => {
  const stories = await Promise.all([3, 4, 5, 6].map(async (number) => `/one/${number}`));
  const popups: Page[] = [];
  for (const path of stories) {
    const { popup, tabId } = await storyWithPopup(path);
    popups.push(popup, await inNewWindow(`popup.html?tab=${tabId}`));
  }
  for (const popup of popups) await isPressed(popup, false);
  await Promise.all(popups.map((popup) => popup.$eval(PIN, (button) => (button as HTMLElement).click())));
  for (const popup of popups) await isPressed(popup, true);
  const shelf = await open(running, `${running.root}shelf.html`);
  await shelf.waitForSelector('[data-show]');
  expect((await storiesIn(shelf)).sort()).toEqual(stories);
  await shelf.close();
  for (const popup of popups) await popup.close();
});
