import { cluesOf, indexOf, merges, SIGN_COUNT } from './clues.ts';

/**
 * Which patterns may match a text: found for all of them at once, in one walk over the text, by the clues of each
 * (Aho and Corasick 1975). Trying hundreds of patterns on every sentence is what makes a reader slow.
 */

/** For each pattern, by its number, one bit: set where the text has what it cannot match without. */
export type Hints = Int32Array;

interface Automaton {
  /** The next state for each state and sign, each times SIGN_COUNT. */
  next: Int32Array;
  /** Where in `found` the patterns begin that each state speaks for, those of its suffixes among them, and where they end. */
  from: Int32Array;
  found: Uint16Array;
  /** The hints of an empty text: patterns without clues may match anywhere. */
  empty: Hints;
  /** How many patterns it knows. */
  size: number;
}

const numbers = new Map<RegExp, number>();
const clues: (readonly string[] | null)[] = [];
let automaton: Automaton | null = null;

/**
 * Makes a pattern known to `hintsOf`, so that `mayHold` can tell of it.
 * @param symbols whether capitals and digits in it stand for symbols that the text does not have
 * @returns the same pattern
 */
export function gated(pattern: RegExp, symbols = false): RegExp {
  if (numbers.has(pattern)) return pattern;
  numbers.set(pattern, clues.length);
  clues.push(cluesOf(pattern.source, symbols));
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

/** The hints of a stretch of leveled text; its ends count as the ends of words. */
export function hintsOf(text: string, start: number, end: number): Hints {
  if (automaton === null || automaton.size < clues.length) automaton = build();
  const { next, from, found, empty } = automaton;
  const hints = empty.slice();
  const space = indexOf(32);
  let before = space;
  let state = next[space] ?? 0;
  for (let i = start; i <= end; i++) {
    const sign = i < end ? indexOf(text.charCodeAt(i)) : space;
    if (sign === before && merges(sign)) continue;
    before = sign;
    state = next[state + sign] ?? 0;
    for (let k = from[state / SIGN_COUNT] ?? 0; k < (from[state / SIGN_COUNT + 1] ?? 0); k++) {
      const number = found[k] ?? 0;
      hints[number >> 5] = (hints[number >> 5] ?? 0) | (1 << (number & 31));
    }
  }
  return hints;
}

function build(): Automaton {
  const most = clues.reduce((sum, list) => sum + (list?.reduce((n, clue) => n + clue.length, 0) ?? 0), 1);
  const next = new Int32Array(most * SIGN_COUNT);
  const own: number[][] = [[]];
  clues.forEach((list, number) => {
    for (const clue of list ?? []) own[plant(next, own, clue)]?.push(number);
  });
  link(next, own);
  return {
    next: next.slice(0, own.length * SIGN_COUNT),
    ...listed(own),
    empty: hintsOfNothing(),
    size: clues.length,
  };
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

/** The patterns of all states in one list, and where each state's begin. */
function listed(own: readonly number[][]): { from: Int32Array; found: Uint16Array } {
  const from = new Int32Array(own.length + 1);
  own.forEach((patterns, state) => {
    from[state + 1] = (from[state] ?? 0) + patterns.length;
  });
  return { from, found: Uint16Array.from(own.flat()) };
}

function hintsOfNothing(): Hints {
  const hints = new Int32Array((clues.length >> 5) + 1);
  clues.forEach((list, number) => {
    if (list === null) hints[number >> 5] = (hints[number >> 5] ?? 0) | (1 << (number & 31));
  });
  return hints;
}
