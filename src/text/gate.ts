import { cluesOf, indexOf, merges, SIGN_COUNT } from './clues.ts';

/**
 * Which patterns may match a text: found for all of them at once, in one walk over the text, by the clues of each
 * (Aho and Corasick 1975). Trying hundreds of patterns on every sentence is what makes a reader slow.
 */

/** For each pattern, by its number, one bit: set where the text has what it cannot match without. */
export type Hints = Int32Array;

interface Automaton {
  /** The next state for each state and sign: one row each state, as long as a line of a processor's cache. */
  next: Uint16Array | Int32Array;
  /** The state before any text. */
  start: number;
  /** The first of the states that speak for a pattern: all behind it do, none before it. */
  speaking: number;
  /** Where the bits begin of the patterns that each of them speaks for, those of its suffixes among them, and where they end. */
  from: Int32Array;
  /** Which word of the hints takes the bits, and the bits. */
  words: Uint16Array;
  bits: Int32Array;
  /** The hints of an empty text: patterns without clues may match anywhere. */
  empty: Hints;
  /** How many patterns it knows. */
  size: number;
}

/** A row of the automaton has two to the power of this many places, of which the first SIGN_COUNT are used. */
const SHIFT = 5;

const numbers = new Map<RegExp, number>();
const patterns: { source: string; symbols: boolean }[] = [];
let automaton: Automaton | null = null;

/**
 * Makes a pattern known to `hintsOf`, so that `mayHold` can tell of it.
 * @param symbols whether capitals and digits in it stand for symbols that the text does not have
 * @returns the same pattern
 */
export function gated(pattern: RegExp, symbols = false): RegExp {
  if (numbers.has(pattern)) return pattern;
  numbers.set(pattern, patterns.length);
  patterns.push({ source: pattern.source, symbols });
  return pattern;
}

/** Whether a pattern may match in a text of these hints: false only where it surely matches nowhere in it. */
export function mayHold(hints: Hints, pattern: RegExp): boolean {
  const number = numbers.get(pattern);
  return number === undefined || ((hints[number >> 5] ?? -1) & (1 << (number & 31))) !== 0;
}

/** Whether a gated pattern without the flag g matches in a text, or a part of one, that has these hints. */
export function holds(hints: Hints, pattern: RegExp, text: string): boolean {
  return mayHold(hints, pattern) && pattern.test(text);
}

/** Things that have a pattern each, of which those are found at once whose patterns may hold. */
export interface Gates<T> {
  /** Which words of the hints are looked at, and the bits of each that count. */
  words: readonly (readonly [at: number, mask: number])[];
  /** The things by the numbers of their patterns. */
  things: ReadonlyMap<number, T>;
}

/**
 * Makes gates for things whose patterns are tried one after the other: most texts open none or two of a hundred.
 * @param patternOf a gated pattern; those of later things are made later
 */
export function gatesOf<T>(things: readonly T[], patternOf: (thing: T) => RegExp): Gates<T> {
  const byNumber = new Map<number, T>();
  for (const thing of things) byNumber.set(numbers.get(gated(patternOf(thing))) ?? 0, thing);
  return { words: [...masksOf(byNumber.keys())].sort(([a], [b]) => a - b), things: byNumber };
}

/** The bits of some patterns, by the words of the hints that have them. */
function masksOf(patterns: Iterable<number>): Map<number, number> {
  const masks = new Map<number, number>();
  for (const number of patterns) masks.set(number >> 5, (masks.get(number >> 5) ?? 0) | (1 << (number & 31)));
  return masks;
}

/** The things whose patterns may hold in a text of these hints, in their order. */
export function opened<T>({ words, things }: Gates<T>, hints: Hints): T[] {
  const open: T[] = [];
  for (const [at, mask] of words) {
    let bits = (hints[at] ?? -1) & mask;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits);
      const thing = things.get((at << 5) + bit);
      if (thing !== undefined) open.push(thing);
      bits &= bits - 1;
    }
  }
  return open;
}

/** The hints of a stretch of leveled text; its ends count as the ends of words. */
export function hintsOf(text: string, start: number, end: number): Hints {
  if (automaton === null || automaton.size < patterns.length) automaton = build();
  const { next, speaking, from, words, bits, empty } = automaton;
  const hints = empty.slice();
  const space = indexOf(32);
  let before = space;
  let state = next[(automaton.start << SHIFT) + space] ?? 0;
  for (let i = start; i <= end; i++) {
    const sign = i < end ? indexOf(text.charCodeAt(i)) : space;
    if (sign === before && merges(sign)) continue;
    before = sign;
    state = next[(state << SHIFT) + sign] ?? 0;
    if (state < speaking) continue;
    const last = from[state - speaking + 1] ?? 0;
    for (let k = from[state - speaking] ?? 0; k < last; k++) {
      const word = words[k] ?? 0;
      hints[word] = (hints[word] ?? 0) | (bits[k] ?? 0);
    }
  }
  return hints;
}

/** Works the clues out here and not before: a background that is started to pin a story need not wait for them. */
function build(): Automaton {
  const clues = patterns.map(({ source, symbols }) => cluesOf(source, symbols));
  const most = clues.reduce((sum, list) => sum + (list?.reduce((n, clue) => n + clue.length, 0) ?? 0), 1);
  const next = new Int32Array(most * SIGN_COUNT);
  const own: number[][] = [[]];
  clues.forEach((list, number) => {
    for (const clue of list ?? []) own[plant(next, own, clue)]?.push(number);
  });
  link(next, own);
  return { ...packed(next, own), empty: hintsOfNothing(clues), size: clues.length };
}

/** Adds the states of a clue; the last one's number. */
function plant(next: Int32Array, own: number[][], clue: string): number {
  let state = 0;
  for (let i = 0; i < clue.length; i++) {
    const at = state * SIGN_COUNT + indexOf(clue.charCodeAt(i));
    if (next[at] === 0) {
      next[at] = own.length * SIGN_COUNT;
      own.push([]);
    }
    state = (next[at] ?? 0) / SIGN_COUNT;
  }
  return state;
}

/** Gives every state its way on for every sign, by the longest suffix that is a state too, and what that one found. */
function link(next: Int32Array, own: number[][]): void {
  const suffix = new Int32Array(own.length);
  const queue = [0];
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i] ?? 0;
    const back = (suffix[state] ?? 0) * SIGN_COUNT;
    const inherited = state === 0 ? [] : (own[suffix[state] ?? 0] ?? []);
    if (inherited.length > 0) own[state] = [...new Set([...(own[state] ?? []), ...inherited])];
    for (let sign = 0; sign < SIGN_COUNT; sign++) {
      const at = state * SIGN_COUNT + sign;
      const other = state === 0 ? 0 : (next[back + sign] ?? 0);
      if (next[at] === 0) {
        next[at] = other;
        continue;
      }
      const child = (next[at] ?? 0) / SIGN_COUNT;
      suffix[child] = other / SIGN_COUNT;
      queue.push(child);
    }
  }
}

/** The states in rows, those that speak for a pattern last, so that one comparison tells them from the others. */
function packed(
  next: Int32Array,
  own: readonly number[][],
): Pick<Automaton, 'next' | 'start' | 'speaking' | 'from' | 'words' | 'bits'> {
  const silent = own.flatMap((patterns, state) => (patterns.length === 0 ? [state] : []));
  const loud = own.flatMap((patterns, state) => (patterns.length > 0 ? [state] : []));
  const place = new Int32Array(own.length);
  [...silent, ...loud].forEach((state, at) => {
    place[state] = at;
  });
  const rows = new (own.length > 0xffff ? Int32Array : Uint16Array)(own.length << SHIFT);
  for (let state = 0; state < own.length; state++)
    for (let sign = 0; sign < SIGN_COUNT; sign++)
      rows[((place[state] ?? 0) << SHIFT) + sign] =
        place[(next[state * SIGN_COUNT + sign] ?? 0) / SIGN_COUNT] ?? 0;
  const from = new Int32Array(loud.length + 1);
  const masks = loud.flatMap((state, at) => {
    const spoken = [...masksOf(own[state] ?? [])];
    from[at + 1] = (from[at] ?? 0) + spoken.length;
    return spoken;
  });
  const words = Uint16Array.from(masks, ([word]) => word);
  const bits = Int32Array.from(masks, ([, mask]) => mask);
  return { next: rows, start: place[0] ?? 0, speaking: silent.length, from, words, bits };
}

function hintsOfNothing(clues: readonly (readonly string[] | null)[]): Hints {
  const hints = new Int32Array((clues.length >> 5) + 1);
  clues.forEach((list, number) => {
    if (list === null) hints[number >> 5] = (hints[number >> 5] ?? 0) | (1 << (number & 31));
  });
  return hints;
}
