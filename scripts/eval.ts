/**
 * `npm run eval [-- FILE]`: how well the reader reads, slot by slot.
 * Without a file it reads the half of the corpus that rules are made on and the half kept aside, side by side.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { read } from '../src/reader/read.ts';

const CORPUS = fileURLToPath(new URL('../test/corpus/', import.meta.url));
const LineSchema = v.object({
  id: v.string(),
  url: v.optional(v.string(), ''),
  site: v.optional(v.nullable(v.string()), null),
  published: v.optional(v.nullable(v.string()), null),
  headline: v.string(),
  text: v.string(),
});
const PrfSchema = v.object({ precision: v.number(), recall: v.number(), f1: v.number(), n: v.number() });
const ResultSchema = v.object({
  articles: v.number(),
  kind: v.number(),
  lead: v.number(),
  leadStatus: v.number(),
  cliffhanger: v.number(),
  grounded: v.number(),
  kinds: v.record(v.string(), PrfSchema),
  slots: v.record(v.string(), PrfSchema),
  facts: PrfSchema,
});
/** What the scorer says of one file of articles; shares are 0 to 1. */
export type Result = v.InferOutput<typeof ResultSchema>;

/**
 * Reads every article of a corpus file and scores the briefs.
 * @param file path of a JSONL file with gold facts
 * @param misses whether the scorer lists on standard error what was missed
 */
export function evaluate(file: string, misses = false): Result {
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(LineSchema, JSON.parse(line)));
  const folder = mkdtempSync(join(tmpdir(), 'eval-'));
  const briefs = join(folder, 'briefs.jsonl');
  const lines = articles.map((a) => {
    const article = { ...a, byline: null, marks: [], language: null, words: 0 };
    return JSON.stringify({ id: a.id, brief: read(article) });
  });
  writeFileSync(briefs, `${lines.join('\n')}\n`);
  const flags = misses ? ['--json', '--misses'] : ['--json'];
  const scored = spawnSync(process.execPath, [join(CORPUS, 'score.mjs'), file, briefs, ...flags], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', misses ? 'inherit' : 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  rmSync(folder, { recursive: true });
  return v.parse(ResultSchema, JSON.parse(scored.stdout));
}

const percent = (share: number | undefined) =>
  share === undefined ? '     -' : (100 * share).toFixed(1).padStart(6);

function table(columns: { name: string; result: Result }[]): string {
  const rows: string[] = [];
  const row = (label: string, cell: (result: Result) => string) =>
    rows.push(label.padEnd(18) + columns.map(({ result }) => cell(result)).join('   '));
  rows.push(
    ' '.repeat(18) +
      columns.map(({ name, result }) => `${name} (${result.articles})`.padStart(20)).join('   '),
  );
  for (const key of ['kind', 'lead', 'leadStatus', 'cliffhanger', 'grounded'] as const)
    row(key, (r) => percent(r[key]).padStart(20));
  const prf = (p: v.InferOutput<typeof PrfSchema> | undefined) =>
    `${percent(p?.precision)}${percent(p?.recall)}${percent(p?.f1)}`.padStart(20);
  rows.push('', ' '.repeat(18) + columns.map(() => '    P     R    F1'.padStart(20)).join('   '));
  for (const kind of Object.keys(columns[0]?.result.kinds ?? {}).sort()) row(kind, (r) => prf(r.kinds[kind]));
  rows.push('');
  for (const slot of Object.keys(columns[0]?.result.slots ?? {})) row(slot, (r) => prf(r.slots[slot]));
  row('all facts', (r) => prf(r.facts));
  return rows.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, ...flags] = process.argv.slice(2);
  const misses = flags.includes('--misses');
  const columns =
    file === undefined
      ? (['build', 'aside'] as const).map((name) => ({
          name,
          result: evaluate(join(CORPUS, `${name}.jsonl`)),
        }))
      : [{ name: 'file', result: evaluate(file, misses) }];
  console.log(table(columns));
}
