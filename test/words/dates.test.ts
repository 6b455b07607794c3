import { describe, expect, it } from 'vitest';
import { partialDate } from '../../src/words/dates.ts';

describe('a date', () => {
  it.each([
    ['1966', 'en', '1966'],
    ['2022-08', 'en', 'August 2022'],
    ['2024-01-18', 'en', 'January 18, 2024'],
    ['2024-01-18T23:30:00-08:00', 'en', 'January 18, 2024'],
    ['2022-08', 'de', 'August 2022'],
    ['2024-01-18', 'de', '18. Januar 2024'],
    ['2024-01-18', 'ja', '2024年1月18日'],
  ])('%s in %s is said as exactly as it is known', (date, language, said) => {
    expect(partialDate(date, language)).toBe(said);
  });

  it('that is none is left as it is', () => {
    expect(partialDate('2024-13', 'en')).toBe('2024-13');
    expect(partialDate('soon', 'en')).toBe('soon');
  });
});
