import browser from 'webextension-polyfill';
import type { Brief } from '../model/brief.ts';
import type { Status } from '../model/vocabulary.ts';
import { badge } from '../words/badge.ts';
import { SURE, verdict } from '../words/verdict.ts';
import { say } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import { readSettings, wantedLanguages } from './settings.ts';

/** Dark enough for white letters (WCAG AA), and told apart by more than red and green. */
const COLORS: Record<Status | 'rumored', string> = {
  canceled: '#b3261e',
  ending: '#8a4b08',
  renewed: '#1b6e3c',
  rescued: '#1f5fa8',
  ordered: '#6a3fa0',
  undecided: '#5b5f66',
  rumored: '#5b5f66',
  none: '#5b5f66',
};

/** On an icon that is to be clicked: no verdict, and no letters. */
const CLICK_HERE = '▸';

/** Puts the verdict on the icon of a tab: a few letters on it, if the reader wants them, the whole line in its tooltip. */
export async function setBadge(tabId: number, brief: Brief): Promise<void> {
  const [lead] = brief.works;
  const line = verdict(brief, wordsFor(await wantedLanguages()), brief.confidence >= SURE);
  const title = lead === undefined || brief.kind === 'roundup' ? line : `${lead.title.value}: ${line}`;
  const settings = await readSettings();
  const status = lead?.certainty === 'rumored' ? 'rumored' : (lead?.status.value ?? 'none');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: settings.badge ? badge(brief) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLORS[status] }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: line === '' ? defaultTitle() : title }),
  ]).catch(ignoreClosedTab);
}

/** Takes the verdict off the icon of a tab. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: defaultTitle() }),
  ]).catch(ignoreClosedTab);
}

/** Has the icon of a tab ask for a click on it. */
export async function askForClick(tabId: number): Promise<void> {
  const title = say(wordsFor(await wantedLanguages()), 'needsClickTitle');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: CLICK_HERE }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLORS.undecided }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(ignoreClosedTab);
}

/** For how long the icon says what came of the keys that pin. */
const FLASH_MS = 2000;

/** Says on a tab's icon, for a moment, whether its story was pinned: ✓ or !. */
export async function flashBadge(tabId: number, isPinned: boolean): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId }).catch(() => null);
  if (before === null) return;
  await browser.action.setBadgeText({ tabId, text: isPinned ? '✓' : '!' }).catch(ignoreClosedTab);
  await new Promise((wait) => setTimeout(wait, FLASH_MS));
  await browser.action.setBadgeText({ tabId, text: before }).catch(ignoreClosedTab);
}

function defaultTitle(): string {
  return browser.runtime.getManifest().action?.default_title ?? '';
}

/** The tab may be gone by the time its badge is set, and then there is no badge to set: nothing is lost. */
function ignoreClosedTab(): void {}
