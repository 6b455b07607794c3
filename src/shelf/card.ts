import * as v from 'valibot';
import type { Brief, Work } from '../model/brief.ts';
import { shownBrief } from '../model/hidden.ts';
import { type Pin, PinSchema } from '../model/pin.ts';
import { CERTAINTIES, FORMS, STATUSES } from '../model/vocabulary.ts';
import { foldTitle } from '../text/fold.ts';
import { textDirectives, withDirective } from './fragment.ts';
import { storyAddress } from './key.ts';

/**
 * A pin as a list shows it: without the article's text and the evidence, with what they say already worked out.
 * It is made from its pin whenever that is written, so the shelf opens without reading ten thousand articles.
 */

const text = v.nullable(v.string());

export const CardSourceSchema = v.object({ form: v.nullable(v.picklist(FORMS)), title: text, author: text });
export type CardSource = v.InferOutput<typeof CardSourceSchema>;

export const CardWorkSchema = v.object({
  /** Its slot's path in the brief: `works.0`. */
  path: v.string(),
  title: v.string(),
  /** The title as shows are told apart by it (`showTitle`). */
  folded: v.string(),
  /** `none` where no fate is stated, or where the reader has hidden it. */
  status: v.picklist(STATUSES),
  certainty: v.picklist(CERTAINTIES),
  by: text,
  seasons: v.nullable(v.number()),
  source: v.nullable(CardSourceSchema),
  /** Whether the reader has ticked its source work as read. */
  read: v.boolean(),
  /** The story at the sentence that states the fate (or, without one, the title); '' where there is no web address. */
  link: v.string(),
});
export type CardWork = v.InferOutput<typeof CardWorkSchema>;

/** Raised whenever a card is made in another way; older ones are made anew from their pins. */
const CARD_VERSION = 1;

export const CardSchema = v.object({
  version: v.literal(CARD_VERSION),
  ...v.pick(PinSchema, ['id', 'note', 'tags']).entries,
  /** ISO 8601 in UTC. */
  pinnedAt: v.string(),
  /** When the story was told, ISO 8601 in UTC: its own date, or else the day it was pinned. */
  at: v.string(),
  /** Which of the two `at` is. */
  datedBy: v.picklist(['published', 'pinned']),
  /** That day as the story gives it, YYYY-MM-DD. */
  day: v.string(),
  headline: v.string(),
  site: text,
  /** The story's address, '' for none. */
  url: v.string(),
  verdict: v.string(),
  /** What it sorts under: the lead work's title, else the headline; folded. */
  sortTitle: v.string(),
  /** Folded titles of its works. */
  titles: v.array(v.string()),
  works: v.array(CardWorkSchema),
  /** When the lead work premiered: YYYY, YYYY-MM or YYYY-MM-DD. */
  premiered: text,
  people: v.array(v.string()),
});
export type Card = v.InferOutput<typeof CardSchema>;

/** A title as shows are told apart by it. One without a letter or digit ("…", "🎬") stands for itself. */
export function showTitle(title: string): string {
  return foldTitle(title) || title.trim();
}

function dated({ article, pinnedAt }: Pin): Pick<Card, 'at' | 'day' | 'datedBy'> {
  const { published } = article;
  const time = published === null ? Number.NaN : Date.parse(published);
  if (published === null || Number.isNaN(time)) {
    const at = new Date(pinnedAt).toISOString();
    return { at, day: at.slice(0, 10), datedBy: 'pinned' };
  }
  const at = new Date(time).toISOString();
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? at.slice(0, 10);
  return { at, day, datedBy: 'published' };
}

function cardSource(source: Work['source']): CardSource | null {
  if (source === null) return null;
  const { form, title, author } = source;
  return { form: form?.value ?? null, title: title?.value ?? null, author: author?.value ?? null };
}

function cardWorks(pin: Pin, shown: Brief): CardWork[] {
  const directive = textDirectives(pin.article);
  const address = storyAddress(pin.id, pin.article.url);
  const isRead = new Set(pin.read);
  return shown.works.flatMap((work, index) => {
    const path = `works.${index}`;
    const [evidence] = work.status.value === 'none' ? work.title.evidence : work.status.evidence;
    const isHidden = pin.hidden.includes(`${path}.title`);
    if (isHidden || evidence === undefined) return [];
    return {
      path,
      title: work.title.value,
      folded: showTitle(work.title.value),
      status: work.status.value,
      certainty: work.certainty,
      by: work.by?.value ?? null,
      seasons: work.seasons?.value ?? null,
      source: cardSource(work.source),
      read: isRead.has(`${path}.source`),
      link: withDirective(address, directive(evidence)),
    };
  });
}

/** The card of a pin. Facts that the reader has hidden are not on it. */
export function cardOf(pin: Pin): Card {
  const shown = shownBrief(pin.brief, new Set(pin.hidden));
  const works = cardWorks(pin, shown);
  const lead = works[0]?.title ?? pin.article.headline;
  return {
    version: CARD_VERSION,
    id: pin.id,
    pinnedAt: new Date(pin.pinnedAt).toISOString(),
    note: pin.note,
    tags: pin.tags,
    ...dated(pin),
    headline: pin.article.headline,
    site: pin.article.site,
    url: withDirective(storyAddress(pin.id, pin.article.url), ''),
    verdict: pin.brief.verdict,
    sortTitle: showTitle(lead),
    titles: [...new Set(works.map(({ folded }) => folded))],
    works,
    premiered: shown.premiered?.value ?? null,
    people: pin.brief.people
      .filter((_, index) => !pin.hidden.includes(`people.${index}`))
      .map(({ name }) => name),
  };
}
