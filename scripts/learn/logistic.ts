/** An example: the class it is of, its features as [index, value], and how much it counts. */
export interface Row {
  y: number;
  features: readonly (readonly [index: number, value: number])[];
  weight: number;
}

/** How it is learned. */
export interface Options {
  classes: number;
  size: number;
  rounds: number;
  rate: number;
  /** How strongly weights are drawn to what is known beforehand. */
  penalty: number;
  /** Where learning starts and what it is held to: row by feature, column by class. Zero where left out. */
  known?: Float64Array;
}

/** Numbers between 0 and 1 that are the same on every run. */
export function shuffler(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
}

/** Puts a list in another order, the same on every run. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [list[i], list[j]];
    if (a !== undefined && b !== undefined) [list[i], list[j]] = [b, a];
  }
}

/** The share of each class for a row, by its weights. */
export function shares(weights: ArrayLike<number>, classes: number, features: Row['features']): number[] {
  const scores = new Array<number>(classes).fill(0);
  for (const [index, value] of features)
    for (let k = 0; k < classes; k++)
      scores[k] = (scores[k] ?? 0) + (weights[index * classes + k] ?? 0) * value;
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Multinomial logistic regression by AdaGrad; the same weights on every run. Row by feature, column by class. */
export function learn(
  rows: readonly Row[],
  { classes, size, rounds, rate, penalty, known }: Options,
): Float64Array {
  const weights = known === undefined ? new Float64Array(size * classes) : Float64Array.from(known);
  const moved = new Float64Array(size * classes).fill(1e-2);
  const random = shuffler();
  const order = [...rows];
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const { y, features, weight } of order) {
      const share = shares(weights, classes, features);
      share.forEach((part, k) => {
        const error = (part - (k === y ? 1 : 0)) * weight;
        if (Math.abs(error) < 1e-3) return;
        for (const [index, value] of features) {
          const at = index * classes + k;
          const slope = error * value + penalty * ((weights[at] ?? 0) - (known?.[at] ?? 0));
          moved[at] = (moved[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(moved[at] ?? 1);
        }
      });
    }
  }
  return weights;
}
