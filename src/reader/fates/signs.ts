import { placeOf } from '../../text/hash.ts';
import { FATE_WORDS } from '../lexicon/fate-words.ts';
import { isSymbol, type Line, titleAt, wordAt } from '../line.ts';
import type { Entity } from '../mentions/entities.ts';
import { NUMBER, ORDINAL, stem } from '../stem.ts';
import type { Hit } from './hits.ts';
import { hear } from './modality.ts';
import { targetsOf } from './targets.ts';

/** Pieces [from, to) of a line that name one work, or several that share what is said of them. */
export interface Group {
  from: number;
  to: number;
}

/** How far the words around a work are looked at, in pieces. */
const REACH = 12;
const NEAR = 4;
const JOINS = /^(?:,|and|or|&|as|well|the|plus|both|drama|comedy|sitcom|thriller|'s|H\d+|series|nor)$/;
const ENDS_CLAUSE = /^(?:;|—|:|but|while|whereas|although|though|because|\.|\?|!)$/;

const MEANING = new Map<string, string>();
for (const [meaning, words] of Object.entries(FATE_WORDS))
  for (const word of words.split(' ')) MEANING.set(word, meaning.toUpperCase());

/** What a word means for the fate of a work, or null for most words. */
export function meaningOf(word: string): string | null {
  if (isSymbol(word, 'TPHONQ')) return word.startsWith('H') ? 'H' : null;
  const meaning = MEANING.get(word);
  if (meaning !== undefined || !MAY_COUNT.has(word.charCodeAt(0))) return meaning ?? null;
  return NUMBER.test(word) ? '#' : ORDINAL.test(word) ? '#TH' : null;
}

/** What numbers and ordinals begin with: digits, and the letters of "eight", "five", "second" and so on. */
const MAY_COUNT = new Set([...'0123456789efnost'].map((sign) => sign.charCodeAt(0)));

/** How many places the table of weights has. */
export const SIGNS = 1 << 15;
const sign = (text: string): number => placeOf(SIGNS, 0, text);

/** The works that piece `at` shares its fate with: those listed with it. */
export function groupAt(line: Line, at: number, isWork: (piece: number) => boolean): Group {
  return { from: edge(line, at, -1, isWork), to: edge(line, at, 1, isWork) + 1 };
}

function edge(line: Line, at: number, step: 1 | -1, isWork: (piece: number) => boolean): number {
  let last = at;
  let joined = false;
  for (let i = at + step; i >= 0 && i < line.pieces.length && Math.abs(i - last) <= 6; i += step) {
    if (isWork(i)) {
      if (!joined) break;
      last = i;
      joined = false;
      continue;
    }
    const word = wordAt(line, i);
    if (/^(?:,|and|or|&|plus|nor)$/.test(word)) joined = true;
    if (!JOINS.test(word)) break;
  }
  return last;
}

/**
 * What the words of a line say for one fate or another of the work at piece `at`: named signs, each there or not.
 * @param at a piece that names a work, or speaks of the one in focus
 * @param hits the decisions found in the line
 */
export function signsOf(line: Line, at: number, hits: readonly Hit[], focus: Entity | null): Set<number> {
  const isWork = (piece: number) => piece === at || titleAt(line, piece) !== null;
  const group = groupAt(line, at, isWork);
  const signs = new Set<number>([sign('bias')]);
  const entity = line.pieces[at]?.entity;
  signs.add(sign(`is ${entity?.kind ?? ''}`));
  if (line.in === 'headline') signs.add(sign('headline'));
  if (group.to - group.from > 1) signs.add(sign('listed'));
  addSide(signs, line, group.to, 1, isWork);
  addSide(signs, line, group.from - 1, -1, isWork);
  const right = meanings(line, group.to, 1, isWork);
  const left = meanings(line, group.from - 1, -1, isWork);
  addMeanings(signs, 'R', right);
  addMeanings(signs, 'L', left);
  signs.add(sign(`LR ${left.here[0] ?? ''} ${right.here[0] ?? ''}`));
  signs.add(sign(`LRR ${left.here[0] ?? ''} ${right.here.slice(0, 2).join(' ')}`));
  signs.add(sign(`LLR ${left.here.slice(0, 2).join(' ')} ${right.here[0] ?? ''}`));
  addHits(signs, line, group, hits, isWork, titleAt(line, at) === null ? focus : null);
  return signs;
}

function addSide(
  signs: Set<number>,
  line: Line,
  start: number,
  step: 1 | -1,
  isWork: (piece: number) => boolean,
): void {
  const side = step > 0 ? 'r' : 'l';
  const stems: string[] = [];
  let beyond = '';
  for (let n = 0, i = start; n < REACH; n++, i += step) {
    const word = wordAt(line, i);
    if (word === '') {
      if (n < 3) signs.add(sign(`${side}${n} $`));
      break;
    }
    const base = stem(word);
    stems.push(base);
    const last = stems.at(-2);
    const pair = last === undefined ? '' : step > 0 ? `${last} ${base}` : `${base} ${last}`;
    if (n < 2) signs.add(sign(`${side}${n} ${base}`));
    if (n === 1) signs.add(sign(`${side}p ${pair}`));
    if (n === 2) signs.add(sign(`${side}t ${step > 0 ? stems.join(' ') : [...stems].reverse().join(' ')}`));
    const zone = n < NEAR ? 'n' : 'f';
    signs.add(sign(`${side}${beyond}${zone} ${base}`));
    if (pair !== '' && n < 8) signs.add(sign(`${side}${beyond}b ${pair}`));
    if (isWork(i)) beyond = 'x';
    else if (ENDS_CLAUSE.test(word)) beyond = beyond === '' ? 'c' : 'x';
  }
}

interface Meanings {
  /** Of the words up to the next work or clause, the nearest first. */
  here: string[];
  /** Of the words beyond. */
  beyond: string[];
}

function meanings(line: Line, start: number, step: 1 | -1, isWork: (piece: number) => boolean): Meanings {
  const found: Meanings = { here: [], beyond: [] };
  let zone = found.here;
  for (let n = 0, i = start; n < 24; n++, i += step) {
    const word = wordAt(line, i);
    if (word === '') break;
    if (isWork(i) || ENDS_CLAUSE.test(word)) {
      if (zone === found.here && isWork(i)) zone.push('T');
      zone = found.beyond;
    }
    const meaning = meaningOf(word);
    if (meaning !== null) zone.push(meaning);
  }
  return found;
}

function addMeanings(signs: Set<number>, side: string, { here, beyond }: Meanings): void {
  signs.add(sign(`${side}1 ${here[0] ?? '-'}`));
  signs.add(sign(`${side}2 ${here.slice(0, 2).join(' ')}`));
  signs.add(sign(`${side}3 ${here.slice(0, 3).join(' ')}`));
  signs.add(sign(`${side}4 ${here.slice(0, 4).join(' ')}`));
  here.slice(0, 6).forEach((meaning, i) => {
    signs.add(sign(`${side}has ${meaning}`));
    const next = here[i + 1];
    if (next !== undefined && i < 5) signs.add(sign(`${side}pair ${meaning} ${next}`));
    const after = here[i + 2];
    if (after !== undefined && i < 4) signs.add(sign(`${side}skip ${meaning} ${after}`));
  });
  beyond.slice(0, 4).forEach((meaning) => {
    signs.add(sign(`${side}beyond ${meaning}`));
  });
}

function addHits(
  signs: Set<number>,
  line: Line,
  group: Group,
  hits: readonly Hit[],
  isWork: (piece: number) => boolean,
  spoken: Entity | null,
): void {
  for (const hit of hits) {
    const reading = hear(line, hit);
    const what =
      reading === null
        ? `unreal ${hit.status}`
        : `${reading.status} ${reading.certainty === 'reported' ? 'confirmed' : reading.certainty}`;
    const meant = targetsOf(line, hit, spoken).some(({ piece }) =>
      piece === null ? spoken !== null : piece >= group.from && piece < group.to,
    );
    signs.add(sign(`${meant ? 'of it' : 'else'} ${what}`));
    if (meant) signs.add(sign(`of it ${hit.side} ${what}`));
    const right = hit.from >= group.to;
    const apart = right ? hit.from - group.to : group.from - hit.to;
    const [from, to] = right ? [group.to, hit.from] : [hit.to, group.from];
    let between = 0;
    for (let i = from; i < to; i++) if (isWork(i)) between++;
    const far = apart <= 1 ? 'at' : apart <= 4 ? 'near' : apart <= 10 ? 'by' : 'far';
    signs.add(sign(`hit ${right ? 'r' : 'l'} ${far}${between > 0 ? ' past' : ''} ${what}`));
  }
}
