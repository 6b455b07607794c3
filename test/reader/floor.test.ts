import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate, type Result } from '../../scripts/eval.ts';

/**
 * How well the reader reads at the least, in percent: right answers for the first rows, F1 for the rest. A change that
 * reads worse than this has broken something; one that reads better may raise the floor.
 */
const FLOOR = {
  build: {
    since: '2026-11-22',
    shares: { kind: 97, lead: 95, leadStatus: 91, cliffhanger: 91 },
    slots: {
      fates: 87,
      by: 91,
      seasons: 84,
      'source.form': 90,
      'source.title': 87,
      'source.author': 90,
      people: 90,
      'people.role': 94,
      quotes: 90,
      figures: 91,
      reportedBy: 85,
      premiered: 92,
      reasons: 90,
    },
    facts: 91,
  },
  aside: {
    since: '2026-11-22',
    shares: { kind: 81, lead: 91, leadStatus: 74, cliffhanger: 77 },
    slots: {
      fates: 74,
      by: 77,
      seasons: 76,
      'source.form': 65,
      'source.title': 74,
      'source.author': 61,
      people: 84,
      'people.role': 86,
      quotes: 90,
      figures: 81,
      reportedBy: 53,
      premiered: 68,
      reasons: 63,
    },
    facts: 81,
  },
} as const;

describe.each(['build', 'aside'] as const)('the articles of %s.jsonl', (half) => {
  const floor = FLOOR[half];
  let result: Result;
  const slotOf = (slot: string) => 100 * (result.slots[slot]?.f1 ?? 0);

  beforeAll(() => {
    result = evaluate(fileURLToPath(new URL(`../corpus/${half}.jsonl`, import.meta.url)));
  }, 300_000);

  it('are all there', () => {
    expect(result.articles).toBe(half === 'build' ? 160 : 80);
  });

  it('yield no fact without the characters that state it', () => {
    expect(result.grounded).toBe(1);
  });

  it.each(Object.entries(floor.shares))('are read right at least this often: %s, %d %%', (share, least) => {
    expect(100 * result[share as keyof typeof floor.shares]).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.entries(floor.slots))('are read at least this well: %s, %d %%', (slot, least) => {
    expect(slotOf(slot)).toBeGreaterThanOrEqual(least);
  });

  it('are read at least this well in all', () => {
    expect(100 * result.facts.f1).toBeGreaterThanOrEqual(floor.facts);
  });
});
