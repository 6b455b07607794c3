import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/brief.ts';
import { FORMS, type Form } from '../../src/model/vocabulary.ts';
import { shownProviders, USUAL_CHOICE } from '../../src/onward/choice.ts';
import { onwardLinks as linksTo, REL } from '../../src/onward/links.ts';
import { patternFault } from '../../src/onward/pattern.ts';
import { PROVIDERS, type Provider } from '../../src/onward/providers.ts';
import { fact } from '../words/works.ts';

const source = (form: Form | null, title: string | null, author: string | null): Source => ({
  form: form && fact(form),
  title: title === null ? null : fact(title),
  author: author === null ? null : fact(author),
});

const onwardLinks = (of: Source, providers: readonly Provider[] = shownProviders(USUAL_CHOICE)) =>
  linksTo(of, providers);

describe('links to a source work', () => {
  it('lead to libraries and a bookshop for a book', () => {
    expect(onwardLinks(source('novel', 'The Partner Track', 'Helen Wan'))).toEqual([
      {
        provider: 'openlibrary',
        name: 'Open Library',
        url: 'https://openlibrary.org/search?title=The%20Partner%20Track&author=Helen%20Wan',
      },
      {
        provider: 'worldcat',
        name: 'WorldCat',
        url: 'https://search.worldcat.org/search?q=The%20Partner%20Track%20Helen%20Wan',
      },
      {
        provider: 'bookshop',
        name: 'Bookshop.org',
        url: 'https://bookshop.org/search?keywords=The%20Partner%20Track%20Helen%20Wan',
      },
    ]);
  });

  it('lead to where it can be watched for a film or a series', () => {
    expect(onwardLinks(source('film', 'Wash Day', null))).toEqual([
      { provider: 'justwatch', name: 'JustWatch', url: 'https://www.justwatch.com/us/search?q=Wash%20Day' },
    ]);
  });

  it('search for the author where the title is not known, and leave out what is empty', () => {
    const [openlibrary] = onwardLinks(source('book series', null, 'Bernadine Power'));
    expect(openlibrary?.url).toBe('https://openlibrary.org/search?author=Bernadine+Power');
  });

  it('take a work of unknown form for a book', () => {
    expect(onwardLinks(source(null, 'The Lesser Key', 'Margaret Sunday'))).toHaveLength(3);
  });

  it('are none where there is nothing to search for, or nowhere', () => {
    expect(onwardLinks(source('novel', null, null))).toEqual([]);
    expect(onwardLinks(source('film', null, 'A Director'))).toEqual([]);
    expect(onwardLinks(source('true story', 'The Fire', null))).toEqual([]);
  });

  it('lead to a directory for a podcast and to a store for a game', () => {
    const to = (form: Form) => onwardLinks(source(form, 'Low Bridge', null)).map(({ provider }) => provider);
    expect(to('podcast')).toEqual(['podcastindex']);
    expect(to('video game')).toEqual(['steam']);
  });

  it('follow the reader’s choice and its order', () => {
    const order = ['storygraph', 'gone', 'justwatch', 'openlibrary'].map((id) => ({ id, shown: true }));
    const found = onwardLinks(source('memoir', 'Salt', 'A. B.'), shownProviders({ order, own: [] }));
    expect(found.map(({ provider }) => provider)).toEqual(['storygraph', 'openlibrary']);
  });

  it('carry no code and tell nothing of where they come from', () => {
    expect(REL).toContain('noreferrer');
    for (const { pattern } of PROVIDERS) {
      expect(patternFault(pattern)).toBeNull();
      expect(pattern).not.toMatch(/affiliate|\b(ref|tag|aff|aid|utm_\w+|partner)=/i);
    }
  });

  it.each(['A & B? #1 {author} "x" <i>/../é\u202E', '無効', 'half \uD83D pair'])(
    'carry any title whole: %j',
    (title) => {
      for (const form of FORMS) {
        for (const { url, provider } of onwardLinks(source(form, title, null), PROVIDERS)) {
          const { protocol, host, searchParams, hash } = new URL(url);
          const pattern = PROVIDERS.find(({ id }) => id === provider)?.pattern ?? '';
          expect(protocol).toBe('https:');
          expect(host).toBe(new URL(pattern).host);
          expect(hash).toBe('');
          expect([...searchParams.values()]).toContain(title.replace('\uD83D', '\uFFFD'));
        }
      }
    },
  );
});
