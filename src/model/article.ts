import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Which of an article's two strings a place is in. */
export const PartSchema = v.picklist(['headline', 'text']);
export type Part = v.InferOutput<typeof PartSchema>;

/** What the page set apart: UTF-16 offsets into the headline or the text, end exclusive. */
export const MarkSchema = v.object({
  in: PartSchema,
  start: offset,
  end: offset,
  kind: v.picklist(['emphasis', 'link', 'heading']),
});
export type Mark = v.InferOutput<typeof MarkSchema>;

/** What a page says, without the page. Paragraphs of `text` are split by a blank line. */
export const ArticleSchema = v.object({
  /** The article's own address (canonical where the page names one on the same site), or '' where none is known. */
  url: v.string(),
  /** The publisher's name. */
  site: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  /** ISO 8601 date, at least its day: YYYY-MM-DD…, or null. */
  published: v.nullable(v.string()),
  headline: v.string(),
  text: v.string(),
  marks: v.array(MarkSchema),
  /** BCP 47 as the page declares it, or null where it does not. */
  language: v.nullable(v.string()),
  /** How many words `text` has. */
  words: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Article = v.InferOutput<typeof ArticleSchema>;
