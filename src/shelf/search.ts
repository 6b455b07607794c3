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
const UNSPACED_ONE = new RegExp(UNSPACED.source, 'u');

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

/** An index of everything pinned, kept in memory. It answers from the first moment on, of what is in it by then. */
export interface SearchIndex {
  /** Adds a card, or puts it in the place of its older self. */
  put(card: Card): void;
  drop(id: string): void;
  /**
   * Finds the pins in which each word of the query stands, or one that begins with it, or one that is a typing error
   * away. @returns scores by key, the higher the better; null where the query has no word in it.
   */
  find(query: string): ReadonlyMap<string, number> | null;
  /** Whether all that it was made from is in it. */
  isWhole(): boolean;
  /** When it is. */
  whole: Promise<void>;
}

/** How many letters of a term may be wrong: none of a short one, one of a longer, two of a long one. */
function errorsIn(term: string): number {
  return term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
}

/** The letters that words of a card begin with, and those that are words of its titles by themselves. */
interface Letters {
  all: string;
  title: string;
  alone: string;
}

function lettersOf(searched: Searched): Letters {
  const joined = (words: string[]) => [...new Set(words.map((word) => firstOf(word)))].join('');
  const title = terms(searched.title);
  return {
    all: joined(FIELDS.flatMap((field) => terms(searched[field]))),
    title: joined(title),
    alone: joined(title.filter((term) => term === firstOf(term))),
  };
}

const firstOf = (word: string) => String.fromCodePoint(word.codePointAt(0) ?? 0);

/** How much a letter that a word is begun with tells of a card: 0 where no word of it begins so. */
function begins({ all, title, alone }: Letters, letter: string): number {
  return alone.includes(letter) ? 4 : title.includes(letter) ? 2 : all.includes(letter) ? 1 : 0;
}

function found(index: MiniSearch<Searched>, asked: readonly string[], isLastWhole: boolean) {
  const results = index.search(asked.join(' '), {
    combineWith: 'AND',
    boost: BOOST,
    fuzzy: errorsIn,
    // Only the word that is being typed may be unfinished; in a fragment of one letter all begin with it.
    prefix: (term, at, all) => (at === all.length - 1 && !isLastWhole) || term.length > 3,
    weights: { fuzzy: 0.3, prefix: 0.7 },
  });
  return new Map(results.map(({ id, score }) => [String(id), score]));
}

/**
 * What is found where the last word is one letter so far. With it begins a word of nearly every card, and to weigh all
 * those words would take longer than to type the next letter.
 */
function foundBegun(
  index: MiniSearch<Searched>,
  letters: ReadonlyMap<string, Letters>,
  before: readonly string[],
  letter: string,
): Map<string, number> {
  const scores = before.length === 0 ? null : found(index, before, true);
  const begun = new Map<string, number>();
  for (const id of (scores ?? letters).keys()) {
    const own = letters.get(id);
    const weight = own === undefined ? 0 : begins(own, letter);
    if (weight > 0) begun.set(id, (scores?.get(id) ?? 1) * weight);
  }
  return begun;
}

/** How many cards are put into a new index before others have their turn: what is typed meanwhile is not to wait. */
const SLICE = 100;

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** An index of these cards, which it takes in slice after slice. */
export function searchIndex(cards: Iterable<Card>): SearchIndex {
  const index = new MiniSearch<Searched>({
    fields: [...FIELDS],
    tokenize: terms,
    processTerm: (term) => term,
    autoVacuum: true,
  });
  const letters = new Map<string, Letters>();
  const waiting = new Map([...cards].map((card) => [card.id, card]));
  function drop(id: string): void {
    waiting.delete(id);
    letters.delete(id);
    if (index.has(id)) index.discard(id);
  }
  function put(card: Card): void {
    drop(card.id);
    const searched = searchedOf(card);
    letters.set(card.id, lettersOf(searched));
    index.add(searched);
  }
  async function fill(): Promise<void> {
    while (waiting.size > 0) {
      await turn();
      for (const card of [...waiting.values()].slice(0, SLICE)) put(card);
    }
  }
  return {
    put,
    drop,
    find(query) {
      const asked = terms(query);
      const last = asked.at(-1);
      if (last === undefined) return null;
      return last === firstOf(last) && !UNSPACED_ONE.test(last)
        ? foundBegun(index, letters, asked.slice(0, -1), last)
        : found(index, asked, false);
    },
    isWhole: () => waiting.size === 0,
    whole: fill(),
  };
}
