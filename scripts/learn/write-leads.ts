/** Learns which title of an article is the one it is about. Prints how well five-fold cross-validation does. */
import { type LeadSigns, leadSigns } from '../../src/reader/mentions/lead.ts';
import { tellStory } from '../../src/reader/story.ts';
import { foldTitle } from '../../src/text/fold.ts';
import { articles, type Text } from './corpora.ts';
import { shuffle, shuffler } from './logistic.ts';
import { write } from './write.ts';

/** The titles of an article, and which of them is its lead: −1 for none. */
interface Choice {
  titles: LeadSigns[];
  lead: number;
}

const FOLDS = 5;
const [ROUNDS, RATE, PENALTY] = [40, 0.1, 0.002];
/** Signs that stand in fewer articles are left out. */
const OFTEN = 5;

function choicesOf({ article, works }: Text): Choice[] {
  const titles = leadSigns(tellStory(article));
  const lead = works[0];
  const index =
    lead === undefined
      ? -1
      : titles.findIndex(({ entity }) => foldTitle(entity.name) === foldTitle(lead.title));
  // Where the lead's title was not found there is nothing to choose.
  return lead !== undefined && index === -1
    ? []
    : [{ titles: titles.map(({ signs }) => signs), lead: index }];
}

type Weights = Map<string, number>;

const scoreOf = (weights: Weights, signs: LeadSigns): number => {
  let score = 0;
  for (const [name, value] of signs) score += value * (weights.get(name) ?? 0);
  return score;
};

/** Conditional logistic regression by AdaGrad: each article's titles, and none of them at zero, against each other. */
function fit(choices: readonly Choice[]): Weights {
  const counts = new Map<string, number>();
  for (const { titles } of choices)
    for (const name of new Set(titles.flatMap((signs) => [...signs.keys()])))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const weights: Weights = new Map();
  const moved = new Map<string, number>();
  const random = shuffler();
  const order = [...choices];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const { titles, lead } of order) {
      const powers = titles.map((signs) => Math.exp(Math.min(30, scoreOf(weights, signs))));
      const total = powers.reduce((sum, power) => sum + power, 1);
      titles.forEach((signs, i) => {
        const error = (powers[i] ?? 0) / total - (i === lead ? 1 : 0);
        for (const [name, value] of signs) {
          if ((counts.get(name) ?? 0) < OFTEN) continue;
          const weight = weights.get(name) ?? 0;
          const slope = error * value + PENALTY * weight;
          const before = (moved.get(name) ?? 1e-2) + slope * slope;
          moved.set(name, before);
          weights.set(name, weight - (RATE * slope) / Math.sqrt(before));
        }
      });
    }
  }
  return weights;
}

function choose(weights: Weights, { titles }: Choice): number {
  let [best, most] = [-1, 0];
  titles.forEach((signs, i) => {
    const score = scoreOf(weights, signs);
    if (score > most) [best, most] = [i, score];
  });
  return best;
}

function validate(choices: readonly Choice[]): number {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(choices.filter((_, i) => i % FOLDS !== fold));
    for (const choice of choices.filter((_, i) => i % FOLDS === fold))
      if (choose(weights, choice) === choice.lead) right++;
  }
  return right / choices.length;
}

const choices = articles().flatMap(choicesOf);
console.log(
  `leads: ${(100 * validate(choices)).toFixed(1)} % right in cross-validation on ${choices.length} articles`,
);
const entries = [...fit(choices)]
  .filter(([, weight]) => Math.abs(weight) >= 0.1)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${weight.toFixed(1)},`);
write(
  'mentions/lead-weights.ts',
  `// Written by \`npm run learn\`.

/** What each sign says for a title being the one the article is about. */
export const LEAD_WEIGHTS: Readonly<Record<string, number>> = {
${entries.join('\n')}
};
`,
);
