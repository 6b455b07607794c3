import * as v from 'valibot';
import { ArticleSchema } from './article.ts';
import { BriefSchema } from './brief.ts';

/** The version of a pin as it is written now. A change of its shape raises it, and adds a migration (`shelf/read-pin`). */
export const PIN_VERSION = 1;

/** A moment: ISO 8601 with its time zone. */
export const MomentSchema = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((moment) => !Number.isNaN(Date.parse(moment)), 'There is no such day or hour.'),
);

/** A slot's path in a brief, as `data-fact` has it: `works.0.by`, `figures.1`. */
export const PathSchema = v.pipe(v.string(), v.regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/));

/** The article as a pin keeps it. */
export const PinnedArticleSchema = v.omit(ArticleSchema, ['words']);
export type PinnedArticle = v.InferOutput<typeof PinnedArticleSchema>;

/** A brief that the reader keeps. */
export const PinSchema = v.object({
  /** Its key: the address of the story, less tracking parameters and fragment (`shelf/key`). */
  id: v.pipe(v.string(), v.minLength(1)),
  version: v.literal(PIN_VERSION),
  /** When it was first pinned. */
  pinnedAt: MomentSchema,
  /** The reader's own words, '' for none. */
  note: v.string(),
  tags: v.array(v.string()),
  /** Paths of the source works (`works.0.source`) that the reader has ticked as read. */
  read: v.array(PathSchema),
  /** Paths of the facts that the reader has hidden as wrong. */
  hidden: v.array(PathSchema),
  article: PinnedArticleSchema,
  brief: BriefSchema,
});
export type Pin = v.InferOutput<typeof PinSchema>;

/** What a reader changes of a pin. */
export const PinChangeSchema = v.partial(v.pick(PinSchema, ['note', 'tags', 'read', 'hidden']));
export type PinChange = v.InferOutput<typeof PinChangeSchema>;
