import { allowSite } from '../../test/e2e/browser.ts';
import { launchWith, type Running } from '../browsers/launch.ts';
import { serve } from '../site.ts';
import type { Sample } from './contenders.ts';
import { served } from './samples.ts';

/** What a page's own load costs its main thread. */
export interface Load {
  /** Milliseconds of all tasks, and how many of them were longer than 50. */
  busy: number;
  longTasks: number;
}

/** How long a page is looked at: it is read by itself once it has stood still for a second. */
const WATCHED_MS = 3_500;

/** Loads every page with automatic reading off, and then with it on. */
export async function measureLoads(
  executablePath: string,
  pages: readonly Sample[],
): Promise<{ off: Load[]; on: Load[] }> {
  const contents = served(pages);
  const site = await serve(contents);
  const running = await launchWith(executablePath, 'dist/chrome', { headless: true });
  try {
    const addresses = Object.keys(contents).map((path) => site.origin + path);
    // Once before, for the caches.
    await loads(running, addresses.slice(0, 2));
    const off = await loads(running, addresses);
    await allowSite(running, `${site.origin.replace(/:\d+$/, '')}/*`);
    return { off, on: await loads(running, addresses) };
  } finally {
    await running.browser.close();
    await site.close();
  }
}

async function loads({ browser }: Running, addresses: readonly string[]): Promise<Load[]> {
  const found: Load[] = [];
  for (const address of addresses) {
    const page = await browser.newPage();
    await page.bringToFront();
    await page.evaluateOnNewDocument(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.push(duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await new Promise((wait) => setTimeout(wait, WATCHED_MS));
    const { TaskDuration = Number.NaN } = await page.metrics();
    const longTasks = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen.length);
    found.push({ busy: TaskDuration * 1000, longTasks });
    await page.close();
  }
  return found;
}
