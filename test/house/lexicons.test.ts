import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** A lexicon is data: words in order, each once, and no logic. */

const FOLDER = 'src/reader/lexicon';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));

/** Word by word, as an index sorts: capitals and accents do not count, and another name after a bar does not. */
const keyOf = (entry: string) =>
  entry
    .replace(/\s*\|.*/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Pairs of neighbors that stand in the wrong order. */
function disorder(words: string[]): string[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    return before !== undefined && keyOf(before) > keyOf(word) ? [`${before} > ${word}`] : [];
  });
}

/** The words of a list: its entries, or what each of them begins with. */
function wordsOf(list: unknown): string[] {
  const entries = list instanceof Set ? [...list] : Array.isArray(list) ? list : Object.keys(list as object);
  return entries.flatMap((entry: unknown) => {
    const word = Array.isArray(entry) ? entry[0] : entry;
    return typeof word === 'string' ? [word] : [];
  });
}

const lists = await Promise.all(
  files.map(async (file) => ({ file, exports: (await import(`../../${FOLDER}/${file}`)) as object })),
);

describe.each(lists)('The lexicon $file', ({ exports }) => {
  test.each(Object.entries(exports))('has %s in order, each entry once', (_name, list) => {
    const words = wordsOf(list);
    expect(disorder(words)).toEqual([]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test('holds no logic', () => {
    expect(Object.entries(exports).filter(([, list]) => typeof list === 'function')).toEqual([]);
  });
});

test('Words out of order are seen', () => {
  expect(disorder(['a', 'C', 'b'])).toEqual(['C > b']);
  expect(disorder(["'til", 'Émile', 'zoo'])).toEqual(["'til > Émile"]);
  expect(disorder(['New York', 'New Yorker', 'Newark', 'É | a', 'Z', 'e'])).toEqual([
    'Newark > É | a',
    'Z > e',
  ]);
});
