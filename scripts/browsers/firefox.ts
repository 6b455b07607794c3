import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };

/** Firefox, driven over WebDriver BiDi. */

const { id: GECKO_ID } = manifest.browser_specific_settings.gecko;
/** Firefox makes one up for each profile; this one is told to take it, so that pages' addresses are known. */
const HOST = '2f0d1c5e-6f0a-4b6c-9a55-7d3f4c1b8e21';

export interface RunningFirefox {
  browser: Browser;
  /** The extension's origin with a slash at its end. */
  root: string;
  /** Runs an expression in the browser's own window, where its toolbar is. */
  inWindow: <Value>(expression: string) => Promise<Value>;
}

/**
 * Starts Firefox with a profile of its own and the package in `folder` loaded as a temporary add-on. Its questions for
 * permissions are answered with yes: no driver reaches them.
 *
 * @throws Error with the browser's reason where it does not take the package.
 */
export async function launchFirefox(
  executablePath: string,
  folder: string,
  options: { headless: boolean },
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
    await browser.installExtension(resolve(folder));
    return { browser, root: `moz-extension://${HOST}/`, inWindow: await windowOf(browser) };
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

/** Opens a page of the extension, whose load the driver is not told of. */
export async function openExtensionPage({ browser, root }: RunningFirefox, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(root + path, { waitUntil: [] });
  await page.waitForSelector('main');
  return page;
}

/** The window that shows a page in front, as an expression in the browser's own. */
function windowWith(url: string): string {
  return `[...Services.wm.getEnumerator('navigator:browser')]
    .find((one) => one.gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(url)})`;
}

/** Clicks the extension's icon in the toolbar over a page, which opens its popup there. */
export async function triggerAction({ inWindow }: RunningFirefox, page: Page): Promise<void> {
  await inWindow(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(${windowWith(page.url())});
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

/** Lets the extension into private windows, as its page in about:addons does; it starts anew for that. */
export async function allowPrivate({ inWindow }: RunningFirefox): Promise<void> {
  await inWindow(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
    await ExtensionPermissions.add('${GECKO_ID}',
      { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
    await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
  })()`);
}
