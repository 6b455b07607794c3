import { KINDS, type Kind } from '../../model/vocabulary.ts';
import { unpack, unpackRising } from '../../text/pack.ts';
import type { Features } from './features.ts';
import { KIND_WEIGHTS } from './weights.ts';
import type { Run } from './wording.ts';
import { RUN_SCALE, RUN_TABLE, RUNS_KEPT } from './wording-weights.ts';

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
const [HARDLY, UNSURE] = [0.2, 0.9];

/** How likely each kind is, by weights learned from the corpus; in the order of `KINDS`. */
export function kindShares(features: Features, wording: readonly Run[]): number[] {
  return sharesOf([scoresOf(features, KIND_WEIGHTS), worded(wording)]);
}

/** What the page is about, by how likely each kind is. */
export function settled(features: Features, guess: Guess): Guess {
  const isElsewhere = (features.get('screen') ?? 0) < HARDLY && guess.likelihood < UNSURE;
  return isElsewhere ? { ...guess, kind: 'unrelated' } : guess;
}

/** The kind of the largest share. @param shares in the order of `KINDS` */
export function likeliest(shares: readonly number[]): Guess {
  const likelihood = Math.max(...shares);
  return { kind: KINDS[shares.indexOf(likelihood)] ?? 'other', likelihood };
}

/** What named features say for each kind, by a table of weights. */
export function scoresOf(features: Features, table: Table): number[] {
  const scores = KINDS.map(() => 0);
  for (const [name, value] of features) {
    if (value === 0) continue;
    table[name]?.forEach((weight, k) => {
      scores[k] = (scores[k] ?? 0) + value * weight;
    });
  }
  return scores;
}

const RUN_ROWS = new Map(unpackRising(RUNS_KEPT).map((run, row) => [run, row]));
const RUN_WEIGHTS = unpack(RUN_TABLE, RUN_ROWS.size * KINDS.length);

/** What the page's runs of words say for each kind. */
function worded(wording: readonly Run[]): number[] {
  const scores = KINDS.map(() => 0);
  for (const { run, value } of wording) {
    const row = RUN_ROWS.get(run);
    if (row === undefined) continue;
    for (let k = 0; k < scores.length; k++)
      scores[k] = (scores[k] ?? 0) + (RUN_WEIGHTS[row * scores.length + k] ?? 0) * value * RUN_SCALE;
  }
  return scores;
}

/** The share of each kind, by the scores it has. @param parts scores in the order of `KINDS`, to be added up */
export function sharesOf(parts: readonly (readonly number[])[]): number[] {
  const scores = KINDS.map((_, k) => parts.reduce((sum, part) => sum + (part[k] ?? 0), 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
