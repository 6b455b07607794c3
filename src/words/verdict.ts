import type { Brief, Work } from '../model/brief.ts';
import type { Status } from '../model/vocabulary.ts';
import {
  joined,
  list,
  type MessageKey,
  number,
  type Part,
  type PluralKey,
  parts,
  plural,
  say,
  sentenceParts,
  type Words,
} from './words.ts';

/** Below this confidence a verdict says "probably" (contract: `confidence`). */
export const SURE = 0.6;

/** What a verdict is made from, and nothing else. */
export type VerdictFacts = Pick<Brief, 'kind' | 'works'>;

type Fate = Exclude<Status, 'none'>;

/** The four sentences of a fate, by what the article states; `count` says how its seasons are spoken of. */
interface Sentences {
  plain: MessageKey;
  by: MessageKey;
  seasons: MessageKey;
  bySeasons: MessageKey;
  count: 'played' | 'after' | 'number';
}

const SENTENCES: Record<Fate, Sentences> = {
  canceled: {
    plain: 'verdictCanceled',
    by: 'verdictCanceledBy',
    seasons: 'verdictCanceledAfter',
    bySeasons: 'verdictCanceledByAfter',
    count: 'after',
  },
  ending: {
    plain: 'verdictEnding',
    by: 'verdictEndingBy',
    seasons: 'verdictEndingWith',
    bySeasons: 'verdictEndingByWith',
    count: 'number',
  },
  ordered: {
    plain: 'verdictOrdered',
    by: 'verdictOrderedBy',
    seasons: 'verdictOrderedFor',
    bySeasons: 'verdictOrderedByFor',
    count: 'played',
  },
  renewed: {
    plain: 'verdictRenewed',
    by: 'verdictRenewedBy',
    seasons: 'verdictRenewedFor',
    bySeasons: 'verdictRenewedByFor',
    count: 'number',
  },
  rescued: {
    plain: 'verdictRescued',
    by: 'verdictRescuedBy',
    seasons: 'verdictRescuedFor',
    bySeasons: 'verdictRescuedByFor',
    count: 'number',
  },
  undecided: {
    plain: 'verdictUndecided',
    by: 'verdictUndecidedBy',
    seasons: 'verdictUndecidedAfter',
    bySeasons: 'verdictUndecidedByAfter',
    count: 'after',
  },
};

const DENIALS: Record<Fate, MessageKey> = {
  canceled: 'verdictNotCanceled',
  ending: 'verdictNotEnding',
  ordered: 'verdictNotOrdered',
  renewed: 'verdictNotRenewed',
  rescued: 'verdictNotRescued',
  undecided: 'verdictUndecided',
};

const COUNTS: Record<Fate | 'rumored' | 'denied', PluralKey> = {
  canceled: 'roundupCountsCanceled',
  ending: 'roundupCountsEnding',
  renewed: 'roundupCountsRenewed',
  rescued: 'roundupCountsRescued',
  ordered: 'roundupCountsOrdered',
  undecided: 'roundupCountsUndecided',
  rumored: 'roundupCountsRumored',
  denied: 'roundupCountsDenied',
};

/** What a line on one work is made from: of a brief or, without evidence, of the shelf. */
export interface FateFacts extends Pick<Work, 'certainty'> {
  status: { value: Status };
  by: { value: string } | null;
  seasons: { value: number } | null;
}

/** "one season", "12 seasons". */
function counted(words: Words, key: PluralKey, count: number): string {
  const spelled = say(words, 'seasonCounts').split(' ')[count - 1];
  return plural(words, key, count, spelled === undefined ? {} : { count: spelled });
}

/** How the seasons of a work are spoken of beside its fate: "one season", "season 3"; '' where none are stated. */
export function seasonsOf(work: FateFacts, words: Words): string {
  if (work.seasons === null || work.seasons.value === 0) return '';
  const count = work.seasons.value;
  const numbered = work.status.value !== 'none' && SENTENCES[work.status.value].count === 'number';
  return numbered
    ? say(words, 'seasonNumber', { number: number(words, count) })
    : counted(words, 'seasonsPlayed', count);
}

/** The same inside the sentence of its fate, whose words may ask for another case: "nach einer Staffel". */
function seasonsInside(work: FateFacts, fate: Fate, words: Words): string {
  const count = work.seasons?.value ?? 0;
  return count > 0 && SENTENCES[fate].count === 'after'
    ? counted(words, 'seasonsAfter', count)
    : seasonsOf(work, words);
}

function fateOf(work: FateFacts, words: Words): Part[] {
  const status = work.status.value;
  if (status === 'none') return [];
  if (work.certainty === 'denied') return parts(words, DENIALS[status]);
  const by = work.by?.value;
  if (status === 'canceled' && work.seasons?.value === 0) {
    return by === undefined
      ? parts(words, 'verdictCanceledBefore')
      : parts(words, 'verdictCanceledByBefore', { by });
  }
  const seasons = seasonsInside(work, status, words);
  const sentences = SENTENCES[status];
  if (by === undefined) {
    return seasons === '' ? parts(words, sentences.plain) : parts(words, sentences.seasons, { seasons });
  }
  return seasons === ''
    ? parts(words, sentences.by, { by })
    : parts(words, sentences.bySeasons, { by, seasons });
}

/** What became of one work, as it stands inside a line: a rumor says that it is one. [] where no fate is stated. */
export function hedgedFate(work: FateFacts, words: Words): Part[] {
  const fate = fateOf(work, words);
  const rumored = fate.length > 0 && work.certainty === 'rumored' && work.status.value !== 'undecided';
  return rumored ? parts(words, 'verdictRumored', { verdict: fate }) : fate;
}

/**
 * What became of one work, as a line in parts: those named `by` and `seasons` are the work's facts of that name.
 *
 * @param sure whether kind and status are likely enough to be said without "probably".
 * @returns [] where no fate is stated.
 */
export function workVerdict(work: FateFacts, words: Words, sure = true): Part[] {
  const hedged = hedgedFate(work, words);
  if (hedged.length === 0) return [];
  return sentenceParts(words, sure ? hedged : parts(words, 'verdictProbably', { verdict: hedged }));
}

/** "6 canceled, 3 renewed, 1 saved": the fates of a story about many shows; '' where it states none. */
function roundup(works: readonly Work[], words: Words): string {
  const counts = new Map<PluralKey, number>();
  for (const { status, certainty } of works) {
    if (status.value === 'none') continue;
    const hedge = certainty === 'rumored' || certainty === 'denied' ? certainty : status.value;
    counts.set(COUNTS[hedge], (counts.get(COUNTS[hedge]) ?? 0) + 1);
  }
  const phrases = Object.values(COUNTS).flatMap((key) => {
    const count = counts.get(key);
    return count === undefined ? [] : [plural(words, key, count)];
  });
  return list(words, phrases);
}

/**
 * What became of the show, in parts as `workVerdict` gives them; in a roundup, the fates counted.
 *
 * @returns [] where the article states no fate.
 */
export function verdictParts(facts: VerdictFacts, words: Words, sure = true): Part[] {
  if (facts.kind === null || facts.kind === 'unrelated') return [];
  if (facts.kind === 'roundup') {
    const text = roundup(facts.works, words);
    return text === '' ? [] : [{ text, name: null }];
  }
  const [lead] = facts.works;
  return lead === undefined ? [] : workVerdict(lead, words, sure);
}

/** `verdictParts` as one line of text, '' where there is none: "Canceled by Netflix after one season". */
export function verdict(facts: VerdictFacts, words: Words, sure = true): string {
  return joined(verdictParts(facts, words, sure));
}
