import * as v from 'valibot';
import { ArticleSchema } from '../model/article.ts';
import { BriefSchema } from '../model/brief.ts';
import { GlanceSchema } from './page-messages.ts';

/** What is kept for a tab until it moves on, in session storage: the background itself remembers nothing. */
export const KeptSchema = v.object({
  /** When it was read, in milliseconds since 1970. */
  at: v.number(),
  /** The page as it was when it was read. */
  glance: GlanceSchema,
  article: ArticleSchema,
  brief: BriefSchema,
  /** Paths of the facts that the reader has hidden. */
  hidden: v.array(v.string()),
});
export type Kept = v.InferOutput<typeof KeptSchema>;
