import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { personText } from '../src/cli/person.ts';
import { launchFirefox, openExtensionPage, type RunningFirefox, triggerAction } from './browsers/firefox.ts';
import { firefoxHere, HOW_TO_GET_FIREFOX } from './browsers/install.ts';
import { PATIENCE_MS } from './browsers/popup.ts';
import { hasDisplay, readingAmong, SAMPLE_PATH, serveSample } from './sample.ts';

/**
 * `npm run start:firefox`: builds the package for Firefox and tries it on a sample story. With a display, a browser
 * opens for a person to click in; without one, everything is done headless, printed and pictured.
 */

const PICTURE = 'out/popup-firefox.png';

await build({ mode: 'firefox', logLevel: 'warn' });
const executablePath = firefoxHere();
if (executablePath === null) {
  console.error(HOW_TO_GET_FIREFOX);
  console.error('The package is built all the same: load dist/firefox/manifest.json as a temporary add-on.');
  process.exit(1);
}

const site = await serveSample();
const running = await launchFirefox(executablePath, 'dist/firefox', { headless: !hasDisplay() });
await (hasDisplay() ? waitForPerson(running) : showHeadless(running));
await running.browser.close();
await site.close();

async function openStory({ browser }: RunningFirefox): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.origin + SAMPLE_PATH);
  await page.bringToFront();
  return page;
}

async function waitForPerson(firefox: RunningFirefox): Promise<void> {
  await openStory(firefox);
  console.log(`
A Firefox with Shelved has opened a sample story.

  1. Click the puzzle piece beside the address bar, then “Shelved”.
  2. Click a fact: the page scrolls to the sentence that states it.

Close the browser, or press Ctrl+C here, to end.`);
  await new Promise<void>((closed) => firefox.browser.once('disconnected', () => closed()));
}

async function showHeadless(firefox: RunningFirefox): Promise<void> {
  const desk = await openExtensionPage(firefox, 'shelf.html');
  await triggerAction(firefox, await openStory(firefox));
  await desk.waitForFunction(
    async () => Object.keys(await chrome.storage.session.get(null)).some((key) => key.startsWith('reading:')),
    { polling: 100, timeout: PATIENCE_MS },
  );
  const stored: unknown = await desk.evaluate(() => chrome.storage.session.get(null));
  const { article, brief, tabId } = readingAmong(stored);
  await picture(firefox, tabId);
  console.log(`
There is no display, so a headless Firefox opened the sample story and clicked the icon.

${personText(article, brief)}
A picture of the popup: ${PICTURE}
To see it yourself: open about:debugging#/runtime/this-firefox and load dist/firefox/manifest.json as a temporary add-on.`);
}

async function picture(firefox: RunningFirefox, tabId: string): Promise<void> {
  const page = await openExtensionPage(firefox, `popup.html?tab=${tabId}`);
  await page.setViewport({ width: 380, height: 1600 });
  await page.waitForSelector('[data-state="brief"]');
  mkdirSync('out', { recursive: true });
  await page.screenshot({ path: PICTURE });
}
