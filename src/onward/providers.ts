import type { Form } from '../model/vocabulary.ts';

/** Where a source work may be found. */
export interface Provider {
  /** As `data-onward` has it, and as the reader's choice is stored. */
  id: string;
  /** A name of its own, the same in every language. */
  name: string;
  serves: Medium;
  /** The address of a search (`pattern.ts`). No affiliate code, https alone. */
  pattern: string;
}

/** What is looked for in different places. */
export const MEDIUMS = ['book', 'screen', 'podcast', 'game'] as const;
export type Medium = (typeof MEDIUMS)[number];

/** Which forms are found where; true stories and toys are found nowhere. */
export const MEDIA: Readonly<Partial<Record<Form, Medium>>> = {
  'book series': 'book',
  "children's book": 'book',
  comic: 'book',
  film: 'screen',
  'graphic novel': 'book',
  'light novel': 'book',
  manga: 'book',
  memoir: 'book',
  nonfiction: 'book',
  novel: 'book',
  novella: 'book',
  play: 'book',
  podcast: 'podcast',
  series: 'screen',
  'short story': 'book',
  'video game': 'game',
  webtoon: 'book',
};

export const PROVIDERS: readonly Provider[] = [
  {
    id: 'openlibrary',
    name: 'Open Library',
    serves: 'book',
    pattern: 'https://openlibrary.org/search?title={title}&author={author}',
  },
  {
    id: 'worldcat',
    name: 'WorldCat',
    serves: 'book',
    pattern: 'https://search.worldcat.org/search?q={terms}',
  },
  {
    id: 'bookshop',
    name: 'Bookshop.org',
    serves: 'book',
    pattern: 'https://bookshop.org/search?keywords={terms}',
  },
  {
    id: 'googlebooks',
    name: 'Google Books',
    serves: 'book',
    pattern: 'https://www.google.com/search?tbm=bks&q={terms}',
  },
  {
    id: 'goodreads',
    name: 'Goodreads',
    serves: 'book',
    pattern: 'https://www.goodreads.com/search?q={terms}',
  },
  {
    id: 'storygraph',
    name: 'StoryGraph',
    serves: 'book',
    pattern: 'https://app.thestorygraph.com/browse?search_term={terms}',
  },
  // Libby's own search needs a library's name; OverDrive's finds the same books without one.
  {
    id: 'libby',
    name: 'Libby (OverDrive)',
    serves: 'book',
    pattern: 'https://www.overdrive.com/search?q={terms}',
  },
  {
    id: 'justwatch',
    name: 'JustWatch',
    serves: 'screen',
    pattern: 'https://www.justwatch.com/us/search?q={title}',
  },
  { id: 'tmdb', name: 'TMDB', serves: 'screen', pattern: 'https://www.themoviedb.org/search?query={title}' },
  {
    id: 'podcastindex',
    name: 'Podcast Index',
    serves: 'podcast',
    pattern: 'https://podcastindex.org/search?q={title}&type=all',
  },
  {
    id: 'applepodcasts',
    name: 'Apple Podcasts',
    serves: 'podcast',
    pattern: 'https://podcasts.apple.com/us/search?term={title}',
  },
  {
    id: 'steam',
    name: 'Steam',
    serves: 'game',
    pattern: 'https://store.steampowered.com/search/?term={title}',
  },
  { id: 'gog', name: 'GOG', serves: 'game', pattern: 'https://www.gog.com/en/games?query={title}' },
];

/** What links lead to until the reader chooses otherwise, in this order. */
export const DEFAULT_PROVIDERS: readonly string[] = [
  'openlibrary',
  'worldcat',
  'bookshop',
  'justwatch',
  'podcastindex',
  'steam',
];
