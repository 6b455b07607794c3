import type { Certainty, Status } from '../../model/vocabulary.ts';
import type { Span } from '../../text/sentences.ts';
import { type Line, spanOf, titleAt, wordsAt } from '../line.ts';
import type { Entity } from '../mentions/entities.ts';
import { headingOf } from '../mentions/reveal.ts';
import type { Story } from '../story.ts';
import { findHits, type Hit } from './hits.ts';
import { type Judgement, judge, type Weights } from './judge.ts';
import { hear, type Reading, standing } from './modality.ts';
import { placesIn } from './places.ts';
import { type Target, targetsOf } from './targets.ts';

/** Something the article says became of a work, at one place. */
export interface FateEvent {
  work: Entity;
  status: Status;
  certainty: Certainty;
  /** How much it counts against other events of the same work. */
  weight: number;
  line: Line;
  /** The work and the words that decide, or those words alone where the work is named elsewhere. */
  span: Span;
  /** The deciding words as the line has them. */
  words: string;
  /** Where the deciding words stand in the line: piece indexes [from, to). */
  from: number;
  to: number;
  /** The piece that names the work; null where only "the show" does. */
  meant: number | null;
}

/** A work that is only meant by "the show" may be another one: such an event counts for less. */
const SPOKEN_OF = 0.6;
/** Evidence takes in the work's name where it stands no more pieces away than this. */
const NEAR = 25;

/**
 * Every fate that the story states, in order.
 * @param weights what is learned of the words around works; those shipped unless told otherwise
 */
export function findEvents(story: Story, weights?: Weights): FateEvent[] {
  const events: FateEvent[] = [];
  for (const { line, focus } of inFocus(story)) {
    const hits = findHits(line);
    const told = hits.flatMap((hit) => eventsAt(line, hit, focus));
    const phrased = (piece: number) =>
      told.find((event) => event.meant === (titleAt(line, piece) === null ? null : piece))?.status ?? null;
    for (const event of judged(line, judge(line, { hits, focus, phrased }, weights), told, focus))
      events.push(event);
  }
  return events;
}

/** Every line of a story, with the work that "the show" would mean there. */
export function inFocus(story: Story): { line: Line; focus: Entity | null }[] {
  let focus = story.lead;
  let topic = story.lead;
  let paragraph = -1;
  return story.lines.map((line) => {
    const heading = headingIn(story, line);
    if (heading !== null) topic = heading;
    if (line.sentence.paragraph !== paragraph) focus = topic;
    paragraph = line.sentence.paragraph;
    const here = focus;
    focus = nextFocus(line, focus, topic);
    return { line, focus: here };
  });
}

/** What a line says of its works by learned weights, in place of what phrasings alone would say. */
function judged(
  line: Line,
  judgements: readonly Judgement[],
  told: readonly FateEvent[],
  focus: Entity | null,
): FateEvent[] {
  const isJudged = placesIn(line, focus).some((piece) => titleAt(line, piece) === null);
  const unjudged = isJudged ? [] : told.filter((event) => event.meant === null);
  const weighed = judgements.flatMap(({ piece, status, likelihood }) => {
    const named = titleAt(line, piece);
    const work = named ?? focus;
    if (work === null) return [];
    const same = told.find(
      (e) => e.work === work && e.status === status && (e.meant === null) === (named === null),
    );
    if (same !== undefined) return [{ ...same, weight: same.weight * (1 + likelihood) * 0.5 }];
    return [unphrased(line, work, piece, status, likelihood * (named === null ? SPOKEN_OF : 1))];
  });
  return [...unjudged, ...weighed];
}

/** A fate that no phrasing tells: the whole sentence is the evidence. */
function unphrased(line: Line, work: Entity, piece: number, status: Status, likelihood: number): FateEvent {
  const weight = standing(line) * likelihood;
  const { start, end } = line.sentence;
  const certainty = 'confirmed';
  return {
    work,
    status,
    certainty,
    weight,
    line,
    span: { start, end },
    words: '',
    from: piece,
    to: piece + 1,
    meant: titleAt(line, piece) === null ? null : piece,
  };
}

function headingIn(story: Story, line: Line): Entity | null {
  const paragraph = story.paragraphs[line.sentence.paragraph];
  const heading = paragraph === undefined ? null : headingOf(paragraph);
  return heading?.kind === 'title' ? heading : null;
}

/** What "the show" means in the next sentence: the topic if this one named it, else the work named last. */
function nextFocus(line: Line, focus: Entity | null, topic: Entity | null): Entity | null {
  let next = focus;
  for (const { entity } of line.pieces) {
    if (entity?.kind !== 'title') continue;
    if (entity === topic) return topic;
    next = entity;
  }
  return next;
}

function eventsAt(line: Line, hit: Hit, focus: Entity | null): FateEvent[] {
  const reading = hear(line, hit);
  return reading === null
    ? []
    : targetsOf(line, hit, focus).map((target) => eventOf(line, hit, reading, target));
}

function eventOf(line: Line, { from, to }: Hit, reading: Reading, { work, piece }: Target): FateEvent {
  const near = piece !== null && Math.abs(piece - from) < NEAR;
  const first = line.pieces[near ? Math.min(piece, from) : from]?.at ?? 0;
  const last = line.pieces[near ? Math.max(piece, to - 1) : to - 1]?.at ?? 0;
  const weight = reading.weight * (piece === null ? SPOKEN_OF : 1);
  const span = spanOf(line, first, last + 1);
  return { work, ...reading, weight, line, span, words: wordsAt(line, from, to), from, to, meant: piece };
}
