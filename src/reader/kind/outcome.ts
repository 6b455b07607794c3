import { type Certainty, STATUSES, type Status } from '../../model/vocabulary.ts';
import type { Fate } from '../fates/works.ts';

/** What may have become of the lead work: a status, or a cancellation that is only rumored or is denied. */
export const OUTCOMES = [...STATUSES, 'denied', 'rumored'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The outcome that a status of some certainty is. */
export function outcomeOf(status: Status, certainty: Certainty): Outcome {
  return certainty === 'denied' || certainty === 'rumored' ? certainty : status;
}

/** The status and certainty of an outcome; what is merely reported keeps that. */
export function fateOf(outcome: Outcome, before: Fate): Pick<Fate, 'status' | 'certainty'> {
  if (outcome === 'denied' || outcome === 'rumored') return { status: 'canceled', certainty: outcome };
  const reported = before.status === outcome && before.certainty === 'reported';
  return { status: outcome, certainty: reported ? 'reported' : 'confirmed' };
}
