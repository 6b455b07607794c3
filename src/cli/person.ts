import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';

import { languageName } from '../words/languages.ts';
import { outline } from '../words/outline.ts';
import { plainText } from '../words/plain.ts';
import { wordsFor } from '../words/words-for.ts';

/** A developer's tool speaks the language of the code. */
const words = wordsFor(['en']);

/** Where the article is from, on one line. */
function source({ site, byline, published }: Article): string {
  return [site, byline, published?.slice(0, 10)].filter((part) => part).join(' · ');
}

/** What a brief without facts means; null where it has some. */
function nothing(brief: Brief): string | null {
  if (brief.kind === null) {
    return `The article is in ${languageName(brief.language, words) ?? brief.language}, which Shelved does not read.`;
  }
  if (brief.kind === 'unrelated') return 'This is not about entertainment.';
  const isEmpty = brief.works.length === 0 && brief.summary.length === 0;
  return isEmpty ? 'The article says nothing about the fate of a show.' : null;
}

/** An article and its brief as text for a person at a terminal. */
export function personText(article: Article, brief: Brief): string {
  const body = nothing(brief) ?? plainText(outline(article, brief, words), words).trimEnd();
  return `${[article.headline, source(article), '', body].filter((line, at) => line !== '' || at === 2).join('\n')}\n`;
}
