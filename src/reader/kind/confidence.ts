/**
 * How likely kind and lead fate are right, by how likely the kind was held to be: pairs of likelihood and the share
 * of such articles that proved right on the part of the corpus kept aside. Between two pairs the line is straight.
 */
const PROVED = [
  [0, 0.1],
  [0.3, 0.22],
  [0.5, 0.42],
  [0.7, 0.5],
  [0.85, 0.62],
  [0.95, 0.74],
  [0.99, 0.82],
  [1, 0.9],
] as const;

/**
 * @param likelihood of the kind, 0 to 1, as its weights give it
 * @returns confidence, 0 to 1, to two digits
 */
export function confidenceOf(likelihood: number): number {
  for (let i = 1; i < PROVED.length; i++) {
    const [low, high] = [PROVED[i - 1], PROVED[i]];
    if (low === undefined || high === undefined || likelihood > high[0]) continue;
    const share = (likelihood - low[0]) / (high[0] - low[0]);
    return Math.round((low[1] + share * (high[1] - low[1])) * 100) / 100;
  }
  return PROVED[PROVED.length - 1]?.[1] ?? 1;
}
