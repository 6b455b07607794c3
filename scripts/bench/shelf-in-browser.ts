import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launchWith, type Running } from '../browsers/launch.ts';
import { fileOfPins, pinOfNumber } from './pins.ts';

/** The shelf's page as its reader waits for it: in a real Chromium, with the store, the messages and the drawing. */

const ROUNDS = 3;
const IMPORT_MS = 600_000;

/** Imports so many pins, in milliseconds. */
async function filled({ browser, root }: Running, count: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const path = join(folder, 'pins.json');
  writeFileSync(path, await fileOfPins(count));
  const page = await browser.newPage();
  await page.goto(`${root}shelf.html`);
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  const start = performance.now();
  await input.uploadFile(path);
  await page.waitForSelector('[data-transfer="imported"]', { timeout: IMPORT_MS });
  const took = performance.now() - start;
  await page.close();
  rmSync(folder, { recursive: true });
  return took;
}

async function stopWorker({ browser, root }: Running): Promise<void> {
  const isOurs = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(root);
  const worker = await browser.targets().find(isOurs)?.worker();
  // It may come to its end by itself meanwhile.
  await worker?.close().catch(() => undefined);
}

/** From the navigation to the frame in which the first shows stand. */
async function opening(running: Running): Promise<{ page: Page; took: number }> {
  const page = await running.browser.newPage();
  // tsx keeps the names of functions by a helper that a page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      if (document.querySelector('[data-show]') === null) requestAnimationFrame(look);
      else Reflect.set(globalThis, 'firstShowsAt', performance.now());
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${running.root}shelf.html`);
  await page.bringToFront();
  const seen = await page.waitForFunction(
    () => Reflect.get(globalThis, 'firstShowsAt') as number | undefined,
  );
  return { page, took: (await seen.jsonValue()) ?? Number.NaN };
}

async function bestOpening(running: Running, isCold: boolean): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    if (isCold) await stopWorker(running);
    const { page, took } = await opening(running);
    best = Math.min(best, took);
    await page.close();
  }
  return best;
}

/** From each letter typed to the frame that shows what was found for it; the worst letter of the best round. */
async function searching(page: Page, text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const letters = await page.evaluate(async (wanted) => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      const list = document.querySelector('.shelf');
      if (field === null || list === null) return [];
      const typed = (value: string) =>
        new Promise<number>((done) => {
          const start = performance.now();
          const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame(() => done(performance.now() - start));
          });
          observer.observe(list, { childList: true, subtree: true, characterData: true });
          field.value = value;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        });
      const times: number[] = [];
      for (let length = 1; length <= wanted.length; length++) {
        // A letter that finds the same as the one before it changes nothing that could be seen.
        const time = await Promise.race([
          typed(wanted.slice(0, length)),
          new Promise<number>((wait) => setTimeout(() => wait(-1), 700)),
        ]);
        if (time >= 0) times.push(time);
        await new Promise((wait) => setTimeout(wait, 50));
      }
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((wait) => setTimeout(wait, 300));
      return times;
    }, text);
    best = Math.min(best, Math.max(...letters));
  }
  return best;
}

/** The page's heap and its elements, after the garbage is collected. */
async function held(page: Page): Promise<{ megabytes: number; elements: number }> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  return { megabytes: usedSize / 2 ** 20, elements };
}

/** Scrolls to the end of the list, a window at a time (at most so many), as one who looks for something does. */
async function scrolled(page: Page, most: number): Promise<void> {
  await page.evaluate(async (steps) => {
    for (let step = 0; step < steps; step++) {
      const before = scrollY;
      scrollBy(0, innerHeight);
      await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame, 30)));
      if (scrollY === before) break;
    }
  }, most);
}

/** What the page costs with so many pins. Milliseconds, megabytes and numbers of elements. */
export async function shelfInBrowser(executablePath: string, count: number): Promise<Record<string, number>> {
  const running = await launchWith(executablePath, 'dist/chrome', { headless: true });
  try {
    const imported = await filled(running, count);
    const cold = await bestOpening(running, true);
    const warm = await bestOpening(running, false);
    const { page } = await opening(running);
    const title = pinOfNumber(0).brief.works[0]?.title.value ?? '';
    const worstLetter = await searching(page, title);
    const before = await held(page);
    await scrolled(page, 100);
    const after = await held(page);
    return {
      'import, all of it': imported,
      'open, the worker at rest': cold,
      'open, the worker awake': warm,
      'search, the worst letter of a title': worstLetter,
      'heap of the page, MB': before.megabytes,
      'heap after 100 windows of scrolling, MB': after.megabytes,
      'elements in the page': before.elements,
      'elements after scrolling': after.elements,
    };
  } finally {
    await running.browser.close();
  }
}
