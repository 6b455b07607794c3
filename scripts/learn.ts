/**
 * `npm run learn`: learns what a page is about from the articles that rules are made on, and writes
 * src/reader/kind/weights.ts. Multinomial logistic regression with an L2 penalty by plain gradient descent:
 * the same weights on every run. Prints how well five-fold cross-validation does.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KINDS, type Kind } from '../src/model/vocabulary.ts';
import { findEvents } from '../src/reader/fates/events.ts';
import { weighFates } from '../src/reader/fates/works.ts';
import { featuresOf } from '../src/reader/kind/features.ts';
import { tellStory } from '../src/reader/story.ts';
import { readCorpus } from './corpus.ts';

interface Example {
  kind: Kind;
  values: number[];
}

const [ROUNDS, RATE] = [600, 1];
/** What is known before any article is read; learning starts here, and is held to it where examples are few. */
const KNOWN: Readonly<Record<Kind, Readonly<Record<string, number>>>> = {
  cancellation: {
    'lead canceled': 1.5,
    'headline event canceled': 1,
    'headline canceled': 1,
    'opening event canceled': 1,
  },
  casting: { 'headline casting': 2.5, 'lead none': 0.5 },
  ending: { 'lead ending': 2.5, 'headline ending': 1, 'headline event ending': 1 },
  order: { 'lead ordered': 2.5, 'headline order': 1, 'headline event ordered': 1 },
  other: { 'headline other': 1.5, 'lead none': 1.2 },
  premiere: { 'headline premiere': 2.5, 'lead none': 1 },
  renewal: {
    'lead renewed': 1.5,
    'headline event renewed': 1,
    'headline renewal': 0.7,
    'opening event renewed': 1,
  },
  rescue: { 'lead rescued': 2.5, 'headline rescue': 1, 'headline event rescued': 1 },
  roundup: { 'headline roundup': 1.5, works: 1, bias: -2.5, 'no lead': 1, 'lead in headline': -1 },
  undecided: { 'lead undecided': 2.5, 'headline undecided': 1, question: 0.5 },
  unrelated: { bias: 2, screen: -2, houses: -2, elsewhere: 1.5, 'headline unrelated': 1 },
};

function examples(): { names: string[]; all: Example[] } {
  const rows = [...readCorpus('build'), ...readCorpus('more')].map(({ article, gold }) => {
    const story = tellStory(article);
    const events = findEvents(story);
    return { kind: gold.kind, features: featuresOf(story, weighFates(story, events), events) };
  });
  const names = [...(rows[0]?.features.keys() ?? [])];
  return {
    names,
    all: rows.map(({ kind, features }) => ({ kind, values: names.map((n) => features.get(n) ?? 0) })),
  };
}

function likelihoods(weights: number[][], values: readonly number[]): number[] {
  const scores = weights.map((row) => row.reduce((sum, w, i) => sum + w * (values[i] ?? 0), 0));
  const most = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - most));
  const total = powers.reduce((sum, p) => sum + p, 0);
  return powers.map((p) => p / total);
}

function learn(rows: readonly Example[], names: readonly string[], penalty: number): number[][] {
  const known = KINDS.map((kind) => names.map((name) => KNOWN[kind][name] ?? 0));
  const weights = known.map((row) => [...row]);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = KINDS.map(() => new Array<number>(names.length).fill(0));
    for (const { kind, values } of rows) {
      const share = likelihoods(weights, values);
      slope.forEach((row, k) => {
        const error = (share[k] ?? 0) - (KINDS[k] === kind ? 1 : 0);
        values.forEach((value, i) => {
          row[i] = (row[i] ?? 0) + error * value;
        });
      });
    }
    weights.forEach((row, k) => {
      row.forEach((w, i) => {
        row[i] = w - RATE * ((slope[k]?.[i] ?? 0) / rows.length + penalty * (w - (known[k]?.[i] ?? 0)));
      });
    });
  }
  return weights;
}

function hits(weights: number[][], rows: readonly Example[]): number {
  return rows.filter(({ kind, values }) => {
    const share = likelihoods(weights, values);
    return KINDS[share.indexOf(Math.max(...share))] === kind;
  }).length;
}

function crossValidate(all: readonly Example[], names: readonly string[], penalty: number): number {
  let right = 0;
  for (let fold = 0; fold < 5; fold++) {
    const train = all.filter((_, i) => i % 5 !== fold);
    right += hits(
      learn(train, names, penalty),
      all.filter((_, i) => i % 5 === fold),
    );
  }
  return right / all.length;
}

const { names, all } = examples();
const tried = [0.005, 0.01, 0.02, 0.04].map((penalty) => ({
  penalty,
  share: crossValidate(all, names, penalty),
}));
for (const { penalty, share } of tried)
  console.log(`penalty ${penalty}: ${(100 * share).toFixed(1)} % right in cross-validation`);
const best = tried.reduce((a, b) => (b.share > a.share ? b : a));
const weights = learn(all, names, best.penalty);
console.log(`on all ${all.length} articles: ${((100 * hits(weights, all)) / all.length).toFixed(1)} %`);
const table = KINDS.map((kind, k) => {
  const entries = names
    .map((name, i) => [name, Math.round((weights[k]?.[i] ?? 0) * 100) / 100] as const)
    .filter(([, w]) => Math.abs(w) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `  ${kind}: {\n${entries.map(([name, w]) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${w},`).join('\n')}\n  },`;
});
const file = fileURLToPath(new URL('../src/reader/kind/weights.ts', import.meta.url));
const header = `import type { Kind } from '../../model/vocabulary.ts';

/** Written by \`npm run learn\`: what each feature says for each kind. */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<string, number>>>> = {
`;
writeFileSync(file, `${header}${table.join('\n')}\n};\n`);
