import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { PATIENCE } from '../model/limits.ts';
import { PAINT } from './highlights.ts';
import type { Outcome } from './messages.ts';
import { PAGE_REQUESTS, type PageAnswer, type PageRequest, type PageRequestName } from './page-messages.ts';

/** The background's way into a page: injecting the content script, asking it, and painting. */

/**
 * Whether the extension can speak with a page: `needs-click` where it may once its icon is clicked there,
 * `no-access` where it never may.
 */
export type Access = 'reached' | 'needs-click' | 'no-access';

/** Chromium's words for the pages that no extension may read: its own, other extensions', its store, by policy. */
const FORBIDDEN =
  /chrome:\/\/|chrome-extension:\/\/|edge:\/\/|extensions gallery|cannot be scripted|devtools|policy/i;

/**
 * Makes sure that the content script listens in a tab's page. It may be injected any number of times.
 *
 * @param clicked whether the reader has just clicked the icon on this tab; then a page that stays closed is one that
 *   no extension may read.
 * @throws Error where the tab is closed or its page does not answer.
 */
export async function reach(tabId: number, clicked: boolean, frameId = 0): Promise<Access> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) throw new Error('The tab is closed.');
  try {
    await patiently(
      browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['content.js'] }),
    );
    return 'reached';
  } catch (error) {
    if (error instanceof SilentPage) throw error;
    return clicked || FORBIDDEN.test(String(error)) ? 'no-access' : 'needs-click';
  }
}

/**
 * Asks the content script of a tab's page.
 *
 * @throws Error where the page has gone, does not answer, or answers something else than it was asked for.
 */
export async function askPage<Name extends PageRequestName>(
  tabId: number,
  name: Name,
  request: PageRequest<Name>,
  frameId = 0,
): Promise<PageAnswer<Name>> {
  const sent = browser.tabs.sendMessage(tabId, { name, request }, { frameId });
  const outcome = (await patiently(sent)) as Outcome<unknown> | undefined;
  if (outcome === undefined) throw new Error('The page did not answer.');
  if (!outcome.ok) throw new Error(outcome.error);
  const answer = v.safeParse(PAGE_REQUESTS[name].answer, outcome.value);
  if (!answer.success) throw new Error(`The page's answer cannot be read: ${answer.issues[0].message}`);
  return answer.output as PageAnswer<Name>;
}

/**
 * Whether an address that a page gave as its own is one of the site that the browser has in the tab: a page that was
 * taken over may answer anything. Where the browser does not tell the tab's address, the page is believed.
 */
export async function isAt(tabId: number, address: string): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url === undefined || siteOf(url) === siteOf(address);
}

/** What tells one site from another: the origin, and for addresses that have none their scheme. */
function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin, protocol } = new URL(address);
  return origin === 'null' ? protocol : origin;
}

/**
 * Gives the highlights of a page their colors, without a node or a style sheet of the page's own. As the author's: of
 * the user's style sheets Chromium 156 computes `::highlight` but does not paint it.
 */
export async function paint(tabId: number): Promise<void> {
  const sheet = { target: { tabId }, css: PAINT, origin: 'AUTHOR' } as const;
  await browser.scripting.removeCSS(sheet);
  await browser.scripting.insertCSS(sheet);
}

/** The page shows a dialog, or has hung: it never answers. */
export class SilentPage extends Error {}

async function patiently<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SilentPage('The page does not answer.')), PATIENCE.page);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}
