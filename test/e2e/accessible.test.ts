import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../scripts/site.ts';
import { faultsOf, motionsOf, overflowOf, stopsOf, type Theme, usable, wear } from './accessible.ts';
import { BROWSERS, type Driver, tabInFront } from './either.ts';
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

/** A browser, and the tabs of the pages above, whose icon was clicked. */
interface Desk {
  driver: Driver;
  tabs: Map<string, number>;
}

const popupOf =
  (path: string) =>
  ({ driver, tabs }: Desk) =>
    popupFor(driver, tabs.get(path) ?? -1);

async function popupFor(driver: Driver, tab: number): Promise<Page> {
  const popup = await driver.openOwn(`popup.html?tab=${tab}`);
  await popup.waitForSelector('[data-state]:not([data-state="loading"])');
  return popup;
}

const pageOf =
  (name: string, ready: string) =>
  async ({ driver }: Desk) => {
    const page = await driver.openOwn(`${name}.html`);
    await page.waitForSelector(ready);
    return page;
  };

/** Pins a story, with a note open, as a shelf is when it is used. */
async function fill(desk: Desk, shelf: Page): Promise<void> {
  const popup = await popupOf('/brief')(desk);
  await (
    await popup.waitForSelector('[data-action="pin"][aria-pressed="false"][aria-disabled="false"]')
  )?.click();
  await popup.waitForSelector('[data-action="pin"][aria-pressed="true"]');
  await popup.close();
  await shelf.bringToFront();
  await shelf.waitForSelector('[data-show] [data-action="note"]');
  await shelf.click('[data-action="note"]');
  await shelf.waitForSelector('textarea');
}

/** Each state of each page, and the way to it. */
const STATES: [string, (desk: Desk) => Promise<Page>][] = [
  ['the popup with a brief', popupOf('/brief')],
  [
    'the popup with a fact shown and another hidden',
    async (desk) => {
      const popup = await popupOf('/brief')(desk);
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
  ['the popup of a tab that is gone', ({ driver }) => popupFor(driver, 999_999)],
  ['the panel', pageOf('panel', '[data-state]:not([data-state="loading"])')],
  ['the options', pageOf('options', '[name="language"]')],
  ['the welcome', pageOf('welcome', 'h1')],
  ['the empty shelf', pageOf('shelf', '[data-empty="first"]')],
  [
    'the shelf',
    async (desk) => {
      const shelf = await pageOf('shelf', '[data-empty="first"]')(desk);
      await fill(desk, shelf);
      return shelf;
    },
  ],
  [
    'the shelf that asks whether to delete everything',
    async (desk) => {
      const shelf = await pageOf('shelf', '[data-action="delete-all"]')(desk);
      await shelf.click('[data-action="delete-all"]');
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

const WIDTHS: [string, number, string][] = [
  ['320 pixels', 320, 'de'],
  ['twice its size', 190, 'en'],
  ['320 pixels, from right to left', 320, 'ar'],
];

describe.each(BROWSERS)('In $name', (browser) => {
  if (!browser.isHere) {
    test.skip('nothing runs, since it is not here', () => undefined);
    return;
  }

  let desk: Desk;
  let site: Site;
  beforeAll(async () => {
    site = await serve(PATHS);
    desk = { driver: await browser.start(), tabs: new Map() };
    for (const path of Object.keys(PATHS)) {
      const page = await desk.driver.open(site.origin + path);
      desk.tabs.set(path, await tabInFront(desk.driver));
      await (await desk.driver.clickIcon(page)).close();
    }
  });
  afterAll(async () => {
    await desk?.driver.close();
    await site?.close();
  });

  describe.each(STATES)('%s', (name, arrive) => {
    let page: Page;
    beforeAll(async () => {
      page = await arrive(desk);
    });
    afterAll(() => page?.close());

    test.each(LOOKS)(
      'has nothing that axe finds wrong, in the language %s and %s',
      async (language, theme) => {
        await wear(page, language, theme);
        expect(await faultsOf(page)).toEqual([]);
      },
    );

    test.each(WIDTHS)('fits its window at %s', async (_, width, language) => {
      // Half a popup is as narrow as that; half a window is not, nor must a page fit less than 320 (WCAG 2.2, 1.4.10).
      const half = name.includes('popup') ? width : 640;
      await page.setViewport({ width: width < 320 ? half : width, height: 800 });
      await wear(page, language, 'light');
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await page.setViewport({ width: 1000, height: 800 });
    });

    test('is used by keyboard alone: every control is reached, in sight and marked', async () => {
      await page.bringToFront();
      await wear(page, 'en', 'light');
      const stops = await stopsOf(page);
      expect(stops.filter(({ isMarked, isSeen }) => !isMarked || !isSeen)).toEqual([]);
      expect(stops.length).toBeGreaterThanOrEqual(await usable(page));
    });

    // No driver tells Firefox that less motion is wanted; the styles are the same in both.
    if (browser.name === 'Firefox') return;
    test('moves nothing where less motion is wanted', async () => {
      expect(await motionsOf(page)).toEqual([]);
    });
  });
});
