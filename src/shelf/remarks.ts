import type { Status } from '../model/vocabulary.ts';
import type { Card } from './card.ts';
import { currentFates, type Word, wordsOf } from './history.ts';
import { type Show, showsOf } from './shows.ts';
import type { Tie } from './ties.ts';

/** Where a story does not say what the shelf says of a show. */
export interface Remark {
  /** The show as the story calls it. */
  title: string;
  /** What the story says, with its place in the brief (`path`). */
  story: Word;
  /** What the shelf says: one fate, or those that disagree. */
  shelf: Word[];
  /**
   * `moves-on`: the story is newer, and what it says may well have followed. `contradicts`: it is as old, denies what
   * the shelf says, or says what cannot have followed. `older`: the shelf already knows what came after.
   */
  relation: 'moves-on' | 'contradicts' | 'older';
}

/** What does not follow from a fate unless somebody was wrong; whoever comes back after an end is `rescued`. */
const CANNOT_FOLLOW: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  canceled: ['renewed', 'ordered', 'undecided'],
  ending: ['renewed', 'ordered', 'undecided'],
  renewed: ['ordered'],
  rescued: ['ordered'],
};

const isDenied = ({ certainty }: Word) => certainty === 'denied';

function agrees(story: Word, shelf: readonly Word[]): boolean {
  return shelf.some((word) => word.status === story.status && isDenied(word) === isDenied(story));
}

function isFurther(story: Word, shelf: readonly Word[]): boolean {
  const [known] = shelf;
  if (known === undefined || known.seasons === null || story.seasons === null) return false;
  return story.day > known.day && story.status === 'renewed' && story.seasons > known.seasons;
}

function relationOf(story: Word, shelf: readonly Word[]): Remark['relation'] | null {
  const [known] = shelf;
  if (known === undefined) return null;
  if (agrees(story, shelf)) return isFurther(story, shelf) ? 'moves-on' : null;
  // To deny what the shelf does not say is no news to it.
  if (isDenied(story) && known.status !== story.status) return null;
  if (story.day < known.day) return 'older';
  const isWrong = isDenied(story) || CANNOT_FOLLOW[known.status]?.includes(story.status) === true;
  return story.day === known.day || isWrong ? 'contradicts' : 'moves-on';
}

function showWith(shows: readonly Show[], { pin, title }: Word): Show | undefined {
  return shows.find(({ history }) => history.some((word) => word.pin === pin && word.title === title));
}

/**
 * What a reader should know of a story that speaks of shows on their shelf: where it contradicts the shelf or moves
 * on from it.
 *
 * @param story the card of the story, pinned or not.
 * @param cards those on the shelf that bear one of its titles (`Shelf.cardsAbout`), or all.
 */
export function remarksOn(story: Card, cards: readonly Card[], ties: readonly Tie[]): Remark[] {
  const isPinned = cards.some(({ id }) => id === story.id);
  const shows = showsOf(isPinned ? cards : [...cards, story], ties);
  return wordsOf(story).flatMap((word) => {
    if (word.status === 'none') return [];
    const history = showWith(shows, word)?.history ?? [];
    const shelf = currentFates(isPinned ? history : history.filter(({ pin }) => pin !== story.id));
    const relation = relationOf(word, shelf);
    return relation === null ? [] : [{ title: word.name, story: word, shelf, relation }];
  });
}
