/**
 * `npm run bench [-- DIR]`: how fast the reader reads, side by side with Readability, compromise and wink-nlp, in Node
 * and in a real browser; how fast and how well articles are taken out of pages, beside bare Readability and defuddle; how
 * soon a click is answered, in Chromium and in Firefox; what reading by itself costs a page; how large the built scripts are. DIR holds saved pages; without it, those of the tests.
 * Milliseconds depend on the machine and on what else it does: the ratios are what counts.
 */

import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseHtml } from '../src/cli/html.ts';
import { measureClicks } from './bench/click.ts';
import { GATES } from './bench/contenders.ts';
import { measureInBrowser } from './bench/in-browser.ts';
import { type Load, measureLoads } from './bench/load.ts';
import { measure, measureGrowth, quantile, type Times } from './bench/measure.ts';
import { articleQuality } from './bench/quality.ts';
import { allPagesOf, growingTexts, pagesOf, textsOfCorpus } from './bench/samples.ts';
import { type Size, sizesOf, workerOf } from './bench/sizes.ts';
import { chromiumHere, HOW_TO_GET_ONE } from './browsers/install.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 3;
const SIZES = [1_000, 10_000, 100_000];

const folder = process.argv[2] ?? `${ROOT}test/pages`;
const pages = await pagesOf(folder);
const groups = [
  { title: `${pages.length} saved pages`, samples: pages },
  { title: 'articles of the corpus', samples: textsOfCorpus() },
];
const growing = growingTexts(SIZES);

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'a processor'}, ${process.platform}`);
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
  const { times, captures, growth } = await measureInBrowser(
    chromium,
    groups.map(({ samples }) => samples),
    allPagesOf(folder),
    growing,
    ROUNDS,
  );
  times.forEach((one, i) => {
    print(groups[i]?.title ?? '', one);
  });
  printGrowth(growth);
  printCaptures(captures);
  printLoads(await measureLoads(chromium, pages));
}
printClicks(await measureClicks(pages));
printQuality(await articleQuality(`${ROOT}test/pages`));
printSizes();

/** Of each page, how its time compares with Readability's for the same page. */
function printCaptures(captures: Times): void {
  console.log(`\nFrom page to article${' '.repeat(14)}ms median       p95   × Readability`);
  const base = captures['Readability.parse'] ?? [];
  for (const [title, list] of Object.entries(captures)) {
    const isGate = title.startsWith('gate');
    const all = list.map(({ article }) => article / (isGate ? GATES : 1));
    const ratios = all.map((ms, at) => ms / (base[at]?.article || Number.NaN)).filter(Number.isFinite);
    const cells = [quantile(all, 0.5), quantile(all, 0.95), quantile(ratios, 0.5)].map((cell) =>
      cell.toFixed(3).padStart(10),
    );
    console.log(`  ${(isGate ? 'gate' : title).padEnd(30)}${cells.join('')}`);
  }
}

function printLoads({ off, on }: { off: Load[]; on: Load[] }): void {
  const added = on.map(({ busy }, at) => busy - (off[at]?.busy ?? 0));
  const tasks = on.map(({ longTasks }, at) => longTasks - (off[at]?.longTasks ?? 0));
  console.log(
    `\nA page that is read by itself: ${quantile(added, 0.5).toFixed(0)} ms of its main thread more (median), of ${quantile(
      off.map(({ busy }) => busy),
      0.5,
    ).toFixed(0)}; long tasks more: ${quantile(tasks, 0.5)} (median), ${Math.max(...tasks)} (most)`,
  );
}

function printClicks(clicks: Awaited<ReturnType<typeof measureClicks>>): void {
  console.log(
    `\nms, median (p95)${' '.repeat(8)}${['click to facts', 'background asleep', 'answer', 'asleep'].map((head) => head.padStart(19)).join('')}`,
  );
  for (const { browser, painted, paintedAsleep, awake, asleep } of clicks) {
    const cells = [painted, paintedAsleep, awake, asleep].map((list) =>
      `${quantile(list, 0.5).toFixed(1)} (${quantile(list, 0.95).toFixed(1)})`.padStart(19),
    );
    console.log(`  ${browser.padEnd(22)}${cells.join('')}`);
  }
}

function printQuality(pages: Awaited<ReturnType<typeof articleQuality>>): void {
  console.log(`\nParagraphs of ${pages.length} known articles${' '.repeat(4)}precision    recall`);
  const mean = (values: number[]) =>
    (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3).padStart(10);
  for (const [title, of] of [
    ['capture', 'ours'],
    ['Readability', 'bare'],
  ] as const)
    console.log(
      `  ${title.padEnd(31)}${mean(pages.map((page) => page[of].precision))}${mean(pages.map((page) => page[of].recall))}`,
    );
}

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
