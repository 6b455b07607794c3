import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST, pack, packRising, unpack, unpackRising } from '../../src/text/pack.ts';

describe('packed numbers', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -MOST, max: MOST }))), (numbers) => {
        expect([...unpack(pack(numbers), numbers.length)]).toEqual(numbers);
      }),
    );
  });

  it('are clipped where they are too large', () => {
    expect([...unpack(pack([99, -99]), 2)]).toEqual([MOST, -MOST]);
  });

  it('are zero where none were written', () => {
    expect([...unpack('', 3)]).toEqual([0, 0, 0]);
  });

  it('tell long runs of zeros by their length', () => {
    expect(pack(new Array(1000).fill(0)).length).toBeLessThan(6);
  });

  it('stand in single quotes as they are', () => {
    const all = Array.from({ length: 2 * MOST + 1 }, (_, i) => i - MOST);
    expect(pack(all)).not.toMatch(/['\\\n]/);
  });
});

describe('packed numbers that rise', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 1 << 20 })), (numbers) => {
        const rising = numbers.sort((a, b) => a - b);
        expect(unpackRising(packRising(rising))).toEqual(rising);
      }),
    );
  });
});
