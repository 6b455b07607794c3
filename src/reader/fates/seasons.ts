import type { Fact } from '../../model/brief.ts';
import { choose } from '../choose.ts';
import { evidenceAt, type Story } from '../story.ts';
import { type SeasonCount, seasonOptions } from './season-counts.ts';
import { SEASON_WEIGHTS } from './season-weights.ts';
import type { Fate } from './works.ts';

/**
 * How many seasons a work has, or the number of the newest one ordered, by learned weights; null where the article
 * does not say.
 * @param counts every number of the story that may count seasons: see `seasonCounts`
 */
export function seasonsOf(story: Story, fate: Fate, counts: readonly SeasonCount[]): Fact<number> | null {
  const chosen = choose(seasonOptions(story, fate, counts), SEASON_WEIGHTS);
  if (chosen === null) return null;
  const { line, from, to } = chosen.count;
  const [first, last] = [line.pieces[from], line.pieces[to - 1]];
  const { start } = first ?? line.sentence;
  const { end } = last ?? line.sentence;
  return { value: chosen.value, evidence: [evidenceAt(story, line.in, { start, end })] };
}
