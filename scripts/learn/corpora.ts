import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Article } from '../../src/model/article.ts';
import { CERTAINTIES, type Certainty, type Kind, STATUSES, type Status } from '../../src/model/vocabulary.ts';
import { readCorpus } from '../corpus.ts';

/** The corpus files that weights are learned from; `aside` is never among them. */
const ARTICLES = ['build', 'more', 'fresh', 'plain', 'varied', 'siblings'] as const;

/** A work with the fate that a text states of it. */
export interface Told {
  title: string;
  status: Status;
  certainty: Certainty;
  /** How many seasons the work has, null where not told; missing where nobody has noted it. */
  seasons?: number | null | undefined;
  /** Whose decision or work it is, likewise. */
  by?: string | null | undefined;
}

/** What weights are learned from: an article, or a snippet of one to three sentences. */
export interface Text {
  article: Article;
  works: Told[];
  /** Titles of books, songs, films that the works were made from. */
  sources: string[];
  /** Null for a snippet, which is no whole article. */
  kind: Kind | null;
}

const SnippetSchema = v.object({
  t: v.string(),
  works: v.array(
    v.object({ title: v.string(), status: v.picklist(STATUSES), certainty: v.picklist(CERTAINTIES) }),
  ),
});

/** Every annotated article that weights are learned from, in order of files and lines. */
export function articles(): Text[] {
  return ARTICLES.flatMap((file) =>
    readCorpus(file).map(({ article, gold }) => ({
      article,
      works: gold.works,
      sources: gold.works.flatMap((work) => work.source?.title ?? []),
      kind: gold.kind,
    })),
  );
}

/** Plain wordings, and the snippets that were written for variety. */
const SNIPPETS = ['primer', 'snippets'] as const;

/** Every annotated snippet. */
export function snippets(): Text[] {
  return SNIPPETS.flatMap(snippetsIn);
}

function snippetsIn(file: string): Text[] {
  const path = fileURLToPath(new URL(`../../test/corpus/${file}.jsonl`, import.meta.url));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { t, works } = v.parse(SnippetSchema, JSON.parse(line));
      const article = { headline: '', text: t, url: '', site: null, published: null };
      const rest = { byline: null, marks: [], language: null, words: 0 };
      return { article: { ...article, ...rest }, works, sources: [], kind: null };
    });
}
