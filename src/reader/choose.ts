/** What each sign says for the option that has it. */
export type SignWeights = Readonly<Record<string, number>>;

/** How much speaks for an option: the weights of its signs, added up. */
export function scoreOf(signs: ReadonlyMap<string, number>, weights: SignWeights): number {
  let score = 0;
  for (const [name, value] of signs) score += value * (weights[name] ?? 0);
  return score;
}

/**
 * The option for which most speaks, by learned weights; null where less than `least` speaks for any. Learning puts
 * "none of them" at zero.
 */
export function choose<T extends { signs: ReadonlyMap<string, number> }>(
  options: readonly T[],
  weights: SignWeights,
  least = 0,
): T | null {
  let best: T | null = null;
  let most = least;
  for (const option of options) {
    const score = scoreOf(option.signs, weights);
    if (score > most) [best, most] = [option, score];
  }
  return best;
}
