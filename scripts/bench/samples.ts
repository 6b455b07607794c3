import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { countWords, readArticle } from '../../src/article/read.ts';
import { parseHtml } from '../../src/cli/html.ts';
import { readCorpus } from '../corpus.ts';
import type { Sample } from './contenders.ts';

/** The saved pages of a folder that an article is found on, each with its article. */
export async function pagesOf(folder: string): Promise<Sample[]> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const samples: Sample[] = [];
  for (const file of files.sort()) {
    const html = readFileSync(join(folder, file), 'utf8');
    const document = await parseHtml(html, 'https://example.com/story');
    const reading = document === null ? null : readArticle(document, 'https://example.com/story');
    const name = basename(file) === 'source.html' ? basename(dirname(file)) : file;
    if (reading !== null && 'article' in reading) samples.push({ name, html, article: reading.article });
  }
  return samples;
}

/** Every saved page of a folder, whether an article is found on it or not. */
export function allPagesOf(folder: string): Sample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({ name: file, html: readFileSync(join(folder, file), 'utf8'), article: EMPTY }));
}

const EMPTY: Sample['article'] = {
  url: '',
  site: null,
  byline: null,
  published: null,
  headline: '',
  text: '',
  marks: [],
  language: null,
  words: 0,
};

/** The pages by the paths that they are served at, and without the dialogs that would stop them. */
export function served(pages: readonly Sample[]): Record<string, string> {
  return Object.fromEntries(
    pages.map(({ html }, at) => [`/story/${at}`, (html ?? '').replaceAll('alert(', 'void (')]),
  );
}

/** Every fourth article that rules are made on: text alone, without a page. */
export function textsOfCorpus(): Sample[] {
  return readCorpus('build')
    .filter((_, i) => i % 4 === 0)
    .map(({ id, article }) => ({
      name: id,
      html: null,
      article: { ...article, words: countWords(article.text) },
    }));
}

/** One text of about so many words for each size, made of the corpus's articles one after another. */
export function growingTexts(sizes: readonly number[]): Sample[] {
  const articles = readCorpus('build').map(({ article }) => article);
  const [first] = articles;
  if (first === undefined) throw new Error('The corpus is empty.');
  return sizes.map((size) => {
    const parts: string[] = [];
    let words = 0;
    for (let i = 0; words < size; i++) {
      const { headline, text } = articles[i % articles.length] ?? first;
      const part = i === 0 ? text : `${headline}\n\n${text}`;
      parts.push(part);
      words += countWords(part);
    }
    return { name: `${size} words`, html: null, article: { ...first, text: parts.join('\n\n'), words } };
  });
}
