import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { unhidden } from '../article/own-names.ts';
import { readArticle } from '../article/read.ts';
import { readSelection } from '../article/selection.ts';
import { ARTICLE } from '../model/limits.ts';
import { addressOf } from './address.ts';
import type { Outcome } from './messages.ts';
import { EnvelopeSchema } from './messages.ts';
import {
  type Glance,
  PAGE_REQUESTS,
  type PageAnswer,
  type PageRequest,
  type PageRequestName,
} from './page-messages.ts';
import { show } from './show.ts';

/**
 * What is injected into a page. It answers the background and does nothing of itself: no node, no global of the
 * page's, no request. It ends with the page, or falls silent with the extension that injected it: an orphan's
 * listener is never called again.
 */

const HANDLERS: { [Name in PageRequestName]: (request: PageRequest<Name>) => PageAnswer<Name> } = {
  'page/glance': glance,
  'page/capture': () => ({ glance: glance(), ...capture() }),
  'page/selection': () => ({ glance: glance(), article: readSelection(document, location.href) }),
  'page/show': ({ article, places }) => ({ shown: show(document, article, places) }),
};

function glance(): Glance {
  const page = unhidden(document);
  const heading = page.querySelector('h1')?.textContent ?? '';
  const headline = (heading.trim() || page.title).replace(/\s+/g, ' ').trim();
  return {
    address: addressOf(location.href).slice(0, ARTICLE.line),
    headline: headline.slice(0, ARTICLE.headline),
  };
}

function capture(): Omit<PageAnswer<'page/capture'>, 'glance'> {
  if (!isText(unhidden(document))) return { article: null, failure: 'no-text' };
  const reading = readArticle(document, location.href);
  if ('failure' in reading) return { article: null, failure: reading.failure };
  const { article } = reading;
  if (article.text.length > ARTICLE.characters) return { article: null, failure: 'too-large' };
  const { marks, language } = article;
  const isTag = language === null || language.length <= ARTICLE.language;
  const told = { ...article, marks: marks.slice(0, ARTICLE.marks), language: isTag ? language : null };
  return { article: told, failure: null };
}

/** A PDF's viewer is a page too, and so is an image's: neither holds anything to read. */
function isText({ contentType }: Document): boolean {
  return /^(text\/|application\/xhtml\+xml)/.test(contentType);
}

function answer(message: unknown, sender: Runtime.MessageSender): Promise<Outcome<unknown>> | undefined {
  const envelope = v.safeParse(EnvelopeSchema, message);
  if (!envelope.success || sender.id !== browser.runtime.id) return undefined;
  const { name, request } = envelope.output;
  return isPageRequestName(name) ? Promise.resolve(outcomeOf(name, request)) : undefined;
}

function outcomeOf<Name extends PageRequestName>(name: Name, request: unknown): Outcome<PageAnswer<Name>> {
  try {
    const read = v.parse(PAGE_REQUESTS[name].request, request) as PageRequest<Name>;
    return { ok: true, value: HANDLERS[name](read) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isPageRequestName(name: string): name is PageRequestName {
  return Object.hasOwn(HANDLERS, name);
}

/** Set in the content scripts' own world, which the page cannot see. Injected a second time, this adds no listener. */
const world = globalThis as { shelvedListens?: true };
if (!world.shelvedListens) {
  world.shelvedListens = true;
  browser.runtime.onMessage.addListener(answer);
}
