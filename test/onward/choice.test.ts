import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  addOwn,
  type Choice,
  ChoiceSchema,
  listed,
  move,
  removeOwn,
  show,
  shownProviders,
  USUAL_CHOICE,
} from '../../src/onward/choice.ts';
import { PROVIDERS } from '../../src/onward/providers.ts';

const pattern = 'https://catalog.example.org/search?q={title}';
const CITY = { name: 'City library', serves: 'book', pattern } as const;
const shown = (choice: Choice) => shownProviders(choice).map(({ id }) => id);
const books = (choice: Choice) =>
  listed(choice)
    .filter(({ provider }) => provider.serves === 'book')
    .map(({ provider }) => provider.id);

describe('Where links lead', () => {
  test('is known for every kind of work from the beginning', () => {
    const served = shownProviders(USUAL_CHOICE).map(({ serves }) => serves);
    expect(new Set(served)).toEqual(new Set(['book', 'screen', 'podcast', 'game']));
  });

  test('names every place, also one that came with a later version', () => {
    expect(listed({ order: [{ id: 'steam', shown: true }], own: [] })).toHaveLength(PROVIDERS.length);
    expect(shown({ order: [{ id: 'steam', shown: true }], own: [] })).toEqual(['steam']);
  });

  test('passes over a place that is gone, and takes one that is named twice once', () => {
    const order = ['gone', 'steam', 'steam'].map((id) => ({ id, shown: true }));
    expect(shown({ order, own: [] })).toEqual(['steam']);
  });

  test('is shown or not, and keeps its place in the order', () => {
    const without = show(USUAL_CHOICE, 'worldcat', false);
    expect(shown(without)).not.toContain('worldcat');
    expect(shown(show(without, 'worldcat', true))).toEqual(shown(USUAL_CHOICE));
    expect(shown(show(USUAL_CHOICE, 'libby', true))).toContain('libby');
  });

  test('moves among its kind', () => {
    expect(books(move(USUAL_CHOICE, 'worldcat', -1)).slice(0, 2)).toEqual(['worldcat', 'openlibrary']);
    expect(books(move(USUAL_CHOICE, 'bookshop', 1)).slice(2, 4)).toEqual(['googlebooks', 'bookshop']);
    expect(shown(move(USUAL_CHOICE, 'bookshop', 1))).toContain('bookshop');
  });

  test('stays where it is at either end', () => {
    expect(books(move(USUAL_CHOICE, 'openlibrary', -1))).toEqual(books(USUAL_CHOICE));
    expect(books(move(USUAL_CHOICE, 'libby', 1))).toEqual(books(USUAL_CHOICE));
    expect(move(USUAL_CHOICE, 'gone', 1)).toEqual(USUAL_CHOICE);
  });

  test('has the reader’s own before all others, each under an id of its own', () => {
    const one = addOwn(USUAL_CHOICE, CITY);
    const two = addOwn(one, { ...CITY, name: 'County library' });
    expect(shown(two).slice(0, 3)).toEqual(['own-2', 'own-1', 'openlibrary']);
    expect(v.parse(ChoiceSchema, two)).toEqual(two);
    expect(addOwn(removeOwn(two, 'own-1'), CITY).own.map(({ id }) => id)).toEqual(['own-2', 'own-3']);
  });

  test('loses the reader’s own when it is taken away', () => {
    expect(shown(removeOwn(addOwn(USUAL_CHOICE, CITY), 'own-1'))).toEqual(shown(USUAL_CHOICE));
  });

  test.each([
    { id: 'own-1', name: '', serves: 'book', pattern },
    { id: 'own-1', name: 'City', serves: 'book', pattern: 'http://example.org/{title}' },
    { id: 'openlibrary', name: 'City', serves: 'book', pattern },
    { id: 'own-1', name: 'City', serves: 'song', pattern },
  ])('is not read from storage where it is %j', (own) => {
    expect(v.is(ChoiceSchema, { order: [], own: [own] })).toBe(false);
  });
});
