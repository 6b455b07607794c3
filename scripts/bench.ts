/**
 * `npm run bench [-- DIR]`: how fast the reader reads, side by side with Readability, compromise and wink-nlp, in Node
 * and in a real browser, and how large the built scripts are. DIR holds saved pages; without it, those of the tests.
 * Milliseconds depend on the machine and on what else it does: the ratios are what counts.
 */
import { fileURLToPath } from 'node:url';
import { parseHtml } from '../src/cli/html.ts';
import { measureInBrowser } from './bench/in-browser.ts';
import { measure, measureGrowth, quantile, type Times } from './bench/measure.ts';
import { growingTexts, pagesOf, textsOfCorpus } from './bench/samples.ts';
import { type Size, sizesOf, workerOf } from './bench/sizes.ts';
import { chromiumHere, HOW_TO_GET_ONE } from './browsers/install.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 3;
const SIZES = [1_000, 10_000, 100_000];

const pages = await pagesOf(process.argv[2] ?? `${ROOT}test/pages`);
const groups = [
  { title: `${pages.length} saved pages`, samples: pages },
  { title: 'articles of the corpus', samples: textsOfCorpus() },
];
const growing = growingTexts(SIZES);

console.log(`In Node ${process.version}`);
for (const { title, samples } of groups)
  print(
    title,
    await measure(samples, ROUNDS, async ({ html }) => (html === null ? null : parseHtml(html, ''))),
  );
printGrowth(await measureGrowth(growing, ROUNDS));

const chromium = chromiumHere();
if (chromium === null) console.log(`\n${HOW_TO_GET_ONE}`);
else {
  console.log(`\nIn ${chromium}`);
  const { times, growth } = await measureInBrowser(
    chromium,
    groups.map(({ samples }) => samples),
    growing,
    ROUNDS,
  );
  times.forEach((one, i) => {
    print(groups[i]?.title ?? '', one);
  });
  printGrowth(growth);
}
printSizes();

function print(title: string, times: Times): void {
  const base = quantile(
    (times['reading'] ?? []).map((t) => t.words),
    0.5,
  );
  console.log(`\n${title.padEnd(34)}ms per article      per 1,000 words     × reading`);
  console.log(`${' '.repeat(29)}median       p95    median       p95`);
  for (const [name, list] of Object.entries(times)) {
    const [article, words] = [list.map((t) => t.article), list.map((t) => t.words)];
    const cells = [
      quantile(article, 0.5),
      quantile(article, 0.95),
      quantile(words, 0.5),
      quantile(words, 0.95),
    ];
    const ratio = (cells[2] ?? Number.NaN) / base;
    console.log(
      `  ${name.padEnd(23)}${cells.map((ms) => ms.toFixed(2).padStart(10)).join('')}${ratio.toFixed(2).padStart(12)}`,
    );
  }
}

function printGrowth(growth: Record<string, number[]>): void {
  console.log(`\nGrowth: ms for ${SIZES.map((size) => size.toLocaleString('en-US')).join(', ')} words`);
  for (const [name, [least = Number.NaN, ...more]] of Object.entries(growth)) {
    const cells = [least, ...more].map((ms) => `${ms.toFixed(1)} (×${(ms / least).toFixed(1)})`.padStart(18));
    console.log(`  ${name.padEnd(14)}${cells.join('')}`);
  }
}

function printSizes(): void {
  console.log(`\nBuilt scripts${' '.repeat(18)}minified  compressed (gzip -9)`);
  const folder = `${ROOT}dist/chrome`;
  const sizes = sizesOf(folder);
  const worker = new Set(workerOf(folder));
  const own = sizes.filter(({ file }) => worker.has(file));
  const sum = (of: (size: Size) => number) => own.reduce((total, size) => total + of(size), 0);
  const rows = [
    { file: 'the worker, all told', minified: sum((s) => s.minified), compressed: sum((s) => s.compressed) },
    ...sizes,
  ];
  for (const { file, minified, compressed } of rows)
    console.log(
      `  ${file.padEnd(26)}${`${(minified / 1000).toFixed(1)} kB`.padStart(11)}${`${(compressed / 1000).toFixed(1)} kB`.padStart(12)}`,
    );
}
