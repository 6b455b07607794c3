import { describe, expect, test } from 'vitest';
import { readingList } from '../../src/shelf/reading-list.ts';
import { card, type ToldWork } from './stories.ts';

let count = 0;
const made = (title: string, source: ToldWork['source'], read = false) =>
  card(
    { slug: `b${count++}`, works: [{ title, ...(source === undefined ? {} : { source }) }] },
    { read: read ? ['works.0.source'] : [] },
  );

const listed = (...cards: ReturnType<typeof made>[]) =>
  readingList(cards).map(({ title, author, shows }) => `${title} by ${author}: ${shows.join(', ')}`);

describe('The books to read', () => {
  test('are the source works of everything pinned, by title', () => {
    expect(
      listed(
        made('Ohm', { form: 'novel', title: 'The Zebra', author: 'Ada Lind' }),
        made('Watt', { form: 'podcast', title: 'Apple' }),
        made('Volt', undefined),
      ),
    ).toEqual(['Apple by null: Watt', 'The Zebra by Ada Lind: Ohm']);
  });

  test('hold a book once, however its title and author are written', () => {
    expect(
      listed(
        made('Ohm', { title: 'Tidewrack', author: 'I. Farrow' }),
        made('The Ohm', { form: 'novel', title: 'The Tidewrack', author: 'Imelda Farrow' }),
        made('Watt', { title: 'TIDEWRACK' }),
      ),
    ).toEqual(['Tidewrack by Imelda Farrow: Ohm, Watt']);
  });

  test('hold two books of one title by two authors twice', () => {
    expect(
      listed(
        made('Ohm', { title: 'Home', author: 'Toni Morrison' }),
        made('Watt', { title: 'Home', author: 'Bill Bryson' }),
      ),
    ).toHaveLength(2);
  });

  test('hold a book without a title by its author and its show', () => {
    expect(
      listed(
        made('Ohm', { form: 'novel', author: 'Helen Wan' }),
        made('Ohm', { form: 'novel', author: 'Helen Wan' }),
        made('Watt', { form: 'novel', author: 'Helen Wan' }),
      ),
    ).toEqual(['null by Helen Wan: Ohm', 'null by Helen Wan: Watt']);
  });

  test('leave out what nobody can look for', () => {
    expect(listed(made('Ohm', { form: 'true story' }))).toEqual([]);
  });

  test('are ticked where any of their pins is, and then come last', () => {
    const books = readingList([
      made('Ohm', { title: 'Apple' }, true),
      made('Watt', { title: 'Apple' }),
      made('Volt', { title: 'Zebra' }),
    ]);
    expect(books.map(({ title, read }) => `${title} ${read}`)).toEqual(['Zebra false', 'Apple true']);
    expect(books[1]?.slots).toHaveLength(2);
  });

  test('leave out a source that the reader hid', () => {
    const hidden = card(
      { works: [{ title: 'Ohm', source: { form: 'novel', title: 'Apple', author: 'Ada Lind' } }] },
      { hidden: ['works.0.source.title', 'works.0.source.author'] },
    );
    expect(readingList([hidden])).toEqual([]);
  });
});
