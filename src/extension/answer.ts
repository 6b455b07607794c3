import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { EnvelopeSchema, type Outcome, REQUESTS, type RequestName } from './messages.ts';
import { openReading, setHidden, showFact } from './reading.ts';

type Handlers = {
  [Name in RequestName]: (request: unknown, sender: Runtime.MessageSender) => Promise<unknown>;
};

const HANDLERS: Handlers = {
  'reading/open': (request, sender) =>
    openReading({ ...v.parse(REQUESTS['reading/open'], request), clicked: isToolbarPopup(sender) }),
  'fact/show': (request) => showFact(v.parse(REQUESTS['fact/show'], request)),
  'fact/hide': (request) => setHidden(v.parse(REQUESTS['fact/hide'], request)),
};

/**
 * The background's one listener. Not async: an async listener would answer, with nothing, messages that are not
 * its own.
 *
 * @returns the answer to come, or undefined for a message that does not come from the extension's own pages.
 */
export function answer(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Outcome<unknown>> | undefined {
  return isOwnPage(sender) ? outcomeOf(message, sender) : undefined;
}

async function outcomeOf(message: unknown, sender: Runtime.MessageSender): Promise<Outcome<unknown>> {
  try {
    const { name, request } = v.parse(EnvelopeSchema, message);
    if (!isRequestName(name)) return { ok: false, error: `Nobody answers “${name}”.` };
    return { ok: true, value: await HANDLERS[name](request, sender) };
  } catch (error) {
    return { ok: false, error: sentenceOf(error) };
  }
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(HANDLERS, name);
}

/** A content script carries the extension's id too, but the address of the page that it runs in. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

/** The popup that hangs from the toolbar belongs to no tab, and opens by the reader's own click there. */
function isToolbarPopup(sender: Runtime.MessageSender): boolean {
  return sender.tab === undefined && sender.url?.startsWith(browser.runtime.getURL('popup.html')) === true;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
