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
    shares: { kind: 94, lead: 93, leadStatus: 91, cliffhanger: 91 },
    slots: {
      fates: 87,
      by: 76,
      seasons: 62,
      'source.form': 83,
      'source.title': 79,
      'source.author': 83,
      people: 88,
      'people.role': 92,
      quotes: 90,
      figures: 91,
      reportedBy: 84,
      premiered: 88,
      reasons: 83,
    },
    facts: 87,
  },
  aside: {
    since: '2026-11-22',
    shares: { kind: 69, lead: 87, leadStatus: 63, cliffhanger: 77 },
    slots: {
      fates: 67,
      by: 64,
      seasons: 50,
      'source.form': 60,
      'source.title': 68,
      'source.author': 53,
      people: 84,
      'people.role': 86,
      quotes: 90,
      figures: 81,
      reportedBy: 53,
      premiered: 60,
      reasons: 63,
    },
    facts: 76,
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
