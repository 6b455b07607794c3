import * as v from 'valibot';
import type { Article } from '../model/article.ts';
import { type Brief, EvidenceSchema } from '../model/brief.ts';
import { MESSAGE, OWN_WORDS } from '../model/limits.ts';
import { PathSchema, type Pin, PinSchema } from '../model/pin.ts';
import { AsideSchema, type SetAside } from '../shelf/aside.ts';
import type { Card } from '../shelf/card.ts';
import type { Query } from '../shelf/catalog.ts';
import type { Problem, Written } from '../shelf/database.ts';
import type { Imported, ImportFault, ImportResult } from '../shelf/import.ts';
import type { ToRead } from '../shelf/reading-list.ts';
import type { Remark } from '../shelf/remarks.ts';
import type { Show } from '../shelf/shows.ts';
import type { Added } from '../shelf/store.ts';
import { type Tie, TieSchema } from '../shelf/ties.ts';

/**
 * Everything that the extension's own pages ask of its background, in one table: the name of a request, the
 * schema that reads it when it arrives, and (in `Answers`) what comes back. Pages ask through `ask`.
 */

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A slot's path in the brief, as `data-fact` carries it: `works.0.by`, `figures.1`, `cliffhanger`. */
const factPath = v.pipe(v.string(), v.maxLength(MESSAGE.path), v.regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/));

/** Keys of pins, ids of shows and ties. */
const id = v.pipe(v.string(), v.minLength(1));
const ids = v.array(id);

/** What the reader writes on a pin. */
const OwnChangeSchema = v.partial(
  v.object({
    note: v.pipe(v.string(), v.maxLength(OWN_WORDS.note)),
    tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(OWN_WORDS.tags))), v.maxLength(OWN_WORDS.tags)),
  }),
);

export const REQUESTS = {
  /**
   * What is known of the page in a tab. What is kept for it is given back where the page is still the same
   * story; else the page is read, if the reader's click (or a granted site) allows it. `fresh` reads in any case.
   */
  'reading/open': v.strictObject({ tabId, fresh: v.optional(v.boolean()) }),
  /** Scrolls the page to a fact's evidence and paints its sentence there. The first piece found is the one shown. */
  'fact/show': v.strictObject({
    tabId,
    evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1), v.maxLength(MESSAGE.evidence)),
    /** Whether the fact is one of what was read from a selection. */
    selected: v.optional(v.boolean()),
  }),
  /** Hides a wrong fact of a tab's brief, or brings it back. */
  'fact/hide': v.strictObject({ tabId, path: factPath, hidden: v.boolean() }),
  /** Whether a tab's story is on the shelf, and what the shelf says otherwise. */
  'pin/state': v.strictObject({ tabId }),
  /** Pins a tab's story. */
  'pin/add': v.strictObject({ tabId }),
  /** Takes pins off the shelf; `forGood` where there is no room to keep them for an undo. */
  'pin/remove': v.strictObject({ ids, forGood: v.optional(v.boolean()) }),
  'pin/undo': v.strictObject({ ids }),
  /** Changes a pin's note or tags. */
  'pin/change': v.strictObject({ id, change: OwnChangeSchema }),
  /** The cards of the stories told last, with all others on the same shows: what the shelf shows first. */
  'shelf/newest': v.strictObject({
    stories: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MESSAGE.shows)),
  }),
  /** The next cards in the order of their keys, after this one; null for the first. */
  'shelf/cards': v.strictObject({ after: v.nullable(id) }),
  'shelf/cards-of': v.strictObject({ ids }),
  /** The next pins, whole. */
  'shelf/pins': v.strictObject({ after: v.nullable(id) }),
  'shelf/ties': v.strictObject({}),
  /** The records that could not be read. */
  'shelf/set-aside': v.strictObject({}),
  /** Adds pins that a file brings. */
  'shelf/add': v.strictObject({ pins: v.array(PinSchema) }),
  /** Keeps unreadable records that a file brings. */
  'shelf/add-set-aside': v.strictObject({ records: v.array(AsideSchema) }),
  'shelf/tick': v.strictObject({
    slots: v.array(v.strictObject({ pin: id, path: PathSchema })),
    read: v.boolean(),
  }),
  /** Merges shows and splits them. */
  'shelf/tie': v.strictObject({ ties: v.array(TieSchema) }),
  /** Takes back merges and splits. */
  'shelf/untie': v.strictObject({ ids }),
  'shelf/size': v.strictObject({}),
  /** Deletes everything, for good. */
  'shelf/delete-all': v.strictObject({}),
  /** Whether the reader is to be reminded of a backup, and what is in none. */
  'backup/state': v.strictObject({}),
  /** The whole shelf was exported. */
  'backup/done': v.strictObject({}),
  'backup/later': v.strictObject({}),
} as const;

export type {
  Card as ShelfCard,
  Imported,
  ImportFault,
  ImportResult,
  Pin,
  Problem,
  Query,
  Remark,
  Show,
  Tie,
  ToRead,
  Written,
};

/** A tab's story and the shelf. `id`: its key there, also where it is not pinned. */
export interface PinState {
  id: string;
  pinned: boolean;
  remarks: Remark[];
}

/** What the reader wrote on a pin. */
export interface Own {
  note: string;
  tags: string[];
}

/** What the background tells every open page after a change of the shelf is on the disk (see `Change`). */
export const SHELF_CHANGED = 'shelf/changed';
export const ShelfChangedSchema = v.object({
  name: v.literal(SHELF_CHANGED),
  change: v.object({ pins: v.array(v.string()), ties: v.boolean(), all: v.boolean() }),
});
export type ShelfChange = v.InferOutput<typeof ShelfChangedSchema>['change'];

/** What the background tells every open page when there is something new to show of a tab. */
export const READING_CHANGED = 'reading/changed';
export const ReadingChangedSchema = v.object({ name: v.literal(READING_CHANGED), tabId });

export interface Answers {
  'reading/open': TabReading;
  'fact/show': Shown;
  'fact/hide': { hidden: string[] };
  /** null where nothing is kept for the tab that could be pinned. */
  'pin/state': PinState | null;
  'pin/add': Written<PinState>;
  'pin/remove': Written<string[]>;
  'pin/undo': Written<string[]>;
  'pin/change': Written<null>;
  'shelf/newest': { cards: Card[]; ties: Tie[] };
  'shelf/cards': Card[];
  'shelf/cards-of': Card[];
  'shelf/pins': Pin[];
  'shelf/ties': Tie[];
  'shelf/set-aside': SetAside[];
  'shelf/add': Written<Added[]>;
  'shelf/add-set-aside': Written<number>;
  'shelf/tick': Written<null>;
  'shelf/tie': Written<null>;
  'shelf/untie': Written<null>;
  'shelf/size': { pins: number; setAside: number };
  'shelf/delete-all': Written<null>;
  /** `pins`: how many are in no backup; `at`: when the last was made, ISO 8601. */
  'backup/state': { isDue: boolean; pins: number; at: string | null };
  'backup/done': null;
  'backup/later': null;
}

export type RequestName = keyof typeof REQUESTS;
export type Request<Name extends RequestName> = v.InferOutput<(typeof REQUESTS)[Name]>;
export type Answer<Name extends RequestName> = Answers[Name];

/**
 * How every request is answered. `error` is a plain sentence for the log and for reports; `problem` is there where the
 * shelf could not be opened or read.
 */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: string; problem?: Problem };

/** The background could not answer. `problem`: what keeps the shelf from being read, where it is that. */
export class Unanswered extends Error {
  readonly problem: Problem | undefined;
  constructor(message: string, problem?: Problem) {
    super(message);
    this.problem = problem;
  }
}

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
  /**
   * `message`: what went wrong, a plain English sentence for the report; the screen says it in its own words. `silent`: a
   * page that does not answer.
   */
  | { state: 'error'; message: string; cause?: 'too-large' | 'silent' };

interface Read {
  article: Article;
  brief: Brief;
  /** Paths of the facts that the reader has hidden, in the order they were hidden. */
  hidden: string[];
  /** Set where it was read from the words that the reader had selected, and from nothing else. */
  selected?: true;
}

/**
 * Where the page shows a fact: painted in its text; in the headline, so that the page was scrolled to its top; or
 * nowhere any more, since the page has changed or may not be reached.
 */
export interface Shown {
  shown: 'text' | 'headline' | 'gone';
}

/** The files that the shelf is exported to. */
export type ExportFormat = 'json' | 'csv' | 'markdown';
