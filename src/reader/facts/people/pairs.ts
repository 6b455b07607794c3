import type { Piece } from '../../line.ts';
import type { Claim } from './claims.ts';
import type { Group, Item } from './groups.ts';

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
    if (bracket === null || bracket.to - bracket.from !== 1) return [];
    const [outer, inner] = [group.line.pieces[item.at], group.line.pieces[bracket.from]];
    const kinds = /^(?:person|name)$/;
    if (outer?.entity == null || inner?.entity == null || !kinds.test(inner.entity.kind)) return [];
    return [{ group, outer, inner }];
  });
}

/**
 * Tells performer from character.
 * @param performers persons that other words call performers
 */
export function claimOfPair({ group, outer, inner }: Pair, performers: ReadonlySet<number>): Claim | null {
  if (outer.entity === null || inner.entity === null) return null;
  const outerPlays = performers.has(outer.entity.id);
  const innerPlays = performers.has(inner.entity.id);
  const innerFull = inner.entity.kind === 'person';
  const outerFull = outer.entity.kind === 'person';
  const first = outerPlays === innerPlays ? outerFull && !innerFull : outerPlays;
  const [performer, character] = first ? [outer, inner] : [inner, outer];
  if (performer.entity === null) return null;
  const from = group.line.pieces.indexOf(outer);
  const to = group.line.pieces.indexOf(inner) + 1;
  return { person: performer.entity, role: 'cast', character, of: null, line: group.line, from, to };
}

/** What a bracket behind a name says the person is known for: "(Teen Wolf)", "(Low Pressure, Gilt)". */
export function knownForIn(group: Group, item: Item): { from: number; to: number } | null {
  const { bracket } = item;
  if (bracket === null) return null;
  const words = group.line.pieces.slice(bracket.from, bracket.to);
  return words.some((w) => w.entity?.kind === 'title') ? bracket : null;
}
