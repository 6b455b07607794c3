/** Learns to choose one of several options, or none: see src/reader/choose.ts. */
import { choose, type SignWeights, scoreOf } from '../../src/reader/choose.ts';
import { shuffle, shuffler } from './logistic.ts';

/** Options, and which of them are right; none where the right answer is none of them. */
export interface Choice {
  options: readonly { signs: ReadonlyMap<string, number>; isRight: boolean }[];
}

const FOLDS = 5;
const [ROUNDS, RATE, PENALTY] = [40, 0.1, 0.002];
/** Signs that stand in fewer choices are left out. */
const OFTEN = 6;

/**
 * Conditional logistic regression by AdaGrad: the options against each other and against none of them, which stands
 * at zero. Where several are right, the likeliest of them is learned most.
 * @param known weights that stand as they are, whatever the choices say
 */
export function learnChoice(choices: readonly Choice[], known: SignWeights = {}): SignWeights {
  const counts = new Map<string, number>();
  for (const { options } of choices)
    for (const name of new Set(options.flatMap(({ signs }) => [...signs.keys()])))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const weights: Record<string, number> = { ...known };
  const moved: Record<string, number> = {};
  const random = shuffler();
  const order = [...choices];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const { options } of order) {
      const powers = options.map(({ signs }) => Math.exp(Math.min(30, scoreOf(signs, weights))));
      const total = powers.reduce((sum, power) => sum + power, 1);
      const right = options.reduce((sum, { isRight }, i) => sum + (isRight ? (powers[i] ?? 0) : 0), 0);
      options.forEach(({ signs, isRight }, i) => {
        const power = powers[i] ?? 0;
        const error = power / total - (isRight ? power / right : 0);
        if (Math.abs(error) < 1e-4) return;
        for (const [name, value] of signs) {
          if ((counts.get(name) ?? 0) < OFTEN || name in known) continue;
          const weight = weights[name] ?? 0;
          const slope = error * value + PENALTY * weight;
          const sum = (moved[name] ?? 1e-2) + slope * slope;
          moved[name] = sum;
          weights[name] = weight - (RATE * slope) / Math.sqrt(sum);
        }
      });
    }
  }
  return weights;
}

/** How many choices are right in cross-validation, 0 to 1. */
export function validateChoice(choices: readonly Choice[]): number {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learnChoice(choices.filter((_, i) => i % FOLDS !== fold));
    for (const { options } of choices.filter((_, i) => i % FOLDS === fold)) {
      const chosen = choose(options, weights);
      if (chosen === null ? !options.some(({ isRight }) => isRight) : chosen.isRight) right++;
    }
  }
  return right / choices.length;
}

/** Where a module of weights stands: the constant, what it holds, and below how much a weight is left out. */
export interface ChoiceModule {
  name: string;
  comment: string;
  least: number;
}

/** The weights as a module of a room beside the reader's own files. */
export function choiceModule(weights: SignWeights, { name, comment, least }: ChoiceModule): string {
  const entries = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([sign, weight]) =>
        `  ${/^[a-z_]\w*$/i.test(sign) ? sign : `'${sign.replaceAll("'", "\\'")}'`}: ${weight.toFixed(1)},`,
    );
  return `import type { SignWeights } from '../choose.ts';

// Written by \`npm run learn\`.

/** ${comment} */
export const ${name}: SignWeights = {
${entries.join('\n')}
};
`;
}
