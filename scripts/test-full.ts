import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { CANCELED } from '../test/e2e/pages.ts';
import { chromiumHere, HOW_TO_GET_ONE } from './browsers/install.ts';
import { launchWith, type Running } from './browsers/launch.ts';
import { clickIcon, PATIENCE_MS } from './browsers/popup.ts';
import { serve } from './site.ts';

/**
 * `npm run test:full`: a real Chromium whose profile is on a small disk that runs full. Pins are refused and say why,
 * the worker ends and begins again, and once there is room every pin is there. Needs Linux and root, for the disk.
 */

const MB = 1024 * 1024;
const DISK_MB = 256;
const PATHS = ['/a', '/b', '/c', '/refused', '/later'];
const PIN = '[data-action="pin"][aria-disabled="false"]';

const disk = mkdtempSync(join(tmpdir(), 'full-'));
const wrong: string[] = [];

function expect(isSo: boolean, sentence: string): void {
  console.log(`${isSo ? '✓' : '✗'} ${sentence}`);
  if (!isSo) wrong.push(sentence);
}

/** Leaves so many bytes of the disk free. */
function leave(bytes: number): void {
  const ballast = join(disk, 'ballast');
  rmSync(ballast, { force: true });
  const { bavail, bsize } = statfsSync(disk);
  if (bavail * bsize > bytes) writeFileSync(ballast, Buffer.alloc(bavail * bsize - bytes));
}

/** Presses Pin on a story, and gives what the popup says then: the button's words, or the notice's. */
async function pinned(running: Running, page: Page, address: string): Promise<string> {
  await page.goto(address);
  const popup = await clickIcon(running, page);
  const button = await popup.waitForSelector(`${PIN}`, {
    timeout: PATIENCE_MS,
  });
  await button?.evaluate((one) => (one as HTMLElement).click());
  const said = await popup.waitForFunction(() => {
    const notices = [...document.querySelectorAll('.foot [role="status"]')].map((one) => one.textContent);
    const isPinned = document.querySelector('[data-action="pin"][aria-pressed="true"]') !== null;
    return isPinned ? 'Pinned' : notices.find((text) => text !== '');
  });
  const text = String(await said.jsonValue());
  await popup.evaluate(() => window.close()).catch(() => undefined);
  return text;
}

async function stopWorker({ browser }: Running): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  await (await target.worker())?.close();
}

async function shelfText({ browser, root }: Running): Promise<string> {
  const shelf = await browser.newPage();
  await shelf.goto(`${root}shelf.html`);
  await shelf.waitForSelector('[data-show], .nothing');
  const text = await shelf.evaluate(() => document.body.innerText);
  await shelf.close();
  return text;
}

async function run(running: Running, origin: string): Promise<void> {
  const page = await running.browser.newPage();
  for (const path of ['/a', '/b', '/c']) {
    expect(
      (await pinned(running, page, origin + path)) === 'Pinned',
      `${path} is pinned on a disk with room`,
    );
  }
  leave(48 * MB);
  const refusal = await pinned(running, page, `${origin}/refused`);
  expect(refusal.includes('too little room'), `A pin on a nearly full disk says “${refusal}”`);
  for (const free of [MB, 40 * 1024, 300 * 1024]) {
    leave(free);
    await stopWorker(running);
    const told = await shelfText(running);
    expect(
      told.includes('too little room'),
      `With ${free / 1024} kB free the shelf says so, and stays closed`,
    );
  }
  leave(DISK_MB * MB);
  const stories = await shelfText(running);
  expect(stories.includes('3 stories'), 'With room again, all three stories are there');
  expect((await pinned(running, page, `${origin}/later`)) === 'Pinned', 'and another one is pinned');
}

const executablePath = chromiumHere();
if (executablePath === null) throw new Error(HOW_TO_GET_ONE);
execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', disk]);
const site = await serve(Object.fromEntries(PATHS.map((path) => [path, CANCELED])));
const running = await launchWith(executablePath, 'dist/chrome', {
  headless: true,
  args: [`--user-data-dir=${join(disk, 'profile')}`],
});
try {
  await run(running, site.origin);
} finally {
  await running.browser.close();
  await site.close();
  execFileSync('umount', [disk]);
  rmdirSync(disk);
}
process.exitCode = wrong.length === 0 ? 0 : 1;
