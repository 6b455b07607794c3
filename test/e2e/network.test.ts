import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../../scripts/browsers/launch.ts';
import { clickIcon } from '../../scripts/browsers/popup.ts';
import { type Site, savedPage, serve } from '../../scripts/site.ts';
import { background, open, start, stateOf } from './browser.ts';

let running: Running;
let site: Site;
beforeAll(async () => {
  site = await serve({ '/story': savedPage('partner-track') });
  running = await start();
});
afterAll(async () => {
  await running?.browser.close();
  await site?.close();
});

/** Collects the addresses that a target asks for, but for the package's own files. */
async function watch(session: CDPSession, requests: string[]): Promise<void> {
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith(running.root)) requests.push(request.url);
  });
  await session.send('Network.enable');
}

test('Nothing of the extension makes a request, from the click to the last fact shown', async () => {
  const page = await open(running, `${site.origin}/story`);
  await page.waitForNetworkIdle();
  const asked: string[] = [];
  await watch(await page.createCDPSession(), asked);
  await watch((await background(running)).client, asked);
  const before = site.requests.length;

  const popup = await clickIcon(running, page);
  await watch(await popup.createCDPSession(), asked);
  expect(await stateOf(popup)).toBe('brief');
  for (const fact of await popup.$$('[data-fact]')) await fact.click();
  await popup.reload();
  await popup.waitForSelector('[data-state="brief"]');

  expect(asked).toEqual([]);
  expect(site.requests.slice(before)).toEqual([]);

  // That the watch sees: a request of the page itself is counted.
  await page.evaluate(() => fetch('/seen').then(() => {}));
  expect(asked).toEqual([`${site.origin}/seen`]);
  expect(site.requests.slice(before)).toEqual(['/seen']);
});

test('Nothing in its pages or its worker could make one', async () => {
  const target = `${site.origin}/stolen`;
  const page = await open(running, `${running.root}popup.html?tab=0`);
  const attempts = await page.evaluate(async (url) => {
    const image = new Image();
    const loaded = new Promise<string>((done) => {
      image.onload = () => done('loaded');
      image.onerror = () => done('refused');
    });
    image.src = url;
    return [
      await fetch(url).then(
        () => 'sent',
        () => 'refused',
      ),
      await loaded,
    ];
  }, target);
  expect(attempts).toEqual(['refused', 'refused']);
  const worker = await background(running);
  expect(
    await worker.evaluate(
      (url) =>
        fetch(url).then(
          () => 'sent',
          () => 'refused',
        ),
      target,
    ),
  ).toBe('refused');
  expect(site.requests).not.toContain('/stolen');
});
