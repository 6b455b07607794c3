import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Article } from '../src/model/article.ts';
import { CERTAINTIES, KINDS, STATUSES } from '../src/model/vocabulary.ts';

const LineSchema = v.object({
  id: v.string(),
  url: v.optional(v.string(), ''),
  site: v.optional(v.nullable(v.string()), null),
  published: v.optional(v.nullable(v.string()), null),
  headline: v.string(),
  text: v.string(),
  gold: v.object({
    kind: v.picklist(KINDS),
    works: v.array(
      v.object({
        title: v.string(),
        status: v.picklist(STATUSES),
        certainty: v.picklist(CERTAINTIES),
        by: v.nullish(v.string()),
        seasons: v.nullish(v.number()),
        source: v.nullish(v.object({ title: v.nullable(v.string()) })),
      }),
    ),
  }),
});

/** One annotated article: what the reader gets, and what it should find. */
export interface Annotated {
  id: string;
  article: Article;
  gold: v.InferOutput<typeof LineSchema>['gold'];
}

/**
 * The annotated articles of a corpus file.
 * @param file 'build' (rules are made on it), 'aside' (kept unseen), or the path of another file
 * @throws where the file is missing or a line is not of the corpus's form
 */
export function readCorpus(file: string): Annotated[] {
  const path = /^\w+$/.test(file)
    ? fileURLToPath(new URL(`../test/corpus/${file}.jsonl`, import.meta.url))
    : file;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, gold, ...rest } = v.parse(LineSchema, JSON.parse(line));
      return { id, gold, article: { ...rest, byline: null, marks: [], language: null, words: 0 } };
    });
}
