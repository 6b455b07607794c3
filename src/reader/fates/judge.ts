import { STATUSES, type Status } from '../../model/vocabulary.ts';
import { unpack } from '../../text/pack.ts';
import type { Line } from '../line.ts';
import type { Entity } from '../mentions/entities.ts';
import { PACKED, SCALE } from './fate-weights.ts';
import type { Hit } from './hits.ts';
import { placesIn } from './places.ts';
import { meaningOf, SIGNS, signsOf } from './signs.ts';

/** The fates that a table of weights has columns for; "none" is the zero that they are told against. */
export const TOLD = STATUSES.filter((status) => status !== 'none');

/** What each sign says for each fate: row by sign, column by `TOLD`; numbers times `scale`. */
export interface Weights {
  table: ArrayLike<number>;
  scale: number;
}

/** What a line says of the work that one of its pieces names. */
export interface Judgement {
  piece: number;
  status: Exclude<Status, 'none'>;
  /** How likely the line states a fate of that work at all, 0 to 1. */
  likelihood: number;
}

const LEARNED: Weights = { table: unpack(PACKED, SIGNS * TOLD.length), scale: SCALE };
/** How much a phrasing counts against the learned weights, and from where on a fate is taken to be stated. */
const [PHRASED, ENOUGH] = [0.3, 0.6];

/** What is known of a line before its fates are judged. */
export interface Heard {
  hits: readonly Hit[];
  /** The work that "the show" means here. */
  focus: Entity | null;
  /** The status that a phrasing states of the work at a piece, or null. */
  phrased: (piece: number) => Status | null;
}

/**
 * The fates that a line states of the works it names or speaks of: what weights learned from annotated sentences say,
 * and what phrasings do, together.
 */
export function judge(line: Line, { hits, focus, phrased }: Heard, weights: Weights = LEARNED): Judgement[] {
  if (hits.length === 0 && !line.words.some(decides)) return [];
  return placesIn(line, focus).flatMap((piece) => {
    const said = phrased(piece);
    const shares = sharesOf(signsOf(line, piece, hits, focus), weights).map(
      (share, k) => share * (1 - PHRASED) + (TOLD[k] === said ? PHRASED : 0),
    );
    const likelihood = shares.reduce((sum, share) => sum + share, 0);
    const status = TOLD[shares.indexOf(Math.max(...shares))];
    return likelihood < ENOUGH * (said === null ? 1 - PHRASED : 1) || status === undefined
      ? []
      : [{ piece, status, likelihood }];
  });
}

/** Meanings that tell no fate by themselves: a line with no others states none. */
const IDLE = new Set(['#', '#TH', 'AIR', 'CAST', 'H', 'ONE', 'ONCE', 'RATE', 'SEASON', 'SOME', 'STORY']);

function decides(word: string): boolean {
  const meaning = meaningOf(word);
  return meaning !== null && !IDLE.has(meaning);
}

/** How likely each fate is, in the order of `TOLD`; the rest to 1 is that none is stated. */
export function sharesOf(signs: Iterable<number>, { table, scale }: Weights): number[] {
  const scores = TOLD.map(() => 0);
  for (const sign of signs)
    for (let k = 0; k < scores.length; k++)
      scores[k] = (scores[k] ?? 0) + (table[sign * scores.length + k] ?? 0) * scale;
  const powers = scores.map((score) => Math.exp(Math.min(score, 50)));
  const total = powers.reduce((sum, power) => sum + power, 1);
  return powers.map((power) => power / total);
}
