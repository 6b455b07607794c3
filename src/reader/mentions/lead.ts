import { fold } from '../../text/fold.ts';
import { choose } from '../choose.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { type Line, wordAt } from '../line.ts';
import { stem } from '../stem.ts';
import type { Story } from '../story.ts';
import type { Entity, Mention } from './entities.ts';
import { LEAD_WEIGHTS } from './lead-weights.ts';

const BOOKISH =
  /(?:novel|novels|book|books|memoir|comic|comics|play|webtoon|manga|podcast|autobiography|novella|article|based on|adapted from|drawn from|inspired by)(?: [a-z',0-9-]+| P\d+| N\d+){0,6}? $/;
/** How many mentions of a title are looked at for the words around them. */
const LOOKED_AT = 6;

/** What speaks for or against a title being the one the article is about: named numbers, each about 0 to 2. */
export type LeadSigns = Map<string, number>;

/** Which work the article is about: the title for which most speaks, by learned weights. Null where none stands out. */
export function findLead(story: Story): Entity | null {
  return choose(leadSigns(story), LEAD_WEIGHTS)?.entity ?? null;
}

/** Every title of a story, with what speaks for or against it. */
export function leadSigns(story: Story): { entity: Entity; signs: LeadSigns }[] {
  const titles = story.entities.filter((entity) => entity.kind === 'title');
  const slug = ` ${fold(story.article.url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[-_/.]+/g, ' '))} `;
  const most = Math.max(0, ...titles.map((entity) => entity.mentions.length));
  const order = rankOf(story, titles);
  return titles.map((entity) => {
    const signs: LeadSigns = new Map([['any', 1]]);
    addPlaces(signs, story, entity, order);
    const { length } = entity.mentions;
    signs.set('mentions', Math.log2(1 + length) / 2);
    if (length === most) signs.set('named most', 1);
    if (most > 0) signs.set('share of most', length / most);
    if (slug.includes(` ${entity.key} `)) signs.set('in address', 1);
    addLook(signs, story, entity);
    addWords(signs, story, entity);
    if (isOnlyBook(story.lines, entity)) signs.set('only a book', 1);
    return { entity, signs };
  });
}

/** Titles in the order in which the headline, and then the text, names them. */
function rankOf(story: Story, titles: readonly Entity[]): { headline: Entity[]; text: Entity[] } {
  const first = (part: 'headline' | 'text') =>
    titles
      .flatMap((entity) => {
        const starts = entity.mentions.filter((m) => partOf(story, m) === part).map((m) => m.start);
        return starts.length === 0 ? [] : [{ entity, start: Math.min(...starts) }];
      })
      .sort((a, b) => a.start - b.start)
      .map(({ entity }) => entity);
  return { headline: first('headline'), text: first('text') };
}

const partOf = (story: Story, mention: Mention) => story.sentences[mention.sentence]?.in ?? 'text';
const paragraphOf = (story: Story, mention: Mention) => story.sentences[mention.sentence]?.paragraph ?? 99;

function addPlaces(
  signs: LeadSigns,
  story: Story,
  entity: Entity,
  order: { headline: Entity[]; text: Entity[] },
): void {
  const inHeadline = entity.mentions.filter((m) => partOf(story, m) === 'headline');
  if (inHeadline.length > 0) {
    signs.set('in headline', 1);
    if (order.headline[0] === entity) signs.set('first in headline', 1);
    if (inHeadline.some((m) => m.marked)) signs.set('marked in headline', 1);
    if (inHeadline.length === entity.mentions.length) signs.set('in headline alone', 1);
  } else if (order.headline.length === 0) signs.set('headline without titles', 1);
  if (order.text[0] === entity) signs.set('first in text', 1);
  if (order.text[1] === entity) signs.set('second in text', 1);
  const paragraphs = new Set(entity.mentions.map((m) => paragraphOf(story, m)));
  for (const paragraph of [1, 2, 3]) if (paragraphs.has(paragraph)) signs.set(`in paragraph ${paragraph}`, 1);
  signs.set('paragraphs', Math.min(1.5, Math.log2(1 + paragraphs.size) / 2));
  if (Math.min(...paragraphs) > 3) signs.set('late', 1);
}

/** What the title itself looks like: a person's name, a shout, a single word. */
function addLook(signs: LeadSigns, story: Story, { name, mentions, score }: Entity): void {
  const words = name.split(' ');
  const first = words[0]?.toLowerCase() ?? '';
  if (words.length === 1) signs.set('one word', 1);
  if (words.length > 6) signs.set('long', 1);
  if (GIVEN_NAMES.has(first) && words.length <= 3) signs.set('like a person', 1);
  if (name.length > 3 && name === name.toUpperCase()) signs.set('in capitals', 1);
  if (mentions.some((m) => m.marked)) signs.set('marked', 1);
  signs.set('sure', Math.min(2, score / 4));
  const surname = words.at(-1)?.toLowerCase();
  const isPart = story.entities.some(
    (e) => e.kind === 'person' && e.name.split(' ').at(-1)?.toLowerCase() === surname,
  );
  if (isPart) signs.set('shares a surname', 1);
}

/** The words right before and after the title, in its first mentions in the text and in the headline. */
function addWords(signs: LeadSigns, story: Story, { mentions }: Entity): void {
  for (const mention of mentions.slice(0, LOOKED_AT)) {
    const line = story.lines[mention.sentence];
    const at = line?.pieces.findIndex((piece) => piece.start === mention.start) ?? -1;
    if (line === undefined || at === -1) continue;
    const zone = line.in === 'headline' ? 'headline ' : '';
    for (const [side, step] of [
      ['before', -1],
      ['after', 1],
    ] as const) {
      const word = stem(wordAt(line, at + step)) || 'nothing';
      const name = `${zone}${side} ${word}`;
      signs.set(name, Math.min(1, (signs.get(name) ?? 0) + 0.5));
    }
  }
}

/** Every mention follows a word for a book. */
function isOnlyBook(lines: readonly Line[], entity: Entity): boolean {
  return entity.mentions.every((mention) => {
    const line = lines[mention.sentence];
    const piece = line?.pieces.find((p) => p.start === mention.start);
    return line !== undefined && piece !== undefined && BOOKISH.test(line.text.slice(0, piece.at));
  });
}
