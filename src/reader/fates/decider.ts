import type { Fact } from '../../model/brief.ts';
import type { Line } from '../line.ts';
import type { Entity } from '../mentions/entities.ts';
import { evidenceAt, type Story } from '../story.ts';
import type { FateEvent } from './events.ts';
import type { Fate } from './works.ts';

/** Whose decision a fate was: the house in the sentence that tells it, else the one the article ties to the work. */
export function decider(story: Story, fate: Fate): Fact<string> | null {
  for (const event of fate.events) {
    const found = houseNear(story, event);
    if (found !== null) return found;
  }
  const owner = ownerOf(story, fate.work);
  if (owner !== null) return owner;
  return null;
}

interface Place {
  at: number;
  entity: Entity;
  line: Line;
  start: number;
  end: number;
}

function housesIn(line: Line): Place[] {
  return line.pieces.flatMap((piece, at) =>
    piece.entity?.kind === 'house'
      ? [{ at, entity: piece.entity, line, start: piece.start, end: piece.end }]
      : [],
  );
}

function factAt(story: Story, place: Place): Fact<string> {
  const evidence = evidenceAt(story, place.line.in, place);
  return { value: evidence.quote, evidence: [evidence] };
}

/** The house nearest before the deciding words, in the same clause; else the nearest after. */
function houseNear(story: Story, { line, from, to }: FateEvent): Fact<string> | null {
  const houses = housesIn(line);
  const cost = ({ at }: Place) => (at < from ? from - at : (at - to + 1) * 1.5);
  const best = houses.sort((a, b) => cost(a) - cost(b))[0];
  return best === undefined ? null : factAt(story, best);
}

/** "HBO's The Magistrates", "the BBC One drama": the house that stands beside the work most often. */
function ownerOf(story: Story, work: Entity): Fact<string> | null {
  for (const mention of work.mentions) {
    const sentence = story.sentences[mention.sentence];
    const houses = (sentence?.mentions ?? []).filter((m) => m.entity.kind === 'house');
    const near = houses.sort((a, b) => Math.abs(a.from - mention.from) - Math.abs(b.from - mention.from))[0];
    if (near === undefined || sentence === undefined) continue;
    const evidence = evidenceAt(story, sentence.in, near);
    return { value: evidence.quote, evidence: [evidence] };
  }
  return null;
}
