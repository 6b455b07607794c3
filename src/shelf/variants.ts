import type { Form } from '../model/vocabulary.ts';
import type { Word } from './history.ts';

/**
 * Two shows may bear one title. What tells them apart, where articles say it: the year of the premiere, and what
 * they were made from.
 */

type Family = 'prose' | 'comics' | 'stage' | 'screen' | 'game' | 'podcast';

/** Articles call one book a novel and a book series; what is in one family is no ground to tell two shows apart. */
const FAMILIES: Readonly<Partial<Record<Form, Family>>> = {
  'book series': 'prose',
  "children's book": 'prose',
  comic: 'comics',
  film: 'screen',
  'graphic novel': 'comics',
  'light novel': 'prose',
  manga: 'comics',
  memoir: 'prose',
  nonfiction: 'prose',
  novel: 'prose',
  novella: 'prose',
  play: 'stage',
  podcast: 'podcast',
  series: 'screen',
  'short story': 'prose',
  'video game': 'game',
  webtoon: 'comics',
};

interface Known {
  year: number | null;
  /** The premiere lay ahead when the article was written: such a year may slip. */
  isAnnounced: boolean;
  family: Family | null;
}

interface Variant extends Known {
  words: Word[];
  networks: Set<string>;
}

/** By how many years an announced premiere may slip and still be the same show's. */
const SLIP = 2;

function knownOf(word: Word): Known {
  const year = word.premiered === null ? null : Number(word.premiered.slice(0, 4));
  const form = word.source?.form ?? null;
  return {
    year: Number.isNaN(year) ? null : year,
    isAnnounced: word.premiered !== null && word.premiered > word.day.slice(0, word.premiered.length),
    family: form === null ? null : (FAMILIES[form] ?? null),
  };
}

function isOneShow(variant: Variant, known: Known): boolean {
  if (variant.year !== null && known.year !== null) {
    const slip = variant.isAnnounced || known.isAnnounced ? SLIP : 0;
    // One title in one year is one show, whatever its source is called.
    return Math.abs(variant.year - known.year) <= slip;
  }
  return variant.family === null || known.family === null || variant.family === known.family;
}

/** How much speaks for a word being of a variant: what both know, then the network, then the newest that had begun. */
function kinship(variant: Variant, known: Known, word: Word): number {
  const sameYear = known.year !== null && known.year === variant.year ? 8 : 0;
  const sameFamily = known.family !== null && known.family === variant.family ? 4 : 0;
  const sameNetwork = word.by !== null && variant.networks.has(word.by) ? 2 : 0;
  const hasBegun = variant.year !== null && variant.year <= Number(word.day.slice(0, 4)) ? 1 : 0;
  return sameYear + sameFamily + sameNetwork + hasBegun + (variant.year ?? 0) / 1e5;
}

function addTo(variant: Variant, known: Known, word: Word): void {
  variant.words.push(word);
  if (word.by !== null) variant.networks.add(word.by);
  variant.family ??= known.family;
  if (variant.year === null || (variant.isAnnounced && known.year !== null && !known.isAnnounced)) {
    variant.year = known.year;
    variant.isAnnounced = known.isAnnounced;
  }
}

/** Words that know most come first, so that what is found does not depend on the order of pinning. */
function clarity(known: Known): number {
  return (known.year === null ? 0 : known.isAnnounced ? 2 : 4) + (known.family === null ? 0 : 1);
}

/**
 * Sorts the words on one title into shows.
 *
 * @param words of one folded title, in order of time.
 */
export function variantsOf(words: readonly Word[]): Word[][] {
  const known = words.map((word) => ({ word, known: knownOf(word) }));
  const [first] = known;
  if (first === undefined) return [];
  const isOne = known.every(
    ({ known: { year, family } }) => year === first.known.year && family === first.known.family,
  );
  if (isOne) return [[...words]];
  known.sort((a, b) => clarity(b.known) - clarity(a.known));
  const variants: Variant[] = [];
  for (const { word, known: facts } of known) {
    const [best] = variants
      .filter((variant) => isOneShow(variant, facts))
      .sort((a, b) => kinship(b, facts, word) - kinship(a, facts, word));
    if (best !== undefined) addTo(best, facts, word);
    else {
      const networks = new Set(word.by === null ? [] : [word.by]);
      variants.push({ ...facts, words: [word], networks });
    }
  }
  return variants.map((variant) => variant.words);
}
