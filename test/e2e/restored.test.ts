import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers/find.ts';
import { launchWith, type Running } from '../../scripts/browsers/launch.ts';
import { clickIcon } from '../../scripts/browsers/popup.ts';
import { type Site, serve } from '../../scripts/site.ts';
import { closePopup, iconOf, open, stateOf, tabInFront, until } from './browser.ts';
import { CANCELED } from './pages.ts';

const profile = mkdtempSync(join(tmpdir(), 'restored-'));

let site: Site;
beforeAll(async () => {
  site = await serve({ '/canceled': CANCELED });
});
afterAll(async () => {
  await site?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

function launch(args: string[] = []): Promise<Running> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium-family browser was found.');
  return launchWith(executablePath, 'dist/chrome', {
    headless: true,
    args: [`--user-data-dir=${profile}`, ...args],
  });
}

test('A tab that is restored with its session has no verdict of before, and a click reads it', async () => {
  const url = `${site.origin}/canceled`;
  const first = await launch();
  const page = await open(first, url);
  await closePopup(first, await clickIcon(first, page));
  expect((await iconOf(first, await tabInFront(first))).badge).toBe('CXL');
  await first.browser.close();

  const later = await launch(['--restore-last-session', '--hide-crash-restore-bubble']);
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
