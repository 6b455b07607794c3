import type { Fact, Work } from '../../src/model/brief.ts';
import type { Status } from '../../src/model/vocabulary.ts';

export const fact = <T>(value: T): Fact<T> => ({
  value,
  evidence: [{ in: 'text', start: 0, end: 1, quote: 'x' }],
});

/** A work with the given fate, and nothing else stated. */
export function work(
  status: Status,
  rest: { by?: string; seasons?: number } & Partial<Pick<Work, 'certainty'>> = {},
): Work {
  return {
    title: fact('Saltmarsh Road'),
    status: fact(status),
    certainty: rest.certainty ?? 'confirmed',
    by: rest.by === undefined ? null : fact(rest.by),
    seasons: rest.seasons === undefined ? null : fact(rest.seasons),
    source: null,
  };
}
