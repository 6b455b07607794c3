import type { Article, Mark } from '../model/article.ts';
import { type Block, readBlocks } from './blocks.ts';
import { readable } from './copy.ts';
import { extract } from './extract.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { unhidden } from './own-names.ts';
import type { Dropped } from './select.ts';
import { hasTooMany, mayBeArticle, survey } from './survey.ts';

/**
 * `no-article`: nothing on the page reads as one. `too-large`: more elements, nesting or text than is
 * safe to read (see `LIMITS`).
 */
export type Failure = 'no-article' | 'too-large';

/** An article with what was left out of it, or why there is none. */
export type Reading = { article: Article; dropped: Dropped[] } | { failure: Failure };

const BETWEEN = '\n\n';

/** The blocks as one text, and their marks with offsets into it. */
function joinBlocks(blocks: Block[]): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += BETWEEN;
    const offset = text.length;
    text += block.text;
    if (block.kind === 'heading')
      marks.push({ in: 'text', start: offset, end: text.length, kind: 'heading' });
    for (const { start, end, kind } of block.marks) {
      marks.push({ in: 'text', start: offset + start, end: offset + end, kind });
    }
  }
  return { text, marks };
}

/** The headline as the page shows it, with its marks; as the metadata has it where the page shows none. */
function headlineOf({ headlineElement, title }: Metadata): { headline: string; marks: Mark[] } {
  const lines = headlineElement ? readBlocks(headlineElement, () => true) : [];
  if (lines.length === 0) return { headline: title, marks: [] };
  let headline = '';
  const marks: Mark[] = [];
  for (const line of lines) {
    if (headline !== '') headline += ' ';
    for (const { start, end, kind } of line.marks) {
      marks.push({ in: 'headline', start: headline.length + start, end: headline.length + end, kind });
    }
    headline += line.text.replaceAll('\n', ' ');
  }
  return { headline, marks };
}

/** How many words a text has. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/**
 * Reads the article of a page. The page is only read: nothing in it is changed, loaded or run.
 *
 * @param page a live one or a parsed one
 * @param url where it was read, absolute; '' where that is not known
 * @returns the article and what was left out of it (`step`, `reason`, `text`), or why there is none. Never throws for
 *   what a page contains.
 */
export function readArticle(page: Document, url: string): Reading {
  if (hasTooMany(unhidden(page))) return { failure: 'too-large' };
  const document = readable(page);
  const found = survey(document.documentElement);
  if (found.tooLarge) return { failure: 'too-large' };
  if (!mayBeArticle(found)) return { failure: 'no-article' };
  const metadata = readMetadata(document, url);
  if (metadata.isFrontPage) return { failure: 'no-article' };
  const { blocks, dropped } = extract(document, metadata.headlineElement, found.prose);
  if (blocks.length === 0) return { failure: 'no-article' };
  const body = joinBlocks(blocks);
  const { headline, marks } = headlineOf(metadata);
  const { site, byline, published, language } = metadata;
  return {
    article: {
      url: metadata.url,
      site,
      byline,
      published,
      headline,
      text: body.text,
      marks: [...marks, ...body.marks],
      language,
      words: countWords(body.text),
    },
    dropped,
  };
}
