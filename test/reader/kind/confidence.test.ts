import { expect, it } from 'vitest';
import { confidenceOf } from '../../../src/reader/kind/confidence.ts';

const STEPS = Array.from({ length: 101 }, (_, i) => i / 100);

it('confidence is never less for a likelier kind', () => {
  STEPS.slice(1).forEach((likelihood, i) => {
    expect(confidenceOf(likelihood)).toBeGreaterThanOrEqual(confidenceOf(STEPS[i] ?? 0));
  });
});

it('confidence is a share to two digits, and never certainty', () => {
  for (const confidence of STEPS.map(confidenceOf)) {
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThan(1);
    expect(Number(confidence.toFixed(2))).toBe(confidence);
  }
});

it('confidence in a kind as likely as not is about one half', () => {
  expect(Math.abs(confidenceOf(0.5) - 0.5)).toBeLessThan(0.15);
});
