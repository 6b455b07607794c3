import type { Person } from '../../model/brief.ts';
import { CALENDAR, INSTITUTIONS } from '../lexicon/cues.ts';
import { PLACES } from '../lexicon/places.ts';
import { type Line, lineOf, type Piece } from '../line.ts';
import type { Entity, Mention } from '../mentions/entities.ts';
import type { Story } from '../story.ts';
import { byPronoun } from './people/cast.ts';
import { type Claim, claim } from './people/claim.ts';
import { claimsOf } from './people/claims.ts';
import { byTitle } from './people/credits.ts';
import { type Group, groupsOf, type Item } from './people/groups.ts';
import { knownFor } from './people/known-for.ts';
import { personOf } from './people/merge.ts';
import { claimOfPair, pairsOf } from './people/pairs.ts';
import { partsIn } from './people/parts.ts';
import { mayNameRole } from './people/role-nouns.ts';
import { type Scope, scopes } from './people/scope.ts';

/** From this score on a name is surely a person's, and counts without a word on what the person does. */
const SURE = 2.5;

/**
 * Everybody whom the article ties to its lead work: who plays, makes, writes, orders or hosts it, in the order of
 * their first mention. People of other works and of the press are left out.
 */
export function peopleOf(story: Story): Person[] {
  const groups = story.lines.flatMap(groupsOf);
  const claims = withPairs(groups, [
    ...story.lines.flatMap(partsIn),
    ...groups.flatMap(claimsOf),
    ...spokenClaims(story),
    ...partsOf(story),
  ]);
  const characters = new Set(
    claims.flatMap((c) => (c.character?.entity == null ? [] : [c.character.entity.id])),
  );
  const persons = claims.flatMap((c) => (c.person.kind === 'title' ? [c.person.id] : []));
  const scope = scopes(story, new Set([...characters, ...persons]));
  const people = new Map<Entity, Claim[]>();
  for (const claim of claims) {
    const ofLead = claim.of === null ? scope(claim.line, claim.from) === 'lead' : claim.of === story.lead;
    const isCharacter = characters.has(claim.person.id) && claim.character === null;
    if (!ofLead || isCharacter || !couldBePerson(claim.person, claim.company)) continue;
    people.set(claim.person, [...(people.get(claim.person) ?? []), claim]);
  }
  const told = new Set([...characters, ...claims.map((c) => c.person.id)]);
  for (const person of story.entities) {
    const bare = told.has(person.id) ? null : bareClaim(story, person, scope);
    if (bare !== null) people.set(person, [bare]);
  }
  for (const [person, company] of companions(groups, people, scope))
    if (!told.has(person.id)) people.set(person, company);
  const known = knownFor(groups);
  return [...people]
    .sort(([a], [b]) => firstPlace(a) - firstPlace(b))
    .map(([person, all]) => personOf(story, person, all, known.get(person) ?? null));
}

/** "Our creator X has a plan," said somebody: within speech, only a role that stands before a name counts. */
function spokenClaims(story: Story): Claim[] {
  return story.lines
    .filter((line) => line.pieces.some((piece) => piece.quotation !== null) && mayNameRole(line.sentence))
    .flatMap((line) => groupsOf(lineOf(line.sentence, [])))
    .flatMap((group) => byTitle(group, group.words));
}

/** Persons who are named in one breath with people of the show. */
function companions(
  groups: readonly Group[],
  people: ReadonlyMap<Entity, Claim[]>,
  scope: (line: Line, at: number) => Scope,
): Map<Entity, Claim[]> {
  const found = new Map<Entity, Claim[]>();
  for (const group of groups) {
    if (!group.items.some((item) => isIn(people, group, item))) continue;
    for (const item of group.items) {
      const person = group.line.pieces[item.at]?.entity ?? null;
      if (person?.kind !== 'person' || people.has(person) || scope(group.line, item.at) === 'other') continue;
      found.set(person, claim(group, item, 'cast', { from: item.at, to: item.at + 1 }, { soft: true }));
    }
  }
  return found;
}

/** Whether an item of a group names somebody who is already among the people. */
function isIn(people: ReadonlyMap<Entity, Claim[]>, group: Group, item: Item): boolean {
  const entity = group.line.pieces[item.at]?.entity ?? null;
  return entity !== null && people.has(entity);
}

/** The parts that sentences give to "she" or "he": the person last named, else the first of the sentence before. */
function partsOf(story: Story): Claim[] {
  let subject: Piece | null = null;
  return story.lines.flatMap((line) => {
    const claims = byPronoun(line, subject);
    subject = line.pieces.find((piece) => piece.entity?.kind === 'person') ?? subject;
    return claims;
  });
}

/** All claims, with those that brackets make, and without characters of people who do not perform. */
function withPairs(groups: readonly Group[], claims: readonly Claim[]): Claim[] {
  const performers = new Set(claims.filter((c) => c.role === 'cast' && !c.soft).map((c) => c.person.id));
  const kept = claims.filter((c) => !c.soft || c.character === null || performers.has(c.person.id));
  const paired = groups.flatMap(pairsOf).map((pair) => claimOfPair(pair, performers));
  return [...kept, ...paired.filter((c) => c !== null)].map((c) => {
    const character = c.character?.entity ?? null;
    return character === null || (character !== c.person && couldBePerson(character, true))
      ? c
      : { ...c, character: null };
  });
}

/** Somebody whom an article on the lead names without a word on the part: most often one of its performers. */
function bareClaim(
  story: Story,
  person: Entity,
  scope: (line: Claim['line'], at: number) => Scope,
): Claim | null {
  if (person.kind !== 'person' || person.score < SURE) return null;
  for (const mention of person.mentions) {
    const line = story.lines[mention.sentence];
    if (line === undefined || line.in === 'headline') continue;
    const at = placeOf(line, mention);
    if (at < 0 || isByline(line, at) || scope(line, at) === 'other') continue;
    return {
      person,
      role: 'cast',
      character: null,
      of: null,
      soft: true,
      company: true,
      line,
      from: at,
      to: at + 1,
    };
  }
  return null;
}

/** Where a mention stands among the pieces of its line, or -1. Binary search. */
function placeOf(line: Line, mention: Mention): number {
  let [low, high] = [0, line.pieces.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line.pieces[middle]?.start ?? 0) < mention.start) low = middle + 1;
    else high = middle;
  }
  return line.pieces[low]?.start === mention.start ? low : -1;
}

/** "Photo by X", "Reporting by X", "X contributed to this report": people of the press. */
function isByline(line: Line, at: number): boolean {
  const from = Math.max(0, at - 4);
  const words = line.text
    .slice(line.pieces[from]?.at ?? 0, line.pieces[at + 6]?.at)
    .trim()
    .split(' ');
  const place = at - from;
  const before = words.slice(0, place).join(' ');
  if (
    /(?:^| )(?:photos?|images?|pictures?|credits?|courtesy|reporting|reported|words|editing|edited|transcript)(?: (?:by|:|of|-|—))+$/.test(
      before,
    )
  )
    return true;
  if (/^(?:— |- )?by(?: |$)/.test(line.text) && line.pieces.length < 8) return true;
  return /^(?:, )?(?:also )?(?:contributed|reports|is a (?:writer|reporter|critic|editor|contributor))(?: |$)/.test(
    words.slice(place + 1, place + 6).join(' '),
  );
}

/** A name of unknown kind may be somebody's, unless it is a month's, a place's or a company's. */
function couldBePerson(entity: Entity, inCompany: boolean): boolean {
  if (entity.kind !== 'name') return true;
  const words = entity.key.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length === 1 && !inCompany) return false;
  if (entity.name.length < (inCompany ? 1 : 3) || words.length > 4 || /\d|-[a-z]/.test(entity.name))
    return false;
  return !(
    words.some((w) => CALENDAR.has(w)) ||
    PLACES.has(entity.key) ||
    PLACES.has(last) ||
    INSTITUTIONS.has(last)
  );
}

const firstPlace = (person: Entity): number =>
  Math.min(...person.mentions.map((m) => m.sentence * 10_000 + m.from));
