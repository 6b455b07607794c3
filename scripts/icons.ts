import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { findChromium } from './browsers/find.ts';
import { CHROMIUM_ARGS } from './browsers/launch.ts';

/** Draws public/icons from the two drawings: `npm run icons`, after a drawing was changed. */

const SMALL = [16, 24, 32];
const LARGE = [48, 96, 128];

const executablePath = findChromium();
if (executablePath === null) throw new Error('Drawing the icons takes a Chromium.');
const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_ARGS });
const page = await browser.newPage();
mkdirSync('public/icons', { recursive: true });
for (const size of SMALL) await draw(page, 'scripts/icons/icon-small.svg', size);
for (const size of LARGE) await draw(page, 'scripts/icons/icon.svg', size);
await browser.close();

async function draw(on: Page, drawing: string, size: number): Promise<void> {
  const svg = Buffer.from(readFileSync(drawing)).toString('base64');
  await on.setViewport({ width: size, height: size });
  await on.setContent(
    `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style>
     <img src="data:image/svg+xml;base64,${svg}">`,
  );
  writeFileSync(`public/icons/${size}.png`, await on.screenshot({ omitBackground: true }));
}
