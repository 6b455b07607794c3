import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Catalog, EVERYTHING, openCatalog, type Query } from '../../src/shelf/catalog.ts';
import { mergeTie } from '../../src/shelf/shows.ts';
import { openShelf, type Shelf } from '../../src/shelf/store.ts';
import { pin, story, type Told } from './stories.ts';

const TOLD: Told[] = [
  {
    slug: 'saltmarsh',
    published: '2024-03-22',
    works: [
      {
        title: 'Saltmarsh Road',
        status: 'canceled',
        by: 'Peacock',
        source: { form: 'novel', title: 'The Tidewrack', author: 'Imelda Farrow' },
      },
    ],
    people: ['Delphine Okoye-Marsh', 'José Núñez'],
  },
  { slug: 'bridge', published: '2023-01-01', works: [{ title: 'Low Bridge', status: 'renewed', by: 'AMC' }] },
  { slug: 'ohm', published: '2022-01-01', works: [{ title: 'Ohm', status: 'ending', by: 'Netflix' }] },
  { slug: 'film', published: '2021-01-01', headline: 'Strike ends', works: [] },
  { slug: 'seven', published: '2020-01-01', works: [{ title: '七人の侍', status: 'ordered', by: 'NHK' }] },
];

let shelf: Shelf;
let catalog: Catalog;
const askAtOnce = (rest: Partial<Query> = {}) =>
  catalog.find({ text: '', filters: EVERYTHING, sort: 'match', offset: 0, limit: 100, ...rest });
async function ask(rest: Partial<Query> = {}) {
  await catalog.searchable();
  return askAtOnce(rest);
}
const titles = async (rest: Partial<Query> = {}) => (await ask(rest)).shows.map(({ title }) => title);

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  shelf = openShelf();
  await shelf.add(TOLD.map((told) => pin(told)));
  await shelf.change('https://example.org/tv/ohm', { note: 'ask Théo about it', tags: ['Christmas'] });
  catalog = openCatalog(shelf);
});

describe('Searching the shelf', () => {
  test.each([
    ['a title', 'saltmarsh', 'Saltmarsh Road'],
    ['the beginning of a title', 'salt', 'Saltmarsh Road'],
    ['a single letter being typed', 'o', 'Ohm'],
    ['a single letter after a word', 'saltmarsh r', 'Saltmarsh Road'],
    ['a single letter after the beginning of a long word', 'peaco t', 'Saltmarsh Road'],
    ['a person', 'okoye', 'Saltmarsh Road'],
    ['a person without the accents', 'jose nunez', 'Saltmarsh Road'],
    ['a network', 'amc', 'Low Bridge'],
    ['an author', 'farrow', 'Saltmarsh Road'],
    ['a book', 'tidewrack', 'Saltmarsh Road'],
    ['a note', 'theo', 'Ohm'],
    ['a tag', 'christm', 'Ohm'],
    ['a headline', 'strike', 'Strike ends'],
    ['words of several fields', 'peacock farrow road', 'Saltmarsh Road'],
    ['a typing error', 'saltmrash', 'Saltmarsh Road'],
    ['a letter too many', 'saaltmarsh', 'Saltmarsh Road'],
    ['a letter too few', 'brige', 'Low Bridge'],
    ['characters of a script without spaces', '侍', '七人の侍'],
  ])('finds %s', async (_, text, title) => {
    expect((await titles({ text }))[0]).toBe(title);
  });

  test('puts a title that is the letter before those that begin with it, and these before other words', async () => {
    await shelf.add([
      pin({ slug: 'v', published: '2019-01-01', works: [{ title: 'V' }] }),
      pin({ slug: 'vale', published: '2020-01-01', works: [{ title: 'The Vale' }], people: ['Ada Wrong'] }),
      pin({ slug: 'ada', published: '2021-01-01', works: [{ title: 'Other' }], people: ['Vera Wrong'] }),
    ]);
    expect(await titles({ text: 'v' })).toEqual(['V', 'The Vale', 'Other']);
    expect(await titles({ text: 'wrong v' })).toEqual(['The Vale', 'Other']);
    expect(await titles({ text: 'wrong q' })).toEqual([]);
  });

  test('says before all is ready that there may be more, and finds it then', async () => {
    const early = await askAtOnce({ text: 'saltmarsh' });
    expect(early).toMatchObject({ shows: [], isWhole: false });
    await catalog.searchable();
    expect(await askAtOnce({ text: 'saltmarsh' })).toMatchObject({ total: 1, isWhole: true });
    expect(await askAtOnce()).toMatchObject({ total: 5, isWhole: true });
  });

  test('finds what is pinned, changed or deleted while it is not ready', async () => {
    await askAtOnce();
    await shelf.add([pin({ slug: 'fen', works: [{ title: 'Fenland' }] })]);
    await shelf.change('https://example.org/tv/bridge', { note: 'marigold' });
    await shelf.remove(['https://example.org/tv/ohm']);
    expect(await titles({ text: 'fenland' })).toEqual(['Fenland']);
    expect(await titles({ text: 'marigold' })).toEqual(['Low Bridge']);
    expect(await titles({ text: 'ohm' })).toEqual([]);
  });

  test('finds nothing where one word stands nowhere', async () => {
    expect(await titles({ text: 'saltmarsh unicycle' })).toEqual([]);
  });

  test('finds everything, the newest first, where nothing is asked', async () => {
    const all = ['Saltmarsh Road', 'Low Bridge', 'Ohm', 'Strike ends', '七人の侍'];
    expect(await titles()).toEqual(all);
    expect(await titles({ text: ' …! ' })).toEqual(all);
  });

  test('is not led astray by hostile words', async () => {
    for (const text of ['__proto__', 'constructor', 'toString \ud83d (((', 'a'.repeat(10_000)]) {
      expect(await titles({ text }), text).toEqual([]);
    }
  });

  test('brings the best match first, a title before a note', async () => {
    await shelf.change('https://example.org/tv/bridge', { note: 'as good as Ohm' });
    expect(await titles({ text: 'ohm' })).toEqual(['Ohm', 'Low Bridge']);
    expect(await titles({ text: 'ohm', sort: 'date' })).toEqual(['Low Bridge', 'Ohm']);
  });
});

describe('Looking through the shelf', () => {
  test('sorts by title and by fate', async () => {
    expect(await titles({ sort: 'title' })).toEqual([
      'Low Bridge',
      'Ohm',
      'Saltmarsh Road',
      'Strike ends',
      '七人の侍',
    ]);
    expect(await titles({ sort: 'fate' })).toEqual([
      'Saltmarsh Road',
      'Ohm',
      'Low Bridge',
      '七人の侍',
      'Strike ends',
    ]);
  });

  test('filters by fate, network, form of source and tag, together with the text', async () => {
    const by = (filters: Partial<Query['filters']>, text = '') =>
      titles({ text, filters: { ...EVERYTHING, ...filters } });
    expect(await by({ fates: ['canceled', 'ending'] })).toEqual(['Saltmarsh Road', 'Ohm']);
    expect(await by({ fates: ['none'] })).toEqual(['Strike ends']);
    expect(await by({ networks: ['AMC', 'Peacock'] })).toEqual(['Saltmarsh Road', 'Low Bridge']);
    expect(await by({ forms: ['novel'] })).toEqual(['Saltmarsh Road']);
    expect(await by({ tags: ['Christmas'] })).toEqual(['Ohm']);
    expect(await by({ networks: ['AMC', 'Peacock'], fates: ['renewed'] }, 'bridge')).toEqual(['Low Bridge']);
    expect(await by({ networks: ['AMC'], forms: ['novel'] })).toEqual([]);
  });

  test('says what can be filtered by', async () => {
    const { facets, total } = await ask({ limit: 1 });
    expect(total).toBe(5);
    expect(facets.forms).toEqual([{ value: 'novel', count: 1 }]);
    expect(facets.tags).toEqual([{ value: 'Christmas', count: 1 }]);
    expect(facets.networks.map(({ value }) => value)).toEqual(['AMC', 'NHK', 'Netflix', 'Peacock']);
    expect(facets.fates.map(({ value }) => value)).toEqual([
      'canceled',
      'ending',
      'none',
      'ordered',
      'renewed',
    ]);
  });

  test('comes in pages', async () => {
    expect(await titles({ offset: 1, limit: 2 })).toEqual(['Low Bridge', 'Ohm']);
    expect(await titles({ offset: 4, limit: 2 })).toEqual(['七人の侍']);
  });
});

describe('The catalog', () => {
  test('follows every write: pinned, changed, taken off, put back, tied, deleted', async () => {
    expect(await titles({ text: 'watt' })).toEqual([]);
    await shelf.pin(story({ slug: 'watt', works: [{ title: 'Watt', status: 'ordered' }] }));
    expect(await titles({ text: 'watt' })).toEqual(['Watt']);
    await shelf.change('https://example.org/tv/watt', { tags: ['electric'] });
    expect(await titles({ text: 'electric' })).toEqual(['Watt']);
    await shelf.remove(['https://example.org/tv/watt']);
    expect(await titles({ text: 'watt' })).toEqual([]);
    await shelf.undo(['https://example.org/tv/watt']);
    expect(await titles({ text: 'electric' })).toEqual(['Watt']);
    const { shows } = await ask({ text: 'watt' });
    const ohm = (await ask({ text: 'ohm' })).shows;
    await shelf.tie([mergeTie([...shows, ...ohm], 't', new Date().toISOString())]);
    expect((await ask({ text: 'ohm' })).shows[0]?.history).toHaveLength(2);
    await shelf.deleteAll();
    expect(await titles()).toEqual([]);
  });

  test('finds a show again by its id', async () => {
    const [first] = (await ask()).shows;
    expect((await catalog.show(first?.id ?? ''))?.title).toBe('Saltmarsh Road');
    expect(await catalog.show('none')).toBeNull();
  });

  test('knows the books to read, and which were ticked', async () => {
    const [book] = await catalog.readingList();
    expect(book).toMatchObject({ title: 'The Tidewrack', author: 'Imelda Farrow', read: false });
    await shelf.tick(book?.slots ?? [], true);
    expect(await catalog.readingList()).toMatchObject([{ read: true }]);
    await shelf.tick(book?.slots ?? [], false);
    expect(await catalog.readingList()).toMatchObject([{ read: false }]);
  });
});
