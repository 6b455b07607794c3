import browser from 'webextension-polyfill';
import { EVERYTHING, grantedOf, patternOf } from './site-patterns.ts';

/** The sites that the reader lets Shelved read without a click. The browser alone keeps which they are. */

/** Every pattern granted now. Users can take them back in the browser's own pages, so this is asked each time. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => pattern === '<all_urls>' || /^(\*|https?):\/\//.test(pattern));
}

/** Asks the reader for sites. To be called in a click, before anything is awaited. @returns whether they said yes. */
export function askForSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Gives sites back. @returns whether they were held, and are not any more. */
export function giveBackSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] });
}

/**
 * Gives back every site at once, which the browser may hold under more than one pattern.
 *
 * @returns whether it was held.
 */
export async function giveBackEverySite(): Promise<boolean> {
  return giveBackSites((await grantedPatterns()).filter((pattern) => EVERYTHING.has(pattern)));
}

/**
 * Hears whenever sites are granted or taken back, here or in the browser's own pages.
 *
 * @returns how to stop listening.
 */
export function onSites(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

/** The site of a tab, where a click may switch it on or off. */
export interface TabSite {
  pattern: string;
  isGranted: boolean;
}

/** The site of a tab; null where the tab shows none, does not tell, or is read as one of every site. */
export async function siteOfTab(tabId: number): Promise<TabSite | null> {
  const { url = '' } = await browser.tabs.get(tabId);
  const pattern = /^https?:/.test(url) ? patternOf(url) : null;
  if (pattern === null) return null;
  const patterns = await grantedPatterns();
  if (grantedOf(patterns).any) return null;
  const isGranted = patterns.includes(pattern);
  return isGranted || !(await browser.permissions.contains({ origins: [pattern] }))
    ? { pattern, isGranted }
    : null;
}
