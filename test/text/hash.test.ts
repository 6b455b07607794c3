import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/text/hash.ts';

describe('the place of a sign', () => {
  it('is the same every time and inside the table', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.string(), fc.string(), (sort, a, b) => {
        const place = placeOf(1 << 14, sort, a, b);
        expect(place).toBe(placeOf(1 << 14, sort, a, b));
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThan(1 << 14);
      }),
    );
  });

  it('tells sorts and words apart', () => {
    const places = [
      placeOf(1 << 14, 1, 'a', 'b'),
      placeOf(1 << 14, 2, 'a', 'b'),
      placeOf(1 << 14, 1, 'ab'),
      placeOf(1 << 14, 1, 'b', 'a'),
    ];
    expect(new Set(places).size).toBe(4);
  });
});
