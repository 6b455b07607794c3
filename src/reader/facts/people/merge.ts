import type { Evidence, Person } from '../../../model/brief.ts';
import type { Span } from '../../../text/sentences.ts';
import { spanOf } from '../../line.ts';
import type { Entity } from '../../mentions/entities.ts';
import { evidenceAt, type Story, textAt } from '../../story.ts';
import type { Claim } from './claim.ts';
import type { KnownFor } from './known-for.ts';
import { mostTelling, RANK } from './role-nouns.ts';

/** One person out of all that was said: the most telling role, the first character, and where both stand. */
export function personOf(
  story: Story,
  person: Entity,
  claims: readonly Claim[],
  known: KnownFor | null,
): Person {
  const firm = claims.some((c) => !c.soft) ? claims.filter((c) => !c.soft || isDeveloper(c, claims)) : claims;
  const role = mostTelling(firm.map((c) => c.role)) ?? 'other';
  const sorted = [...firm].sort((a, b) => RANK.indexOf(a.role) - RANK.indexOf(b.role));
  const playing = claims.find((c) => c.character !== null);
  const best = sorted[0];
  const evidence: Evidence[] = [];
  const add = (item: Evidence) => {
    if (!evidence.some((e) => e.in === item.in && e.start <= item.start && item.end <= e.end))
      evidence.push(item);
  };
  if (best !== undefined) add(evidenceOf(story, best));
  if (playing !== undefined) add(evidenceOf(story, playing));
  const part = playing?.character ?? null;
  if (playing !== undefined && part !== null) add(evidenceAt(story, playing.line.in, part));
  const named = person.mentions.find((m) => textOf(story, m) === person.name) ?? person.mentions[0];
  if (named !== undefined && !evidence.some((e) => e.quote.includes(person.name))) {
    const sentence = story.sentences[named.sentence];
    if (sentence !== undefined) add(evidenceAt(story, sentence.in, named));
  }
  if (known !== null) add(evidenceAt(story, known.line.in, known.span));
  return {
    name: person.name,
    role,
    character: playing?.character == null ? null : textAt(story, playing.line.in, playing.character),
    knownFor: known === null ? null : textAt(story, known.line.in, known.span),
    evidence,
  };
}

/** "Developed by" makes a creator, but for somebody who is called the showrunner, too. */
const isDeveloper = (claim: Claim, all: readonly Claim[]): boolean =>
  claim.role === 'creator' && !all.some((c) => c.role === 'showrunner');

function evidenceOf(story: Story, { line, from, to }: Claim): Evidence {
  const [first, last] = [line.pieces[from], line.pieces[to - 1]];
  const span: Span =
    first === undefined || last === undefined ? line.sentence : spanOf(line, first.at, last.at + 1);
  return evidenceAt(story, line.in, span);
}

function textOf(story: Story, mention: { sentence: number; start: number; end: number }): string {
  const sentence = story.sentences[mention.sentence];
  return sentence === undefined ? '' : textAt(story, sentence.in, mention);
}
