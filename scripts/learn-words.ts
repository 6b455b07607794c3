/**
 * `npm run learn:words`: the ordinary words of entertainment news, from the articles that rules are made on, written
 * to src/reader/lexicon/common-words.ts. A capitalized run of nothing but such words is more likely a title than a
 * person.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GIVEN_NAMES } from '../src/reader/lexicon/given-names.ts';
import { readCorpus } from './corpus.ts';

/** In how many articles a word must stand in small letters. */
const OFTEN = 2;

const counts = new Map<string, number>();
for (const { article } of [...readCorpus('build'), ...readCorpus('more')]) {
  const words = new Set(article.text.match(/(?<![\w'’-])[a-z]{3,}(?![\w-])/g));
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}
const words = [...counts]
  .filter(([word, count]) => count >= OFTEN && !GIVEN_NAMES.has(word))
  .map(([word]) => word);
const file = fileURLToPath(new URL('../src/reader/lexicon/common-words.ts', import.meta.url));
const entries = words.sort().map((word) => `  '${word}',`);
writeFileSync(
  file,
  `/** Written by \`npm run learn:words\`: ordinary words of entertainment news, in small letters. */
export const COMMON_WORDS = new Set([
${entries.join('\n')}
]);
`,
);
console.log(`${words.length} words`);
