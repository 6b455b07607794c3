import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../../scripts/browsers/launch.ts';
import { clickIcon } from '../../scripts/browsers/popup.ts';
import { type Site, serve } from '../../scripts/site.ts';
import { background, closePopup, open, openPopupFor, start, tabInFront, textOf } from './browser.ts';
import { CANCELED, RENEWED } from './pages.ts';

/** The same show, renewed where the other story has it canceled. */
const CONTRADICTED = RENEWED.replaceAll('Paper Moons', 'Harbor Lights');

let running: Running;
let site: Site;
beforeAll(async () => {
  site = await serve({
    '/canceled': CANCELED,
    '/keys': CANCELED,
    '/renewed': RENEWED,
    '/contradicted': CONTRADICTED,
  });
  running = await start();
});
afterAll(async () => {
  await running?.browser.close();
  await site?.close();
});

const PIN = '[data-action="pin"]';

async function pressed(popup: Page, isPressed: boolean): Promise<void> {
  await popup.waitForSelector(`${PIN}[aria-pressed="${isPressed}"][aria-disabled="false"]`);
}

test('A story is pinned from the toolbar, is still pinned later, and can be taken off with a way back', async () => {
  const page = await open(running, `${site.origin}/canceled`);
  const tabId = await tabInFront(running);
  const popup = await clickIcon(running, page);
  await pressed(popup, false);
  await popup.click(PIN);
  await pressed(popup, true);
  expect(await popup.$eval(PIN, (button) => button.textContent)).toBe('Pinned');
  await closePopup(running, popup);

  const later = await openPopupFor(running, tabId);
  await pressed(later, true);
  await later.click(PIN);
  await pressed(later, false);
  await later.click('[data-action="undo"][value="pin"]');
  await pressed(later, true);
  await later.close();
  await page.close();
});

test('A story is pinned by its keys alone', async () => {
  const page = await open(running, `${site.origin}/keys`);
  const tabId = await tabInFront(running);
  await closePopup(running, await clickIcon(running, page));
  // What the browser does at the press, which no driver reaches where it has no window.
  await (await background(running)).evaluate(async (id) => {
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch: (command: string, tab: chrome.tabs.Tab) => void };
    };
    onCommand.dispatch('pin', await chrome.tabs.get(id));
  }, tabId);
  const popup = await openPopupFor(running, tabId);
  await pressed(popup, true);
  for (const one of [popup, page]) await one.close();
});

test('Two windows agree on what is pinned', async () => {
  const page = await open(running, `${site.origin}/renewed`);
  const tabId = await tabInFront(running);
  await closePopup(running, await clickIcon(running, page));
  const one = await openPopupFor(running, tabId);
  const other = await openPopupFor(running, tabId);
  await pressed(other, false);
  await other.click(PIN);
  await pressed(one, true);
  await other.click(PIN);
  await pressed(one, false);
  await one.close();
  await other.close();
  await page.close();
});

test('A fact that was hidden in a pinned story is still hidden when the story is read anew', async () => {
  const page = await open(running, `${site.origin}/canceled`);
  const tabId = await tabInFront(running);
  const popup = await clickIcon(running, page);
  await pressed(popup, true);
  await popup.$eval('[data-fact^="figures."] + [data-action="hide"]', (hide) =>
    (hide as HTMLElement).click(),
  );
  await popup.waitForSelector('[data-action="undo"]');
  await closePopup(running, popup);
  await page.reload();
  await closePopup(running, await clickIcon(running, page));
  const later = await openPopupFor(running, tabId);
  expect(await later.$$('[data-fact^="figures."]')).toHaveLength(0);
  expect(await textOf(later)).toContain('1 fact hidden');
  await later.close();
  await page.close();
});

test('A story that says otherwise than the shelf is told so', async () => {
  const page = await open(running, `${site.origin}/contradicted`);
  const popup = await clickIcon(running, page);
  await popup.waitForSelector('[data-remark]');
  expect(await textOf(popup)).toMatch(/Your shelf says canceled by HBO.*; this article says renewed/);
  await closePopup(running, popup);
  await page.close();
});
