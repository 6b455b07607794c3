import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchWith, type Running } from '../browsers/launch.ts';
import { clickIcon, PATIENCE_MS } from '../browsers/popup.ts';
import { serve } from '../site.ts';

/**
 * Pins story after story in a real browser, kills it with SIGKILL at a random moment, starts it again on the same
 * profile and looks whether every pin that had said Pinned is there; again and again on one profile.
 */

export interface Killed {
  /** How many pins had said Pinned by the end. */
  pinned: number;
  /** Addresses of those that were not there after a kill. */
  lost: string[];
  /** How many of the kills came while a story was being pinned. */
  midway: number;
}

/** The latest moment of a kill, counted from the start of the pinning. */
const LATEST_MS = 4000;
/** In every second round the kill comes this soon after a press, so that it often meets the write itself. */
const MIDWAY_MS = 60;
/** More stories than are pinned in that time. */
const MOST_STORIES = 60;

const PINNED = '[data-action="pin"][aria-pressed="true"]';
const READY = '[data-action="pin"][aria-pressed="false"][aria-disabled="false"]';

/** @param story the HTML of the story that is served under as many addresses as are wanted. */
export async function killRounds(
  executablePath: string,
  story: string,
  rounds: number,
  onRound: (round: number, killed: Killed, afterMs: number) => void = () => undefined,
): Promise<Killed> {
  const profile = mkdtempSync(join(tmpdir(), 'killed-'));
  const paths = Array.from({ length: rounds * MOST_STORIES }, (_, number) => `/story/${number}`);
  const site = await serve(Object.fromEntries(paths.map((path) => [path, story])));
  const addresses = paths.map((path) => site.origin + path);
  const pinned: string[] = [];
  const killed: Killed = { pinned: 0, lost: [], midway: 0 };
  const launch = () =>
    launchWith(executablePath, 'dist/chrome', {
      headless: true,
      welcome: 'leave',
      args: [`--user-data-dir=${profile}`],
    });
  try {
    for (let round = 0; round < rounds; round++) {
      const fresh = addresses.slice(round * MOST_STORIES, (round + 1) * MOST_STORIES);
      const isMidway = round % 2 === 1;
      const afterMs = Math.random() * (isMidway ? MIDWAY_MS : LATEST_MS);
      if (await pinUntilKilled(await launch(), fresh, { isMidway, afterMs }, pinned)) killed.midway += 1;
      const again = await launch();
      const there = new Set(await pinsOf(again));
      killed.lost.push(...pinned.filter((address) => !there.has(address)));
      killed.pinned = pinned.length;
      await again.browser.close();
      onRound(round, killed, afterMs);
    }
  } finally {
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return killed;
}

/**
 * @param afterMs how long after the start of the pinning the kill comes; `isMidway`: after the first press.
 * @returns whether the kill came while a story was being pinned: between the press and the answer.
 */
async function pinUntilKilled(
  running: Running,
  addresses: string[],
  { isMidway, afterMs }: { isMidway: boolean; afterMs: number },
  pinned: string[],
): Promise<boolean> {
  let isPressed = false;
  let onPress = () => {};
  const pressed = new Promise<void>((resolve) => {
    onPress = resolve;
  });
  const page = await running.browser.newPage();
  // Not waited for: what it waits for in a browser that is gone comes to its end only a minute later.
  const pinning = (async () => {
    for (const address of addresses) {
      await page.goto(address);
      const popup = await clickIcon(running, page);
      await popup.waitForSelector(READY, { timeout: PATIENCE_MS });
      isPressed = true;
      onPress();
      await popup.click('[data-action="pin"]');
      await popup.waitForSelector(PINNED, { timeout: PATIENCE_MS });
      pinned.push(address);
      isPressed = false;
      await popup.evaluate(() => window.close()).catch(() => undefined);
    }
  })();
  pinning.catch(() => undefined);
  // Where it fails before there is a kill to fail by, that is told.
  if (isMidway) await Promise.race([pressed, pinning]);
  await new Promise((wait) => setTimeout(wait, afterMs));
  const wasPressed = isPressed;
  await kill(running.browser);
  return wasPressed;
}

/** Ends the browser and all its processes, which lead a group of their own. */
async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined) throw new Error('The browser has no process to kill.');
  const gone = new Promise((exited) => child.once('exit', exited));
  process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  await gone;
}

/** The addresses of all pins, as the shelf's page has them. */
async function pinsOf({ browser, root }: Running): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(`${root}shelf.html`, { timeout: PATIENCE_MS });
  const answer = await page.evaluate(async () => {
    const filters = { fates: [], networks: [], forms: [], tags: [] };
    const request = { text: '', filters, sort: 'date', offset: 0, limit: 100 };
    return chrome.runtime.sendMessage({ name: 'shelf/find', request });
  });
  const { ok, value } = answer as { ok: boolean; value: { own: Record<string, unknown> } };
  if (!ok) throw new Error(`The shelf could not be read: ${JSON.stringify(answer)}`);
  return Object.keys(value.own);
}
