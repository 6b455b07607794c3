import { KINDS, type Kind } from '../../model/vocabulary.ts';
import type { Features } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** A kind and how likely it is, 0 to 1. */
export interface Guess {
  kind: Kind;
  likelihood: number;
}

/** What the page is about: the kind that its features speak for most, by weights learned from the corpus. */
export function kindOf(features: Features): Guess {
  const scores = KINDS.map((kind) => {
    let score = 0;
    for (const [name, value] of features) score += value * (WEIGHTS[kind]?.[name] ?? 0);
    return score;
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const best = scores.indexOf(most);
  return { kind: KINDS[best] ?? 'other', likelihood: 1 / total };
}
