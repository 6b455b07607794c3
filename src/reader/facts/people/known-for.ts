import type { Span } from '../../../text/sentences.ts';
import type { Line } from '../../line.ts';
import { spanOf } from '../../line.ts';
import type { Entity } from '../../mentions/entities.ts';
import type { Group, Item } from './groups.ts';
import { knownForIn } from './pairs.ts';

/** Where an article says what else a person is known for. */
export interface KnownFor {
  line: Line;
  span: Span;
}

const FAME = /^(?:,|of|from|best|known|for|who|is|was|the|'s)$/;

/** 'X from "Teen Wolf" fame', "X (Teen Wolf)", "Teen Wolf alum X": for everybody of whom the groups say it. */
export function knownFor(groups: readonly Group[]): Map<Entity, KnownFor> {
  const known = new Map<Entity, KnownFor>();
  for (const group of groups) {
    for (const item of group.items) {
      const person = group.line.pieces[item.at]?.entity ?? null;
      const place = person === null || known.has(person) ? null : placeIn(group, item);
      if (person !== null && place !== null) known.set(person, place);
    }
  }
  return known;
}

function placeIn(group: Group, item: Item): KnownFor | null {
  const bracket = knownForIn(group, item);
  if (bracket !== null) return at(group.line, bracket.from, bracket.to);
  const behind = fameBehind(group.words, item.at + 1) ?? alumBefore(group.words, item.at);
  return behind === null ? null : at(group.line, behind, behind + 1);
}

function at(line: Line, from: number, to: number): KnownFor | null {
  const [first, last] = [line.pieces[from], line.pieces[to - 1]];
  if (first === undefined || last === undefined) return null;
  return { line, span: spanOf(line, first.at, last.at + 1) };
}

/** 'X from "Teen Wolf" fame', "X of Teen Wolf fame", "X, best known for Teen Wolf". */
function fameBehind(words: readonly string[], from: number): number | null {
  let i = from;
  while (i < from + 6 && FAME.test(words[i] ?? '')) i++;
  if (i === from || !/^T\d+$/.test(words[i] ?? '')) return null;
  return words[i + 1] === 'fame' || words.slice(from, i).includes('known') ? i : null;
}

/** "Teen Wolf alum X". */
function alumBefore(words: readonly string[], at: number): number | null {
  return /^(?:alum|alumnus|alumna|veteran|vet|breakout)$/.test(words[at - 1] ?? '') &&
    /^T\d+$/.test(words[at - 2] ?? '')
    ? at - 2
    : null;
}
