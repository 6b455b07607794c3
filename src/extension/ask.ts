import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {
  type Answer,
  type Envelope,
  type ExportFormat,
  type FromPage,
  type Imported,
  type ImportResult,
  type Outcome,
  ReadingChangedSchema,
  type Request,
  type RequestName,
  SHELF_CHANGED,
  type ToPage,
  type TransferName,
  Unanswered,
} from './messages.ts';

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
export function onShelfChange(listener: () => void): () => void {
  // Gives nothing back: a message that is not for it stays unanswered.
  const hear = (message: unknown): undefined => {
    if (Object(message).name === SHELF_CHANGED) listener();
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
  const hear = (message: unknown): undefined => {
    const told = v.safeParse(ReadingChangedSchema, message);
    if (told.success) listener(told.output.tabId);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/**
 * The shelf as a file, in pieces.
 *
 * @throws Error where it broke off.
 */
export async function exportShelf(format: ExportFormat): Promise<string[]> {
  const pieces: string[] = [];
  await conversation(format, (message, say) => {
    if (message.kind !== 'text') return;
    pieces.push(message.text);
    say({ kind: 'more' });
  });
  return pieces;
}

/**
 * Adds what a JSON export holds to the shelf.
 *
 * @param chunks its text, in pieces cut anywhere.
 * @throws Error where it broke off; what was written until then stays.
 */
export async function importShelf(
  chunks: AsyncIterator<string>,
  onProgress: (imported: Imported) => void,
): Promise<ImportResult> {
  let result: ImportResult | null = null;
  await conversation('import', async (message, say) => {
    if (message.kind === 'progress') onProgress(message.progress);
    if (message.kind === 'imported') result = message.result;
    if (message.kind !== 'more') return;
    const next = await chunks.next();
    say(next.done === true ? { kind: 'end' } : { kind: 'text', text: next.value });
  });
  if (result === null) throw new Error('The import gave no result.');
  return result;
}

/** Talks with the background until it says that it has done. */
function conversation(
  name: TransferName,
  hear: (message: ToPage, say: (message: FromPage) => void) => void | Promise<void>,
): Promise<void> {
  const port = browser.runtime.connect({ name });
  return new Promise<void>((done, failed) => {
    port.onDisconnect.addListener(() => failed(new Error('The background has gone.')));
    port.onMessage.addListener((received: unknown) => {
      const message = received as ToPage;
      if (message.kind === 'error') failed(new Error(message.message));
      Promise.resolve(hear(message, (said) => port.postMessage(said)))
        .then(() => (message.kind === 'end' || message.kind === 'imported') && done())
        .catch(failed);
    });
  }).finally(() => port.disconnect());
}
