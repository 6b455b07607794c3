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
