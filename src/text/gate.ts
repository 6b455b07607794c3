import { cluesOf, indexOf, merges, SIGN_COUNT } from './clues.ts';

/**
 * Which patterns may match a text: found for all of them at once, in one walk over the text, by the clues of each
 * (Aho and Corasick 1975). Trying hundreds of patterns on every sentence is what makes a reader slow.
 */

/** For each pattern, by its number: 1 where the text has what it cannot match without. */
export type Hints = Uint8Array;

interface Automaton {
  /** The next state for each state and sign. */
  next: Int32Array;
  /** The patterns that each state speaks for, those of its suffixes among them; null for most. */
  found: (readonly number[] | null)[];
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
  return number === undefined || number >= hints.length || hints[number] === 1;
}

/** Whether a gated pattern without the flag g matches in a text, or a part of one, that has these hints. */
export function holds(hints: Hints, pattern: RegExp, text: string): boolean {
  return mayHold(hints, pattern) && pattern.test(text);
}

/** The hints of a stretch of leveled text; its ends count as the ends of words. */
export function hintsOf(text: string, start: number, end: number): Hints {
  if (automaton === null || automaton.size < clues.length) automaton = build();
  const { next, found, size } = automaton;
  const hints = new Uint8Array(size);
  for (let i = 0; i < size; i++) if (clues[i] === null) hints[i] = 1;
  const space = indexOf(32);
  let before = space;
  let state = next[space] ?? 0;
  for (let i = start; i <= end; i++) {
    const sign = i < end ? indexOf(text.charCodeAt(i)) : space;
    if (sign === before && merges(sign)) continue;
    before = sign;
    state = next[state * SIGN_COUNT + sign] ?? 0;
    const patterns = found[state];
    if (patterns != null) for (const number of patterns) hints[number] = 1;
  }
  return hints;
}

function build(): Automaton {
  const children: Int32Array[] = [new Int32Array(SIGN_COUNT)];
  const own: Set<number>[] = [new Set()];
  clues.forEach((list, number) => {
    for (const clue of list ?? []) {
      let state = 0;
      for (const sign of clue) {
        const row = children[state];
        const at = indexOf(sign.charCodeAt(0));
        if (row === undefined) continue;
        if (row[at] === 0) {
          row[at] = children.length;
          children.push(new Int32Array(SIGN_COUNT));
          own.push(new Set());
        }
        state = row[at] ?? 0;
      }
      own[state]?.add(number);
    }
  });
  return link(children, own);
}

/** Gives every state its way on for every sign, by the longest suffix that is a state too. */
function link(children: readonly Int32Array[], own: readonly Set<number>[]): Automaton {
  const next = new Int32Array(children.length * SIGN_COUNT);
  const suffix = new Int32Array(children.length);
  const queue = [0];
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i] ?? 0;
    const back = suffix[state] ?? 0;
    if (state !== 0) for (const number of own[back] ?? []) own[state]?.add(number);
    for (let sign = 0; sign < SIGN_COUNT; sign++) {
      const child = children[state]?.[sign] ?? 0;
      const other = state === 0 ? 0 : (next[back * SIGN_COUNT + sign] ?? 0);
      next[state * SIGN_COUNT + sign] = child === 0 ? other : child;
      if (child === 0) continue;
      suffix[child] = other;
      queue.push(child);
    }
  }
  return { next, found: own.map((set) => (set.size === 0 ? null : [...set])), size: clues.length };
}
