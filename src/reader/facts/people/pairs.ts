import type { Piece } from '../../line.ts';
import type { Entity } from '../../mentions/entities.ts';
import { isRanked } from '../../mentions/names.ts';
import type { Claim } from './claim.ts';
import type { Group, Item, Range } from './groups.ts';

/** A name and what stands in brackets behind it: performer and character in either order, or what one is known for. */
export interface Pair {
  group: Group;
  outer: Piece;
  inner: Piece;
}

/** "Kuro (Ryo Minase)", "Ryo Minase (Kuro)": brackets that hold one name. */
export function pairsOf(group: Group): Pair[] {
  return group.items.flatMap((item) => {
    const { bracket } = item;
    if (bracket === null || !holdsOneName(group, bracket)) return [];
    const [outer, inner] = [group.line.pieces[item.at], group.line.pieces[bracket.to - 1]];
    return outer?.entity == null || inner?.entity == null ? [] : [{ group, outer, inner }];
  });
}

/** "(Junie)", "(foreman Pelle Lindqvist)", "(the Colonel)". */
function holdsOneName(group: Group, { from, to }: Range): boolean {
  const words = group.words.slice(from, to);
  const last = words.at(-1) ?? '';
  return (
    words.length <= 5 &&
    /^[PN]\d+$/.test(last) &&
    words
      .slice(0, -1)
      .every(
        (w) => /^(?:[a-z-]+|N\d+|'s)$/.test(w) && !/^(?:and|as|in|on|of|from|by|who|with|not|no)$/.test(w),
      )
  );
}

/**
 * Tells performer from character.
 * @param performers persons that other words call performers
 */
export function claimOfPair({ group, outer, inner }: Pair, performers: ReadonlySet<number>): Claim | null {
  if (outer.entity === null || inner.entity === null) return null;
  const first = performsFirst(group, outer.entity, inner.entity, performers);
  const [performer, character] = first ? [outer, inner] : [inner, outer];
  if (performer.entity === null) return null;
  const from = group.line.pieces.indexOf(outer);
  const to = group.line.pieces.indexOf(inner) + 1;
  return {
    person: performer.entity,
    role: 'cast',
    character,
    of: null,
    soft: false,
    company: true,
    line: group.line,
    from,
    to,
  };
}

/** Whether the name before the brackets is the performer's. */
function performsFirst(group: Group, outer: Entity, inner: Entity, performers: ReadonlySet<number>): boolean {
  if (performers.has(outer.id) !== performers.has(inner.id)) return performers.has(outer.id);
  if (outer.kind !== inner.kind) return outer.kind === 'person';
  if (isRanked(outer.key) !== isRanked(inner.key)) return isRanked(inner.key);
  if (group.items.some((item) => item.bracket !== null && item.bracket.to - item.bracket.from > 1))
    return true;
  if (group.items.some((item) => innerKind(group, item) === 'name')) return true;
  const [first, last] = [group.items[0], group.items.at(-1)];
  return group.items.length > 1 && (first?.bracket === null || last?.bracket === null);
}

const innerKind = (group: Group, item: Item) =>
  item.bracket === null ? null : (group.line.pieces[item.bracket.to - 1]?.entity?.kind ?? null);

/** What a bracket behind a name says the person is known for: "(Teen Wolf)", "(Low Pressure, Gilt)". */
export function knownForIn(group: Group, item: Item): { from: number; to: number } | null {
  const { bracket } = item;
  if (bracket === null) return null;
  const words = group.line.pieces.slice(bracket.from, bracket.to);
  return words.some((w) => w.entity?.kind === 'title') ? bracket : null;
}
