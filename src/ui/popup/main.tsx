import browser from 'webextension-polyfill';
import { ask, onShelfChange } from '../../extension/ask.ts';
import { askForSites, giveBackSites, onSites, siteOfTab } from '../../extension/sites.ts';
import { showPage } from '../show-page.tsx';
import { Popup } from './popup.tsx';
import type { Port } from './port.ts';

/** The tab this page speaks of: the one its address names, else the one in front. */
async function tabInQuestion(): Promise<number> {
  const named = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  if (named >= 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) throw new Error('There is no tab in front.');
  return active.id;
}

function portTo(tab: Promise<number>): Port {
  return {
    open: async (fresh) => ask('reading/open', { tabId: await tab, fresh }),
    show: async (evidence) => ask('fact/show', { tabId: await tab, evidence }),
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
  };
}

const port = portTo(tabInQuestion());
const { version } = browser.runtime.getManifest();

void showPage((words, { veil }) => <Popup port={port} words={words} version={version} veil={veil} />);
