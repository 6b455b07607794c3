import type { Page, WebWorker } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find.ts';
import { launchWith, type Running } from '../../scripts/browsers/launch.ts';
import { PATIENCE_MS, settled } from '../../scripts/browsers/popup.ts';

/** The package in a real Chromium, and what a reader does with it. */

/** Starts Chromium with the built package. */
export async function start(): Promise<Running> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium-family browser was found.');
  return launchWith(executablePath, 'dist/chrome', { headless: true });
}

/** Opens a page in a tab of its own, in front. */
export async function open({ browser }: Running, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { timeout: PATIENCE_MS });
  await page.bringToFront();
  return page;
}

/** Opens the popup's page in a tab of its own, for the tab of another page, once it shows a state. */
export async function openPopupFor(running: Running, tabId: number): Promise<Page> {
  return settled(await open(running, `${running.root}popup.html?tab=${tabId}`));
}

/** Closes the toolbar's popup, as a click elsewhere does. */
export async function closePopup({ browser }: Running, popup: Page): Promise<void> {
  if (popup.isClosed()) return;
  const url = popup.url();
  const gone = new Promise<void>((closed) => {
    const listen = (target: { url: () => string }) => {
      if (target.url() !== url) return;
      browser.off('targetdestroyed', listen);
      closed();
    };
    browser.on('targetdestroyed', listen);
  });
  await popup.evaluate(() => window.close()).catch(() => {});
  await gone;
}

/** The contract's `data-state` of a popup. */
export function stateOf(popup: Page): Promise<string | undefined> {
  return popup.$eval('[data-state]', (root) => (root as HTMLElement).dataset['state']);
}

/** Everything that a popup shows, as text. */
export function textOf(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}

/** A worker that has just ended is listed for a while; one that is only just starting has not got its APIs yet. */
async function isReady(worker: WebWorker | null): Promise<boolean> {
  try {
    return (
      (await worker?.evaluate(() => typeof chrome !== 'undefined' && chrome.tabs !== undefined)) === true
    );
  } catch {
    return false;
  }
}

/** The background's worker, once it runs. */
export async function background({ browser, root }: Running): Promise<WebWorker> {
  const isOurs = (target: { type: () => string; url: () => string }) =>
    target.type() === 'service_worker' && target.url().startsWith(root);
  const worker = await until(
    async () => {
      const target = await browser.waitForTarget(isOurs, { timeout: PATIENCE_MS });
      const found = await target.worker();
      return (await isReady(found)) ? found : null;
    },
    (found) => found !== null,
  );
  if (worker === null) throw new Error('The background is not running.');
  return worker;
}

/** The id of the tab in front. */
export async function tabInFront(running: Running): Promise<number> {
  const worker = await background(running);
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

/** The letters on a tab's icon and its tooltip. */
export async function iconOf(running: Running, tabId: number): Promise<{ badge: string; tooltip: string }> {
  const worker = await background(running);
  return worker.evaluate(
    async (tab) => ({
      badge: await chrome.action.getBadgeText({ tabId: tab }),
      tooltip: await chrome.action.getTitle({ tabId: tab }),
    }),
    tabId,
  );
}

/** What the background keeps for a tab. */
export async function keptIn(running: Running, tabId: number): Promise<{ brief: unknown }> {
  const worker = await background(running);
  const kept = await worker.evaluate(
    async (key) => JSON.stringify((await chrome.storage.session.get(key))[key] ?? null),
    `reading:${tabId}`,
  );
  return JSON.parse(kept) as { brief: unknown };
}

/** Waits until `look` finds what is waited for, and gives it; at most a minute. */
export async function until<Found>(
  look: () => Promise<Found>,
  isFound: (found: Found) => boolean,
): Promise<Found> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (isFound(found) || Date.now() > end) return found;
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

/**
 * Has the browser itself allow a site, as a click on "Allow" in its question does: a browser without a window never
 * asks, and answers a page's request at once where a site was allowed before.
 */
export async function allowSite({ browser, root }: Running, pattern: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, host) => {
      await (
        chrome as unknown as {
          developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
        }
      ).developerPrivate.addHostPermission(id, host);
    },
    new URL(root).host,
    pattern,
  );
  await page.close();
}
