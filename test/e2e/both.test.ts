import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, savedPage, serve } from '../../scripts/site.ts';
import { until } from './browser.ts';
import { BROWSERS, clickIn, type Driver, iconOf, type Popup, shownIn, tabInFront, waitIn } from './either.ts';
import { PARTNER_TRACK } from './expected.ts';
import * as pages from './pages.ts';

/** What a reader does, in every browser alike, with the real icon in the toolbar. */

const PATTERN = '*://127.0.0.1/*';

/** The text of each highlight of a page, by its name. */
function highlights(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name,
        [...ranges].map((range) => String(range).replace(/\s+/g, ' ').trim()).join(),
      ]),
    ),
  );
}

const traceOf = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.keys(window).sort(),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
  }));

describe.each(BROWSERS)('In $name', ({ isHere, start }) => {
  if (!isHere) {
    test.skip('nothing runs, since it is not here', () => undefined);
    return;
  }

  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await serve({
      '/story': savedPage('partner-track'),
      '/canceled': pages.CANCELED,
      '/renewed': pages.RENEWED,
      '/pinned': pages.RENEWED,
      '/rumored': pages.RUMORED,
      '/denied': pages.DENIED,
      '/roundup': pages.ROUNDUP,
      '/quiet': pages.QUIET,
      '/unrelated': pages.UNRELATED,
      '/spanish': pages.SPANISH,
      '/no-article': pages.NO_ARTICLE,
      '/too-large': pages.TOO_LARGE,
      '/single-page': pages.SINGLE_PAGE,
      '/single-page/next': pages.RENEWED,
      '/linked': pages.CANCELED.replace('<h1>', '<a id="link" href="/renewed">Another story</a><h1>'),
    });
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const closeTabInFront = () =>
    driver.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
    });

  const welcomesOpen = () =>
    driver.inExtension(async () => {
      const contexts = await chrome.runtime.getContexts({ contextTypes: ['TAB'] as never });
      return contexts.filter(({ documentUrl }) => documentUrl?.endsWith('/welcome.html')).length;
    });

  describe('the sample story', () => {
    let page: Page;
    let popup: Popup;
    beforeAll(async () => {
      page = await driver.open(`${site.origin}/story`);
      popup = await driver.clickIcon(page);
    });
    afterAll(async () => {
      await popup.close();
      await page.close();
    });

    test('shows its verdict, and says it on the icon', async () => {
      const { state, text } = await shownIn(popup);
      expect(state).toBe('brief');
      expect(text).toMatch(/Partner Track[\s\S]*Canceled by Netflix after one season/i);
      const icon = await iconOf(driver, await tabInFront(driver), 'CXL');
      expect(icon.badge).toBe('CXL');
      expect(icon.tooltip).toMatch(/canceled by Netflix after one season/i);
    });

    test('shows every fact of it, spoilers once they are asked for', async () => {
      expect((await shownIn(popup)).text).not.toContain('Jeff’s betrayal');
      await clickIn(popup, '[data-action="unveil"]');
      await waitIn(popup, '[data-spoiler="open"]');
      const facts = await popup.run((document) =>
        [...document.querySelectorAll<HTMLElement>('[data-fact]')].map((fact) => ({
          path: fact.dataset['fact'] ?? '',
          text: (fact.closest('li') ?? fact.parentElement ?? fact).textContent ?? '',
        })),
      );
      const missing = PARTNER_TRACK.filter(
        ([slot, words]) => !facts.some(({ path, text }) => path.startsWith(slot) && text.includes(words)),
      );
      expect(missing).toEqual([]);
    });

    test.each([
      ['works.0.by', 'Netflix'],
      ['figures.0', ''],
      ['works.0.source.author', 'Helen Wan'],
    ])('shows its fact %s in the page', async (path, words) => {
      await clickIn(popup, `[data-fact="${path}"]`);
      const line = await popup.run(
        (document, fact) => document.querySelector(`[data-fact="${fact}"] .value`)?.textContent ?? '',
        path,
      );
      const wanted = words || line;
      const painted = await until(
        () => highlights(page),
        ({ phrase = '' }) => phrase.includes(wanted),
      );
      expect(painted['phrase']).toContain(wanted);
      expect(painted['passage']).toContain(painted['phrase'] ?? '');
      const inSight = await page.evaluate(() => {
        const [range] = CSS.highlights.get('phrase') ?? [];
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      expect(inSight).toBe(true);
    });

    test('is pinned, says so once it is on the shelf, and can be taken off', async () => {
      await clickIn(popup, '[data-action="pin"][aria-pressed="false"][aria-disabled="false"]');
      await waitIn(popup, '[data-action="pin"][aria-pressed="true"][aria-disabled="false"]');
      const shelf = await driver.openOwn('shelf.html');
      await shelf.waitForSelector('[data-show="Partner Track"]');
      await shelf.close();
    });
  });

  test('a page cannot notice that it was read', async () => {
    const page = await driver.open(`${site.origin}/story`);
    const before = await traceOf(page);
    await (await driver.clickIcon(page)).close();
    await (await driver.clickIcon(page)).close();
    expect(await traceOf(page)).toEqual(before);
    await page.close();
  });

  test.each([
    ['/canceled', 'brief', 'CXL', /canceled by HBO after two seasons/i],
    ['/renewed', 'brief', 'REN', /renewed by Netflix/i],
    ['/rumored', 'brief', '?', /rumor/i],
    ['/denied', 'brief', '', /Not canceled/],
    ['/roundup', 'brief', '', /2 canceled/],
    ['/quiet', 'quiet', '', /Paper Moons/],
    ['/unrelated', 'unrelated', '', /\w/],
    ['/spanish', 'other-language', '', /Spanish/],
    ['/no-article', 'no-article', '', /\w/],
    ['/too-large', 'error', '', /\w/],
  ])('a click on the page %s shows the state %s, and “%s” on the icon', async (path, state, badge, says) => {
    const page = await driver.open(site.origin + path);
    const popup = await driver.clickIcon(page);
    const shown = await shownIn(popup);
    expect(shown.state).toBe(state);
    expect(shown.text).toMatch(says);
    expect((await iconOf(driver, await tabInFront(driver), badge)).badge).toBe(badge);
    await popup.close();
    await page.close();
  });

  test('a page that no extension may read says so', async () => {
    const page = await driver.openOwn('options.html');
    const popup = await driver.clickIcon(page);
    expect((await shownIn(popup)).state).toBe('no-access');
    await popup.close();
    await page.close();
  });

  test('a page whose icon was not clicked asks for the click', async () => {
    const page = await driver.open(`${site.origin}/canceled`);
    const tabId = await tabInFront(driver);
    const own = await driver.openOwn(`popup.html?tab=${tabId}`);
    await own.waitForSelector('[data-state="needs-click"]');
    expect((await iconOf(driver, tabId)).badge).toBe('');
    await own.close();
    await page.close();
  });

  test('nothing is lost when the background ends', async () => {
    const page = await driver.open(`${site.origin}/canceled`);
    const tabId = await tabInFront(driver);
    await (await driver.clickIcon(page)).close();
    await driver.stopBackground();
    expect((await iconOf(driver, tabId)).badge).toBe('CXL');
    const popup = await driver.clickIcon(page);
    expect((await shownIn(popup)).state).toBe('brief');
    await driver.stopBackground();
    await clickIn(popup, '[data-fact="works.0.by"]');
    const painted = await until(
      () => highlights(page),
      (found) => 'phrase' in found,
    );
    expect(painted['phrase']).toBe('HBO');
    await popup.close();
    await page.close();
  });

  test('a setting takes effect at once', async () => {
    const options = await driver.openOwn('options.html');
    await (await options.waitForSelector('[name="theme"][value="dark"]'))?.click();
    await options.waitForSelector(':root[data-theme="dark"]');
    await options.click('[name="theme"][value="browser"]');
    await options.waitForSelector(':root[data-theme="browser"]');
    await options.close();
  });

  describe('the entry in the menu', () => {
    let page: Page;
    beforeAll(async () => {
      page = await driver.open(`${site.origin}/linked`);
      // Where the menu is only told of, the page is let in by this; elsewhere by choosing the entry.
      await (await driver.clickIcon(page)).close();
    });
    afterAll(() => page.close());

    test('reads the page', async () => {
      await driver.chooseMenu(page, 'article p');
      const popup = await driver.popupThatOpened();
      expect((await shownIn(popup)).state).toBe('brief');
      await popup.close();
    });

    test('reads the selected words alone, paragraph by paragraph, and leaves the page’s own brief', async () => {
      const tabId = await tabInFront(driver);
      const selectionText = await page.evaluate(() => {
        const [, second, third] = document.querySelectorAll('article p');
        getSelection()?.setBaseAndExtent(second as Node, 0, third as Node, 1);
        return String(getSelection()).replace(/\s+/g, ' ');
      });
      await driver.chooseMenu(page, 'article p:nth-of-type(2)', { selectionText });
      const popup = await driver.popupThatOpened();
      await waitIn(popup, '.from-selection');
      const { text } = await shownIn(popup);
      expect(text).toContain('Odile Marsh');
      expect(text).not.toContain('Canceled by HBO');
      const read = await driver.inExtension(async (key: string) => {
        const { [key]: kept } = await chrome.storage.session.get(key);
        return (kept as { article: { text: string } }).article.text;
      }, `selection:${tabId}`);
      expect(read.split('\n\n')).toHaveLength(2);
      expect((await iconOf(driver, tabId)).badge).toBe('CXL');
      await clickIn(popup, '[data-action="page"]');
      await waitIn(popup, '[data-verdict="canceled"]');
      await popup.close();
      await page.evaluate(() => getSelection()?.removeAllRanges());
    });

    test('opens a link whose site is not switched on, and has the icon ask for a click', async () => {
      await driver.chooseMenu(page, '#link', { linkUrl: `${site.origin}/renewed` });
      const icon = await until(
        async () => iconOf(driver, await tabInFront(driver)),
        ({ badge }) => badge === '▸',
      );
      expect(icon).toEqual({ badge: '▸', tooltip: 'Click the icon on this page' });
      await closeTabInFront();
    });
  });

  test('the panel follows the tab in front, and asks for a click where there was none', async () => {
    const one = await driver.open(`${site.origin}/canceled`);
    const panel = await driver.openPanel(one);
    await waitIn(panel, '[data-state]:not([data-state="loading"])');
    const popup = await driver.clickIcon(one);
    await popup.close();
    await waitIn(panel, '[data-verdict="canceled"]');
    const other = await driver.open(`${site.origin}/renewed`);
    await waitIn(panel, '[data-state="needs-click"]');
    await (await driver.clickIcon(other)).close();
    await waitIn(panel, '[data-verdict="renewed"]');
    await one.bringToFront();
    await waitIn(panel, '[data-verdict="canceled"]');
    await clickIn(panel, '[data-fact="works.0.by"]');
    const painted = await until(
      () => highlights(one),
      (found) => 'phrase' in found,
    );
    expect(painted['phrase']).toBe('HBO');
    await one.goto(`${site.origin}/quiet`);
    // Chromium's click holds for the site, Firefox's for the page.
    await waitIn(panel, '[data-state="quiet"], [data-state="needs-click"]');
    await panel.close();
    for (const page of [one, other]) await page.close();
  });

  test('each of two windows has its own story', async () => {
    const one = await driver.open(`${site.origin}/canceled`);
    const other = await driver.openWindow(`${site.origin}/renewed`, 'ordinary');
    const popup = await driver.clickIcon(other);
    expect((await shownIn(popup)).text).toContain('Paper Moons');
    await popup.close();
    const first = await driver.clickIcon(one);
    expect((await shownIn(first)).text).toContain('Harbor Lights');
    await first.close();
    for (const page of [one, other]) await page.close();
  });

  test('a private window is read on a click, and leaves nothing behind when it closes', async () => {
    const page = await driver.openWindow(`${site.origin}/rumored`, 'private');
    await driver.press(page);
    const trace = () =>
      driver.inExtension(async () =>
        JSON.stringify([
          await chrome.storage.session.get(null),
          await chrome.storage.local.get(null),
        ]).includes('Rumors are circulating'),
      );
    expect(await until(trace, (isRead) => isRead)).toBe(true);
    await page.close();
    expect(await until(trace, (isLeft) => !isLeft)).toBe(false);
    const shelf = await driver.openOwn('shelf.html');
    expect(await shelf.evaluate(() => document.body.innerText)).not.toContain('Rumors are circulating');
    await shelf.close();
  });

  test('a story is pinned in a private window, and nothing else of that window is kept', async () => {
    const page = await driver.openWindow(`${site.origin}/pinned`, 'private');
    const popup = await driver.clickPrivateIcon(page);
    await clickIn(popup, '[data-action="pin"][aria-pressed="false"][aria-disabled="false"]');
    await waitIn(popup, '[data-action="pin"][aria-pressed="true"][aria-disabled="false"]');
    await popup.close();
    await page.close();
    const kept = () =>
      driver.inExtension(async () =>
        JSON.stringify(await chrome.storage.session.get(null)).includes('/pinned'),
      );
    expect(await until(kept, (isLeft) => !isLeft)).toBe(false);
    const shelf = await driver.openOwn('shelf.html');
    await shelf.waitForSelector('[data-show="Paper Moons"]');
    expect(
      await shelf.$$eval('[data-pin]', (pins) => pins.map((pin) => pin.getAttribute('data-pin'))),
    ).toEqual(expect.arrayContaining([`${site.origin}/pinned`]));
    await shelf.click('[data-action="delete"]');
    await shelf.close();
  });

  // That it opened by itself the driver has seen: it does not start before.
  test('the welcome offers the sites, and tells how to keep the icon in sight', async () => {
    expect(await welcomesOpen()).toBe(0);
    const welcome = await driver.openOwn('welcome.html');
    expect(await welcomesOpen()).toBe(1);
    expect(await welcome.$$('.steps > li')).not.toHaveLength(0);
    for (const value of ['list', 'one', 'any'])
      expect(await welcome.$$(`[data-action="grant-site"][value="${value}"]`)).toHaveLength(1);
    await welcome.close();
  });

  describe('a site that is read without a click', () => {
    const revokeButton = `[data-action="revoke-site"][value="${PATTERN}"]`;
    const awhile = () => new Promise((wait) => setTimeout(wait, 2500));

    async function grant(): Promise<void> {
      await driver.allowSite(PATTERN);
      const options = await driver.openOwn('options.html');
      await (await options.waitForSelector('#one-site'))?.type('http://127.0.0.1/some/page');
      await options.click('[data-action="grant-site"][value="one"]');
      await options.waitForSelector(revokeButton);
      await options.close();
    }

    async function revoke(): Promise<void> {
      const options = await driver.openOwn('options.html');
      await (await options.waitForSelector(revokeButton))?.click();
      await options.waitForSelector(revokeButton, { hidden: true });
      await options.close();
    }

    test('is read in the tabs that are open, in new ones, and at its next story; and is left alone again', async () => {
      const page = await driver.open(`${site.origin}/canceled`);
      const tabId = await tabInFront(driver);
      const quiet = await driver.open(`${site.origin}/quiet`);
      const quietTab = await tabInFront(driver);
      await awhile();
      expect((await iconOf(driver, tabId)).badge).toBe('');
      await grant();
      expect((await iconOf(driver, tabId, 'CXL')).badge).toBe('CXL');
      // A page that states no fate is not even read.
      const kept = await driver.inExtension(
        async () => Object.keys(await chrome.storage.session.get(null)),
        null,
      );
      expect(kept).not.toContain(`reading:${quietTab}`);
      await quiet.close();

      const next = await driver.open(`${site.origin}/single-page`);
      const nextTab = await tabInFront(driver);
      const before = await traceOf(next);
      expect((await iconOf(driver, nextTab, 'CXL')).badge).toBe('CXL');
      expect(await traceOf(next)).toEqual(before);
      await next.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
      expect((await iconOf(driver, nextTab, 'REN')).badge).toBe('REN');

      if (driver.reopenTab !== null) {
        await next.close();
        await driver.reopenTab();
        const restored = await until(
          async () => iconOf(driver, await tabInFront(driver)),
          ({ badge }) => badge === 'REN',
        );
        expect(restored.badge).toBe('REN');
        await closeTabInFront();
      }

      const linked = await driver.open(`${site.origin}/linked`);
      await driver.chooseMenu(linked, '#link', { linkUrl: `${site.origin}/renewed` });
      const popup = await driver.popupThatOpened();
      expect((await shownIn(popup)).text).toContain('Paper Moons');
      expect((await iconOf(driver, await tabInFront(driver), 'REN')).badge).toBe('REN');
      await popup.close();
      await closeTabInFront();
      await linked.close();

      await revoke();
      await page.bringToFront();
      await page.goto(`${site.origin}/renewed`);
      await awhile();
      expect((await iconOf(driver, tabId)).badge).toBe('');
      await page.close();
    });

    test('is read anew after an update under its open pages, and a click works there', async () => {
      await grant();
      const page = await driver.open(`${site.origin}/single-page`);
      const tabId = await tabInFront(driver);
      expect((await iconOf(driver, tabId, 'CXL')).badge).toBe('CXL');
      await driver.update();
      expect(await welcomesOpen()).toBe(0);
      expect((await iconOf(driver, tabId, 'CXL')).badge).toBe('CXL');
      await page.bringToFront();
      await page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
      expect((await iconOf(driver, tabId, 'REN')).badge).toBe('REN');
      const popup = await driver.clickIcon(page);
      expect(await shownIn(popup)).toMatchObject({ state: 'brief' });
      await clickIn(popup, '[data-fact="works.0.by"]');
      const painted = await until(
        () => highlights(page),
        (found) => 'phrase' in found,
      );
      expect(painted['phrase']).toBe('Netflix');
      await popup.close();
      await page.close();
    });
  });
});
