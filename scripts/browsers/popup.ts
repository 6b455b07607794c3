import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Running } from './launch.ts';

/** How long a slow machine may take. */
export const PATIENCE_MS = 60_000;

/**
 * Clicks the extension's icon in the toolbar on a page's tab, as a reader does.
 *
 * @returns the popup that opens there, once it shows something else than that it is loading.
 */
export async function clickIcon({ browser, extension, root }: Running, page: Page): Promise<Page> {
  const url = `${root}popup.html`;
  await page.bringToFront();
  const [target] = await Promise.all([
    browser.waitForTarget((candidate) => candidate.url() === url, { timeout: PATIENCE_MS }),
    page.triggerExtensionAction(extension),
  ]);
  return settled(await target.asPage());
}

/** Waits until a popup shows something else than that it is loading. */
export async function settled(popup: Page): Promise<Page> {
  await popup.waitForSelector('[data-state]:not([data-state="loading"])', { timeout: PATIENCE_MS });
  return popup;
}

/**
 * Takes a picture of what the popup says of the tab in front: all of it, however long, or no more than `tallest`
 * pixels of its own, at `scale` to one. The toolbar's popup shows 600 at once, so its page is opened in a tab for it.
 */
export async function picture(
  { browser, root }: Running,
  popup: Page,
  path: string,
  { scale = 1, tallest = Number.POSITIVE_INFINITY } = {},
): Promise<void> {
  const [tab] = await popup.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
  const whole = await browser.newPage();
  await whole.setViewport({ width: 380, height: 6000, deviceScaleFactor: 1 });
  await whole.goto(`${root}popup.html?tab=${tab?.id}`);
  await settled(whole);
  const height = await whole.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await whole.setViewport({ width: 380, height: Math.min(height, tallest), deviceScaleFactor: scale });
  mkdirSync(dirname(path), { recursive: true });
  await whole.screenshot({ path: path as `${string}.png` });
  await whole.close();
}
