import { placeOf } from '../../text/hash.ts';
import { isSymbol, type Line } from '../line.ts';
import type { Entity } from '../mentions/entities.ts';
import type { Story } from '../story.ts';

/** Runs of words are told apart by numbers below this. */
const RUNS = 1 << 20;
/** The longest run of words that is looked at. */
const LONGEST = 3;
/** How many paragraphs of the text open the article. */
const OPENING = 2;
/** Where a run of words stands, and how much it counts there: the fewer words a place has, the more each says. */
const ZONES = { headline: 1, opening: 0.8, text: 0.4 } as const;
export type Zone = keyof typeof ZONES;

/** A run of words at one place of the page. */
export interface Run {
  /** A number that tells it from others. */
  run: number;
  zone: Zone;
  value: number;
}

/**
 * Every run of one to three words in headline, opening and text, each once: names are told by their kind alone, the
 * lead work from others, and numbers are one, so that what is learned of them holds for any show.
 */
export function wordingOf(story: Story): Run[] {
  const runs = new Map<number, Run>();
  for (const line of story.lines) {
    const words = line.words.map((word, i) => plain(word, line.pieces[i]?.entity ?? null, story.lead));
    if (line.in === 'headline') addRuns(runs, words, 'headline');
    else {
      addRuns(runs, words, 'text');
      if (line.sentence.paragraph <= OPENING) addRuns(runs, words, 'opening');
    }
  }
  return [...runs.values()];
}

function plain(word: Line['words'][number], entity: Entity | null, lead: Entity | null): string {
  if (entity !== null) return entity === lead ? 'L' : word.slice(0, 1);
  return isSymbol(word, 'Q') ? 'Q' : /^\d+$/.test(word) ? '#' : word;
}

function addRuns(runs: Map<number, Run>, words: readonly string[], zone: Zone): void {
  const value = ZONES[zone];
  words.forEach((_, from) => {
    let text = zone;
    for (let to = from; to < Math.min(words.length, from + LONGEST); to++) {
      text += ` ${words[to]}`;
      const run = placeOf(RUNS, 0, text);
      if (!runs.has(run)) runs.set(run, { run, zone, value });
    }
  });
}
