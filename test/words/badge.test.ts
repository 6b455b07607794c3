import { describe, expect, it } from 'vitest';
import { badge } from '../../src/words/badge.ts';
import { work } from './works.ts';

describe('the badge', () => {
  it.each([
    ['CXL', work('canceled')],
    ['END', work('ending')],
    ['REN', work('renewed')],
    ['BACK', work('rescued')],
    ['NEW', work('ordered')],
    ['?', work('undecided')],
    ['?', work('renewed', { certainty: 'rumored' })],
    ['CXL', work('canceled', { certainty: 'reported' })],
    ['', work('canceled', { certainty: 'denied' })],
    ['', work('none')],
    ['', work('none', { certainty: 'rumored' })],
  ])('shows “%s”', (letters, lead) => {
    expect(badge({ kind: 'other', works: [lead] })).toBe(letters);
  });

  it('stays empty on a roundup and where there is no work', () => {
    expect(badge({ kind: 'roundup', works: [work('canceled')] })).toBe('');
    expect(badge({ kind: 'other', works: [] })).toBe('');
    expect(badge({ kind: null, works: [] })).toBe('');
  });
});
