import { describe, expect, it } from 'vitest';
import { choose, scoreOf } from '../../src/reader/choose.ts';

const WEIGHTS = { near: 2, far: -1 };
const option = (name: string, ...signs: string[]) => ({
  name,
  signs: new Map(signs.map((sign) => [sign, 1])),
});

describe('a choice by learned weights', () => {
  it('adds up what speaks for an option and against it', () => {
    expect(scoreOf(option('a', 'near', 'far').signs, WEIGHTS)).toBe(1);
    expect(scoreOf(new Map([['near', 0.5]]), WEIGHTS)).toBe(1);
  });

  it('is the option for which most speaks', () => {
    const options = [option('a', 'near', 'far'), option('b', 'near'), option('c', 'near')];
    expect(choose(options, WEIGHTS)?.name).toBe('b');
  });

  it('is none where more speaks against each', () => {
    expect(choose([option('a', 'far')], WEIGHTS)).toBeNull();
    expect(choose([option('a', 'unheard of')], WEIGHTS)).toBeNull();
    expect(choose([], WEIGHTS)).toBeNull();
  });

  it('may be one for which somewhat less speaks, where that is asked', () => {
    expect(choose([option('a', 'far')], WEIGHTS, -2)?.name).toBe('a');
    expect(choose([option('a', 'far')], WEIGHTS, -1)).toBeNull();
  });
});
