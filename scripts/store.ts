import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../src/words/languages.ts';
import { chromiumHere, HOW_TO_GET_ONE } from './browsers/install.ts';
import { launchWith, type Running } from './browsers/launch.ts';
import { clickIcon, PATIENCE_MS, settled } from './browsers/popup.ts';
import { savedPage, serve } from './site.ts';

/**
 * `npm run store [language …]`: what a store shows of Shelved, in each language: name, summary, description, and pictures of
 * the built package at work, in the size that stores ask for. They land in `out/store/listing`; the English pictures also in
 * `docs/store`.
 */

const OUT = 'out/store/listing';
/** https://developer.chrome.com/docs/webstore/images */
const SIZE = { width: 1280, height: 800 };
const STORIES = ['partner-track', 'wordpress', 'amp', 'explainer'];

/** A picture as an address that a page can show. */
function address(picture: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
}

/** A popup drawn over its page, as the browser shows it: a picture of a window takes no popup. */
async function compose(
  browser: Browser,
  page: Uint8Array,
  popup: Uint8Array,
  isMirrored: boolean,
): Promise<Uint8Array> {
  const canvas = await browser.newPage();
  await canvas.setViewport(SIZE);
  await canvas.setContent(
    `<style>body{margin:0;background:url(${address(page)})}
    img{position:fixed;top:12px;${isMirrored ? 'left' : 'right'}:24px;max-height:776px;border-radius:10px;box-shadow:0 8px 40px #0006}</style>
    <img src="${address(popup)}">`,
  );
  const picture = await canvas.screenshot();
  await canvas.close();
  return picture;
}

/** What the popup shows of a tab, no taller than the pictures. */
async function popupOf({ browser, root }: Running, tab: number, act: (popup: Page) => Promise<void>) {
  const popup = await browser.newPage();
  await popup.setViewport({ width: 380, height: 740 });
  await popup.goto(`${root}popup.html?tab=${tab}`);
  await settled(popup);
  await act(popup);
  const picture = await popup.screenshot();
  await popup.close();
  return picture;
}

const nothing = async () => {};

async function showFact(popup: Page): Promise<void> {
  await popup.click('[data-fact="reasons.0"]');
  await popup.waitForSelector('[data-fact="reasons.0"][aria-current="true"]');
  await popup.$eval('[data-fact="reasons.0"]', (fact) => fact.scrollIntoView({ block: 'center' }));
}

/** Clicks the icon on a story and pins it. @returns its tab's id. */
async function pin(running: Running, page: Page): Promise<number> {
  const popup = await clickIcon(running, page);
  await (
    await popup.waitForSelector('[data-action="pin"][aria-pressed="false"][aria-disabled="false"]')
  )?.click();
  await popup.waitForSelector('[data-action="pin"][aria-pressed="true"]');
  const [tab] = await popup.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
  await popup.evaluate(() => window.close()).catch(() => {});
  return tab?.id ?? -1;
}

async function ownPage({ browser, root }: Running, name: string, ready: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(`${root}${name}`);
  await page.waitForSelector(ready, { timeout: PATIENCE_MS });
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function speak({ browser, root }: Running, language: Language): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${root}options.html`);
  await page.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { language: chosen, theme: 'light' } }),
    language,
  );
  await page.close();
}

/** The pictures in one language, in the order that a store shows them. */
async function pictures(
  running: Running,
  story: Page,
  tab: number,
  language: Language,
): Promise<Uint8Array[]> {
  await speak(running, language);
  const isMirrored = language === 'ar';
  await story.evaluate(() => scrollTo(0, 0));
  const read = await popupOf(running, tab, nothing);
  const before = await story.screenshot();
  const shown = await popupOf(running, tab, showFact);
  await story.bringToFront();
  const after = await story.screenshot();
  return [
    await compose(running.browser, before, read, isMirrored),
    await compose(running.browser, after, shown, isMirrored),
    await ownPage(running, 'shelf.html', '[data-show]'),
    await ownPage(running, 'options.html', '[name="language"]'),
  ];
}

function writeTexts(language: Language): void {
  const messages = JSON.parse(
    readFileSync(`public/_locales/${language.replace('-', '_')}/messages.json`, 'utf8'),
  ) as Record<string, { message: string }>;
  writeFileSync(`${OUT}/${language}/name.txt`, messages['extensionName']?.message ?? '');
  writeFileSync(`${OUT}/${language}/summary.txt`, messages['extensionDescription']?.message ?? '');
  copyFileSync(`docs/store/${language}.md`, `${OUT}/${language}/description.txt`);
}

async function main(wanted: readonly Language[]): Promise<void> {
  const executablePath = chromiumHere();
  if (executablePath === null) throw new Error(HOW_TO_GET_ONE);
  const site = await serve(Object.fromEntries(STORIES.map((name) => [`/${name}`, savedPage(name)])));
  const running = await launchWith(executablePath, 'dist/chrome', { headless: true });
  try {
    const page = await running.browser.newPage();
    await page.setViewport(SIZE);
    let tab = -1;
    for (const name of [...STORIES].reverse()) {
      await page.goto(`${site.origin}/${name}`);
      tab = await pin(running, page);
    }
    for (const language of wanted) {
      mkdirSync(`${OUT}/${language}`, { recursive: true });
      writeTexts(language);
      for (const [index, picture] of (await pictures(running, page, tab, language)).entries()) {
        writeFileSync(`${OUT}/${language}/${index + 1}.png`, picture);
        if (language === 'en') writeFileSync(`docs/store/${index + 1}.png`, picture);
      }
      console.log(`${OUT}/${language}`);
    }
  } finally {
    await running.browser.close();
    await site.close();
  }
}

const named = process.argv.slice(2);
await main(LANGUAGES.filter((language) => named.length === 0 || named.includes(language)));
