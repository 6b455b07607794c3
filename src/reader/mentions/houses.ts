import { lookUp, type Phrasebook, phrasebook } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { HOUSES, PLAIN_WORDS } from '../lexicon/houses.ts';
import { OUTLETS, PLAIN_OUTLETS } from '../lexicon/outlets.ts';
import type { Sentence, Story } from '../story.ts';
import { addEntity, addMention, type Entity, type EntityKind } from './entities.ts';
import { capitalsTell } from './runs.ts';

interface Listed {
  /** The first name on its line: what all its names stand for. */
  group: string;
  /** The name is an ordinary word too. */
  plain: boolean;
}

const REPORTING = new Set(
  'according per via told tells reported reports reporting report confirmed spoke speaking interview by source says said in to'.split(
    ' ',
  ),
);
const HOUSE_BOOK = listed(HOUSES, PLAIN_WORDS);
const OUTLET_BOOK = listed(OUTLETS, PLAIN_OUTLETS);

function listed(lines: readonly string[], plain: ReadonlySet<string>): Phrasebook<Listed> {
  const entries: [string, Listed][] = [];
  for (const line of lines) {
    const names = line.split(' | ');
    for (const name of names) {
      entries.push([name, { group: names[0] ?? name, plain: plain.has(name.toLowerCase()) }]);
    }
  }
  return phrasebook(entries);
}

/** Finds the networks, streamers and studios of the lexicon. */
export function findHouses(
  story: Story,
  entities: Entity[],
  isMarked: (sentence: Sentence, token: Token) => boolean,
): void {
  findListed(story, entities, HOUSE_BOOK, 'house', (sentence, at, token, plain) => {
    return !isMarked(sentence, token) && !(plain && isPartOfName(sentence, at));
  });
}

/** Finds the papers, trades and wires of the lexicon; those with an everyday name only beside a reporting word. */
export function findOutlets(story: Story, entities: Entity[]): void {
  findListed(story, entities, OUTLET_BOOK, 'outlet', (sentence, at, _token, plain) => {
    return !plain || [-1, -2, 1, 2].some((step) => REPORTING.has(sentence.tokens[at + step]?.lower ?? ''));
  });
}

function findListed(
  story: Story,
  entities: Entity[],
  book: Phrasebook<Listed>,
  kind: EntityKind,
  accepts: (sentence: Sentence, at: number, token: Token, plain: boolean) => boolean,
): void {
  const known = new Map<string, Entity>();
  for (const sentence of story.sentences) {
    for (let i = 0; i < sentence.tokens.length; i++) {
      const hit = lookUp(book, sentence.tokens, i);
      const token = sentence.tokens[i];
      if (hit === null || token === undefined) continue;
      const { group, plain } = hit.value;
      if ((plain && !token.capital) || !accepts(sentence, i, token, plain)) continue;
      const written = textOf(story, sentence, i, hit.length).replace(/^the\s/i, '');
      if (!story.lowerCase && !/\p{Lu}/u.test(written)) continue;
      const from =
        sentence.tokens[i - 1]?.lower === 'the' && sentence.tokens[i - 1]?.capital && i > 1 ? i - 1 : i;
      if (sentence.mentions.some((m) => m.from < i + hit.length && from < m.to)) continue;
      const start = sentence.tokens[from]?.start ?? token.start;
      const end = sentence.tokens[i + hit.length - 1]?.end ?? token.end;
      const name = sliceOf(story, sentence, start, end);
      const entity = known.get(group) ?? addEntity(entities, kind, name, group.toLowerCase());
      known.set(group, entity);
      addMention(story, entity, {
        sentence: sentence.index,
        from,
        to: i + hit.length,
        start,
        end,
        marked: false,
      });
      i += hit.length - 1;
    }
  }
}

/** "Max Weber" and "Sky Ferreira" are people: a capitalized word beside an everyday house name claims it. */
function isPartOfName(sentence: Sentence, at: number): boolean {
  if (!capitalsTell(sentence)) return false;
  const [before, after] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
  const beside = (token: typeof before) =>
    token?.kind === 'word' &&
    token.capital &&
    !token.shout &&
    !sentence.mentions.some((m) => covers(m, sentence, token));
  if (at > 1 && beside(before)) return true;
  return (
    beside(after) && !/^(?:original|originals|drama|comedy|series|show|is|has|and)$/.test(after?.lower ?? '')
  );
}

function covers(
  mention: { from: number; to: number },
  sentence: Sentence,
  token: { start: number },
): boolean {
  const at = sentence.tokens.findIndex((t) => t.start === token.start);
  return mention.from <= at && at < mention.to;
}

function textOf(story: Story, sentence: Sentence, at: number, length: number): string {
  const end = sentence.tokens[at + length - 1]?.end ?? sentence.end;
  return sliceOf(story, sentence, sentence.tokens[at]?.start ?? sentence.start, end);
}

function sliceOf(story: Story, sentence: Sentence, start: number, end: number): string {
  return (sentence.in === 'headline' ? story.article.headline : story.article.text).slice(start, end);
}
