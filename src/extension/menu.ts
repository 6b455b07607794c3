import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { say } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import { askForClick } from './badge.ts';
import { isPanelOpen } from './panel.ts';
import { openReading, readSelected } from './reading.ts';
import { wantedLanguages } from './settings.ts';

/** "What became of this show?" in the menu of a page, of a link, and of selected words. */

const ENTRY = 'ask';
/** In session storage: a tab that a link was opened in, whose page is to be read once it is there. */
const ASKED = 'asked:';

/** Puts the entry into the menu, in the reader's language. There is none on a phone. */
export async function makeMenu(): Promise<void> {
  const menus = browser.contextMenus;
  if (!menus) return;
  const title = say(wordsFor(await wantedLanguages()), 'menuAsk');
  await navigator.locks.request('menu', async () => {
    await menus.removeAll();
    menus.create({
      id: ENTRY,
      title,
      contexts: ['page', 'link', 'selection'],
      documentUrlPatterns: ['*://*/*', 'file:///*'],
    });
  });
}

/** Does what the entry says, where it was chosen. Choosing it is a click on that tab: its page may be read. */
export async function menuChosen(chosen: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (chosen.menuItemId !== ENTRY || tab?.id === undefined) return;
  const { selectionText = '', linkUrl = '' } = chosen;
  if (selectionText.trim() === '' && /^https?:/.test(linkUrl)) {
    await openLink(linkUrl, tab);
    return;
  }
  if (selectionText.trim() === '') await openReading({ tabId: tab.id, clicked: true });
  else await readSelected(tab.id, { text: selectionText, frameId: chosen.frameId ?? 0 });
  await present(tab.windowId);
}

/** Opens a link beside the tab it stands in, in the same window. */
async function openLink(url: string, { id, index }: Tabs.Tab): Promise<void> {
  const opener = id === undefined ? {} : { openerTabId: id };
  const opened = await browser.tabs.create({ url, index: index + 1, ...opener });
  if (opened.id !== undefined) await browser.storage.session.set({ [ASKED + opened.id]: true });
}

/** Reads the page of a link that was asked about, now that it is loaded; or has the icon ask for a click. */
export async function answerLink(tabId: number): Promise<void> {
  const key = ASKED + tabId;
  const { [key]: isAsked } = await browser.storage.session.get(key);
  if (isAsked !== true) return;
  await browser.storage.session.remove(key);
  const { state } = await openReading({ tabId, clicked: false });
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return;
  if (state === 'needs-click') await askForClick(tabId);
  else if (tab.active) await present(tab.windowId);
}

/** Shows what was read: in the panel where that is open, which follows by itself, else in the popup. */
async function present(windowId: number | undefined): Promise<void> {
  if (windowId === undefined || (await isPanelOpen(windowId))) return;
  // Where the browser does not open it, the verdict stands on the icon all the same.
  await browser.action.openPopup({ windowId }).catch(() => undefined);
}
