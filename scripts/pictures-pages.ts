import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { fileOfPins } from './bench/pins.ts';
import { chromiumHere, HOW_TO_GET_ONE } from './browsers/install.ts';
import { launchWith } from './browsers/launch.ts';

/**
 * `npm run pictures:pages [language …]`: takes a picture of every page of the built package that fills a tab, in some languages,
 * light and dark, wide and as on a phone, and in forced colors, to be looked at. They land in `out/pictures`.
 */

const OUT = 'out/pictures';
const FOLDER = 'dist/chrome';
const LANGUAGES = ['en', 'de', 'ja', 'ar'];
const WIDTHS = [1000, 320];
const SHELF = 6;

async function fill(page: Page, root: string): Promise<void> {
  const path = `${OUT}/pins.json`;
  writeFileSync(path, await fileOfPins(SHELF));
  await page.goto(`${root}shelf.html`);
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await page.waitForSelector('[data-transfer="imported"]');
}

async function wear(page: Page, language: string, theme: string): Promise<void> {
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), { language, theme });
  await page.waitForFunction(
    (wanted) => {
      const { lang, dataset } = document.documentElement;
      return lang === wanted.language && dataset['theme'] === wanted.theme;
    },
    {},
    { language, theme },
  );
}

/** Draws the page in the few colors that its reader's system allows. */
async function force(session: CDPSession, colors: 'active' | 'none'): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: colors }] });
}

async function take(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900, deviceScaleFactor: 1 });
    await new Promise((wait) => setTimeout(wait, 150));
    // A picture of the full page would be cut where its end is on the left.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width, height, deviceScaleFactor: 1 });
    await page.screenshot({ path: `${OUT}/${name}-${width}.png` });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.error(`${name} at ${width} pixels is ${over} too wide.`);
  }
}

async function main(languages: string[]): Promise<void> {
  const executablePath = chromiumHere();
  if (executablePath === null) throw new Error(HOW_TO_GET_ONE);
  mkdirSync(OUT, { recursive: true });
  const names = readdirSync(FOLDER).filter((file) => file.endsWith('.html') && !file.startsWith('popup'));
  const { browser, root } = await launchWith(executablePath, FOLDER, { headless: true });
  try {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await fill(page, root);
    for (const name of names) {
      await page.goto(root + name);
      await page.waitForSelector('h1');
      for (const language of languages) {
        for (const theme of ['light', 'dark']) {
          await wear(page, language, theme);
          await take(page, `${name.replace('.html', '')}-${language}-${theme}`);
        }
      }
      await force(session, 'active');
      await take(page, `${name.replace('.html', '')}-forced`);
      await force(session, 'none');
    }
  } finally {
    await browser.close();
  }
}

const named = process.argv.slice(2);
await main(named.length === 0 ? LANGUAGES : named);
