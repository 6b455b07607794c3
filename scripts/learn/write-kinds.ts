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
import { likeliest, sharesOf, type Table } from '../../src/reader/kind/kind.ts';
import { tellStory } from '../../src/reader/story.ts';
import { articles, snippets, type Text } from './corpora.ts';
import { learnFates, placesOf } from './fates.ts';
import { KNOWN_KINDS } from './known.ts';
import { learn } from './logistic.ts';
import { write } from './write.ts';

interface Example {
  kind: Kind;
  features: Features;
}

const FOLDS = 5;
const [ROUNDS, RATE, PENALTY] = [30, 0.05, 0.01];

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
  return { kind: kind ?? 'other', features: featuresOf(story, weighFates(story, events), events) };
}

function fit(rows: readonly Example[]): Table {
  const names = [...(rows[0]?.features.keys() ?? [])];
  const known = Float64Array.from(names.flatMap((name) => KINDS.map((kind) => KNOWN_KINDS[kind][name] ?? 0)));
  const weights = learn(
    rows.map(({ kind, features }) => ({
      y: KINDS.indexOf(kind),
      weight: 1,
      features: names.flatMap((name, i) => {
        const value = features.get(name) ?? 0;
        return value === 0 ? [] : [[i, value] as const];
      }),
    })),
    { classes: KINDS.length, size: names.length, rounds: ROUNDS, rate: RATE, penalty: PENALTY, known },
  );
  return Object.fromEntries(
    names.map((name, i) => [name, KINDS.map((_, k) => weights[i * KINDS.length + k] ?? 0)]),
  );
}

/** The share of articles whose kind is right in cross-validation. */
function validate(rows: readonly Example[]): number {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const table = fit(rows.filter((_, i) => i % FOLDS !== fold));
    for (const { kind, features } of rows.filter((_, i) => i % FOLDS === fold))
      if (likeliest(sharesOf(features, table, KINDS.length)).kind === kind) right++;
  }
  return right / rows.length;
}

const round = (value: number) => Math.round(value * 100) / 100;

const rows = examples();
console.log(
  `kinds: ${(100 * validate(rows)).toFixed(1)} % right in cross-validation on ${rows.length} articles`,
);
const entries = Object.entries(fit(rows))
  .filter(([, row]) => row.some((value) => Math.abs(value) >= 0.05))
  .map(([name, row]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: [${row.map(round).join(', ')}],`);
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
