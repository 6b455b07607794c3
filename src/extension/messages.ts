import * as v from 'valibot';
import type { Article } from '../model/article.ts';
import { type Brief, EvidenceSchema } from '../model/brief.ts';

/**
 * Everything that the extension's own pages ask of its background, in one table: the name of a request, the
 * schema that reads it when it arrives, and (in `Answers`) what comes back. Pages ask through `ask`.
 */

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A slot's path in the brief, as `data-fact` carries it: `works.0.by`, `figures.1`, `cliffhanger`. */
const factPath = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/));

export const REQUESTS = {
  /**
   * What is known of the page in a tab. What is kept for it is given back where the page is still the same
   * story; else the page is read, if the reader's click (or a granted site) allows it. `fresh` reads in any case.
   */
  'reading/open': v.strictObject({ tabId, fresh: v.optional(v.boolean()) }),
  /** Scrolls the page to a fact's evidence and paints its sentence there. The first piece found is the one shown. */
  'fact/show': v.strictObject({
    tabId,
    evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1), v.maxLength(50)),
  }),
  /** Hides a wrong fact of a tab's brief, or brings it back. */
  'fact/hide': v.strictObject({ tabId, path: factPath, hidden: v.boolean() }),
} as const;

export interface Answers {
  'reading/open': TabReading;
  'fact/show': Shown;
  'fact/hide': { hidden: string[] };
}

export type RequestName = keyof typeof REQUESTS;
export type Request<Name extends RequestName> = v.InferOutput<(typeof REQUESTS)[Name]>;
export type Answer<Name extends RequestName> = Answers[Name];

/** How every request is answered. `error` is a plain sentence for the log and for reports. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: string };

/** What travels: the envelope of a request. */
export const EnvelopeSchema = v.strictObject({ name: v.string(), request: v.unknown() });
export type Envelope = v.InferOutput<typeof EnvelopeSchema>;

/**
 * What the popup has to show for a tab. `state` is the contract's `data-state` (which has `loading` besides, for
 * the time until this arrives).
 */
export type TabReading =
  | (Read & { state: 'brief' })
  /** Entertainment, but the lead work's status is `none`: facts and summary, no verdict. */
  | (Read & { state: 'quiet' })
  | (Read & { state: 'unrelated' })
  /** `language`: BCP 47, of the article. */
  | (Read & { state: 'other-language'; language: string })
  | { state: 'needs-click' | 'no-article' | 'no-access' }
  /** `message`: what went wrong, a plain English sentence for the report; the screen says it in its own words. */
  | { state: 'error'; message: string };

interface Read {
  article: Article;
  brief: Brief;
  /** Paths of the facts that the reader has hidden, in the order they were hidden. */
  hidden: string[];
}

/**
 * Where the page shows a fact: painted in its text; in the headline, so that the page was scrolled to its top; or
 * nowhere any more, since the page has changed or may not be reached.
 */
export interface Shown {
  shown: 'text' | 'headline' | 'gone';
}
