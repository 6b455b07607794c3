import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findChromium, findFirefox } from '../../scripts/browsers/find.ts';
import {
  chooseMenuEntry,
  launchFirefox,
  openExtensionPage,
  openSidebar,
  type RunningFirefox,
  reopenTab,
  triggerAction,
} from '../../scripts/browsers/firefox.ts';
import { launchWith, type Running } from '../../scripts/browsers/launch.ts';
import { clickIcon, PATIENCE_MS, settled } from '../../scripts/browsers/popup.ts';
import { allowSite, background, closePopup, until } from './browser.ts';

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
  /** Clicks the icon without a look at its popup: one in a private window Firefox shows to nobody. */
  press: (page: Page) => Promise<void>;
  /** Clicks the icon on a page in a private window. @returns the popup, in Firefox in a tab of that window. */
  clickPrivateIcon: (page: Page) => Promise<Popup>;
  /** Opens a page in a window of its own, ordinary or private. */
  openWindow: (url: string, kind: 'ordinary' | 'private') => Promise<Page>;
  /** Chooses the entry in the menu of what is at a selector; `selection` or `link`: what the browser tells of it. */
  chooseMenu: (page: Page, at: string, told?: { selectionText?: string; linkUrl?: string }) => Promise<void>;
  /** The popup that has opened by itself. */
  popupThatOpened: () => Promise<Popup>;
  /** Opens the panel beside a page. */
  openPanel: (page: Page) => Promise<Popup>;
  /** Brings back the tab that was closed last; null where no driver can. */
  reopenTab: (() => Promise<void>) | null;
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
  const running = await launchWith(executablePath, 'dist/chrome', { headless: true, incognito: true });
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
    press: async (page) => {
      await page.bringToFront();
      await page.triggerExtensionAction(running.extension);
    },
    clickPrivateIcon: async (page) => chromiumPopup(running, await clickIcon(running, page)),
    openWindow: (url, kind) => openWindow(browser, desk, url, kind),
    chooseMenu: async (page, _, told = {}) => {
      await page.bringToFront();
      await (await background(running)).evaluate(dispatchMenu, told);
    },
    popupThatOpened: async () => chromiumPopup(running, await settled(await ownPage(running, 'popup.html'))),
    openPanel: async (page) => {
      const popup = await clickIcon(running, page);
      await popup.click('[data-action="panel"]');
      return chromiumPopup(running, await ownPage(running, 'panel.html'));
    },
    reopenTab: null,
    allowSite: (pattern) => allowSite(running, pattern),
    stopBackground: () => stopWorkers(running),
    update: async () => {
      await browser.installExtension(newer('dist/chrome'));
      desk = await openOwn('shelf.html');
    },
    close: () => browser.close(),
  };
}

/**
 * What the browser does once an entry was chosen in its menu, which no driver reaches. It also lets the extension into
 * the page, as this does not.
 */
async function dispatchMenu(told: { selectionText?: string; linkUrl?: string }): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const { onClicked } = chrome.contextMenus as unknown as {
    onClicked: { dispatch: (...given: unknown[]) => void };
  };
  onClicked.dispatch({ menuItemId: 'ask', ...told }, tab);
}

async function ownPage({ browser, root }: Running, path: string): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.url() === root + path, { timeout: PATIENCE_MS });
  return target.asPage();
}

/** Opens a page in a window of its own, which the extension makes: drivers have no word for private ones. */
async function openWindow(
  browser: Browser,
  desk: Page,
  url: string,
  kind: 'ordinary' | 'private',
): Promise<Page> {
  await desk.evaluate(
    call((given: { url: string; incognito: boolean }) => chrome.windows.create(given).then(() => {}), '', {
      url,
      incognito: kind === 'private',
    }),
  );
  const page = await until(
    async () => (await browser.pages()).find((one) => one.url() === url),
    (found) => found !== undefined,
  );
  if (page === undefined) throw new Error(`No window shows ${url}.`);
  await page.bringToFront();
  return page;
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
  const running = await launchFirefox(executablePath, 'dist/firefox', { headless: true, incognito: true });
  const { browser, root, inWindow } = running;
  let desk = await openExtensionPage(running, 'shelf.html');
  return {
    root,
    open: async (url) => opened(await browser.newPage(), url),
    press: async (page) => {
      await page.bringToFront();
      await triggerAction(running, page);
    },
    clickPrivateIcon: async (page) => {
      await page.bringToFront();
      await triggerAction(running, page);
      return privatePopup(running, desk, page.url());
    },
    openWindow: (url, kind) => openWindow(browser, desk, url, kind),
    chooseMenu: (page, at) => chooseMenuEntry(running, page, at),
    popupThatOpened: () => firefoxView(desk, 'popup'),
    openPanel: async (page) => {
      await page.bringToFront();
      await openSidebar(running);
      return firefoxView(desk, 'sidebar');
    },
    openOwn: async (path) => {
      const page = await openExtensionPage(running, path);
      await page.bringToFront();
      return page;
    },
    inExtension: async <Value, Given>(act: (given: Given) => Value | Promise<Value>, given?: Given) =>
      (await desk.evaluate(call(act, '', given))) as Value,
    clickIcon: async (page) => {
      await page.bringToFront();
      await triggerAction(running, page);
      return firefoxView(desk, 'popup');
    },
    reopenTab: () => reopenTab(running),
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

/** Firefox tells no driver of a popup or a sidebar: it is spoken to through another page of the extension. */
async function firefoxView(desk: Page, type: 'popup' | 'sidebar'): Promise<Popup> {
  const VIEW = `browser.extension.getViews({ type: '${type}' })[0]`;
  const isSettled = `(() => {
    const state = ${VIEW}?.document.querySelector('[data-state]')?.dataset.state;
    return state !== undefined && state !== 'loading';
  })()`;
  const isShown = await until(
    () => desk.evaluate(isSettled),
    (settled) => settled === true,
  );
  if (isShown !== true) throw new Error(`Firefox shows no ${type} that has read the page.`);
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

/** The popup's page on the tab of a private window, in another tab of such a window. */
async function privatePopup({ browser, root }: RunningFirefox, desk: Page, url: string): Promise<Popup> {
  const id = await desk.evaluate(async () => (await chrome.tabs.query({})).find((tab) => tab.incognito)?.id);
  const page = await openWindow(browser, desk, `${url}?beside`, 'private');
  await page.goto(`${root}popup.html?tab=${id}`, { waitUntil: [] });
  await page.waitForSelector('[data-state]:not([data-state="loading"])', { timeout: PATIENCE_MS });
  return {
    run: async <Value, Given>(act: (document: Document, given: Given) => Value, given?: Given) =>
      (await page.evaluate(call(act, 'document, ', given))) as Value,
    close: () => page.close(),
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
