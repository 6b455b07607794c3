import { resolve } from 'node:path';
import puppeteer, { type Browser, type Extension } from 'puppeteer-core';

/** As root Chromium starts only without its sandbox, which containers lack as well. */
const WITHOUT_SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const CHROMIUM_ARGS = [
  ...WITHOUT_SANDBOX,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-dev-shm-usage',
];

export interface Running {
  browser: Browser;
  extension: Extension;
  /** The extension's origin with a slash at its end. */
  root: string;
}

/**
 * Starts a Chromium-family browser with a profile of its own and the package in `folder` loaded, and closes its
 * welcome: a package loaded so is newly installed at every start, even in a profile that has had it before.
 * `incognito` lets it into incognito windows, as its page in chrome://extensions does. `kept` loads it so that the
 * profile keeps what it was granted from one start to the next, and leaves its welcome open.
 *
 * @throws Error with the browser's reason where it does not take the package.
 */
export async function launchWith(
  executablePath: string,
  folder: string,
  options: { headless: boolean; args?: string[]; incognito?: boolean; kept?: boolean },
): Promise<Running> {
  const path = resolve(folder);
  const loading = options.kept ? [`--load-extension=${path}`, `--disable-extensions-except=${path}`] : [];
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: 120_000,
    defaultViewport: null,
    args: [...CHROMIUM_ARGS, ...loading, ...(options.args ?? [])],
  });
  try {
    const id = options.kept ? await loadedIn(browser) : await load(browser, path, options.incognito ?? false);
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined)
      throw new Error(`The browser does not list the extension that it loaded, ${id}.`);
    const running = { browser, extension, root: `chrome-extension://${id}/` };
    if (!options.kept) await closeWelcome(running);
    return running;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function load(browser: Browser, path: string, enableInIncognito: boolean): Promise<string> {
  if (!enableInIncognito) return browser.installExtension(path);
  const session = await browser.target().createCDPSession();
  // Newer than puppeteer's types.
  const send = session.send.bind(session) as unknown as (
    method: string,
    given: object,
  ) => Promise<{ id: string }>;
  return (await send('Extensions.loadUnpacked', { path, enableInIncognito })).id;
}

/** The id of the extension that was loaded from the command line, once it runs. */
async function loadedIn(browser: Browser): Promise<string> {
  const background = await browser.waitForTarget((one) => one.type() === 'service_worker', {
    timeout: 60_000,
  });
  return new URL(background.url()).host;
}

/** A new extension opens its welcome, in front of whatever else is open. */
async function closeWelcome({ browser, root }: Running): Promise<void> {
  const target = await browser.waitForTarget((one) => one.url() === `${root}welcome.html`, {
    timeout: 60_000,
  });
  await (await target.page())?.close();
}
