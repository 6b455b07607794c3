import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Kept, KeptSchema } from './kept-schema.ts';

const PREFIX = 'reading:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** What is kept for a tab; null where nothing is, or nothing that this version can read. */
export async function keptFor(tabId: number): Promise<Kept | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  const kept = v.safeParse(KeptSchema, stored[key]);
  return kept.success ? kept.output : null;
}

/**
 * Keeps a tab's reading. Where session storage is full (10 MB in Chromium), the oldest half of the other tabs'
 * readings makes room: they are read again when they are asked for.
 *
 * @returns whether there was room.
 */
export async function keep(tabId: number, kept: Kept): Promise<boolean> {
  const item = { [keyOf(tabId)]: kept };
  try {
    await browser.storage.session.set(item);
  } catch {
    await dropOldestHalf();
    return browser.storage.session.set(item).then(
      () => true,
      () => false,
    );
  }
  return true;
}

/** Drops what is kept for a tab. */
export async function drop(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** What is kept, by the tabs it is kept for. */
export async function keptTabs(): Promise<Map<number, Kept>> {
  const stored = Object.entries(await browser.storage.session.get(null));
  return new Map(
    stored.flatMap(([key, value]) =>
      key.startsWith(PREFIX) && v.is(KeptSchema, value) ? [[Number(key.slice(PREFIX.length)), value]] : [],
    ),
  );
}

async function dropOldestHalf(): Promise<void> {
  const stored = Object.entries(await browser.storage.session.get(null))
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => ({ key, at: v.is(KeptSchema, value) ? value.at : 0 }))
    .sort((one, other) => one.at - other.at);
  const oldest = stored.slice(0, Math.ceil(stored.length / 2));
  await browser.storage.session.remove(oldest.map(({ key }) => key));
}
