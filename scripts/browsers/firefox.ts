import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import { PATIENCE_MS } from './popup.ts';

/** Firefox, driven over WebDriver BiDi. */

const { id: GECKO_ID } = manifest.browser_specific_settings.gecko;
/** Firefox makes one up for each profile; this one is told to take it, so that pages' addresses are known. */
const HOST = '2f0d1c5e-6f0a-4b6c-9a55-7d3f4c1b8e21';
const ROOT = `moz-extension://${HOST}/`;

export interface RunningFirefox {
  browser: Browser;
  /** The extension's origin with a slash at its end. */
  root: string;
  /** Runs an expression in the browser's own window, where its toolbar is. */
  inWindow: <Value>(expression: string) => Promise<Value>;
}

/**
 * Starts Firefox with a profile of its own and the package in `folder` loaded as a temporary add-on. Its questions for
 * permissions are answered with yes: no driver reaches them. `incognito` lets it into private windows, as its page in
 * about:addons does. Its welcome is closed.
 *
 * @throws Error with the browser's reason where it does not take the package; or where no welcome opens.
 */
export async function launchFirefox(
  executablePath: string,
  folder: string,
  options: { headless: boolean; incognito?: boolean },
): Promise<RunningFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    defaultViewport: null,
    protocolTimeout: 120_000,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  try {
    const inWindow = await windowOf(browser);
    if (options.incognito) await allowPrivate(inWindow);
    await browser.installExtension(resolve(folder));
    await closeWelcome(inWindow);
    return { browser, root: ROOT, inWindow };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Puppeteer's own connection, which its types keep to themselves: for what it has no method for. */
interface Connected {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

async function windowOf(browser: Browser): Promise<RunningFirefox['inWindow']> {
  const { connection } = browser as unknown as Connected;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { url: string; context: string }[] };
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (context === undefined) throw new Error('Firefox has no window.');
  return async <Value>(expression: string) => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression}) ?? null))()`,
      target: { context },
      awaitPromise: true,
      resultOwnership: 'none',
    });
    const answer = result as
      | { type: 'success'; result: { value: string } }
      | { type: 'exception'; exceptionDetails: { text: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value) as Value;
  };
}

/**
 * Lets the extension into private windows before it is there. Were it only let in later, it would start anew for that,
 * and Firefox keeps a panel of each start: after the next update it opens one that nobody fills.
 */
async function allowPrivate(inWindow: RunningFirefox['inWindow']): Promise<void> {
  await inWindow(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.add('${GECKO_ID}',
      { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  })()`);
}

/** A new extension opens its welcome, in front of whatever else is open. */
async function closeWelcome(inWindow: RunningFirefox['inWindow']): Promise<void> {
  await inWindow(`(async () => {
    const welcome = () => gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === '${ROOT}welcome.html');
    for (const end = Date.now() + ${PATIENCE_MS}; welcome() === undefined; ) {
      if (Date.now() > end) throw new Error('No welcome has opened.');
      await new Promise((wait) => setTimeout(wait, 20));
    }
    gBrowser.removeTab(welcome());
  })()`);
}

/** Opens a page of the extension, whose load the driver is not told of. */
export async function openExtensionPage({ browser, root }: RunningFirefox, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(root + path, { waitUntil: [] });
  await page.waitForSelector('main');
  return page;
}

/** The id that the driver has for a page's tab: the page's address is not told of the extension's own pages. */
function tabOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/**
 * Clicks the extension's icon in the toolbar over a page, which opens its popup there. A window that is not the active
 * one opens no popup, as no reader can click there.
 *
 * @throws Error where the page does not come to the front of the active window.
 */
export async function triggerAction({ inWindow }: RunningFirefox, page: Page): Promise<void> {
  await inWindow(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const tab = NavigableManager.getBrowserById('${tabOf(page)}');
    const shown = tab.documentGlobal ?? tab.ownerGlobal;
    const isInFront = () => Services.focus.activeWindow === shown && shown.gBrowser.selectedBrowser === tab;
    for (const end = Date.now() + ${PATIENCE_MS}; !isInFront(); ) {
      if (Date.now() > end) throw new Error('The page did not come to the front.');
      shown.focus();
      await new Promise((wait) => setTimeout(wait, 20));
    }
    const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(shown);
  })()`);
}

/** Chooses the extension's entry in the menu that a click of the right button opens on a page. */
export async function chooseMenuEntry(
  { inWindow }: RunningFirefox,
  page: Page,
  selector: string,
): Promise<void> {
  await page.bringToFront();
  await page.click(selector, { button: 'right' });
  await inWindow(`(async () => {
    const menu = document.getElementById('contentAreaContextMenu');
    while (menu.state !== 'open') await new Promise((wait) => setTimeout(wait, 50));
    menu.activateItem(menu.querySelector('[id^="${GECKO_ID.replace('@', '_').replace('.', '_')}-menuitem"]'));
  })()`);
}

/** Opens the extension's sidebar. */
export async function openSidebar({ inWindow }: RunningFirefox): Promise<void> {
  await inWindow(`SidebarController.show('${GECKO_ID.replace('@', '_').replace('.', '_')}-sidebar-action')`);
}

/** Brings back the tab that was closed last, as the browser's own command does. */
export async function reopenTab({ inWindow }: RunningFirefox): Promise<void> {
  await inWindow('SessionStore.undoCloseTab(window, 0) && null');
}
