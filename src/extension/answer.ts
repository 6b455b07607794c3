import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { problemOf } from '../shelf/database.ts';
import { backupState, forgetBackup, noteBackup, putOffBackup } from './backup.ts';
import {
  type Answer,
  EnvelopeSchema,
  type Outcome,
  REQUESTS,
  type Request,
  type RequestName,
} from './messages.ts';
import { hideOnShelf, pinState, pinTab } from './pinning.ts';
import { openReading, setHidden, showFact } from './reading.ts';
import { isOwnPage, isToolbarPopup } from './sender.ts';
import { newest, shelf } from './shelf.ts';

type Handlers = {
  [Name in RequestName]: (request: unknown, sender: Runtime.MessageSender) => Promise<unknown>;
};

const HANDLERS: Handlers = {
  'reading/open': (request, sender) =>
    openReading({ ...v.parse(REQUESTS['reading/open'], request), clicked: isToolbarPopup(sender) }),
  'fact/show': (request) => showFact(v.parse(REQUESTS['fact/show'], request)),
  'fact/hide': (request) => hide(v.parse(REQUESTS['fact/hide'], request)),
  'pin/state': (request) => pinState(v.parse(REQUESTS['pin/state'], request).tabId),
  'pin/add': (request) => pinTab(v.parse(REQUESTS['pin/add'], request).tabId),
  'pin/remove': (request) => {
    const { ids, forGood } = v.parse(REQUESTS['pin/remove'], request);
    return shelf.remove(ids, forGood);
  },
  'pin/undo': (request) => shelf.undo(v.parse(REQUESTS['pin/undo'], request).ids),
  'pin/change': (request) => change(v.parse(REQUESTS['pin/change'], request)),
  'shelf/newest': (request) => newest(v.parse(REQUESTS['shelf/newest'], request).stories),
  'shelf/cards': (request) => shelf.cardsAfter(v.parse(REQUESTS['shelf/cards'], request).after),
  'shelf/cards-of': (request) => shelf.cardsOf(v.parse(REQUESTS['shelf/cards-of'], request).ids),
  'shelf/pins': (request) => shelf.pinsAfter(v.parse(REQUESTS['shelf/pins'], request).after),
  'shelf/ties': () => shelf.ties(),
  'shelf/set-aside': () => shelf.setAside(),
  'shelf/add': (request) => shelf.add(v.parse(REQUESTS['shelf/add'], request).pins),
  'shelf/add-set-aside': (request) =>
    shelf.addSetAside(v.parse(REQUESTS['shelf/add-set-aside'], request).records),
  'shelf/tick': (request) => {
    const { slots, read } = v.parse(REQUESTS['shelf/tick'], request);
    return shelf.tick(slots, read);
  },
  'shelf/tie': (request) => shelf.tie(v.parse(REQUESTS['shelf/tie'], request).ties),
  'shelf/untie': (request) => shelf.untie(v.parse(REQUESTS['shelf/untie'], request).ids),
  'shelf/size': () => shelf.size(),
  'shelf/delete-all': () => deleteAll(),
  'backup/state': () => backupState(),
  'backup/done': () => noteBackup(),
  'backup/later': () => putOffBackup(),
};

async function hide(request: Request<'fact/hide'>): Promise<Answer<'fact/hide'>> {
  const answered = await setHidden(request);
  await hideOnShelf(request.tabId).catch(() => undefined);
  return answered;
}

async function deleteAll(): Promise<Answer<'shelf/delete-all'>> {
  const written = await shelf.deleteAll();
  if (written.ok) await forgetBackup();
  return written;
}

async function change({ id, change: changed }: Request<'pin/change'>): Promise<Answer<'pin/change'>> {
  const { note, tags } = changed;
  const written = await shelf.change(id, {
    ...(note === undefined ? {} : { note }),
    ...(tags === undefined ? {} : { tags }),
  });
  return written.ok ? { ok: true, value: null } : written;
}

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
    const { problem } = problemOf(error);
    return { ok: false, error: sentenceOf(error), ...(problem === 'failed' ? {} : { problem }) };
  }
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(HANDLERS, name);
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
