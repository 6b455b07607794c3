import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What everybody needs of a page, looked for in a real browser. */

export type Theme = 'light' | 'dark';

/** WCAG 2.2 at A and AA, and what axe itself counts as good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Shows a page in the reader's settings of language and theme, once it is there. */
export async function wear(page: Page, language: string, theme: Theme): Promise<void> {
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), { language, theme });
  await page.waitForFunction(
    (wanted) =>
      document.documentElement.lang === wanted.language &&
      document.documentElement.dataset['theme'] === wanted.theme,
    {},
    { language, theme },
  );
}

/** What axe finds wrong with a page as it stands, one line each. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run({ runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  }, RULES);
}

/** By how many pixels a page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

export interface Stop {
  /** The element that has the focus, as its own tag with its attributes. */
  html: string;
  /** Whether something is drawn around it that is not there without the focus. */
  isMarked: boolean;
  /** Whether all of it, or as much as the window holds, is in sight. */
  isSeen: boolean;
}

/** Where the Tab key stops, from the top of a page until it leaves the page or comes round. */
export async function stopsOf(page: Page, most = 200): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    // Where an element with the focus is taken away, the next Tab starts.
    const top = document.body.insertBefore(document.createElement('span'), document.body.firstChild);
    top.tabIndex = -1;
    top.focus();
    top.remove();
  });
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body || element.hasAttribute('data-tabbed')) return null;
      element.setAttribute('data-tabbed', '');
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom } = element.getBoundingClientRect();
      return {
        html:
          element.cloneNode(false) instanceof HTMLElement
            ? (element.cloneNode(false) as HTMLElement).outerHTML
            : '',
        isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        isSeen: bottom > 0 && top < innerHeight && (top >= 0 || bottom - top > innerHeight),
      };
    });
    if (stop === null) break;
    stops.push(stop);
  }
  await page.$$eval('[data-tabbed]', (all) => {
    for (const one of all) one.removeAttribute('data-tabbed');
  });
  return stops;
}

/** Everything on a page that can be used, and so must be reached: how many there are. Of a group of radio buttons one. */
export function usable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ];
    const open = all.filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [tabindex="-1"]'),
    );
    const groups = new Set<string>();
    return open.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      if (groups.has(one.name)) return false;
      groups.add(one.name);
      return true;
    }).length;
  });
}

/** What moves on a page, by the longest of its transitions and animations in seconds, where less motion is wanted. */
export async function motionsOf(page: Page): Promise<string[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const moving = await page.$$eval('body, body *', (all) =>
    all.flatMap((one) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
      const longest = Math.max(
        ...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat),
      );
      return longest > 0.01 || scrollBehavior === 'smooth'
        ? [(one.cloneNode(false) as HTMLElement).outerHTML]
        : [];
    }),
  );
  await page.emulateMediaFeatures([]);
  return moving;
}
