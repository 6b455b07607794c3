import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../../scripts/browsers/launch.ts';
import { clickIcon } from '../../scripts/browsers/popup.ts';
import { type Site, serve } from '../../scripts/site.ts';
import { closePopup, iconOf, open, openPopupFor, start, tabInFront, until } from './browser.ts';
import { CANCELED } from './pages.ts';

let running: Running;
let site: Site;
const folder = mkdtempSync(join(tmpdir(), 'options-'));
beforeAll(async () => {
  site = await serve({ '/canceled': CANCELED });
  running = await start();
});
afterAll(async () => {
  await running?.browser.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The theme of a page, in front or not, once it is the one waited for. */
function themeOf(page: Page, theme: string): Promise<string | undefined> {
  return until(
    () => page.evaluate(() => document.documentElement.dataset['theme']),
    (found) => found === theme,
  );
}

test('A setting takes effect at once in every open page, and is there when the options open again', async () => {
  const page = await open(running, `${site.origin}/canceled`);
  const tabId = await tabInFront(running);
  await closePopup(running, await clickIcon(running, page));
  const popup = await openPopupFor(running, tabId);
  const options = await open(running, `${running.root}options.html`);

  await (await options.waitForSelector('[name="theme"][value="dark"]'))?.click();
  for (const one of [popup, options]) expect(await themeOf(one, 'dark')).toBe('dark');
  const paper = await popup.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(paper).toBe('rgb(25, 24, 22)');

  await options.reload();
  await options.waitForSelector('[name="theme"][value="dark"]:checked');
  await options.click('[name="theme"][value="browser"]');
  expect(await themeOf(popup, 'browser')).toBe('browser');
  for (const tab of [options, popup, page]) await tab.close();
});

test('The letters on the icon go when they are not wanted, and come back', async () => {
  const page = await open(running, `${site.origin}/canceled`);
  const tabId = await tabInFront(running);
  await closePopup(running, await clickIcon(running, page));
  const options = await open(running, `${running.root}options.html`);
  const badge = async (letters: string) =>
    until(
      () => iconOf(running, tabId),
      (icon) => icon.badge === letters,
    );
  expect((await badge('CXL')).badge).toBe('CXL');
  await (await options.waitForSelector('[name="badge"]'))?.click();
  const icon = await badge('');
  expect(icon.badge).toBe('');
  expect(icon.tooltip).toMatch(/canceled by HBO/i);
  await options.click('[name="badge"]');
  expect((await badge('CXL')).badge).toBe('CXL');
  for (const tab of [options, page]) await tab.close();
});

test('The language that is chosen is spoken at once by every open page and by the icon, and from right to left', async () => {
  const page = await open(running, `${site.origin}/canceled`);
  const tabId = await tabInFront(running);
  await closePopup(running, await clickIcon(running, page));
  const popup = await openPopupFor(running, tabId);
  const options = await open(running, `${running.root}options.html`);
  const isIn = (one: Page, language: string, direction: string) =>
    until(
      () => one.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`),
      (found) => found === `${language} ${direction}`,
    );
  const tooltip = (wanted: RegExp) =>
    until(
      () => iconOf(running, tabId),
      (icon) => wanted.test(icon.tooltip),
    );

  await options.waitForSelector('[name="language"]');
  await options.select('[name="language"]', 'ar');
  for (const one of [popup, options]) expect(await isIn(one, 'ar', 'rtl')).toBe('ar rtl');
  expect(await popup.evaluate(() => document.body.innerText)).toMatch(/ألغته[\s\S]*HBO[\s\S]*بعد موسمين/);
  expect((await tooltip(/ألغته/)).tooltip).toMatch(/Harbor Lights.*موسمين/);

  await options.reload();
  await options.waitForSelector('[name="language"]');
  expect(await options.$eval('[name="language"]', (one) => (one as HTMLSelectElement).value)).toBe('ar');
  await options.select('[name="language"]', 'browser');
  expect(await isIn(popup, 'en', 'ltr')).toBe('en ltr');
  expect((await tooltip(/canceled by HBO/i)).tooltip).toMatch(/after two seasons/);
  for (const tab of [options, popup, page]) await tab.close();
});

test('The settings go into a file and come back from it, and a bad file changes nothing and says why', async () => {
  const options = await open(running, `${running.root}options.html`);
  const session = await running.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const told = async (wanted: RegExp) => {
    const said = await until(
      () => options.$eval('[data-settings-file]', (line) => line.textContent ?? ''),
      (text) => wanted.test(text),
    );
    expect(said).toMatch(wanted);
  };
  const take = async (text: string) => {
    const path = join(folder, 'taken.json');
    writeFileSync(path, text);
    const input = (await options.$('#settings-file input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  await (await options.waitForSelector('[name="theme"][value="dark"]'))?.click();
  expect(await themeOf(options, 'dark')).toBe('dark');
  await options.click('[data-action="export-settings"]');
  await told(/Exported as shelved-settings-[\d-]+\.json/);
  const [name = ''] = await until(
    // Chromium keeps the name free with an empty file, until the whole one takes its place.
    async () =>
      readdirSync(folder).filter(
        (file) => /^shelved-settings-.*\.json$/.test(file) && statSync(join(folder, file)).size > 0,
      ),
    (files) => files.length > 0,
  );
  const file = readFileSync(join(folder, name), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ format: 'shelved-settings', settings: { theme: 'dark' } });

  await options.click('[name="theme"][value="light"]');
  expect(await themeOf(options, 'light')).toBe('light');
  await take('{"name": "shopping"}');
  await told(/no settings of Shelved, so nothing was changed/);
  await take('{"format": "shelved", "version": 1, "pins": []}');
  await told(/holds a shelf, not settings/);
  await take(file.replace('"dark"', '"pink"'));
  await told(/under “Colors” cannot be read/);
  expect(await themeOf(options, 'light')).toBe('light');
  await take(file);
  await told(/Settings imported/);
  expect(await themeOf(options, 'dark')).toBe('dark');
  await options.click('[name="theme"][value="browser"]');
  await options.close();
});
