import { describe, expect, it } from 'vitest';
import { datesIn, dayOf, isoOf } from '../../../src/reader/mentions/dates.ts';

const today = dayOf('2024-05-10');
const told = (text: string, ahead = false) => datesIn(text).map((date) => isoOf(date, today, ahead));

describe('dates', () => {
  it.each([
    ['March 3, 2021', '2021-03-03'],
    ['3 March 2021', '2021-03-03'],
    ['Sept. 24, 2018', '2018-09-24'],
    ['January 16', '2024-01-16'],
    ['June 18', '2023-06-18'],
    ['June of 2013', '2013-06'],
    ['March', '2024-03'],
    ['October', '2023-10'],
    ['10 February this year', '2024-02-10'],
    ['October 5 of last year', '2023-10-05'],
    ['last June', '2023-06'],
    ['this January', '2024-01'],
    ['last year', '2023'],
    ['last month', '2024-04'],
    ['the fall of 2019', '2019'],
    ['last fall', '2023'],
    ['2011, with', '2011'],
    ['two years ago', '2022'],
    ['three months ago', '2024-02'],
    ['Sunday', '2024-05-05'],
    ['2021-debut', '2021'],
  ])('%s', (text, iso) => {
    expect(told(`It bowed in ${text}`)).toEqual([iso]);
  });

  it('looks ahead for what is announced', () => {
    expect(told('It opens on June 18', true)).toEqual(['2024-06-18']);
    expect(told('It opens in January', true)).toEqual(['2025-01']);
  });

  it.each(['It may march on.', 'It drew 2,011 viewers and cost $2015.', 'Room 1999% full'])(
    'finds none in %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
