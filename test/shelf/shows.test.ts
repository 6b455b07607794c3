import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/shelf/card.ts';
import { mergeTie, type Show, showsOf, splitTie } from '../../src/shelf/shows.ts';
import { card, type Told, type ToldWork } from './stories.ts';

let count = 0;
/** A story of one work, from a day. */
function told(published: string | null, work: ToldWork, rest: Told = {}): Card {
  count++;
  const pinnedAt = new Date(Date.UTC(2024, 3, 1, 12, 0, count)).toISOString();
  return card({ slug: `s${count}`, published, works: [work], ...rest }, { pinnedAt });
}

const titles = (shows: Show[]) => shows.map(({ title, history }) => `${title} ${history.length}`).sort();
const fates = (show: Show | undefined) =>
  show?.fates.map(({ status, certainty }) => `${status} ${certainty}`);

const byId = (cards: Card[], ...slugs: number[]) => slugs.map((at) => cards[at]?.id ?? '');

describe('The history of a show', () => {
  const ordered = told('2021-05-01', { title: 'Saltmarsh Road', status: 'ordered', by: 'Peacock' });
  const renewed = told('2022-06-01', {
    title: 'Saltmarsh Road',
    status: 'renewed',
    by: 'Peacock',
    seasons: 2,
  });
  const canceled = told('2022-11-04', { title: 'Saltmarsh Road', status: 'canceled', by: 'Peacock' });

  test('stands in order of time, whatever the order of pinning', () => {
    const [show, ...others] = showsOf([canceled, ordered, renewed], []);
    expect(others).toEqual([]);
    expect(show?.history.map(({ status, day }) => `${status} ${day}`)).toEqual([
      'ordered 2021-05-01',
      'renewed 2022-06-01',
      'canceled 2022-11-04',
    ]);
    expect(fates(show)).toEqual(['canceled confirmed']);
  });

  test('links each entry to the story at the sentence that says so', () => {
    const [show] = showsOf([canceled], []);
    expect(show?.history[0]?.link).toBe(
      `https://example.org/tv/s3#:~:text=Saltmarsh%20Road%20is%20canceled%2C%20says%20Peacock%20of%20undefined%20seasons.`,
    );
  });

  test('stands at the day of pinning where a story has no date, and says so', () => {
    const undated = told(null, { title: 'Saltmarsh Road', status: 'rescued' });
    const [show] = showsOf([canceled, undated], []);
    expect(show?.history.map(({ datedBy, day }) => `${datedBy} ${day}`)).toEqual([
      'published 2022-11-04',
      'pinned 2024-04-01',
    ]);
    expect(fates(show)).toEqual(['rescued confirmed']);
  });

  test('of a roundup goes to each of its shows', () => {
    const roundup = card({
      slug: 'roundup',
      works: [
        { title: 'Saltmarsh Road', status: 'canceled' },
        { title: 'Low Bridge', status: 'renewed' },
        { title: 'The Low Bridge', status: 'renewed' },
      ],
    });
    expect(titles(showsOf([ordered, roundup], []))).toEqual(['Low Bridge 1', 'Saltmarsh Road 2']);
  });

  test('leaves out what the reader hid', () => {
    const hidden = card(
      {
        slug: 'h',
        published: '2023-01-01',
        works: [{ title: 'Saltmarsh Road', status: 'rescued', by: 'Fox' }],
      },
      { hidden: ['works.0.status'] },
    );
    const [show] = showsOf([canceled, hidden], []);
    expect(fates(show)).toEqual(['canceled confirmed']);
    const wrong = card(
      { slug: 'w', headline: 'News', works: [{ title: 'No Such Show', status: 'canceled' }] },
      { hidden: ['works.0.title'] },
    );
    expect(showsOf([wrong], []).map(({ title, isWork }) => `${title} ${isWork}`)).toEqual(['News false']);
  });
});

describe('The fate of a show', () => {
  const on = (day: string, status: ToldWork['status'], certainty: ToldWork['certainty'] = 'confirmed') =>
    told(day, { title: 'Ohm', certainty, ...(status === undefined ? {} : { status }) });
  const now = (...cards: Card[]) => fates(showsOf(cards, [])[0]);

  test('is the newest confirmed or reported word', () => {
    expect(now(on('2022-01-01', 'renewed'), on('2023-01-01', 'canceled', 'reported'))).toEqual([
      'canceled reported',
    ]);
  });

  test('is not a rumor’s, however new', () => {
    expect(now(on('2022-01-01', 'renewed'), on('2023-01-01', 'canceled', 'rumored'))).toEqual([
      'renewed confirmed',
    ]);
  });

  test('is not that of a story without one', () => {
    expect(now(on('2022-01-01', 'renewed'), on('2023-01-01', 'none'))).toEqual(['renewed confirmed']);
    expect(now(on('2023-01-01', 'none'))).toEqual([]);
  });

  test('is a rumor where there is nothing else', () => {
    expect(now(on('2022-01-01', 'canceled', 'rumored'))).toEqual(['canceled rumored']);
  });

  test('is both where two words of one day disagree', () => {
    expect(now(on('2022-11-04', 'renewed'), on('2022-11-04', 'canceled', 'reported'))).toEqual([
      'canceled reported',
      'renewed confirmed',
    ]);
    expect(now(on('2022-11-04', 'renewed'), on('2022-11-04', 'renewed', 'reported'))).toEqual([
      'renewed reported',
    ]);
  });

  test('is both where a newer word denies it', () => {
    expect(now(on('2022-11-04', 'canceled', 'reported'), on('2022-11-06', 'canceled', 'denied'))).toEqual([
      'canceled reported',
      'canceled denied',
    ]);
    expect(now(on('2022-11-04', 'canceled', 'denied'), on('2022-11-06', 'canceled'))).toEqual([
      'canceled confirmed',
    ]);
  });
});

describe('Which pins are of one show', () => {
  test('is told by the title, however it is spelled', () => {
    const cards = ['The Saltmarsh Road', 'SALTMARSH ROAD', 'Saltmarsh  Road', 'Saltmarsh Róad'].map((title) =>
      told('2024-01-01', { title, status: 'renewed' }),
    );
    expect(showsOf(cards, [])).toHaveLength(1);
  });

  test('is told by the year of the premiere too: two shows of one name stay two', () => {
    const cards = [
      told('1994-09-01', { title: 'Party Down', status: 'canceled' }, { premiered: '1992-03' }),
      told('2023-03-01', { title: 'Party Down', status: 'renewed' }, { premiered: '2021' }),
      told('2023-09-01', { title: 'Party Down', status: 'canceled' }, { premiered: '2021-02-24' }),
    ];
    expect(titles(showsOf(cards, []))).toEqual(['Party Down 1', 'Party Down 2']);
    expect(titles(showsOf(cards.toReversed(), []))).toEqual(['Party Down 1', 'Party Down 2']);
    expect(showsOf(cards, [])[0]?.premiered).toBe('2021-02-24');
  });

  test('lets an announced premiere slip', () => {
    const cards = [
      told('2021-01-01', { title: 'Ohm', status: 'ordered' }, { premiered: '2022' }),
      told('2024-01-01', { title: 'Ohm', status: 'canceled' }, { premiered: '2023-05' }),
    ];
    expect(showsOf(cards, [])).toHaveLength(1);
  });

  test('is told by what they were made from, where no year is known', () => {
    const cards = [
      told('2020-01-01', { title: 'Ohm', status: 'ordered', source: { form: 'podcast', title: 'Ohm' } }),
      told('2021-01-01', { title: 'Ohm', status: 'renewed', source: { form: 'manga', title: 'Ohm' } }),
      told('2022-01-01', { title: 'Ohm', status: 'renewed', source: { form: 'comic', title: 'Ohm' } }),
    ];
    expect(titles(showsOf(cards, []))).toEqual(['Ohm 1', 'Ohm 2']);
  });

  test('is not told by what says nothing: a true story, or one more name for a book', () => {
    const cards = (['novel', 'book series', 'true story'] as const).map((form) =>
      told('2020-01-01', { title: 'Ohm', status: 'ordered', source: { form, title: 'Ohm' } }),
    );
    expect(showsOf(cards, [])).toHaveLength(1);
  });

  test('puts a story that says neither with the show of its network, else with the newest', () => {
    const old = told('1993-01-01', { title: 'Ohm', status: 'canceled', by: 'NBC' }, { premiered: '1992' });
    const fresh = told('2023-01-01', { title: 'Ohm', status: 'renewed', by: 'Hulu' }, { premiered: '2021' });
    const ofNbc = told('2023-06-01', { title: 'Ohm', status: 'rescued', by: 'NBC' });
    const ofNobody = told('2023-07-01', { title: 'Ohm', status: 'canceled' });
    const shows = showsOf([ofNobody, ofNbc, fresh, old], []);
    expect(shows.map(({ history }) => history.map(({ day }) => day))).toEqual([
      ['2023-01-01', '2023-07-01'],
      ['1993-01-01', '2023-06-01'],
    ]);
  });

  test('keeps a story about no work by itself, under its headline', () => {
    const cards = ['Strike ends', 'Strike ends'].map((headline, at) =>
      card({ slug: `strike${at}`, headline, works: [] }),
    );
    expect(showsOf(cards, []).map(({ title }) => title)).toEqual(['Strike ends', 'Strike ends']);
  });

  test('and two titles without a letter are two', () => {
    const cards = ['🎬', '…'].map((title) => told('2020-01-01', { title, status: 'ordered' }));
    expect(showsOf(cards, [])).toHaveLength(2);
  });
});

describe('Shows that the reader merges and splits', () => {
  const cards = [
    told('2020-01-01', { title: 'Ohm', status: 'ordered' }),
    told('2021-01-01', { title: 'Ohm', status: 'renewed' }),
    told('2022-01-01', { title: 'Resistance', status: 'canceled' }),
  ];
  const show = (title: string, ties = [] as Parameters<typeof showsOf>[1]) => {
    const found = showsOf(cards, ties).find((one) => one.title === title);
    if (found === undefined) throw new Error(`no ${title}`);
    return found;
  };
  const merge = mergeTie([show('Ohm'), show('Resistance')], 'm', '2024-01-01T00:00:00Z');

  test('are one when they are merged, also for stories pinned later', () => {
    const later = told('2023-01-01', { title: 'Resistance', status: 'rescued' });
    const [one, ...others] = showsOf([...cards, later], [merge]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ title: 'Resistance', otherTitles: ['Ohm'], ties: ['m'] });
    expect(fates(one)).toEqual(['rescued confirmed']);
  });

  test('are what they were when the tie is taken away', () => {
    expect(titles(showsOf(cards, []))).toEqual(['Ohm 2', 'Resistance 1']);
  });

  test('are two when one is split, and stay two when it was merged before', () => {
    const one = show('Resistance', [merge]);
    const split = splitTie(one, byId(cards, 1), 's', '2024-01-02T00:00:00Z');
    expect(titles(showsOf(cards, [split, merge]))).toEqual(['Ohm 1', 'Resistance 2']);
    expect(titles(showsOf(cards, [split]))).toEqual(['Ohm 1', 'Ohm 1', 'Resistance 1']);
  });

  test('are one again when they are merged after they were split', () => {
    const split = splitTie(show('Ohm'), byId(cards, 1), 's', '2024-01-01T00:00:00Z');
    const parts = showsOf(cards, [split]).filter(({ title }) => title === 'Ohm');
    const again = mergeTie(parts, 'm2', '2024-01-02T00:00:00Z');
    expect(titles(showsOf(cards, [split, again]))).toEqual(['Ohm 2', 'Resistance 1']);
  });

  test('keep what is left where a pin of a tie is gone', () => {
    const left = cards.slice(1);
    expect(titles(showsOf(left, [merge]))).toEqual(['Resistance 2']);
    expect(titles(showsOf(cards.slice(0, 2), [merge]))).toEqual(['Ohm 2']);
  });
});
