import * as v from 'valibot';
import { ArticleSchema } from '../model/article.ts';
import { EvidenceSchema } from '../model/brief.ts';
import { ARTICLE } from '../model/limits.ts';

/**
 * Everything that the background asks of the content script in a page, in one table. What a page answers comes
 * from outside, so each answer has its schema too.
 */

const line = v.pipe(v.string(), v.maxLength(ARTICLE.line));

/** What tells one story of a single-page site from the next: the address without its fragment, and the headline. */
export const GlanceSchema = v.object({ address: line, headline: line });
export type Glance = v.InferOutput<typeof GlanceSchema>;

const PageArticleSchema = v.object({
  ...ArticleSchema.entries,
  url: line,
  site: v.nullable(line),
  byline: v.nullable(line),
  published: v.nullable(line),
  headline: line,
  text: v.pipe(v.string(), v.maxLength(ARTICLE.characters)),
  marks: v.pipe(ArticleSchema.entries.marks, v.maxLength(ARTICLE.marks)),
  language: v.nullable(v.pipe(v.string(), v.maxLength(ARTICLE.language))),
});

export const PAGE_REQUESTS = {
  /** Which story the page shows now. */
  'page/glance': {
    request: v.strictObject({}),
    answer: GlanceSchema,
  },
  /** The page's article, or why there is none; `no-text` is no page of text at all, such as a PDF. */
  'page/capture': {
    request: v.strictObject({}),
    answer: v.object({
      glance: GlanceSchema,
      article: v.nullable(PageArticleSchema),
      failure: v.nullable(v.picklist(['no-article', 'too-large', 'no-text'])),
    }),
  },
  /** What is selected in the page (or in one of its frames), as an article of its own; null where nothing is. */
  'page/selection': {
    request: v.strictObject({}),
    answer: v.object({ glance: GlanceSchema, article: v.nullable(PageArticleSchema) }),
  },
  /** Paints the first of `places` that is found and scrolls to it: its sentence, and in it the words of the fact. */
  'page/show': {
    request: v.strictObject({
      article: ArticleSchema,
      places: v.array(v.strictObject({ words: EvidenceSchema, sentence: EvidenceSchema })),
    }),
    answer: v.object({ shown: v.picklist(['text', 'headline', 'gone']) }),
  },
} as const;

export type PageRequestName = keyof typeof PAGE_REQUESTS;
export type PageRequest<Name extends PageRequestName> = v.InferOutput<
  (typeof PAGE_REQUESTS)[Name]['request']
>;
export type PageAnswer<Name extends PageRequestName> = v.InferOutput<(typeof PAGE_REQUESTS)[Name]['answer']>;

/** One piece of evidence and the sentence around it, both as places in the article. */
export type Place = PageRequest<'page/show'>['places'][number];
