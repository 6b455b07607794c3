import type { Brief, Evidence } from '../model/brief.ts';

type Place = Pick<Evidence, 'in' | 'start' | 'end'>;

/** Whether two places in an article share a character. */
function overlap(one: Place, other: Place): boolean {
  return one.in === other.in && one.start < other.end && other.start < one.end;
}

/**
 * Which places of an article tell how the story ends, or would have gone on: those of the cliffhanger and the
 * plans. Whatever overlaps them is veiled until asked for.
 */
export function spoilers(brief: Pick<Brief, 'cliffhanger' | 'plans'>): (places: readonly Place[]) => boolean {
  const told = [...(brief.cliffhanger?.evidence ?? []), ...brief.plans.flatMap((plan) => plan.evidence)];
  return (places) => places.some((place) => told.some((spoiler) => overlap(place, spoiler)));
}
