import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { openReading } from './reading.ts';
import { readSettings } from './settings.ts';
import { type MovedSchema, SettledSchema } from './visit-messages.ts';

/** Pages of granted sites, which are read once without a click, for the verdict on the icon and for nothing else. */

/**
 * Hears a page of a granted site say that it has settled. What is said is no more than that, and it is believed only
 * of a page whose site is granted. Gives nothing back: other listeners answer what is theirs.
 */
export function settled(message: unknown, sender: Runtime.MessageSender): undefined {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0 || !v.is(SettledSchema, message)) return;
  if (sender.tab?.id !== undefined && sender.url !== undefined) void visit(sender.tab.id, sender.url);
}

async function visit(tabId: number, address: string): Promise<void> {
  const { badge } = await readSettings();
  if (badge && (await isGranted(address))) await openReading({ tabId, clicked: false });
}

/** By the origin of the page: a match pattern knows no port, so none is asked for. */
async function isGranted(address: string): Promise<boolean> {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Tells the watching script of a tab, if there is one, that the page has gone on without a load. */
export async function tellMoved(tabId: number): Promise<void> {
  const message: v.InferOutput<typeof MovedSchema> = { name: 'visit/moved' };
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
}
