import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_ARGS } from '../browsers/launch.ts';
import type { bench } from './browser-entry.ts';
import type { Sample } from './contenders.ts';
import type { Times } from './measure.ts';

declare global {
  var shelvedBench: { bench: typeof bench };
}

/** Times the contenders in a real browser, in a page of nothing else. */
export async function measureInBrowser(
  executablePath: string,
  groups: readonly (readonly Sample[])[],
  pages: readonly Sample[],
  growing: readonly Sample[],
  rounds: number,
): Promise<{ times: Times[]; captures: Times; growth: Record<string, number[]> }> {
  const script = await bundle();
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    protocolTimeout: 600_000,
    args: CHROMIUM_ARGS,
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    const times: Times[] = [];
    for (const samples of groups)
      times.push(
        await page.evaluate((s, n) => globalThis.shelvedBench.bench.measure(s, n), [...samples], rounds),
      );
    const captures = await page.evaluate(
      (s, n) => globalThis.shelvedBench.bench.measureCaptures(s, n),
      [...pages],
      rounds,
    );
    const growth = await page.evaluate(
      (s, n) => globalThis.shelvedBench.bench.measureGrowth(s, n),
      [...growing],
      rounds,
    );
    return { times, captures, growth };
  } finally {
    await browser.close();
  }
}

/** One classic script that sets `shelvedBench`. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome127',
      lib: {
        entry: fileURLToPath(new URL('browser-entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'shelvedBench',
        fileName: () => 'bench.js',
      },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]).flatMap((r) =>
    'output' in r ? r.output : [],
  );
  if (output?.type !== 'chunk') throw new Error('Nothing was built for the browser.');
  return `${output.code};globalThis.shelvedBench=shelvedBench`;
}
