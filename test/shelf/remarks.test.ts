import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/shelf/card.ts';
import { remarksOn } from '../../src/shelf/remarks.ts';
import { mergeTie, showsOf } from '../../src/shelf/shows.ts';
import { card, type ToldWork } from './stories.ts';

let count = 0;
function told(published: string, ...works: ToldWork[]): Card {
  return card({ slug: `r${count++}`, published, works });
}

const said = (story: Card, ...shelf: Card[]) =>
  remarksOn(story, shelf, []).map(
    ({ title, story: now, shelf: known, relation }) =>
      `${title}: ${known.map(({ status }) => status).join(' or ')}, now ${now.status}: ${relation}`,
  );

describe('A story that speaks of a show on the shelf', () => {
  const renewed = told('2022-06-01', { title: 'Ohm', status: 'renewed', seasons: 2 });

  test('moves on from what the shelf says', () => {
    expect(said(told('2022-11-04', { title: 'The Ohm', status: 'canceled' }), renewed)).toEqual([
      'The Ohm: renewed, now canceled: moves-on',
    ]);
    expect(said(told('2023-06-01', { title: 'Ohm', status: 'renewed', seasons: 3 }), renewed)).toEqual([
      'Ohm: renewed, now renewed: moves-on',
    ]);
  });

  test('says nothing new where it says the same', () => {
    expect(said(told('2022-11-04', { title: 'Ohm', status: 'renewed', seasons: 2 }), renewed)).toEqual([]);
    expect(said(told('2022-11-04', { title: 'Ohm' }), renewed)).toEqual([]);
    expect(said(told('2022-11-04', { title: 'Watt', status: 'canceled' }), renewed)).toEqual([]);
  });

  test('contradicts it on the same day, by denying it, or by what cannot have followed', () => {
    const canceled = told('2022-06-01', { title: 'Ohm', status: 'canceled' });
    expect(said(told('2022-06-01', { title: 'Ohm', status: 'renewed' }), canceled)).toEqual([
      'Ohm: canceled, now renewed: contradicts',
    ]);
    expect(
      said(told('2022-07-01', { title: 'Ohm', status: 'canceled', certainty: 'denied' }), canceled),
    ).toEqual(['Ohm: canceled, now canceled: contradicts']);
    expect(said(told('2022-07-01', { title: 'Ohm', status: 'renewed' }), canceled)).toEqual([
      'Ohm: canceled, now renewed: contradicts',
    ]);
    expect(said(told('2022-07-01', { title: 'Ohm', status: 'rescued' }), canceled)).toEqual([
      'Ohm: canceled, now rescued: moves-on',
    ]);
  });

  test('is older than what the shelf knows', () => {
    expect(said(told('2020-01-01', { title: 'Ohm', status: 'ordered' }), renewed)).toEqual([
      'Ohm: renewed, now ordered: older',
    ]);
  });

  test('denies what the shelf does not say', () => {
    const story = told('2022-11-04', { title: 'Ohm', status: 'canceled', certainty: 'denied' });
    expect(said(story, renewed)).toEqual([]);
  });

  test('is itself pinned, and the shelf knows more since', () => {
    const canceled = told('2022-11-04', { title: 'Ohm', status: 'canceled' });
    expect(said(renewed, renewed, canceled)).toEqual(['Ohm: canceled, now renewed: older']);
    expect(said(canceled, renewed, canceled)).toEqual([]);
  });

  test('was pinned, and says something else since it was edited', () => {
    const edited = card({
      slug: 'e',
      published: '2022-06-02',
      works: [{ title: 'Ohm', status: 'canceled' }],
    });
    const before = card({ slug: 'e', published: '2022-06-01', works: [{ title: 'Ohm', status: 'renewed' }] });
    expect(said(edited, before)).toEqual(['Ohm: renewed, now canceled: moves-on']);
  });

  test('names a show that the reader merged with it', () => {
    const watt = told('2022-01-01', { title: 'Watt', status: 'ordered' });
    const tie = mergeTie(showsOf([renewed, watt], []), 'm', '2024-01-01T00:00:00Z');
    const story = told('2022-11-04', { title: 'Watt', status: 'canceled' });
    expect(remarksOn(story, [renewed, watt], [tie])[0]?.shelf[0]?.name).toBe('Ohm');
  });

  test('is a roundup: each show by itself', () => {
    const works: ToldWork[] = [
      { title: 'Ohm', status: 'canceled' },
      { title: 'Watt', status: 'renewed' },
    ];
    expect(said(told('2023-01-01', ...works), renewed)).toHaveLength(1);
  });
});
