import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import { read } from '../reader/read.ts';
import { type BadEntry, type Id, readEntry } from './entry.ts';
import { type NumberedLine, readLines } from './lines.ts';
import { articleOfPage, tooLong } from './page.ts';

/** A line of output. The article comes along where it was taken out of a page here. */
export type Answer = { id: Id; article?: Article; brief: Brief } | BadEntry;

async function answer(line: string): Promise<Answer> {
  const entry = readEntry(line);
  if ('error' in entry) return entry;
  const article = 'article' in entry ? entry.article : await articleOfPage(entry.html, entry.url);
  const error = typeof article === 'string' ? article : tooLong(article);
  if (typeof article === 'string' || error !== null) return { id: entry.id, error: error ?? '' };
  const brief = read(article);
  return 'html' in entry ? { id: entry.id, article, brief } : { id: entry.id, brief };
}

async function answerLine({ number, text }: NumberedLine): Promise<Answer> {
  if (text === null) return { id: null, error: `line ${number}: it is too long to be read` };
  if (text.trim() === '') return { id: null, error: `line ${number}: it is empty` };
  try {
    const given = await answer(text);
    return 'error' in given ? { ...given, error: `line ${number}: ${given.error}` } : given;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id: null, error: `line ${number}: it could not be read (${reason})` };
  }
}

/**
 * Answers each line of a stream in its order, as soon as it is read. Empty lines at the end are no lines.
 *
 * @param write takes one answer as a line of JSON, line break included; the next line waits for it
 * @returns how many lines failed
 */
export async function readBatch(
  stream: AsyncIterable<Uint8Array>,
  write: (line: string) => Promise<void>,
): Promise<number> {
  let failed = 0;
  let empty: NumberedLine[] = [];
  for await (const line of readLines(stream)) {
    empty.push(line);
    if (line.text?.trim() === '') continue;
    for (const waiting of empty) {
      const given = await answerLine(waiting);
      if ('error' in given) failed += 1;
      await write(`${JSON.stringify(given)}\n`);
    }
    empty = [];
  }
  return failed;
}
