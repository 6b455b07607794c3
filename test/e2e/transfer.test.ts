import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileOfPins, pinOfNumber } from '../../scripts/bench/pins.ts';
import type { Running } from '../../scripts/browsers/launch.ts';
import { open, start, textOf, until } from './browser.ts';

const PINS = 300;

let running: Running;
let shelf: Page;
const folder = mkdtempSync(join(tmpdir(), 'transfer-'));
beforeAll(async () => {
  running = await start();
  shelf = await open(running, `${running.root}shelf.html`);
  const session = await running.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});
afterAll(async () => {
  await running?.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Imports a file, and gives what the page says of it. */
async function imported(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const input = (await shelf.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await shelf
    .waitForFunction(() => document.querySelector('[data-transfer="busy"]') !== null, {
      polling: 'mutation',
      timeout: 5000,
    })
    .catch(() => undefined);
  await shelf.waitForSelector('[data-transfer="imported"]');
  return shelf.$eval('.transfer', (section) => (section as HTMLElement).innerText);
}

/** Waits until the page counts so many stories: a page is told of many changes a moment after the last. */
async function stories(count: number): Promise<void> {
  const text = await until(
    () => textOf(shelf),
    (found) => found.includes(`${count} stories`),
  );
  expect(text).toContain(`${count} stories`);
}

async function exported(format: string, ending: string): Promise<string> {
  await shelf.$eval(`[data-action="export"][value="${format}"]`, (button) => (button as HTMLElement).click());
  // Chromium keeps the name free with an empty file, until the whole one takes its place.
  const isWhole = (file: string) =>
    file.startsWith('shelved-') && file.endsWith(ending) && statSync(join(folder, file)).size > 0;
  const [name = ''] = await until(
    async () => readdirSync(folder).filter(isWhole),
    (files) => files.length > 0,
  );
  return readFileSync(join(folder, name), 'utf8');
}

test('A file is imported, shown at once, and changes nothing the second time', async () => {
  const file = await fileOfPins(PINS);
  expect(await imported('file.json', file)).toContain(
    `Imported: ${PINS} new, 0 updated, 0 were there already.`,
  );
  await shelf.waitForSelector('[data-show]');
  await stories(PINS);
  expect(await imported('file.json', file)).toContain(
    `Imported: 0 new, 0 updated, ${PINS} were there already.`,
  );
});

test('A bad record costs itself alone, and is listed with its line and field', async () => {
  const good = { ...pinOfNumber(PINS), note: 'Kept' };
  const bad = { ...pinOfNumber(PINS + 1), pinnedAt: 'yesterday' };
  const lines = [
    '{"format":"shelved","version":1,',
    '"pins": [',
    `${JSON.stringify(bad)},`,
    JSON.stringify(good),
    ']}',
  ];
  const told = await imported('bad.json', lines.join('\n'));
  expect(told).toContain('Imported: 1 new');
  expect(told).toMatch(/1 record could not be read/);
  expect(told).toContain('Line 3, pins pinnedAt: this is not what belongs here');
});

test('Another file is refused, and nothing is lost', async () => {
  expect(await imported('other.json', '{"name": "shopping"}')).toContain('no export of Shelved');
  await stories(PINS + 1);
});

test('What was imported is exported again, to the letter', async () => {
  const { pins } = JSON.parse(await exported('json', '.json')) as { pins: { id: string }[] };
  const wanted = [
    ...Array.from({ length: PINS }, (_, number) => pinOfNumber(number)),
    { ...pinOfNumber(PINS), note: 'Kept' },
  ];
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect([...pins].sort(byId)).toEqual([...wanted].sort(byId));
});

test('A reminder of a backup comes where none was made, and goes with the export or at a word', async () => {
  const reminder = '[data-reminder="backup"]';
  const forgotten = async () => {
    await shelf.evaluate(() => chrome.storage.local.remove('backup'));
    await shelf.reload();
    await shelf.waitForSelector(reminder);
  };
  expect(await shelf.$(reminder)).toBeNull();
  await forgotten();
  expect(await textOf(shelf)).toContain(`${PINS + 1} stories on your shelf are in no backup`);
  await shelf.click(`${reminder} [data-action="later"]`);
  await shelf.waitForSelector(reminder, { hidden: true });
  await forgotten();
  await shelf.click(`${reminder} [data-action="export"]`);
  await shelf.waitForSelector(reminder, { hidden: true });
  await forgotten();
  await shelf.click(`${reminder} [data-action="no-reminder"]`);
  await shelf.waitForSelector(reminder, { hidden: true });
  const options = await open(running, `${running.root}options.html`);
  await options.waitForSelector('[name="remind"]:not(:checked)');
  await options.waitForSelector('[data-backup=""]');
  await options.close();
  await shelf.bringToFront();
});

test('The shelf is also had as a table and as a document', async () => {
  const table = await exported('csv', '.csv');
  expect(table.split('\r\n').length).toBeGreaterThan(PINS);
  expect(table).toContain('"title","fate"');
  const document = await exported('markdown', '.md');
  expect(document).toMatch(/^# Your shelf\n/);
  expect(document).toContain(pinOfNumber(0).article.headline);
});

test('Only what is near the window is in the document, also at the end of the list', async () => {
  const count = () => shelf.$$eval('[data-show]', (shows) => shows.length);
  const total = await shelf.$eval('.count', (line) => Number.parseInt(line.textContent ?? '', 10));
  expect(total).toBeGreaterThan(90);
  expect(await count()).toBeLessThanOrEqual(60);
  const last = await until(
    async () => {
      await shelf.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return shelf.$$eval('.windowed > :last-child [data-show]', (shows) => shows.length);
    },
    (found) => found > 0,
  );
  expect(last).toBeGreaterThan(0);
  await until(count, (found) => found <= 60);
  expect(await count()).toBeLessThanOrEqual(60);
  expect(await shelf.$$('.windowed > :nth-child(2) [data-show]')).toHaveLength(0);
});
