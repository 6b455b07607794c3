import type { Sentence, Story } from '../story.ts';
import type { Mention } from './entities.ts';

/** A title after these words is a source, a neighbor on the schedule or a yardstick, not what is spoken of. */
const BESIDE =
  /\b(?:from|on|behind|than|like|alongside|against|after|of|to|with|by|before|unlike|book|novel|memoir|play|comic|series|webtoon|manga|podcast) ["']?$/i;

/** The titles before `at` in a sentence that may be its topic, in order. */
export function topicsBefore(story: Story, { mentions, in: part }: Sentence, at: number): Mention[] {
  return mentions.filter(
    ({ entity, start, end }) =>
      entity.kind === 'title' &&
      end <= at &&
      !BESIDE.test(story.leveled[part].slice(Math.max(0, start - 24), start)),
  );
}
