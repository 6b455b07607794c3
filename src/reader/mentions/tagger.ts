import { unpack } from '../../text/pack.ts';
import type { Run } from './runs.ts';
import { SIGNS, titleSigns } from './title-signs.ts';
import { PACKED, STEPS } from './title-weights.ts';

/** How much speaks for a token to be outside all titles, to begin one, to go on with one. */
export type Emission = [outside: number, begin: number, inside: number];

/** A token is outside all titles, begins one, or goes on with one. */
const [OUT, BEGIN, INSIDE] = [0, 1, 2];
const NEVER = -1e9;
const WEIGHTS = unpack(PACKED, SIGNS * 2);

/**
 * Cuts a run of capitalized words into the titles that it names, by weights learned from annotated articles: the
 * most likely sequence of outside, begin and inside (Viterbi).
 */
export function tagTitles(run: Run): Run[] {
  const scores = titleSigns(run).map(emission);
  const tags = bestPath(scores, STEPS);
  const titles: Run[] = [];
  tags.forEach((tag, i) => {
    if (tag !== BEGIN) return;
    let to = i + 1;
    while (tags[to] === INSIDE) to++;
    titles.push({ ...run, from: run.from + i, to: run.from + to });
  });
  return titles;
}

/** How much the signs of one token speak for each tag; outside is the zero that the others are told against. */
function emission(signs: readonly number[]): Emission {
  let [begin, inside] = [0, 0];
  for (const sign of signs) {
    begin += WEIGHTS[sign * 2] ?? 0;
    inside += WEIGHTS[sign * 2 + 1] ?? 0;
  }
  return [0, begin, inside];
}

/**
 * The most likely tags for a run of tokens.
 * @param steps what each step from tag to tag adds, row by the tag before
 */
export function bestPath(scores: readonly Emission[], steps: ArrayLike<number>): number[] {
  const back: number[][] = [];
  let before = [0, NEVER, NEVER];
  scores.forEach((score, i) => {
    const now: number[] = [];
    const from: number[] = [];
    for (const tag of [OUT, BEGIN, INSIDE]) {
      let [best, arg] = [NEVER * 2, OUT];
      for (const last of [OUT, BEGIN, INSIDE]) {
        if ((tag === INSIDE && (i === 0 || last === OUT)) || (i === 0 && last !== OUT)) continue;
        const sum = (before[last] ?? NEVER) + (i === 0 ? 0 : (steps[last * 3 + tag] ?? 0));
        if (sum > best) [best, arg] = [sum, last];
      }
      now.push(best + (score[tag] ?? 0));
      from.push(arg);
    }
    back.push(from);
    before = now;
  });
  const tags: number[] = [];
  for (let i = scores.length - 1, tag = before.indexOf(Math.max(...before)); i >= 0; i--) {
    tags[i] = tag;
    tag = back[i]?.[tag] ?? OUT;
  }
  return tags;
}
