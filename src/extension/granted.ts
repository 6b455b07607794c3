import browser, { type Scripting } from 'webextension-polyfill';
import { grantedPatterns } from './sites.ts';

/** Has `watch.js` run in the pages of the sites that are granted, and in no others. */

const SCRIPT = 'watch';
/** In session storage, which an update and a restart of the browser wipe, as an update wipes registered scripts. */
const SYNCED = 'sitesSynced';

/**
 * Registers the watching script for what is granted now, unregisters it where nothing is, and injects it into the tabs
 * that are open already. Done any number of times it is done once: the script watches a page no more than once.
 */
export function syncSites(): Promise<void> {
  return navigator.locks.request('sites', async () => {
    const matches = await grantedPatterns();
    await register(matches);
    await browser.storage.session.set({ [SYNCED]: true });
    if (matches.length > 0) await injectInto(matches);
  }) as Promise<void>;
}

/** The same, unless it was done in this session: enabling the extension anew fires no event at all. */
export async function syncSitesOnce(): Promise<void> {
  const { [SYNCED]: isSynced } = await browser.storage.session.get(SYNCED);
  if (isSynced !== true) await syncSites();
}

async function register(matches: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id: SCRIPT,
    matches,
    js: ['watch.js'],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function injectInto(patterns: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      // A page that shows an error, or that has just been closed, has nothing to watch.
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: ['watch.js'] })
        .catch(() => undefined);
    }),
  );
}
