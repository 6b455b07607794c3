import { KINDS, type Kind } from '../../model/vocabulary.ts';
import type { Features } from './features.ts';
import { OUTCOMES, type Outcome } from './outcome.ts';
import { FITS, KIND_WEIGHTS, OUTCOME_WEIGHTS } from './weights.ts';

/** What a page is about and what became of its lead work, and how likely that is, 0 to 1. */
export interface Guess {
  kind: Kind;
  outcome: Outcome;
  likelihood: number;
}

/** Rows of weights by the feature's name, a column for each class. */
export type Table = Readonly<Record<string, readonly number[]>>;

/**
 * What the page is about and what became of its lead work, by weights learned from the corpus: of all pairs the
 * likeliest, where each kind has outcomes that fit it.
 */
export function kindOf(features: Features): Guess {
  return likeliest(
    sharesOf(features, KIND_WEIGHTS, KINDS.length),
    sharesOf(features, OUTCOME_WEIGHTS, OUTCOMES.length),
    FITS,
  );
}

/**
 * The likeliest pair.
 * @param fits how often a kind has an outcome, row by kind
 */
export function likeliest(
  kinds: readonly number[],
  outcomes: readonly number[],
  fits: readonly (readonly number[])[],
): Guess {
  let best: Guess = { kind: 'other', outcome: 'none', likelihood: -1 };
  let total = 0;
  KINDS.forEach((kind, k) => {
    OUTCOMES.forEach((outcome, o) => {
      const likelihood = (kinds[k] ?? 0) * (outcomes[o] ?? 0) * (fits[k]?.[o] ?? 0);
      total += likelihood;
      if (likelihood > best.likelihood) best = { kind, outcome, likelihood };
    });
  });
  return { ...best, likelihood: total > 0 ? best.likelihood / total : 0 };
}

/** The share of each class, by a table of weights. */
export function sharesOf(features: Features, table: Table, classes: number): number[] {
  const scores = new Array<number>(classes).fill(0);
  for (const [name, value] of features) {
    if (value === 0) continue;
    table[name]?.forEach((weight, k) => {
      scores[k] = (scores[k] ?? 0) + value * weight;
    });
  }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
