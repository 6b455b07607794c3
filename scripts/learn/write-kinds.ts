/**
 * Learns what a page is about and what became of its lead work. The features build on fates that are read by learned
 * weights: for each fifth of the articles those are learned from the other four, so that they are as good as on
 * articles never seen. Prints how well five-fold cross-validation does.
 */
import { KINDS, type Kind } from '../../src/model/vocabulary.ts';
import { findEvents } from '../../src/reader/fates/events.ts';
import type { Weights } from '../../src/reader/fates/judge.ts';
import { weighFates } from '../../src/reader/fates/works.ts';
import { type Features, featuresOf } from '../../src/reader/kind/features.ts';
import { guessFrom, sharesOf, type Table } from '../../src/reader/kind/kind.ts';
import { OUTCOMES, type Outcome, outcomeOf } from '../../src/reader/kind/outcome.ts';
import { tellStory } from '../../src/reader/story.ts';
import { foldTitle } from '../../src/text/fold.ts';
import { articles, snippets, type Text } from './corpora.ts';
import { learnFates, placesOf } from './fates.ts';
import { KNOWN_KINDS, KNOWN_OUTCOMES, type Known } from './known.ts';
import { learn } from './logistic.ts';
import { write } from './write.ts';

interface Example {
  kind: Kind;
  /** What became of the lead work; null where the reader takes another work for the lead, or the page has none. */
  outcome: Outcome | null;
  features: Features;
}
interface Learned {
  kinds: Table;
  outcomes: Table;
  fits: number[][];
}

const FOLDS = 5;
const [ROUNDS, RATE, PENALTY] = [30, 0.05, 0.01];
/** How often a kind is held to have any outcome before articles are counted. */
const SMOOTHING = 0.1;

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

function exampleOf({ article, works, kind }: Text, weights: Weights): Example {
  const story = tellStory(article);
  const events = findEvents(story, weights);
  const features = featuresOf(story, weighFates(story, events), events);
  const lead = works.find((work) => foldTitle(work.title) === story.lead?.key);
  return {
    kind: kind ?? 'other',
    outcome: lead === undefined ? null : outcomeOf(lead.status, lead.certainty),
    features,
  };
}

function tableOf<C extends string>(
  rows: readonly { y: C; features: Features }[],
  classes: readonly C[],
  known: Known<C>,
): Table {
  const names = [...(rows[0]?.features.keys() ?? [])];
  const start = new Float64Array(names.length * classes.length);
  names.forEach((name, i) => {
    classes.forEach((c, k) => {
      start[i * classes.length + k] = known[c]?.[name] ?? 0;
    });
  });
  const weights = learn(
    rows.map(({ y, features }) => ({
      y: classes.indexOf(y),
      weight: 1,
      features: names.flatMap((name, i) => {
        const value = features.get(name) ?? 0;
        return value === 0 ? [] : [[i, value] as const];
      }),
    })),
    {
      classes: classes.length,
      size: names.length,
      rounds: ROUNDS,
      rate: RATE,
      penalty: PENALTY,
      known: start,
    },
  );
  return Object.fromEntries(
    names.map((name, i) => [name, classes.map((_, k) => weights[i * classes.length + k] ?? 0)]),
  );
}

function fit(rows: readonly Example[]): Learned {
  const leads = rows.flatMap(({ outcome, features }) => (outcome === null ? [] : [{ y: outcome, features }]));
  return {
    kinds: tableOf(
      rows.map(({ kind, features }) => ({ y: kind, features })),
      KINDS,
      KNOWN_KINDS,
    ),
    outcomes: tableOf(leads, OUTCOMES, KNOWN_OUTCOMES),
    fits: fitsOf(rows),
  };
}

function fitsOf(rows: readonly Example[]): number[][] {
  return KINDS.map((kind) => {
    const own = rows.filter((row) => row.kind === kind && row.outcome !== null);
    return OUTCOMES.map((outcome) => {
      const count = own.filter((row) => row.outcome === outcome).length;
      return (count + SMOOTHING) / (own.length + SMOOTHING * OUTCOMES.length);
    });
  });
}

function validate(rows: readonly Example[]): { kinds: number; outcomes: number } {
  let [kinds, outcomes] = [0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = fit(rows.filter((_, i) => i % FOLDS !== fold));
    for (const row of rows.filter((_, i) => i % FOLDS === fold)) {
      const guess = guessFrom(
        sharesOf(row.features, learned.kinds, KINDS.length),
        sharesOf(row.features, learned.outcomes, OUTCOMES.length),
        learned.fits,
      );
      if (guess.kind === row.kind) kinds++;
      if (guess.outcome === row.outcome) outcomes++;
    }
  }
  return { kinds: kinds / rows.length, outcomes: outcomes / rows.filter((r) => r.outcome !== null).length };
}

const round = (value: number) => Math.round(value * 100) / 100;

function print(name: string, doc: string, table: Table): string {
  const rows = Object.entries(table)
    .filter(([, row]) => row.some((value) => Math.abs(value) >= 0.05))
    .map(
      ([feature, row]) =>
        `  ${/^\w+$/.test(feature) ? feature : `'${feature}'`}: [${row.map(round).join(', ')}],`,
    );
  return `/** ${doc} */\nexport const ${name}: Table = {\n${rows.join('\n')}\n};\n`;
}

const rows = examples();
const right = validate(rows);
console.log(
  `kinds: ${(100 * right.kinds).toFixed(1)} % of kinds, ${(100 * right.outcomes).toFixed(1)} % of outcomes right in cross-validation on ${rows.length} articles`,
);
const { kinds, outcomes, fits } = fit(rows);
write(
  'kind/weights.ts',
  `import type { Table } from './kind.ts';

// Written by \`npm run learn\`.

${print('KIND_WEIGHTS', 'What each feature says for each kind, in the order of `KINDS`.', kinds)}
${print('OUTCOME_WEIGHTS', 'What each feature says for each outcome, in the order of `OUTCOMES`.', outcomes)}
/** How often a kind has an outcome; row by \`KINDS\`, column by \`OUTCOMES\`. */
export const FITS = [
${fits.map((row) => `  [${row.map((value) => Math.round(value * 1000) / 1000).join(', ')}],`).join('\n')}
];
`,
);
