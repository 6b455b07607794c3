import type { Role } from '../../../model/vocabulary.ts';
import type { Line, Piece } from '../../line.ts';
import type { Entity } from '../../mentions/entities.ts';
import type { Group, Item, Range } from './groups.ts';

/** What one place says of a person. `from` and `to` are places in the line's pieces. */
export interface Claim {
  person: Entity;
  role: Role;
  /** Whom the person plays. */
  character: Piece | null;
  /** The title that the role's own words name ("Bent Copper creator"), else null. */
  of: Entity | null;
  /** Counts only where nothing firmer is said of the person. */
  soft: boolean;
  /** Said of a person of full name in the same breath, too, or with a character. */
  company: boolean;
  line: Line;
  from: number;
  to: number;
}

/** One way in which articles say what somebody does. `words` are the words of the group's line. */
export type Finder = (group: Group, words: readonly string[]) => Claim[];

/** The claim that one item of a group has a role; empty where the item is nobody's name. */
export function claim(
  group: Group,
  item: Item,
  role: Role,
  reach: Range,
  more: Partial<Claim> = {},
): Claim[] {
  const person = group.line.pieces[item.at]?.entity ?? null;
  if (person === null) return [];
  const from = Math.max(0, Math.min(reach.from, item.at));
  const to = Math.max(reach.to, item.at + 1);
  const company =
    item.as !== null ||
    group.items.some((other) => other !== item && group.line.pieces[other.at]?.entity?.kind === 'person');
  return [
    { person, role, character: null, of: null, soft: false, company, line: group.line, from, to, ...more },
  ];
}

/** The claim that all items of a group have a role. */
export function claimAll(group: Group, role: Role, reach: Range, more: Partial<Claim> = {}): Claim[] {
  return group.items.flatMap((item) => claim(group, item, role, reach, more));
}
