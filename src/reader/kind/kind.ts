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
 * A page with hardly a word of the screen, of which no kind is likely, is of another world: every article of the
 * corpus that is about a work has more, while pages on Python or body fat name something that sounds like a decision.
 */
const [HARDLY, UNSURE] = [0.2, 0.6];

/** What the page is about, and what became of its lead work, by weights learned from the corpus. */
export function kindOf(features: Features): Guess {
  const kinds = sharesOf(features, KIND_WEIGHTS, KINDS.length);
  const outcomes = sharesOf(features, OUTCOME_WEIGHTS, OUTCOMES.length);
  const guess = guessFrom(kinds, outcomes, FITS);
  const isElsewhere = (features.get('screen') ?? 0) < HARDLY && guess.likelihood < UNSURE;
  return isElsewhere ? { ...guess, kind: 'unrelated', outcome: 'none' } : guess;
}

/**
 * The likeliest kind, and of the outcomes the likeliest that fits it.
 * @param fits how often a kind has an outcome, row by kind
 */
export function guessFrom(
  kinds: readonly number[],
  outcomes: readonly number[],
  fits: readonly (readonly number[])[],
): Guess {
  const kind = likeliest(kinds);
  const fitting = outcomes.map((share, o) => share * (fits[kind]?.[o] ?? 0));
  return {
    kind: KINDS[kind] ?? 'other',
    outcome: OUTCOMES[likeliest(fitting)] ?? 'none',
    likelihood: kinds[kind] ?? 0,
  };
}

const likeliest = (shares: readonly number[]): number => shares.indexOf(Math.max(...shares));

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
