import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findChromium, findFirefox } from '../../scripts/browsers/find.ts';
import {
  launchFirefox,
  openExtensionPage,
  type RunningFirefox,
  triggerAction,
} from '../../scripts/browsers/firefox.ts';
import { launchWith, type Running } from '../../scripts/browsers/launch.ts';
import { clickIcon, PATIENCE_MS } from '../../scripts/browsers/popup.ts';
import { allowSite, closePopup, until } from './browser.ts';

/** The package in either browser, and what a reader does with it: one way to say it for both. */
export interface Driver {
  /** The extension's origin with a slash at its end. */
  root: string;
  /** Opens a page in a tab of its own, in front. */
  open: (url: string) => Promise<Page>;
  /** Opens one of the extension's pages in a tab of its own, in front, once it shows something. */
  openOwn: (path: string) => Promise<Page>;
  /** Does something with the extension's rights, in one of its pages. */
  inExtension: <Value, Given>(act: (given: Given) => Value | Promise<Value>, given?: Given) => Promise<Value>;
  /** Clicks the icon in the toolbar on a page's tab. @returns the popup, once it shows something. */
  clickIcon: (page: Page) => Promise<Popup>;
  /** Has the browser's question for a site answered with yes. */
  allowSite: (pattern: string) => Promise<void>;
  /** Ends the background, as the browser does where it has been idle. */
  stopBackground: () => Promise<void>;
  /** Updates the extension to a newer version under the open pages. */
  update: () => Promise<void>;
  close: () => Promise<void>;
}

/** The toolbar's popup. What is run there is given its document. */
export interface Popup {
  run: <Value, Given>(act: (document: Document, given: Given) => Value, given?: Given) => Promise<Value>;
  close: () => Promise<void>;
}

export const BROWSERS = [
  { name: 'Chromium', isHere: findChromium() !== null, start: startChromium },
  { name: 'Firefox', isHere: findFirefox() !== null, start: startFirefox },
];

/** A call of a function as an expression, to be run elsewhere. */
function call(act: unknown, first: string, given: unknown): string {
  return `(${String(act)})(${first}${JSON.stringify(given) ?? 'undefined'})`;
}

/** A newer version of a package, in a folder of its own. */
function newer(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'update-'));
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  return copy;
}

async function opened(page: Page, url: string): Promise<Page> {
  await page.goto(url, { timeout: PATIENCE_MS });
  await page.bringToFront();
  return page;
}

async function startChromium(): Promise<Driver> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium-family browser was found.');
  const running = await launchWith(executablePath, 'dist/chrome', { headless: true });
  const { browser, root } = running;
  const openOwn = async (path: string) => {
    const page = await opened(await browser.newPage(), root + path);
    await page.waitForSelector('main');
    return page;
  };
  let desk = await openOwn('shelf.html');
  return {
    root,
    open: async (url) => opened(await browser.newPage(), url),
    openOwn,
    inExtension: async <Value, Given>(act: (given: Given) => Value | Promise<Value>, given?: Given) =>
      (await desk.evaluate(call(act, '', given))) as Value,
    clickIcon: async (page) => chromiumPopup(running, await clickIcon(running, page)),
    allowSite: (pattern) => allowSite(running, pattern),
    stopBackground: () => stopWorkers(running),
    update: async () => {
      await browser.installExtension(newer('dist/chrome'));
      desk = await openOwn('shelf.html');
    },
    close: () => browser.close(),
  };
}

function chromiumPopup(running: Running, page: Page): Popup {
  return {
    run: async <Value, Given>(act: (document: Document, given: Given) => Value, given?: Given) =>
      (await page.evaluate(call(act, 'document, ', given))) as Value,
    close: () => closePopup(running, page),
  };
}

async function stopWorkers({ browser, root }: Running): Promise<void> {
  const workers = () =>
    browser.targets().filter((target) => target.type() === 'service_worker' && target.url().startsWith(root));
  for (const target of workers()) await (await target.worker())?.close();
  await until(
    async () => workers().length,
    (left) => left === 0,
  );
}

async function startFirefox(): Promise<Driver> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('No Firefox was found.');
  const running = await launchFirefox(executablePath, 'dist/firefox', { headless: true });
  const { browser, root, inWindow } = running;
  let desk = await openExtensionPage(running, 'shelf.html');
  return {
    root,
    open: async (url) => opened(await browser.newPage(), url),
    openOwn: async (path) => {
      const page = await openExtensionPage(running, path);
      await page.bringToFront();
      return page;
    },
    inExtension: async <Value, Given>(act: (given: Given) => Value | Promise<Value>, given?: Given) =>
      (await desk.evaluate(call(act, '', given))) as Value,
    clickIcon: async (page) => {
      await page.bringToFront();
      await triggerAction(running);
      return firefoxPopup(desk);
    },
    allowSite: async () => undefined,
    stopBackground: async () => {
      await inWindow(`WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(root).host)}).extension
        .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
    },
    update: async () => {
      await browser.installExtension(newer('dist/firefox'));
      desk = await openExtensionPage(running, 'shelf.html');
    },
    close: () => browser.close(),
  };
}

/** Firefox tells no driver of a popup: it is spoken to through another page of the extension. */
async function firefoxPopup(desk: Page): Promise<Popup> {
  const VIEW = "browser.extension.getViews({ type: 'popup' })[0]";
  const isSettled = `(() => {
    const state = ${VIEW}?.document.querySelector('[data-state]')?.dataset.state;
    return state !== undefined && state !== 'loading';
  })()`;
  await until(
    () => desk.evaluate(isSettled),
    (settled) => settled === true,
  );
  return {
    run: async <Value, Given>(act: (document: Document, given: Given) => Value, given?: Given) =>
      (await desk.evaluate(call(act, `${VIEW}.document, `, given))) as Value,
    close: async () => {
      await desk.evaluate(`${VIEW}?.close()`);
      await until(
        () => desk.evaluate(`${VIEW} === undefined`),
        (gone) => gone === true,
      );
    },
  };
}

/** The id of the tab in front. */
export function tabInFront({ inExtension }: Driver): Promise<number> {
  return inExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

/** The letters on a tab's icon, once they are those waited for, and its tooltip. */
export function iconOf(
  { inExtension }: Driver,
  tabId: number,
  letters?: string,
): Promise<{ badge: string; tooltip: string }> {
  return until(
    () =>
      inExtension(
        async (tab: number) => ({
          badge: await chrome.action.getBadgeText({ tabId: tab }),
          tooltip: await chrome.action.getTitle({ tabId: tab }),
        }),
        tabId,
      ),
    ({ badge }) => letters === undefined || badge === letters,
  );
}

/** The contract's `data-state` of a popup, and all that it says. */
export function shownIn(popup: Popup): Promise<{ state: string | undefined; text: string }> {
  return popup.run((document) => ({
    state: document.querySelector<HTMLElement>('[data-state]')?.dataset['state'],
    text: document.body.innerText,
  }));
}

/** Clicks something in a popup, once it is there. */
export async function clickIn(popup: Popup, selector: string): Promise<void> {
  await waitIn(popup, selector);
  await popup.run((document, found) => document.querySelector<HTMLElement>(found)?.click(), selector);
}

/** Waits until a popup shows something. */
export async function waitIn(popup: Popup, selector: string): Promise<void> {
  const isThere = await until(
    () => popup.run((document, wanted) => document.querySelector(wanted) !== null, selector),
    (found) => found,
  );
  if (!isThere) throw new Error(`The popup does not show ${selector}.`);
}
