import { KINDS, type Kind } from '../../model/vocabulary.ts';
import type { Features } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** A kind and how likely it is, 0 to 1. */
export interface Guess {
  kind: Kind;
  likelihood: number;
}

/** The weights of each feature, one a kind. */
const BY_FEATURE = new Map<string, number[]>();
for (const weights of Object.values(WEIGHTS))
  for (const name of Object.keys(weights))
    BY_FEATURE.set(
      name,
      KINDS.map((kind) => WEIGHTS[kind][name] ?? 0),
    );

/** What the page is about: the kind that its features speak for most, by weights learned from the corpus. */
export function kindOf(features: Features): Guess {
  const scores = KINDS.map(() => 0);
  for (const [name, value] of features) {
    if (value === 0) continue;
    BY_FEATURE.get(name)?.forEach((weight, kind) => {
      scores[kind] = (scores[kind] ?? 0) + value * weight;
    });
  }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const best = scores.indexOf(most);
  return { kind: KINDS[best] ?? 'other', likelihood: 1 / total };
}
