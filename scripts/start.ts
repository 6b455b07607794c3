import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { personText } from '../src/cli/person.ts';
import { chromiumHere, HOW_TO_GET_ONE } from './browsers/install.ts';
import { launchWith, type Running } from './browsers/launch.ts';
import { clickIcon, picture } from './browsers/popup.ts';
import { hasDisplay, readingAmong, SAMPLE_PATH, serveSample } from './sample.ts';

/**
 * `npm start`: builds the package and tries it on a sample story. With a display, a browser opens for a person to click
 * in; without one, everything is done headless and what the popup shows is printed and pictured.
 */

const PICTURE = 'out/popup.png';

await build({ mode: 'chrome', logLevel: 'warn' });
const executablePath = chromiumHere();
if (executablePath === null) {
  console.error(HOW_TO_GET_ONE);
  console.error('The package is built all the same: load the folder dist/chrome as an unpacked extension.');
  process.exit(1);
}

const site = await serveSample();
const running = await launchWith(executablePath, 'dist/chrome', { headless: !hasDisplay() });
const [first] = await running.browser.pages();
const page = first ?? (await running.browser.newPage());
await page.goto(site.origin + SAMPLE_PATH);
await (hasDisplay() ? waitForPerson(running) : showHeadless(running, page));
await running.browser.close();
await site.close();

async function waitForPerson({ browser }: Running): Promise<void> {
  console.log(`
A browser with Shelved has opened a sample story.

  1. Click the puzzle piece beside the address bar, then “Shelved” (the pin there keeps its icon in sight).
  2. Click a fact: the page scrolls to the sentence that states it.

Close the browser, or press Ctrl+C here, to end.`);
  await new Promise<void>((closed) => browser.once('disconnected', () => closed()));
}

async function showHeadless(running: Running, page: Page): Promise<void> {
  const popup = await clickIcon(running, page);
  const { article, brief } = readingAmong(await popup.evaluate(() => chrome.storage.session.get(null)));
  await picture(running, popup, PICTURE);
  console.log(`
There is no display, so a headless browser opened the sample story and clicked the icon.

${personText(article, brief)}
A picture of the popup: ${PICTURE}
To see it yourself: open chrome://extensions in a Chromium-family browser, switch developer mode on and load dist/chrome.`);
}
