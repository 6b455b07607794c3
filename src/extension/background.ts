import browser from 'webextension-polyfill';
import { answer } from './answer.ts';
import { syncSites, syncSitesOnce } from './granted.ts';
import { answerLink, makeMenu, menuChosen } from './menu.ts';
import { openPanel } from './panel.ts';
import { pinByKey } from './pin-command.ts';
import { forget, forgetIfMoved, showBadges } from './reading.ts';
import { onSettings } from './settings.ts';
import { broadcastChanges, shelf } from './shelf.ts';
import { onSites } from './sites.ts';
import { settled, tellMoved } from './visits.ts';
import { installed } from './welcome.ts';

// Every listener is registered here, at the top level and before any await: the browser starts this script for an
// event and ends it when it likes, so whoever registers late misses the event that it was started for.

browser.runtime.onMessage.addListener(answer);
browser.runtime.onMessage.addListener(settled);

// What is granted is synced whenever it may have changed, or what was registered for it may be gone.
browser.runtime.onInstalled.addListener(({ reason }) => {
  void syncSites();
  void makeMenu();
  void installed(reason);
});
browser.runtime.onStartup.addListener(() => {
  void syncSites();
  void makeMenu();
});
onSites(() => void syncSites());

// Without a host permission the address is told only for tabs whose icon was clicked; a load is told for all.
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status === 'loading' || change.url !== undefined) void forgetIfMoved(tabId, change.url);
  if (change.url !== undefined) void tellMoved(tabId);
  if (change.status === 'complete') void answerLink(tabId);
});

browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
browser.tabs.onReplaced.addListener((_added, removed) => void forget(removed));

// There are no commands on Android.
browser.commands?.onCommand.addListener((command, tab) => {
  if (command === 'pin' && tab?.id !== undefined) void pinByKey(tab.id);
  // Firefox opens its sidebar itself.
  if (command === 'panel' && tab?.windowId !== undefined) void openPanel(tab.windowId);
});

// Nor are there menus.
browser.contextMenus?.onClicked.addListener((chosen, tab) => void menuChosen(chosen, tab));

onSettings(() => {
  void showBadges();
  void makeMenu();
});

/** Counting ten thousand stories takes a while; what the background was started for comes first. */
const TIDY_MS = 2000;

broadcastChanges();
setTimeout(() => void shelf.tidy(), TIDY_MS);
void syncSitesOnce();
