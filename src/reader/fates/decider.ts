import type { Fact } from '../../model/brief.ts';
import { type Line, wordAt } from '../line.ts';
import type { Entity, Mention } from '../mentions/entities.ts';
import { evidenceAt, type Story } from '../story.ts';
import type { FateEvent } from './events.ts';
import { meaningOf } from './signs.ts';
import type { Fate } from './works.ts';

/** "The streamer also canceled …": the house is the one named last. */
const HOUSE_NOUN =
  /(?:^| )(?:the|its|same) (?:[a-zH0-9-]+ )?(?:streamer|network|cabler|broadcaster|channel|service|platform|studio|netlet|company|corporation|streaming (?:giant|service)|net)(?: |$)|(?:^| )it (?:has |also |will |recently )/;

/**
 * Whose decision a fate was: the house in the sentence that tells it, the one that "the network" means there,
 * the one that the article ties to the work, else the house the whole article is about.
 * @returns the house as written there, or null where the article names none
 */
export function decider(story: Story, fate: Fate): Fact<string> | null {
  for (const event of fate.events) {
    const near = houseNear(event) ?? houseMeant(story, event) ?? houseHeading(story, event);
    if (near !== null) return factAt(story, near);
  }
  const owner = ownerOf(story, fate.work) ?? (fate.work === story.lead ? mainHouse(story) : null);
  return owner === null ? null : factAt(story, owner);
}

function factAt(story: Story, { sentence, start, end }: Mention): Fact<string> {
  const evidence = evidenceAt(story, story.sentences[sentence]?.in ?? 'text', { start, end });
  return { value: evidence.quote, evidence: [evidence] };
}

const housesOf = (line: Line): Mention[] => line.sentence.mentions.filter((m) => m.entity.kind === 'house');

/**
 * The house nearest to the deciding words; one before them counts as nearer than one behind. Who saves a work is not
 * who canceled it.
 */
function houseNear({ line, from, to, status }: FateEvent): Mention | null {
  const at = (mention: Mention) => line.pieces.findIndex((piece) => piece.start === mention.start);
  const cost = (mention: Mention) => (at(mention) < from ? from - at(mention) : (at(mention) - to + 1) * 1.5);
  const houses = housesOf(line).sort((a, b) => cost(a) - cost(b));
  const saving = status === 'rescued' ? houses.filter((house) => !cancels(line, at(house))) : houses;
  return saving[0] ?? houses[0] ?? null;
}

/** "Axed by H1", "canceled at H1", "H1 has dropped it": the house at a piece is the one that ended the work. */
function cancels(line: Line, at: number): boolean {
  const kills = (piece: number) => /^(?:KILL|DEATH)$/.test(meaningOf(wordAt(line, piece)) ?? '');
  return (
    kills(at - 2) ||
    kills(at - 1) ||
    kills(at + 1) ||
    (BE_OR_HAVE.test(wordAt(line, at + 1)) && kills(at + 2))
  );
}

const BE_OR_HAVE = /^(?:has|had|have|was|'s|then|abruptly|recently|itself)$/;

function houseMeant(story: Story, { line }: FateEvent): Mention | null {
  if (!HOUSE_NOUN.test(line.text)) return null;
  for (let i = line.sentence.index - 1; i >= Math.max(0, line.sentence.index - 6); i--) {
    const earlier = story.lines[i];
    const last = earlier === undefined ? undefined : housesOf(earlier).at(-1);
    if (last !== undefined) return last;
  }
  return null;
}

/** A list under the names of networks: the house whose heading stands nearest above. */
function houseHeading(story: Story, { line }: FateEvent): Mention | null {
  for (let i = line.sentence.paragraph; i >= Math.max(1, line.sentence.paragraph - 30); i--) {
    const heading = story.paragraphs[i]?.sentences;
    const [only] = heading ?? [];
    if (heading?.length !== 1 || only === undefined || only.tokens.length > 6) continue;
    const house = only.mentions.find((m) => m.entity.kind === 'house');
    if (house !== undefined) return house;
  }
  return null;
}

/** "HBO's The Magistrates", "the BBC One drama": the house beside the work's name. */
function ownerOf(story: Story, work: Entity): Mention | null {
  for (const mention of work.mentions) {
    const line = story.lines[mention.sentence];
    if (line === undefined) continue;
    const near = housesOf(line).sort(
      (a, b) => Math.abs(a.from - mention.from) - Math.abs(b.from - mention.from),
    )[0];
    if (near !== undefined) return near;
  }
  return null;
}

/** The house that the article names most, in headline or text. */
function mainHouse(story: Story): Mention | null {
  const houses = story.entities.filter((entity) => entity.kind === 'house');
  const most = houses.sort((a, b) => b.mentions.length - a.mentions.length)[0];
  return most?.mentions.find((m) => story.sentences[m.sentence]?.in === 'text') ?? most?.mentions[0] ?? null;
}
