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

/** The latest moment of a kill, counted from the first pin that says Pinned. */
const LATEST_MS = 3000;
/** In every second round the kill comes this soon after a press, so that it often meets the write itself. */
const MIDWAY_MS = 60;
/** More stories than are pinned in that time. */
const MOST_STORIES = 60;

const PINNED = '[data-action="pin"][aria-pressed="true"]';
const READY = '[data-action="pin"][aria-pressed="false"][aria-disabled="false"]';

/**
 * @param story the HTML of the story that is served under as many addresses as are wanted.
 * @throws Error where a story cannot be pinned although nobody has killed the browser yet, or where a browser does not
 *   start, end or answer: with the round, and with what was waited for.
 */
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
      args: [`--user-data-dir=${profile}`, '--hide-crash-restore-bubble'],
    });
  try {
    for (let round = 0; round < rounds; round++) {
      const fresh = addresses.slice(round * MOST_STORIES, (round + 1) * MOST_STORIES);
      const isMidway = round % 2 === 1;
      const afterMs = Math.random() * (isMidway ? MIDWAY_MS : LATEST_MS);
      const wasMidway = await inBrowser(await launch(), (running) =>
        pinUntilKilled(running, fresh, { isMidway, afterMs }, pinned),
      );
      if (wasMidway) killed.midway += 1;
      const there = await inBrowser(await launch(), async (running) => {
        const pins = await within('the pins', pinsOf(running));
        await within('an ordinary end', running.browser.close());
        return new Set(pins);
      });
      killed.lost.push(...pinned.filter((address) => !there.has(address)));
      killed.pinned = pinned.length;
      onRound(round, killed, afterMs);
    }
  } finally {
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  return killed;
}

/** Does something with a browser, which is killed where that fails: it would hold on to its profile. */
async function inBrowser<Value>(running: Running, act: (running: Running) => Promise<Value>): Promise<Value> {
  try {
    return await act(running);
  } catch (error) {
    await kill(running.browser);
    throw error;
  }
}

/** Waits for something no longer than the slowest machine may take. */
async function within<Value>(what: string, awaited: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${PATIENCE_MS} ms for ${what}.`)), PATIENCE_MS);
  });
  return Promise.race([awaited, late]).finally(() => clearTimeout(timer));
}

/**
 * @param afterMs how long after the first pin that says Pinned the kill comes; `isMidway`: after the first press.
 * @returns whether the kill came while a story was being pinned: between the press and the answer.
 */
async function pinUntilKilled(
  running: Running,
  addresses: string[],
  { isMidway, afterMs }: { isMidway: boolean; afterMs: number },
  pinned: string[],
): Promise<boolean> {
  let isPressed = false;
  let onStart = () => {};
  const started = new Promise<void>((resolve) => {
    onStart = resolve;
  });
  const page = await running.browser.newPage();
  const pinning = (async () => {
    for (const address of addresses) {
      await page.goto(address, { timeout: PATIENCE_MS });
      const popup = await clickIcon(running, page);
      await popup.waitForSelector(READY, { timeout: PATIENCE_MS });
      isPressed = true;
      if (isMidway) onStart();
      await popup.click('[data-action="pin"]');
      await popup.waitForSelector(PINNED, { timeout: PATIENCE_MS });
      pinned.push(address);
      isPressed = false;
      onStart();
      await popup.evaluate(() => window.close()).catch(() => undefined);
    }
  })();
  // After the kill it fails, of course, and what it waits for in a browser that is gone may end only a minute later.
  pinning.catch(() => undefined);
  await within(isMidway ? 'the first press' : 'the first pin', Promise.race([started, pinning]));
  await Promise.race([pinning, new Promise((wait) => setTimeout(wait, afterMs))]);
  const wasPressed = isPressed;
  await kill(running.browser);
  return wasPressed;
}

/** Ends the browser and all its processes, which lead a group of their own. */
async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined) throw new Error('The browser has no process to kill.');
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((exited) => child.once('exit', exited));
  process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  await within('the end of a killed browser', gone);
}

/** The addresses of all pins, as the shelf's page has them. */
async function pinsOf({ browser, root }: Running): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(`${root}shelf.html`, { timeout: PATIENCE_MS });
  const answer = await page.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'shelf/cards', request: { after: null } }),
  );
  const { ok, value } = answer as { ok: boolean; value: { id: string }[] };
  if (!ok) throw new Error(`The shelf could not be read: ${JSON.stringify(answer)}`);
  return value.map(({ id }) => id);
}
