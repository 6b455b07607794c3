import { KINDS, type Kind } from '../../model/vocabulary.ts';
import type { Features } from './features.ts';
import { KIND_WEIGHTS } from './weights.ts';

/** What a page is about, and how likely that is, 0 to 1. */
export interface Guess {
  kind: Kind;
  likelihood: number;
}

/** Rows of weights by the feature's name, a column for each class. */
export type Table = Readonly<Record<string, readonly number[]>>;

/**
 * A page with hardly a word of the screen, of which no kind is likely, is of another world: every article of the
 * corpus that is about a work has more, while pages of all sorts say something that sounds like a decision.
 */
const [HARDLY, UNSURE] = [0.2, 0.6];

/** What the page is about, by weights learned from the corpus. */
export function kindOf(features: Features): Guess {
  const guess = likeliest(sharesOf(features, KIND_WEIGHTS, KINDS.length));
  const isElsewhere = (features.get('screen') ?? 0) < HARDLY && guess.likelihood < UNSURE;
  return isElsewhere ? { ...guess, kind: 'unrelated' } : guess;
}

/** The kind of the largest share. @param shares in the order of `KINDS` */
export function likeliest(shares: readonly number[]): Guess {
  const likelihood = Math.max(...shares);
  return { kind: KINDS[shares.indexOf(likelihood)] ?? 'other', likelihood };
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
