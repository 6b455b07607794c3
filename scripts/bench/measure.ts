import { CAPTURES, CONTENDERS, type Contender, type Parse, type Sample } from './contenders.ts';

/** Milliseconds for one article: as measured, and for each 1,000 words of its text. */
export interface Time {
  article: number;
  words: number;
}

/** All times of each contender, by its name. */
export type Times = Record<string, Time[]>;

/**
 * Times every contender on every sample, one after the other in every round, so that whatever else the machine does
 * slows them alike. One round before counts for nothing: it warms them up.
 */
export function measure(samples: readonly Sample[], rounds: number, parse: Parse): Promise<Times> {
  return measured(CONTENDERS, samples, rounds, parse);
}

/** The same for what is done with pages before anything is read. */
export function measureCaptures(samples: readonly Sample[], rounds: number, parse: Parse): Promise<Times> {
  return measured(CAPTURES, samples, rounds, parse);
}

async function measured(
  contenders: Readonly<Record<string, Contender>>,
  samples: readonly Sample[],
  rounds: number,
  parse: Parse,
): Promise<Times> {
  const times: Times = {};
  for (let round = 0; round <= rounds; round++) {
    for (const sample of samples) {
      for (const [name, contender] of Object.entries(contenders)) {
        const work = await contender(sample, parse);
        if (work === null) continue;
        const article = timed(work);
        if (round === 0) continue;
        const time = { article, words: (article * 1000) / Math.max(1, sample.article.words) };
        times[name] = [...(times[name] ?? []), time];
      }
    }
  }
  return times;
}

/** The least of a few times, in milliseconds, that reading and wink-nlp take for texts of growing length. */
export async function measureGrowth(
  samples: readonly Sample[],
  rounds: number,
): Promise<Record<string, number[]>> {
  const growth: Record<string, number[]> = {};
  for (const name of ['reading', 'wink-nlp']) {
    growth[name] = [];
    for (const sample of samples) {
      const work = await CONTENDERS[name]?.(sample, async () => null);
      if (work) growth[name].push(Math.min(...Array.from({ length: rounds }, () => timed(work))));
    }
  }
  return growth;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The value that a share of all values does not exceed; NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
