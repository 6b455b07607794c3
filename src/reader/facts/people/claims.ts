import { gated, mayHold } from '../../../text/gate.ts';
import { byBook } from './authors.ts';
import { byBracket, byCastCue, byCharacter, byOwnCharacter, byPart } from './cast.ts';
import type { Claim, Finder } from './claim.ts';
import { byApposition, byCompany, byOffice, byPassive, byTitle, byTitleAndComma, byVerb } from './credits.ts';
import { byDecision } from './executives.ts';
import type { Group } from './groups.ts';

const FINDERS: readonly Finder[] = [
  byTitle,
  byTitleAndComma,
  byPassive,
  byVerb,
  byApposition,
  byOffice,
  byCompany,
  byCastCue,
  byCharacter,
  byPart,
  byOwnCharacter,
  byBracket,
  byBook,
  byDecision,
];

/** Who represents a performer is a trade's courtesy, and nobody of the show. */
const MAY_BE_REPRESENTED = gated(/(?:repped|represented|managed) by/, true);
const REPRESENTED = /(?:is|are|,|and|also) (?:repped|represented|managed) by(?: |$)/;

/** What the words around a group say of its persons. */
export function claimsOf(group: Group): Claim[] {
  if (mayHold(group.line.sentence.hints, MAY_BE_REPRESENTED) && isRepresented(group)) return [];
  return FINDERS.flatMap((finder) => finder(group, group.words));
}

function isRepresented({ words, from, to }: Group): boolean {
  const near = `${words.slice(Math.max(0, from - 6), from).join(' ')} , ${words.slice(to, to + 6).join(' ')}`;
  return REPRESENTED.test(near);
}
