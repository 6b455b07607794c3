import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Running } from '../../scripts/browsers/launch.ts';
import { clickIcon } from '../../scripts/browsers/popup.ts';
import { type Site, savedPage, serve } from '../../scripts/site.ts';
import { closePopup, iconOf, keptIn, open, start, stateOf, tabInFront, textOf, until } from './browser.ts';
import { PARTNER_TRACK } from './expected.ts';
import { CANCELED } from './pages.ts';

/** A story whose last fact its headline alone states. */
const HEADLINE_ONLY = CANCELED.replaceAll(/ after two seasons/g, '').replace(
  'The second season ended',
  'It ended',
);

let running: Running;
let site: Site;
beforeAll(async () => {
  site = await serve({ '/story': savedPage('partner-track'), '/headline-only': HEADLINE_ONLY });
  running = await start();
});
afterAll(async () => {
  await running?.browser.close();
  await site?.close();
});

interface Shown {
  path: string;
  /** What the fact and what stands beside it say. */
  text: string;
}

function factsIn(popup: Page): Promise<Shown[]> {
  return popup.$$eval('[data-fact]', (facts) =>
    facts.map((fact) => ({
      path: (fact as HTMLElement).dataset['fact'] ?? '',
      text: (fact.closest('li') ?? fact.parentElement ?? fact).textContent ?? '',
    })),
  );
}

/** Unveils every spoiler. */
async function unveil(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    for (let left = 50; left > 0; left -= 1) {
      const veiled = document.querySelector<HTMLElement>('[data-action="unveil"]');
      if (veiled === null) return;
      veiled.click();
    }
  });
  await until(
    () => popup.$$('[data-action="unveil"]'),
    (veiled) => veiled.length === 0,
  );
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text of a highlight of the page, '' where it has none of that name, and whether it is in sight. */
async function painted(page: Page, name: string): Promise<{ text: string; inSight: boolean }> {
  const found = await page.evaluate((key) => {
    const [range] = [...(CSS.highlights.get(key) ?? [])] as Range[];
    if (range === undefined) return { text: '', inSight: false };
    const { top, bottom } = range.getBoundingClientRect();
    return { text: range.toString(), inSight: top >= 0 && bottom <= innerHeight };
  }, name);
  return { ...found, text: squeezed(found.text) };
}

/** The words of a shown fact stand on this: red, green, blue. */
const MARKED = [255, 201, 64];

/** Whether a picture of what is in sight of a page has a color, seen as a person sees it. */
async function hasColor(page: Page, color: number[]): Promise<boolean> {
  const picture = await page.screenshot({ encoding: 'base64' });
  const easel = await running.browser.newPage();
  const found = await easel.evaluate(
    async (data, [red, green, blue]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) return true;
      }
      return false;
    },
    picture,
    color,
  );
  await easel.close();
  return found;
}

/** Activates a fact by the keyboard or by a pointer, as `how` says. */
async function activate(popup: Page, path: string, how: 'click' | 'Enter' = 'click'): Promise<void> {
  const fact = await popup.waitForSelector(`[data-fact="${path}"]`);
  if (how === 'click') return fact?.click();
  await fact?.focus();
  await popup.keyboard.press(how);
}

describe('The sample story, its icon clicked', () => {
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    page = await open(running, `${site.origin}/story`);
    popup = await clickIcon(running, page);
  });
  afterAll(() => closePopup(running, popup));

  test('shows its brief, with the verdict', async () => {
    expect(await stateOf(popup)).toBe('brief');
    expect(await popup.$eval('[data-verdict]', (line) => (line as HTMLElement).dataset['verdict'])).toBe(
      'canceled',
    );
    expect(await textOf(popup)).toContain('Partner Track');
  });

  test('puts the verdict on the icon and in its tooltip', async () => {
    const icon = await iconOf(running, await tabInFront(running));
    expect(icon.badge).toBe('CXL');
    expect(icon.tooltip).toMatch(/canceled by Netflix after one season/i);
  });

  test('veils what would spoil the story until it is asked for', async () => {
    expect(await popup.$$('[data-spoiler]')).not.toHaveLength(0);
    expect(await textOf(popup)).not.toContain('Jeff’s betrayal');
    await unveil(popup);
    expect(await textOf(popup)).toContain('Jeff’s betrayal');
  });

  test('shows every fact of the story', async () => {
    await unveil(popup);
    const facts = await factsIn(popup);
    const missing = PARTNER_TRACK.filter(
      ([slot, words]) => !facts.some(({ path, text }) => path.startsWith(slot) && text.includes(words)),
    );
    expect(missing).toEqual([]);
    expect(facts.filter(({ path }) => path.startsWith('reasons'))).toHaveLength(2);
  });

  test('leads to Helen Wan’s novel by plain links', async () => {
    const links = await popup.$$eval('a[data-onward]', (all) =>
      all.map((link) => ({
        id: link.dataset['onward'],
        href: link.href,
        rel: link.rel,
        target: link.target,
      })),
    );
    expect(links.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['openlibrary', 'worldcat', 'bookshop']),
    );
    for (const { href, rel, target } of links) {
      expect(href).toMatch(/^https:/);
      expect(decodeURIComponent(href)).toMatch(/Partner.Track/i);
      expect(rel).toContain('noreferrer');
      expect(target).toBe('_blank');
    }
  });

  test('shows each fact in the page, painted and in sight, where it is activated', async () => {
    const { brief } = await keptIn(running, await tabInFront(running));
    for (const { path } of await factsIn(popup)) {
      const [first] = evidenceOf(brief, path);
      expect(first, path).toBeDefined();
      await activate(popup, path);
      if (first?.in !== 'text') continue;
      const quote = squeezed(first.quote);
      const phrase = await until(
        () => painted(page, 'phrase'),
        ({ text, inSight }) => text === quote && inSight,
      );
      expect(phrase, path).toEqual({ text: quote, inSight: true });
      expect((await painted(page, 'passage')).text, path).toContain(quote);
    }
  });

  test('shows a fact by the keyboard alone', async () => {
    await activate(popup, 'works.0.by');
    await activate(popup, 'figures.0', 'Enter');
    const { brief } = await keptIn(running, await tabInFront(running));
    const [first] = evidenceOf(brief, 'figures.0');
    const phrase = await until(
      () => painted(page, 'phrase'),
      ({ text }) => text === first?.quote,
    );
    expect(phrase.text).toBe(first?.quote);
  });

  test('hides a wrong fact for as long as the tab stays, and brings it back', async () => {
    const button = '[data-action="hide"][value="figures.0"]';
    await (await popup.waitForSelector(button))?.evaluate((found) => (found as HTMLElement).click());
    const gone = await until(
      () => popup.$$('[data-fact="figures.0"]'),
      (found) => found.length === 0,
    );
    expect(gone).toHaveLength(0);
    await (await popup.waitForSelector('[data-action="undo"]'))?.evaluate((undo) =>
      (undo as HTMLElement).click(),
    );
    await popup.waitForSelector('[data-fact="figures.0"]');
  });
});

interface Place {
  in: string;
  quote: string;
}

/** The evidence of the slot at `path` in a brief. */
function evidenceOf(brief: unknown, path: string): Place[] {
  const slot = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], brief);
  return (slot as { evidence?: Place[] } | undefined)?.evidence ?? [];
}

test('Evidence that stands only in the headline scrolls to the top and says so', async () => {
  const page = await open(running, `${site.origin}/headline-only`);
  await page.setViewport({ width: 800, height: 200 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const popup = await clickIcon(running, page);
  const { brief } = await keptIn(running, await tabInFront(running));
  expect(evidenceOf(brief, 'works.0.seasons')[0]?.in).toBe('headline');
  await activate(popup, 'works.0.seasons');
  const text = await until(
    () => textOf(popup),
    (shown) => /headline/i.test(shown),
  );
  expect(text).toMatch(/headline/i);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await closePopup(running, popup);
});

describe('The page itself', () => {
  let page: Page;
  const trace = () =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      globals: Object.keys(window).sort(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    }));
  const highlights = () => page.evaluate(() => [...CSS.highlights.keys()]);

  beforeEach(async () => {
    page = await open(running, `${site.origin}/story`);
  });

  test('cannot notice that it was read', async () => {
    const before = await trace();
    await closePopup(running, await clickIcon(running, page));
    await closePopup(running, await clickIcon(running, page));
    expect(await trace()).toEqual(before);
    expect(await highlights()).toEqual([]);
  });

  test('shows a fact in a color that can be seen', async () => {
    expect(await hasColor(page, MARKED)).toBe(false);
    await activate(await clickIcon(running, page), 'works.0.by');
    await until(highlights, (names) => names.length > 0);
    expect(await hasColor(page, MARKED)).toBe(true);
  });

  test('sees no more of a shown fact than a highlight', async () => {
    const before = await trace();
    const popup = await clickIcon(running, page);
    await activate(popup, 'works.0.by');
    await until(highlights, (names) => names.length > 0);
    expect(await highlights()).toEqual(['passage', 'phrase']);
    expect(await trace()).toEqual(before);
    await closePopup(running, popup);
  });
});
