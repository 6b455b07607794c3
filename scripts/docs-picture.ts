import { chromiumHere, HOW_TO_GET_ONE } from './browsers/install.ts';
import { launchWith } from './browsers/launch.ts';
import { clickIcon, picture } from './browsers/popup.ts';
import { savedPage, serve } from './site.ts';

/** `npm run docs:picture`: the README's picture of the popup, taken of the package in `dist/chrome` on the sample story. */

const PICTURE = 'docs/popup.png';

const executablePath = chromiumHere();
if (executablePath === null) throw new Error(HOW_TO_GET_ONE);
const site = await serve({ '/story': savedPage('partner-track') });
const running = await launchWith(executablePath, 'dist/chrome', { headless: true });
const page = await running.browser.newPage();
await page.goto(`${site.origin}/story`);
const popup = await clickIcon(running, page);
// As tall as a toolbar's popup, in twice the pixels, since most who read it have such a display.
await picture(running, popup, PICTURE, { scale: 2, tallest: 600 });
await running.browser.close();
await site.close();
console.log(PICTURE);
