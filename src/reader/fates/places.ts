import { GENRES } from '../lexicon/genres.ts';
import { type Line, titleAt, wordAt } from '../line.ts';
import type { Entity } from '../mentions/entities.ts';

/** Nouns that speak of a work without its name. */
const NOUNS = new Set([
  ...GENRES,
  'project',
  'program',
  'programme',
  'sequel',
  'spinoff',
  'spin-off',
  'adaptation',
]);
const DEFINITE = new Set("the this that its his her their 's our".split(' '));
/** Between "the" and its noun stand no more words than these. */
const APART = 4;
/** Words that can stand for a work, or for its next season, where nothing else in the line does. */
const PRONOUNS = new Set(['it', 'this', 'that', 'season', 'series', 'episodes', 'show']);

/**
 * The places of a line that speak of a work: every piece that names one; and, where none names the work in focus, the
 * one that speaks of it: "the drama", "it", or else the season that there will or will not be.
 */
export function placesIn(line: Line, focus: Entity | null): number[] {
  const named = line.pieces.flatMap((_, piece) => (titleAt(line, piece) === null ? [] : [piece]));
  if (focus === null || named.some((piece) => line.pieces[piece]?.entity === focus)) return named;
  const spoken = spokenOf(line);
  return spoken === -1 ? named : [...named, spoken].sort((a, b) => a - b);
}

function spokenOf(line: Line): number {
  const noun = line.words.findIndex((word, i) => NOUNS.has(word) && isDefinite(line, i));
  return noun !== -1 ? noun : line.words.findIndex((word) => PRONOUNS.has(word));
}

function isDefinite(line: Line, noun: number): boolean {
  if (titleAt(line, noun + 1) !== null) return false;
  for (let i = noun - 1; i >= Math.max(0, noun - APART); i--) {
    const word = wordAt(line, i);
    if (DEFINITE.has(word)) return true;
    if (/^(?:a|an|another|other|many|all|several|any|of|in|and)$/.test(word) || titleAt(line, i) !== null)
      return false;
  }
  return false;
}
