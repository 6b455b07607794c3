import { type Problem, Unanswered } from '../extension/messages.ts';
import type { MessageKey } from '../words/words.ts';

/** What to say where the shelf could not be written. */
export const PROBLEMS: Record<Problem, MessageKey> = {
  blocked: 'problemBlocked',
  failed: 'problemFailed',
  full: 'problemFull',
  newer: 'problemNewer',
  unavailable: 'problemUnavailable',
};

/** What to say where the shelf could not be read. */
export function problemIn(error: unknown): MessageKey {
  return PROBLEMS[(error instanceof Unanswered ? error.problem : undefined) ?? 'unavailable'];
}
