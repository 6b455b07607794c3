import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Running } from '../../scripts/browsers/launch.ts';
import { clickIcon } from '../../scripts/browsers/popup.ts';
import { type Site, serve } from '../../scripts/site.ts';
import { faultsOf, motionsOf, overflowOf, stopsOf, type Theme, usable, wear } from './accessible.ts';
import { closePopup, open, openPopupFor, start, tabInFront } from './browser.ts';
import * as pages from './pages.ts';

/**
 * Every page of the extension, in its states, for everybody: in both themes, from left to right and from right to left,
 * at 320 pixels and at twice the size, by keyboard, and with less motion.
 */

const PATHS: Record<string, string> = {
  '/brief': pages.CANCELED,
  '/roundup': pages.ROUNDUP,
  '/quiet': pages.QUIET,
  '/unrelated': pages.UNRELATED,
  '/spanish': pages.SPANISH,
  '/no-article': pages.NO_ARTICLE,
};

let running: Running;
let site: Site;
/** The tabs of the pages above, whose icon was clicked. */
const tabs = new Map<string, number>();

beforeAll(async () => {
  site = await serve(PATHS);
  running = await start();
  for (const path of Object.keys(PATHS)) {
    const page = await open(running, site.origin + path);
    tabs.set(path, await tabInFront(running));
    await closePopup(running, await clickIcon(running, page));
  }
});
afterAll(async () => {
  await running?.browser.close();
  await site?.close();
});

/** Pins a story, with a note open, as a shelf is when it is used. */
async function fill(shelf: Page): Promise<void> {
  const popup = await openPopupFor(running, tabs.get('/brief') ?? -1);
  await (await popup.waitForSelector('[data-action="pin"][aria-pressed="false"]'))?.click();
  await popup.waitForSelector('[data-action="pin"][aria-pressed="true"]');
  await popup.close();
  await shelf.bringToFront();
  await shelf.waitForSelector('[data-show] [data-action="note"]');
  await shelf.click('[data-action="note"]');
  await shelf.waitForSelector('textarea');
}

const popupOf = (path: string) => () => openPopupFor(running, tabs.get(path) ?? -1);
const pageOf = (name: string, ready: string) => async () => {
  const page = await open(running, `${running.root}${name}.html`);
  await page.waitForSelector(ready);
  return page;
};

/** Each state of each page, and the way to it. */
const STATES: [string, () => Promise<Page>][] = [
  ['the popup with a brief', popupOf('/brief')],
  [
    'the popup with a fact shown and another hidden',
    async () => {
      const popup = await popupOf('/brief')();
      await popup.click('[data-fact="figures.0"]');
      await popup.waitForSelector('[data-fact="figures.0"][aria-current="true"]');
      await popup.click('[data-fact="people.0"] + [data-action="hide"]');
      await popup.waitForSelector('[data-action="undo"]');
      return popup;
    },
  ],
  ['the popup with a roundup', popupOf('/roundup')],
  ['the popup with a quiet story', popupOf('/quiet')],
  ['the popup with another story than a show’s', popupOf('/unrelated')],
  ['the popup with a story in another language', popupOf('/spanish')],
  ['the popup without a story', popupOf('/no-article')],
  ['the popup of a tab that is gone', () => openPopupFor(running, 999_999)],
  ['the options', pageOf('options', '[name="language"]')],
  ['the welcome', pageOf('welcome', 'h1')],
  ['the empty shelf', pageOf('shelf', '[data-empty="first"]')],
  [
    'the shelf',
    async () => {
      const shelf = await pageOf('shelf', 'h1')();
      if ((await shelf.$('[data-empty="first"]')) !== null || (await shelf.$('[data-show]')) === null)
        await fill(shelf);
      return shelf;
    },
  ],
  [
    'the shelf that asks whether to delete everything',
    async () => {
      const shelf = await pageOf('shelf', '[data-action="delete-all"]')();
      await ((await shelf.$('[data-action="delete-all"]')) as ElementHandle<HTMLElement>).click();
      await shelf.waitForSelector('[role="alertdialog"]');
      return shelf;
    },
  ],
];

const LOOKS: [language: string, theme: Theme][] = [
  ['en', 'light'],
  ['en', 'dark'],
  ['ar', 'light'],
  ['de', 'dark'],
];

describe.each(STATES)('%s', (name, arrive) => {
  let page: Page;
  beforeAll(async () => {
    page = await arrive();
  });
  afterAll(() => page.close());

  test.each(LOOKS)('has nothing that axe finds wrong, in the language %s and %s', async (language, theme) => {
    await wear(page, language, theme);
    expect(await faultsOf(page)).toEqual([]);
  });

  test.each([
    ['320 pixels', 320, 'de'],
    ['twice its size', 190, 'en'],
    ['320 pixels, from right to left', 320, 'ar'],
  ])('fits its window at %s', async (_, width, language) => {
    if (!name.includes('popup') && width < 320) return;
    await page.setViewport({ width, height: 800 });
    await wear(page, language, 'light');
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.setViewport(null);
  });

  test('is used by keyboard alone: every control is reached, in sight and marked', async () => {
    await page.bringToFront();
    await wear(page, 'en', 'light');
    const stops = await stopsOf(page);
    expect(stops.filter(({ isMarked, isSeen }) => !isMarked || !isSeen)).toEqual([]);
    expect(stops.length).toBeGreaterThanOrEqual(await usable(page));
  });

  test('moves nothing where less motion is wanted', async () => {
    expect(await motionsOf(page)).toEqual([]);
  });
});
