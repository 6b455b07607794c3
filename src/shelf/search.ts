import MiniSearch from 'minisearch';
import { fold } from '../text/fold.ts';
import type { Card } from './card.ts';

/** What is searched, by the name of the field. */
interface Searched {
  id: string;
  title: string;
  people: string;
  network: string;
  source: string;
  mine: string;
  headline: string;
}

const FIELDS = ['title', 'people', 'network', 'source', 'mine', 'headline'] as const;
/** A title counts most, then what the reader wrote; a headline names much besides the show. */
const BOOST = { title: 4, mine: 2, people: 1.5, source: 1.5, network: 1, headline: 0.5 };

/** Scripts that put no space between words: each of their characters is one, and all of them must be there. */
const UNSPACED = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/gu;

function terms(text: string): string[] {
  return fold(text)
    .replace(UNSPACED, ' $1 ')
    .split(' ')
    .filter((term) => term !== '');
}

function searchedOf(card: Card): Searched {
  const joined = (values: (string | null | undefined)[]) => values.filter(Boolean).join('\n');
  return {
    id: card.id,
    title: joined(card.works.map(({ title }) => title)),
    people: joined(card.people),
    network: joined(card.works.map(({ by }) => by)),
    source: joined(card.works.flatMap(({ source }) => [source?.title, source?.author])),
    mine: joined([card.note, ...card.tags]),
    headline: joined([card.headline, card.site]),
  };
}

/** An index of everything pinned, kept in memory. */
export interface SearchIndex {
  /** Adds a card, or puts it in the place of its older self. */
  put(card: Card): void;
  drop(id: string): void;
  /**
   * Finds the pins in which each word of the query stands, or one that begins with it, or one that is a typing error
   * away. @returns scores by key, the higher the better; null where the query has no word in it.
   */
  find(query: string): ReadonlyMap<string, number> | null;
}

/** How many letters of a term may be wrong: none of a short one, one of a longer, two of a long one. */
function errorsIn(term: string): number {
  return term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
}

/** How many cards are put into a new index before others have their turn. */
const SLICE = 500;

/** An index of these cards. It takes long enough to build ten thousand into it that it does so in slices. */
export async function searchIndex(cards: Iterable<Card>): Promise<SearchIndex> {
  const index = new MiniSearch<Searched>({
    fields: [...FIELDS],
    tokenize: terms,
    processTerm: (term) => term,
    autoVacuum: true,
  });
  await index.addAllAsync([...cards].map(searchedOf), { chunkSize: SLICE });
  return {
    put(card) {
      if (index.has(card.id)) index.discard(card.id);
      index.add(searchedOf(card));
    },
    drop(id) {
      if (index.has(id)) index.discard(id);
    },
    find(query) {
      const asked = terms(query);
      if (asked.length === 0) return null;
      const found = index.search(query, {
        combineWith: 'AND',
        boost: BOOST,
        fuzzy: errorsIn,
        // Only the word that is being typed may be unfinished; in a fragment of one letter all begin with it.
        prefix: (term, at, all) => at === all.length - 1 || term.length > 3,
        weights: { fuzzy: 0.3, prefix: 0.7 },
      });
      return new Map(found.map(({ id, score }) => [String(id), score]));
    },
  };
}
