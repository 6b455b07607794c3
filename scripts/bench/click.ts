import { BROWSERS, type Driver, type Popup } from '../../test/e2e/either.ts';
import { type Site, serve } from '../site.ts';
import type { Sample } from './contenders.ts';
import { served } from './samples.ts';

/** Milliseconds, one for each try. */
export interface Clicks {
  browser: string;
  /** From the click on the icon until the facts are painted in the popup; and with the background asleep before. */
  painted: number[];
  paintedAsleep: number[];
  /** From a question to the background until its answer: awake, and asleep. */
  awake: number[];
  asleep: number[];
}

const WAKES = 8;

/** Clicks the icon on every page, in each browser that is here. */
export async function measureClicks(pages: readonly Sample[]): Promise<Clicks[]> {
  const contents = served(pages);
  const site = await serve(contents);
  const clicks: Clicks[] = [];
  try {
    for (const { name, isHere, start } of BROWSERS) {
      if (!isHere) continue;
      const driver = await start();
      try {
        clicks.push(await clicksIn(name, driver, site, Object.keys(contents)));
      } finally {
        await driver.close();
      }
    }
  } finally {
    await site.close();
  }
  return clicks;
}

async function clicksIn(browser: string, driver: Driver, site: Site, paths: string[]): Promise<Clicks> {
  const clicks: Clicks = { browser, painted: [], paintedAsleep: [], awake: [], asleep: [] };
  for (const [at, path] of paths.entries()) {
    const page = await driver.open(site.origin + path);
    const painted = await clicked(driver, page);
    await driver.stopBackground();
    const asleep = await clicked(driver, page, true);
    // The first click of a browser's life finds nothing in its caches.
    if (at > 0) {
      clicks.painted.push(painted);
      clicks.paintedAsleep.push(asleep);
    }
    await page.close();
  }
  for (let time = 0; time < WAKES; time += 1) {
    await driver.stopBackground();
    clicks.asleep.push(await answered(driver));
    clicks.awake.push(await answered(driver));
  }
  return clicks;
}

/** @param again whether the page was read before: then it is loaded anew, so that it is read again. */
async function clicked(
  driver: Driver,
  page: Awaited<ReturnType<Driver['open']>>,
  again = false,
): Promise<number> {
  if (again) {
    await page.reload();
    await driver.stopBackground();
  }
  const start = Date.now();
  await driver.press(page);
  const popup = await driver.popupThatOpened();
  const painted = await lastPaint(popup);
  await popup.close();
  return painted - start;
}

/** When the largest of what a popup shows was painted, in milliseconds since 1970. */
async function lastPaint(popup: Popup): Promise<number> {
  return popup.run(
    (document) =>
      new Promise<number>((done) => {
        const view = document.defaultView as Window & typeof globalThis;
        new view.PerformanceObserver((list) =>
          done(view.performance.timeOrigin + (list.getEntries().at(-1)?.startTime ?? Number.NaN)),
        ).observe({ type: 'largest-contentful-paint', buffered: true });
      }) as unknown as number,
  );
}

function answered({ inExtension }: Driver): Promise<number> {
  return inExtension(async () => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ name: 'shelf/size', request: {} });
    return performance.now() - start;
  });
}
