import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers/find.ts';
import { launchWith, type Running } from '../../scripts/browsers/launch.ts';
import { clickIcon } from '../../scripts/browsers/popup.ts';
import { type Site, serve } from '../../scripts/site.ts';
import { allowSite, background, closePopup, iconOf, open, stateOf, tabInFront, until } from './browser.ts';
import { CANCELED } from './pages.ts';

const profiles = mkdtempSync(join(tmpdir(), 'restored-'));
const RESTORE = ['--restore-last-session', '--hide-crash-restore-bubble'];

let site: Site;
beforeAll(async () => {
  site = await serve({ '/canceled': CANCELED });
});
afterAll(async () => {
  await site?.close();
  rmSync(profiles, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

function launch(
  profile: string,
  { args = [], kept = false }: { args?: string[]; kept?: boolean } = {},
): Promise<Running> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium-family browser was found.');
  return launchWith(executablePath, 'dist/chrome', {
    headless: true,
    kept,
    args: [`--user-data-dir=${join(profiles, profile)}`, ...args],
  });
}

/** The id of the tab whose address a pattern has, once it is there. */
async function tabOf(running: Running, pattern: string): Promise<number> {
  const worker = await background(running);
  const id = await until(
    () => worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1, pattern),
    (found) => found !== -1,
  );
  return id;
}

test('A tab that is restored with its session has no verdict of before, and a click reads it', async () => {
  const url = `${site.origin}/canceled`;
  const first = await launch('clicked');
  const page = await open(first, url);
  await closePopup(first, await clickIcon(first, page));
  expect((await iconOf(first, await tabInFront(first))).badge).toBe('CXL');
  await first.browser.close();

  const later = await launch('clicked', { args: RESTORE });
  const restored = await until(
    async () => (await later.browser.pages()).find((one) => one.url() === url),
    (found) => found !== undefined,
  );
  if (restored === undefined) throw new Error('The tab was not restored.');
  await restored.bringToFront();
  const tabId = await tabInFront(later);
  expect((await iconOf(later, tabId)).badge).toBe('');
  const popup = await clickIcon(later, restored);
  expect(await stateOf(popup)).toBe('brief');
  expect((await iconOf(later, tabId)).badge).toBe('CXL');
  await later.browser.close();
});

test('A tab of a site that is read without a click has its verdict again when it is restored', async () => {
  const url = `${site.origin}/canceled`;
  const pattern = '*://127.0.0.1/*';
  const letters = (running: Running) =>
    until(
      async () => iconOf(running, await tabOf(running, pattern)),
      ({ badge }) => badge === 'CXL',
    );
  const first = await launch('granted', { kept: true });
  await allowSite(first, pattern);
  const options = await open(first, `${first.root}options.html`);
  await (await options.waitForSelector('#one-site'))?.type(url);
  await options.click('[data-action="grant-site"][value="one"]');
  await options.waitForSelector('[data-action="revoke-site"]');
  await open(first, url);
  expect((await letters(first)).badge).toBe('CXL');
  await first.browser.close();

  const later = await launch('granted', { kept: true, args: RESTORE });
  expect((await letters(later)).badge).toBe('CXL');
  await later.browser.close();
});
