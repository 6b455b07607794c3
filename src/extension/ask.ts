import browser from 'webextension-polyfill';
import {
  type Answer,
  type Envelope,
  type Outcome,
  type Request,
  type RequestName,
  SHELF_CHANGED,
} from './messages.ts';

/**
 * Asks the background, from one of the extension's own pages.
 *
 * @returns the answer's value.
 * @throws Error with the background's sentence where the request could not be answered, or the browser's where
 *   the background could not be reached.
 */
export async function ask<Name extends RequestName>(
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  const envelope: Envelope = { name, request };
  const outcome = (await browser.runtime.sendMessage(envelope)) as Outcome<Answer<Name>> | undefined;
  if (outcome === undefined) throw new Error('The extension did not answer.');
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

/**
 * Hears, in one of the extension's own pages, of every change of the shelf.
 *
 * @returns how to stop listening.
 */
export function onShelfChange(listener: () => void): () => void {
  // Gives nothing back: a message that is not for it stays unanswered.
  const hear = (message: unknown): undefined => {
    if (Object(message).name === SHELF_CHANGED) listener();
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
