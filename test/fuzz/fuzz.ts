import fc from 'fast-check';
import { test } from 'vitest';

/**
 * Properties that hold for whatever comes from outside. As part of the tests each is tried a few times with one seed,
 * the same for ever; `npm run fuzz` tries each for as long as it is told to, with a seed of its own.
 */

const SEED = 20_261_122;

/** What `npm run fuzz` sets: for how long to try each property, and with which seed. */
const { FUZZ_SECONDS, FUZZ_SEED } = process.env;

/**
 * @param runs how many times it is tried as part of the tests.
 * @param holds throws where the property does not hold. The smallest input that breaks it is told, with the seed.
 */
export function fuzz<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  runs: number,
  holds: (input: Input) => void | Promise<void>,
): void {
  const seconds = Number(FUZZ_SECONDS ?? 0);
  const isLong = seconds > 0;
  const length = isLong
    ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000, maxSkipsPerRun: 1e9 }
    : { numRuns: runs };
  const check = () =>
    fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        await holds(input);
      }),
      { seed: Number(FUZZ_SEED ?? SEED), ...length, markInterruptAsFailure: false },
    );
  test(name, { timeout: isLong ? (seconds + 120) * 1000 : 120_000 }, check);
}
