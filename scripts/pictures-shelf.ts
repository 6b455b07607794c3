import { mkdirSync, writeFileSync } from 'node:fs';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { fileOfPins } from './bench/pins.ts';
import { chromiumHere, HOW_TO_GET_ONE } from './browsers/install.ts';
import { launchWith } from './browsers/launch.ts';

/**
 * `npm run pictures:shelf`: takes pictures of the shelf at 0, 3 and 300 pins, light and dark, wide and at 320 pixels, to be
 * looked at. They land in `out/pictures`. Says what axe finds wrong with any of them.
 */

const OUT = 'out/pictures';
const SIZES = [0, 3, 300];
const PACKAGE = process.argv[2] ?? 'dist/chrome';

async function fill(page: Page, pins: number): Promise<void> {
  if (pins === 0) return;
  const path = `${OUT}/pins.json`;
  writeFileSync(path, await fileOfPins(pins));
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await page.waitForSelector('[data-transfer="imported"]');
  await page.reload();
  await page.waitForSelector('[data-show]');
}

async function faults(page: Page, name: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  });
  return found.map((fault) => `${name}: ${fault}`);
}

async function take(
  page: Page,
  name: string,
  scheme: 'light' | 'dark',
  width: number,
  media: 'screen' | 'print' = 'screen',
): Promise<string[]> {
  const session = await page.createCDPSession();
  // Both at once: each of the page's own ways to emulate them undoes the other.
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  await session.send('Emulation.setEmulatedMedia', { media, features });
  await page.setViewport({ width, height: 1100, deviceScaleFactor: 1 });
  await new Promise((wait) => setTimeout(wait, 300));
  const shot = `${name}-${scheme}-${width}`;
  await page.screenshot({ path: `${OUT}/${shot}.png` });
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [...(await faults(page, shot)), ...(isTooWide ? [`${shot}: wider than its window`] : [])];
}

async function main(): Promise<void> {
  const executablePath = chromiumHere();
  if (executablePath === null) throw new Error(HOW_TO_GET_ONE);
  mkdirSync(OUT, { recursive: true });
  const { browser, root } = await launchWith(executablePath, PACKAGE, { headless: true });
  const wrong: string[] = [];
  try {
    const page = await browser.newPage();
    await page.goto(`${root}shelf.html`);
    for (const pins of SIZES) {
      await fill(page, pins);
      for (const scheme of ['light', 'dark'] as const) {
        for (const width of [1000, 320]) wrong.push(...(await take(page, `shelf-${pins}`, scheme, width)));
      }
    }
    await page.click('[data-view="to-read"]');
    wrong.push(...(await take(page, 'shelf-to-read', 'light', 1000)));
    await page.click('[data-view="shows"]');
    await page.waitForSelector('[data-show]');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    wrong.push(...(await take(page, 'shelf-end', 'dark', 1000)));
    await page.evaluate(() => scrollTo(0, 0));
    wrong.push(...(await take(page, 'shelf-print', 'dark', 750, 'print')));
  } finally {
    await browser.close();
  }
  for (const fault of wrong) console.error(fault);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

await main();
