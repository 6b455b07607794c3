import type { Fact } from '../../model/brief.ts';
import { choose } from '../choose.ts';
import { evidenceAt, type Story } from '../story.ts';
import { DECIDER_WEIGHTS } from './decider-weights.ts';
import { deciderOptions, type HousePlace } from './deciders.ts';
import type { Fate } from './works.ts';

/** A house that somewhat less speaks for than for none is still named: few works are told of without theirs. */
const LEAST = -0.8;

/**
 * Whose decision a fate was, or else whose work it is, by learned weights.
 * @param places every place of the story that names a house: see `housePlaces`
 * @returns the house as written there, or null where the article names none
 */
export function decider(story: Story, fate: Fate, places: readonly HousePlace[]): Fact<string> | null {
  const chosen = choose(deciderOptions(story, fate, places), DECIDER_WEIGHTS, LEAST);
  if (chosen === null) return null;
  const { sentence, start, end } = chosen.mention;
  const evidence = evidenceAt(story, story.sentences[sentence]?.in ?? 'text', { start, end });
  return { value: evidence.quote, evidence: [evidence] };
}
