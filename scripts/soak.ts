/**
 * `npm run soak [-- --pages N]`: N pages (2,000 unless told) in one Chromium with automatic reading on, and what the
 * worker and the page hold at the start and at the end, when nothing is needed any more: memory, stored bytes, listeners.
 */
import { parseArgs } from 'node:util';
import type { CDPSession } from 'puppeteer-core';
import { allowSite, background } from '../test/e2e/browser.ts';
import { CANCELED, NO_ARTICLE, RENEWED } from '../test/e2e/pages.ts';
import { chromiumHere, HOW_TO_GET_ONE } from './browsers/install.ts';
import { launchWith, type Running } from './browsers/launch.ts';
import { serve } from './site.ts';

/** As many pages at first as fill whatever is filled once. */
const WARM = 50;
/** How long a page stays in front: it is read once it has stood still for a second. */
const STAY_MS = 1_300;

interface State {
  'worker, kB': number;
  'page, kB': number;
  'page nodes': number;
  'page listeners': number;
  'session storage, bytes': number;
  'local storage, bytes': number;
}

const { values } = parseArgs({ options: { pages: { type: 'string', default: '2000' } } });
const count = Number(values.pages);
if (!Number.isInteger(count) || count <= 0) {
  console.error(`--pages takes a whole number above 0, and is “${values.pages}”.`);
  process.exit(2);
}
const chromium = chromiumHere();
if (chromium === null) {
  console.error(HOW_TO_GET_ONE);
  process.exit(2);
}

const KINDS = [CANCELED, NO_ARTICLE, RENEWED];
const paths = Array.from({ length: count + WARM }, (_, at) => `/story/${at}`);
const site = await serve(
  Object.fromEntries(paths.map((path, at): [string, string] => [path, KINDS[at % KINDS.length] ?? ''])),
);
const running = await launchWith(chromium, 'dist/chrome', { headless: true });
try {
  await allowSite(running, `${site.origin.replace(/:\d+$/, '')}/*`);
  const page = await running.browser.newPage();
  await page.bringToFront();
  const visit = async (path: string) => {
    await page.goto(site.origin + path);
    await new Promise((wait) => setTimeout(wait, STAY_MS));
  };
  const session = await page.createCDPSession();
  const look = async () => {
    await page.goto(`${site.origin}/nothing`);
    await new Promise((wait) => setTimeout(wait, STAY_MS));
    return stateOf(running, session);
  };
  for (const path of paths.slice(0, WARM)) await visit(path);
  const before = await look();
  const start = Date.now();
  for (const path of paths.slice(WARM)) await visit(path);
  const after = await look();
  console.log(`${count} pages in ${Math.round((Date.now() - start) / 1000)} s`);
  console.table({ before, after });
} finally {
  await running.browser.close();
  await site.close();
}

async function stateOf(running: Running, page: CDPSession): Promise<State> {
  const worker = await background(running);
  const heap = async (session: CDPSession) => {
    await session.send('HeapProfiler.collectGarbage');
    return Math.round((await session.send('Runtime.getHeapUsage')).usedSize / 1000);
  };
  const [session, local] = await worker.evaluate(() =>
    Promise.all([chrome.storage.session.getBytesInUse(null), chrome.storage.local.getBytesInUse(null)]),
  );
  await page.send('Performance.enable');
  const own = await heap(page);
  const { metrics } = await page.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    'worker, kB': await heap(worker.client),
    'page, kB': own,
    'page nodes': metric('Nodes'),
    'page listeners': metric('JSEventListeners'),
    'session storage, bytes': session ?? Number.NaN,
    'local storage, bytes': local ?? Number.NaN,
  };
}
