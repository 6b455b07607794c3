import type { Card, CardWork } from './card.ts';

/** What one pin says of one show: an entry of its history. */
export interface Word extends Omit<CardWork, 'folded' | 'read'> {
  pin: string;
  /** The title folded, or '' for a pin that is about no work. */
  title: string;
  /** The title as the article writes it; the headline of a pin that is about no work. */
  name: string;
  /** When it was said (see `Card`). */
  at: string;
  day: string;
  datedBy: Card['datedBy'];
  pinnedAt: string;
  headline: string;
  site: string | null;
  /** The show's premiere as this article has it, for its lead work: YYYY, YYYY-MM or YYYY-MM-DD. */
  premiered: string | null;
}

/** What a pin says, show by show. A pin that is about no work is listed by its headline. */
export function wordsOf(card: Card): Word[] {
  if (card.works.length === 0) return [wordOf(card, null)];
  const [first] = card.works;
  if (card.works.length === 1 && first !== undefined) return [wordOf(card, first)];
  const seen = new Set<string>();
  return card.works
    .filter(({ folded }) => !seen.has(folded) && seen.add(folded))
    .map((work) => wordOf(card, work));
}

function wordOf(card: Card, work: CardWork | null): Word {
  return {
    pin: card.id,
    title: work?.folded ?? '',
    name: work?.title ?? card.headline,
    path: work?.path ?? '',
    status: work?.status ?? 'none',
    certainty: work?.certainty ?? 'confirmed',
    by: work?.by ?? null,
    seasons: work?.seasons ?? null,
    source: work?.source ?? null,
    link: work?.link ?? card.url,
    at: card.at,
    day: card.day,
    datedBy: card.datedBy,
    pinnedAt: card.pinnedAt,
    headline: card.headline,
    site: card.site,
    premiered: work?.path === 'works.0' ? card.premiered : null,
  };
}

/** The order of a history: by time; of two words of one moment, the one pinned later comes later. */
export function byTime(a: Word, b: Word): number {
  return compare(a.at, b.at) || compare(a.pinnedAt, b.pinnedAt) || compare(a.pin, b.pin);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const counts = ({ status, certainty }: Word) =>
  status !== 'none' && (certainty === 'confirmed' || certainty === 'reported');

/**
 * What is now known of a show: its newest confirmed or reported word. Where another such word of the same day says
 * otherwise, or a newer one denies it, both: the newest first. Where there are only rumors and denials, the newest of
 * them. [] where no fate is stated.
 *
 * @param history in order of time.
 */
export function currentFates(history: readonly Word[]): Word[] {
  const said = history.filter(({ status }) => status !== 'none');
  const newest = said.filter(counts).at(-1);
  if (newest === undefined) return said.slice(-1);
  const others = said.filter(
    (word) =>
      (counts(word) && word.day === newest.day && word.status !== newest.status) ||
      (word.certainty === 'denied' && word.status === newest.status && word.day >= newest.day),
  );
  const seen = new Set<string>();
  return [newest, ...others.reverse()].filter(({ status, certainty }) => {
    const fate = `${status} ${certainty === 'denied'}`;
    return !seen.has(fate) && seen.add(fate);
  });
}
