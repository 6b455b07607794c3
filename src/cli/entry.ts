import * as v from 'valibot';
import { isoDate } from '../article/dates.ts';
import { countWords } from '../article/read.ts';
import { type Article, MarkSchema } from '../model/article.ts';

const optionalText = v.optional(v.nullable(v.string()), null);

/** An identifier comes back as it was given. */
const id = v.union([v.string(), v.number()]);

const PageSchema = v.object({ id, url: optionalText, html: v.string() });

const ExtractedSchema = v.object({
  id,
  url: optionalText,
  site: optionalText,
  byline: optionalText,
  published: optionalText,
  headline: v.string(),
  text: v.string(),
  marks: v.optional(v.nullable(v.array(MarkSchema)), null),
  language: optionalText,
});

export type Id = v.InferOutput<typeof id>;

/** A line of input: a whole page, or an article that somebody else has taken out of one. */
export type Entry = { id: Id; url: string; html: string } | { id: Id; article: Article };

/** What is wrong with a line, in words; `id` is the line's own where it could be read. */
export interface BadEntry {
  id: Id | null;
  error: string;
}

/** A sentence for the first thing that a line's fields have wrong. */
function complaint(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  const path = v.getDotPath(issue) ?? 'the line';
  if (issue.received === 'undefined') return `"${path}" is missing`;
  const expected = issue.expected?.replaceAll('"', '').replaceAll(' | null', '') ?? 'something else';
  return `"${path}" must be ${expected}, but is ${issue.received}`;
}

function idOf(value: unknown): Id | null {
  const found = v.safeParse(v.object({ id }), value);
  return found.success ? found.output.id : null;
}

function articleOf(given: v.InferOutput<typeof ExtractedSchema>): Article | string {
  const marks = given.marks ?? [];
  const lost = marks.findIndex((mark) => mark.end <= mark.start || mark.end > given[mark.in].length);
  if (lost >= 0) return `"marks.${lost}" does not lie within the ${marks[lost]?.in}`;
  return {
    url: given.url ?? '',
    site: given.site,
    byline: given.byline,
    published: given.published === null ? null : isoDate(given.published),
    headline: given.headline,
    text: given.text,
    marks,
    language: given.language,
    words: countWords(given.text),
  };
}

/** Reads one line of `--jsonl`. Never throws. */
export function readEntry(line: string): Entry | BadEntry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      id: null,
      error: 'not an object: a line is {"id", "url", "html"} or {"id", "url", "headline", "text", …}',
    };
  }
  if (!('html' in value) && !('text' in value)) {
    return { id: idOf(value), error: 'neither "html" nor "text" is there to be read' };
  }
  if ('html' in value) {
    const page = v.safeParse(PageSchema, value);
    if (!page.success) return { id: idOf(value), error: complaint(page.issues) };
    return { id: page.output.id, url: page.output.url ?? '', html: page.output.html };
  }
  const given = v.safeParse(ExtractedSchema, value);
  if (!given.success) return { id: idOf(value), error: complaint(given.issues) };
  const article = articleOf(given.output);
  return typeof article === 'string'
    ? { id: given.output.id, error: article }
    : { id: given.output.id, article };
}
