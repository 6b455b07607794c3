/** The words a brief may use. They are the contract's; the interface shows them in the reader's language. */

/** What a page is about. */
export const KINDS = [
  'cancellation',
  'ending',
  'renewal',
  'rescue',
  'order',
  'premiere',
  'casting',
  'undecided',
  'roundup',
  'other',
  'unrelated',
] as const;
export type Kind = (typeof KINDS)[number];

/** What became of a work. */
export const STATUSES = ['canceled', 'ending', 'renewed', 'rescued', 'ordered', 'undecided', 'none'] as const;
export type Status = (typeof STATUSES)[number];

/** How firmly the article states a fate. */
export const CERTAINTIES = ['confirmed', 'reported', 'rumored', 'denied'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Why a work ended. */
export const REASONS = [
  'viewership',
  'cost',
  'creative',
  'schedule',
  'pandemic',
  'strike',
  'strategy',
  'conduct',
  'reception',
] as const;
export type Reason = (typeof REASONS)[number];

/** What kind of work the screen work was made from. */
export const FORMS = [
  'novel',
  'book series',
  'novella',
  'short story',
  'memoir',
  'nonfiction',
  "children's book",
  'comic',
  'graphic novel',
  'manga',
  'webtoon',
  'light novel',
  'play',
  'video game',
  'podcast',
  'article',
  'film',
  'series',
  'true story',
  'toy',
] as const;
export type Form = (typeof FORMS)[number];

/** What a person is to the work. */
export const ROLES = [
  'cast',
  'creator',
  'showrunner',
  'executive producer',
  'director',
  'writer',
  'author',
  'executive',
  'host',
  'other',
] as const;
export type Role = (typeof ROLES)[number];
