import { gated, holds } from '../../../text/gate.ts';
import type { Line } from '../../line.ts';
import { find, type Piece as Match, phrasing } from '../../phrasing.ts';
import type { Claim } from './claim.ts';
import { roleNouns } from './role-nouns.ts';

const PLAY =
  '(?:as|plays?|played|playing|voices?|voiced|voicing|reprises?|reprised|reprising|portrays?|portrayed|portraying)';
const DESCRIBED = "(?: [a-z'-]+){0,5}?";

/** Two performers and their two parts, in the same order: "A and B return as X and Y". */
const COUPLES = [
  phrasing(
    `{a:who} and {b:who}(?: ,)?(?: [a-z'-]+){0,7}? ${PLAY}${DESCRIBED} {x:who} (?:and|or)${DESCRIBED} {y:who}(?! (?:'s|as|\\(|[PN]\\d+))`,
  ),
  phrasing('{x:who} and {y:who} \\( {a:who} and {b:who} \\)'),
  phrasing('{a:who} and {b:who} \\( {x:who} and {y:who} \\)'),
];
/** A performer and a part. */
const SINGLES = [
  phrasing(
    "{a:who}(?: ,(?: who)?)?(?: [a-z'-]+){0,5}? (?:reprises?|reprising|reprised|essays?|essayed|essaying|takes? (?:on|over)|taking (?:on|over)|assum(?:es?|ing)|inherits?|fills?|lands|landed|bagged|nabbed|won|originated|tackles?|has|had) (?:the|his|her|their) (?:[a-z-]+ ){0,2}?(?:roles?|parts?) (?:of|as)(?: [a-z'-]+){0,4}? {x:who}",
  ),
  phrasing(
    "{a:who}(?: ,(?: who)?)?(?: [a-z'-]+){0,6}? as (?:a|an|the|her|his|their)(?: [a-z'-]+){1,5} , {x:who}(?= (?:[,.;]|who)|$)",
  ),
  phrasing(
    "{a:who}(?: ,(?: who)?)?(?: [a-z'-]+){0,5}? (?:as|plays?|played)(?: [a-z'-]+| ,){1,9} (?:named|called|dubbed|nicknamed) {x:who}",
  ),
  phrasing("{a:who} 's (?:own )?character ,? {x:who}"),
  phrasing('{a:who} , who (?:is|was|has been|had been) {x:who} (?:for|from|until|since|in|on|,)'),
];
const GATE = gated(/\b(?:as|play|voice|voicing|repris|portray|essay|role|part|character|who|\() ?/, true);
/** Between performer and part stands somebody else, or another clause. */
const APART =
  /(?:^| )(?:opposite|alongside|against|from|by|said|says|told|but|which|that|when|while|such|well|known|described|just)(?: |$)/;

/** The parts that set phrases give. */
export function partsIn(line: Line): Claim[] {
  if (!holds(line.sentence.hints, GATE, line.text)) return [];
  const couples = COUPLES.flatMap((pattern) =>
    find(line, pattern).flatMap(({ groups: { a, b, x, y } }) =>
      isApart(line, a, x) ? [] : [...part(line, a, x), ...part(line, b, y)],
    ),
  );
  const singles = SINGLES.flatMap((pattern) =>
    find(line, pattern).flatMap(({ groups: { a, x } }) => (isApart(line, a, x) ? [] : part(line, a, x))),
  );
  return [...couples, ...singles];
}

function isApart(line: Line, performer: Match | undefined, character: Match | undefined): boolean {
  const between = wordsBetween(line, performer, character);
  return (
    APART.test(between) || roleNouns(between.split(' ')).some((n) => n.role !== 'cast' && n.role !== 'other')
  );
}

function wordsBetween(line: Line, one: Match | undefined, other: Match | undefined): string {
  const [from, to] = [placeOf(line, one), placeOf(line, other)].sort((a, b) => a - b);
  return line.words.slice((from ?? 0) + 1, to).join(' ');
}

function part(line: Line, performer: Match | undefined, character: Match | undefined): Claim[] {
  const person = performer?.entity ?? null;
  const [at, to] = [placeOf(line, performer), placeOf(line, character)];
  const named = line.pieces[to] ?? null;
  if (person === null || named?.entity == null || named.entity === person) return [];
  return [
    {
      person,
      role: 'cast',
      character: named,
      of: null,
      soft: false,
      company: true,
      line,
      from: Math.min(at, to),
      to: Math.max(at, to) + 1,
    },
  ];
}

function placeOf(line: Line, match: Match | undefined): number {
  return match === undefined ? 0 : line.pieces.findIndex((piece) => piece.start === match.span.start);
}
