import browser from 'webextension-polyfill';
import { ownAddress } from '../article/address.ts';
import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import { read } from '../reader/read.ts';
import { addressOf } from './address.ts';
import { clearBadge, setBadge } from './badge.ts';
import { drop, keep, keptFor, keptTabs } from './kept.ts';
import type { Kept } from './kept-schema.ts';
import { type Answer, READING_CHANGED, type Request, type TabReading } from './messages.ts';
import { askPage, isAt, paint, reach, SilentPage } from './page.ts';
import type { Glance } from './page-messages.ts';
import { hiddenOnShelf } from './pinning.ts';
import { placesOf } from './places.ts';
import { dropSelected, keepSelected, selectedIn, takeSelected } from './selected.ts';

/** What the background does with the reading of a tab. Each of these runs alone among those of its tab. */

const FAILURES: Record<'no-article' | 'too-large' | 'no-text', TabReading> = {
  'no-article': { state: 'no-article' },
  'no-text': { state: 'no-access' },
  'too-large': { state: 'error', message: 'The page is too large to be read.', cause: 'too-large' },
};

/**
 * What is known of the page in a tab: kept, or read now.
 *
 * @param clicked whether it is asked for by a click on the icon in that tab.
 */
export function openReading(request: Request<'reading/open'> & { clicked: boolean }): Promise<TabReading> {
  const { tabId, clicked, fresh = false } = request;
  return alone(tabId, async () => {
    try {
      const selected = fresh ? null : await takeSelected(tabId);
      if (selected !== null) return { ...shownAs(selected), selected: true };
      const reading = await opened(tabId, clicked, fresh);
      // The click may have let in who was refused before.
      if (clicked) tellChanged(tabId);
      return reading;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { state: 'error', message, ...(error instanceof SilentPage ? { cause: 'silent' } : {}) };
    }
  });
}

/** Scrolls to a fact's evidence and paints it. */
export function showFact(request: Request<'fact/show'>): Promise<Answer<'fact/show'>> {
  const { tabId, evidence, selected = false } = request;
  return alone(tabId, async () => {
    const kept = await (selected ? selectedIn(tabId) : keptFor(tabId));
    if (kept === null || (await reach(tabId, false)) !== 'reached') return { shown: 'gone' };
    await paint(tabId);
    return askPage(tabId, 'page/show', { article: kept.article, places: placesOf(kept.article, evidence) });
  });
}

/** Hides a fact of what is kept for a tab, or brings it back. */
export function setHidden({ tabId, path, hidden }: Request<'fact/hide'>): Promise<Answer<'fact/hide'>> {
  return alone(tabId, async () => {
    const kept = await keptFor(tabId);
    if (kept === null) throw new Error('Nothing is kept for this tab any more.');
    const others = kept.hidden.filter((other) => other !== path);
    const paths = hidden ? [...others, path] : others;
    if (!(await keep(tabId, { ...kept, hidden: paths })))
      throw new Error('The browser has no room to keep this.');
    return { hidden: paths };
  });
}

/** Forgets a tab, which has closed. */
export function forget(tabId: number): Promise<void> {
  return alone(tabId, async () => {
    await drop(tabId);
    await dropSelected(tabId);
  });
}

/**
 * Forgets a tab whose page was left, and takes its badge off. A tab for which nothing is kept is not touched.
 *
 * @param address where the tab has gone without a load, or undefined where a page is loaded (or loaded again).
 */
export function forgetIfMoved(tabId: number, address: string | undefined): Promise<void> {
  const isLeft = (read: Kept) => address === undefined || addressOf(address) !== read.glance.address;
  return alone(tabId, async () => {
    const selected = await selectedIn(tabId);
    if (selected !== null && isLeft(selected)) await dropSelected(tabId);
    const kept = await keptFor(tabId);
    if (kept === null || !isLeft(kept)) return;
    await drop(tabId);
    await clearBadge(tabId);
    tellChanged(tabId);
  });
}

/**
 * Reads the words that are selected in a tab, alone, for the view that opens next. What is kept of the tab's page, and
 * what its icon says, stays.
 *
 * @param chosen the selected words as the browser tells them, in one line: for frames that cannot be reached.
 */
export function readSelected(tabId: number, chosen: { text: string; frameId: number }): Promise<void> {
  return alone(tabId, async () => {
    const { glance, article } = await selectionIn(tabId, chosen);
    const selected = { at: Date.now(), glance, article, brief: read(article), hidden: [], isNew: true };
    await keepSelected(tabId, selected);
    tellChanged(tabId);
  });
}

async function selectionIn(
  tabId: number,
  { text, frameId }: { text: string; frameId: number },
): Promise<{ glance: Glance; article: Article }> {
  try {
    if ((await reach(tabId, true, frameId)) === 'reached') {
      const { glance, article } = await askPage(tabId, 'page/selection', {}, frameId);
      if (article !== null) return { glance, article: { ...article, url: ownAddress([], article.url) } };
    }
  } catch {
    // The page has gone on, or does not answer: the words that the browser tells are left.
  }
  return { glance: { address: '', headline: '' }, article: articleOf(text) };
}

function articleOf(text: string): Article {
  const words = text.trim().split(/\s+/).length;
  const unknown = { site: null, byline: null, published: null, language: null };
  return { url: '', headline: '', text: text.trim(), marks: [], words, ...unknown };
}

/** Tells the panel, where one is open. Where nobody hears it the browser says so, and nothing is lost. */
function tellChanged(tabId: number): void {
  browser.runtime.sendMessage({ name: READING_CHANGED, tabId }).catch(() => undefined);
}

/** Puts the verdicts that are kept on their tabs' icons again, as the settings now want them. */
export async function showBadges(): Promise<void> {
  for (const [tabId, { brief }] of await keptTabs()) await markIcon(tabId, brief);
}

/** Two requests for one tab never cross: each sees what the one before has kept. */
function alone<Value>(tabId: number, task: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(`tab:${tabId}`, task) as Promise<Value>;
}

async function opened(tabId: number, clicked: boolean, fresh: boolean): Promise<TabReading> {
  const kept = await keptFor(tabId);
  const access = await reach(tabId, clicked);
  if (access !== 'reached') return kept === null ? { state: access } : shownAs(kept);
  if (kept !== null && !fresh && isSame(await askPage(tabId, 'page/glance', {}), kept.glance)) {
    // Whoever kept it may have been ended before it came to the icon.
    await markIcon(tabId, kept.brief);
    return shownAs(kept);
  }
  return readPage(tabId, kept);
}

/** A page may change while it is read: then it is read once more, and what it then says is kept. */
async function readPage(tabId: number, before: Kept | null): Promise<TabReading> {
  const first = await captured(tabId, before);
  const now = await askPage(tabId, 'page/glance', {});
  return isSame(first.glance, now) ? first.reading : (await captured(tabId, before)).reading;
}

async function captured(
  tabId: number,
  before: Kept | null,
): Promise<{ glance: Glance; reading: TabReading }> {
  const { glance, article: told, failure } = await askPage(tabId, 'page/capture', {});
  if (!(await isAt(tabId, glance.address))) throw new Error('The page is not where it says it is.');
  if (told === null) {
    await drop(tabId);
    await clearBadge(tabId);
    return { glance, reading: FAILURES[failure ?? 'no-article'] };
  }
  const article = { ...told, url: ownAddress([told.url], glance.address) };
  const brief = read(article);
  const isSameStory = before !== null && isSameArticle(before.article, article);
  const hidden = isSameStory
    ? before.hidden
    : await hiddenOnShelf({ address: glance.address, article, brief });
  const kept = { at: Date.now(), glance, article, brief, hidden };
  await keep(tabId, kept);
  await markIcon(tabId, kept.brief);
  tellChanged(tabId);
  return { glance, reading: shownAs(kept) };
}

/** Puts the verdict on the icon. Where the browser refuses, the reading is none the worse. */
async function markIcon(tabId: number, brief: Brief): Promise<void> {
  await setBadge(tabId, brief).catch(() => undefined);
}

function shownAs({ article, brief, hidden }: Kept): Extract<TabReading, { brief: Brief }> {
  const state = stateOf(brief);
  return state === 'other-language'
    ? { state, article, brief, hidden, language: brief.language }
    : { state, article, brief, hidden };
}

function stateOf(brief: Brief): 'brief' | 'quiet' | 'unrelated' | 'other-language' {
  if (brief.kind === null) return 'other-language';
  if (brief.kind === 'unrelated') return 'unrelated';
  if (brief.kind === 'roundup') return brief.works.length === 0 ? 'quiet' : 'brief';
  const lead = brief.works[0]?.status.value ?? 'none';
  return lead === 'none' ? 'quiet' : 'brief';
}

function isSame(one: Glance, other: Glance): boolean {
  return one.address === other.address && one.headline === other.headline;
}

function isSameArticle(one: Article, other: Article): boolean {
  return one.headline === other.headline && one.text === other.text;
}
