import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import {
  type Answer,
  type Envelope,
  type Outcome,
  ReadingChangedSchema,
  type Request,
  type RequestName,
  type ShelfChange,
  ShelfChangedSchema,
  Unanswered,
} from './messages.ts';
import { isOwn } from './sender.ts';

/**
 * Asks the background, from one of the extension's own pages.
 *
 * @returns the answer's value.
 * @throws Unanswered with the background's sentence where the request could not be answered, or the browser's Error
 *   where the background could not be reached.
 */
export async function ask<Name extends RequestName>(
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  const envelope: Envelope = { name, request };
  const outcome = (await browser.runtime.sendMessage(envelope)) as Outcome<Answer<Name>> | undefined;
  if (outcome === undefined) throw new Error('The extension did not answer.');
  if (!outcome.ok) throw new Unanswered(outcome.error, outcome.problem);
  return outcome.value;
}

/**
 * Hears, in one of the extension's own pages, of every change of the shelf.
 *
 * @returns how to stop listening.
 */
export function onShelfChange(listener: (change: ShelfChange) => void): () => void {
  // Gives nothing back: a message that is not for it stays unanswered.
  const hear = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const told = v.safeParse(ShelfChangedSchema, message);
    if (told.success && isOwn(sender)) listener(told.output.change);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/**
 * Hears, in one of the extension's own pages, of everything new that there is to show of a tab.
 *
 * @returns how to stop listening.
 */
export function onReadingChange(listener: (tabId: number) => void): () => void {
  const hear = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const told = v.safeParse(ReadingChangedSchema, message);
    if (told.success && isOwn(sender)) listener(told.output.tabId);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
