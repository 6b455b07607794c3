import browser from 'webextension-polyfill';
import { ask, onReadingChange, onShelfChange } from '../../extension/ask.ts';
import { hasPanel, openPanel } from '../../extension/panel.ts';
import { askForSites, giveBackSites, onSites, siteOfTab } from '../../extension/sites.ts';
import type { Port } from './port.ts';

/** The view's way to the background, for one tab. */
export function portTo(tab: Promise<number>, { isPanel }: { isPanel: boolean }): Port {
  let windowId: number | undefined;
  void browser.windows?.getCurrent().then(({ id }) => {
    windowId = id;
  });
  return {
    open: async (fresh) => ask('reading/open', { tabId: await tab, fresh }),
    show: async (evidence, selected) => ask('fact/show', { tabId: await tab, evidence, selected }),
    hide: async (path, hidden) => (await ask('fact/hide', { tabId: await tab, path, hidden })).hidden,
    copy: (text) => navigator.clipboard.writeText(text),
    pinState: async () => ask('pin/state', { tabId: await tab }),
    pin: async () => ask('pin/add', { tabId: await tab }),
    unpin: (id, forGood) => ask('pin/remove', { ids: [id], forGood }),
    restore: (id) => ask('pin/undo', { ids: [id] }),
    follow: onShelfChange,
    openShelf: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('shelf.html') });
    },
    openOptions: () => browser.runtime.openOptionsPage(),
    site: async () => siteOfTab(await tab),
    readSite: (pattern) => askForSites([pattern]),
    leaveSite: (pattern) => giveBackSites([pattern]),
    followSites: onSites,
    // The popup asks at the moment it opens, and is gone before there is anything new.
    followReading: isPanel ? (listener) => followReading(tab, listener) : () => () => {},
    openPanel:
      isPanel || !hasPanel()
        ? null
        : () => {
            // In the click itself: the window is known by now.
            if (windowId !== undefined) void openPanel(windowId).then(() => window.close());
          },
  };
}

/** Hears of what is new in a tab: what the background has read, and a page that is loaded or gone on. */
function followReading(tab: Promise<number>, listener: () => void): () => void {
  const ifOurs = (tabId: number) => void tab.then((ours) => ours === tabId && listener());
  const onUpdated = (tabId: number, { status, url }: { status?: string; url?: string }) => {
    if (status === 'complete' || url !== undefined) ifOurs(tabId);
  };
  const stop = onReadingChange(ifOurs);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    stop();
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
