/**
 * Learns what a page is about. The features build on fates that are read by learned weights: for each fifth of the
 * articles those are learned from the other four, so that they are as good as on articles never seen. Prints how well
 * five-fold cross-validation does.
 */
import { KINDS, type Kind } from '../../src/model/vocabulary.ts';
import { findEvents } from '../../src/reader/fates/events.ts';
import type { Weights } from '../../src/reader/fates/judge.ts';
import { weighFates } from '../../src/reader/fates/works.ts';
import { type Features, featuresOf } from '../../src/reader/kind/features.ts';
import { likeliest, type Table } from '../../src/reader/kind/kind.ts';
import { type Run, wordingOf, type Zone } from '../../src/reader/kind/wording.ts';
import { tellStory } from '../../src/reader/story.ts';
import { pack, packRising } from '../../src/text/pack.ts';
import { articles, snippets, type Text } from './corpora.ts';
import { learnFates, placesOf } from './fates.ts';
import { KNOWN_KINDS } from './known.ts';
import { learn, type Row, shares } from './logistic.ts';
import { isChecked, write } from './write.ts';

interface Example {
  kind: Kind;
  features: Features;
  wording: readonly Run[];
}

const FOLDS = 5;
const [ROUNDS, RATE, PENALTY] = [60, 0.1, 0.003];

function examples(): Example[] {
  const small = snippets().flatMap((text, i) => placesOf(text, -1 - i));
  const texts = articles();
  const places = texts.map(placesOf);
  const found: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learnFates([...small, ...places.filter((_, i) => i % FOLDS !== fold).flat()]);
    texts.forEach((text, i) => {
      if (i % FOLDS === fold) found[i] = exampleOf(text, weights);
    });
  }
  return found;
}

function exampleOf({ article, kind }: Text, weights: Weights): Example {
  const story = tellStory(article);
  const events = findEvents(story, weights);
  return {
    kind: kind ?? 'other',
    features: featuresOf(story, weighFates(story, events), events),
    wording: wordingOf(story),
  };
}

/** What is learned: the names of features and the runs of words that count, and a row of weights for each. */
interface Learned {
  names: readonly string[];
  runs: readonly number[];
  weights: Float64Array;
}

/** Runs of words that stand in fewer articles are left out. */
const OFTEN: Record<Zone, number> = { headline: 4, opening: 8, text: 8 };

function runsIn(rows: readonly Example[]): number[] {
  const counts = new Map<number, number>();
  for (const { wording } of rows)
    for (const { run, zone } of wording) counts.set(run, (counts.get(run) ?? 0) + 1 / OFTEN[zone]);
  return [...counts].flatMap(([run, count]) => (count > 0.999 ? [run] : [])).sort((a, b) => a - b);
}

function rowOf(
  { kind, features, wording }: Example,
  names: readonly string[],
  runs: Map<number, number>,
): Row {
  const named = names.map((name, i) => [i, features.get(name) ?? 0] as const);
  const worded = wording.flatMap(({ run, value }) => {
    const index = runs.get(run);
    return index === undefined ? [] : [[names.length + index, value] as const];
  });
  return {
    y: KINDS.indexOf(kind),
    weight: 1,
    features: [...named.filter(([, value]) => value !== 0), ...worded],
  };
}

const indexes = (runs: readonly number[]) => new Map(runs.map((run, i) => [run, i]));

function fit(rows: readonly Example[]): Learned {
  const names = [...(rows[0]?.features.keys() ?? [])];
  const runs = runsIn(rows);
  const at = indexes(runs);
  const size = names.length + runs.length;
  const known = new Float64Array(size * KINDS.length);
  known.set(names.flatMap((name) => KINDS.map((kind) => KNOWN_KINDS[kind][name] ?? 0)));
  const options = { classes: KINDS.length, size, rounds: ROUNDS, rate: RATE, penalty: PENALTY, known };
  return {
    names,
    runs,
    weights: learn(
      rows.map((row) => rowOf(row, names, at)),
      options,
    ),
  };
}

/** The share of articles whose kind is right in cross-validation. */
function validate(rows: readonly Example[]): number {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const { names, runs, weights } = fit(rows.filter((_, i) => i % FOLDS !== fold));
    const at = indexes(runs);
    for (const row of rows.filter((_, i) => i % FOLDS === fold))
      if (likeliest(shares(weights, KINDS.length, rowOf(row, names, at).features)).kind === row.kind) right++;
  }
  return right / rows.length;
}

const round = (value: number) => Math.round(value * 100) / 100;

const rows = examples();
if (isChecked)
  console.log(
    `kinds: ${(100 * validate(rows)).toFixed(1)} % right in cross-validation on ${rows.length} articles`,
  );
const { names, runs, weights } = fit(rows);
const weightsAt = (index: number) => [...weights.slice(index * KINDS.length, (index + 1) * KINDS.length)];
const entries = names
  .map((name, i) => ({ name, row: weightsAt(i) }))
  .filter(({ row }) => row.some((value) => Math.abs(value) >= 0.05))
  .map(({ name, row }) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: [${row.map(round).join(', ')}],`);
write(
  'kind/weights.ts',
  `import type { Table } from './kind.ts';

// Written by \`npm run learn\`.

/** What each feature says for each kind, in the order of \`KINDS\`. */
export const KIND_WEIGHTS: Table = {
${entries.join('\n')}
};
`,
);
/** What one step of a packed weight is worth, and below how much a weight is left out. */
const [SCALE, LEAST] = [0.1, 0.15];
const kept = runs
  .map((run, i) => ({ run, row: weightsAt(names.length + i) }))
  .filter(({ row }) => Math.max(...row.map(Math.abs)) >= LEAST);
write(
  'kind/wording-weights.ts',
  `// Written by \`npm run learn\`.

/** The runs of words that speak for or against a kind. */
export const RUNS_KEPT =
  '${packRising(kept.map(({ run }) => run))}';
/** What each says for each kind, packed: a row a run, a column for each of \`KINDS\`. */
export const RUN_TABLE =
  '${pack(kept.flatMap(({ row }) => row.map((value) => (Math.abs(value) < LEAST ? 0 : Math.round(value / SCALE)))))}';
/** What one step of a weight is worth. */
export const RUN_SCALE = ${SCALE};
`,
);
console.log(`kinds: ${kept.length} of ${runs.length} runs of words kept`);
