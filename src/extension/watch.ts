import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { mayStateFate } from '../article/gate.ts';
import { PATIENCE } from '../model/limits.ts';
import { addressOf } from './address.ts';
import { MovedSchema, type SettledSchema } from './visit-messages.ts';

/**
 * What runs by itself in the pages of granted sites. It waits until a page stands still, looks whether it may state a
 * fate, and if so says that to the background, which then reads it. It touches nothing and keeps nothing. When the
 * extension that injected it has gone it has nobody to talk to, and falls silent.
 */

/** How long a page must stand still before it is looked at. */
const STILL_MS = 500;

/** The address that was last looked at, or is being waited for. */
let watched: string | null = null;

async function watch(): Promise<void> {
  const address = addressOf(location.href);
  if (address === watched) return;
  watched = address;
  await standstill();
  await idle();
  if (watched === address && mayStateFate(document)) await say({ name: 'visit/settled' });
}

/** What changes as a page fills: cheap to look at, since browsers keep these counts themselves. */
function fill(): string {
  const paragraphs = document.getElementsByTagName('p').length;
  return `${document.title} ${document.getElementsByTagName('h1').length} ${paragraphs}`;
}

async function standstill(): Promise<void> {
  let before = '';
  for (let waited = 0; waited < PATIENCE.standstill && fill() !== before; waited += STILL_MS) {
    before = fill();
    await new Promise((wait) => setTimeout(wait, STILL_MS));
  }
}

function idle(): Promise<unknown> {
  return new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
}

async function say(message: v.InferOutput<typeof SettledSchema>): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // "Extension context invalidated", or a background that ended: the next page says it again.
  }
}

function hear(message: unknown, sender: Runtime.MessageSender): undefined {
  if (sender.id === browser.runtime.id && v.is(MovedSchema, message)) void watch();
}

/** A page that is loaded ahead of its visit may never be visited. */
function whenShown(act: () => void): void {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', act, { once: true });
  else act();
}

/** In the content scripts' own world, which the page cannot see. Injected a second time, this watches no second time. */
const world = globalThis as { shelvedWatches?: true };
if (!world.shelvedWatches) {
  world.shelvedWatches = true;
  browser.runtime.onMessage.addListener(hear);
  // Back from the browser's memory of pages left: nothing is loaded, and the tab's reading was dropped.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    watched = null;
    void watch();
  });
  whenShown(() => void watch());
}
