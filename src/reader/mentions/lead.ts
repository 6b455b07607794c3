import { fold } from '../../text/fold.ts';
import type { Line } from '../line.ts';
import type { Story } from '../story.ts';
import type { Entity } from './entities.ts';

const BOOKISH =
  /(?:novel|novels|book|books|memoir|comic|comics|play|webtoon|manga|podcast|autobiography|novella|article|based on|adapted from|drawn from|inspired by)(?: [a-z',0-9-]+| P\d+| N\d+){0,6}? $/;

/** Which work the article is about: the title that headline, address and opening share. Null where none stands out. */
export function findLead(story: Story): Entity | null {
  let best: Entity | null = null;
  let most = 0;
  for (const entity of story.entities) {
    if (entity.kind !== 'title') continue;
    const score = leadScore(story, story.lines, entity);
    if (score > most) [best, most] = [entity, score];
  }
  return best;
}

function leadScore(story: Story, lines: readonly Line[], entity: Entity): number {
  const slug = fold(story.article.url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[-_/.]+/g, ' '));
  let score = Math.min(entity.mentions.length, 8) * 0.6;
  const headline = entity.mentions.filter((m) => story.sentences[m.sentence]?.in === 'headline');
  if (headline.length > 0) score += 4;
  if (` ${slug} `.includes(` ${entity.key} `)) score += 3;
  const opening = entity.mentions.filter((m) => (story.sentences[m.sentence]?.paragraph ?? 99) <= 2);
  if (opening.length > 0) score += 2;
  if (entity.mentions.some((m) => (story.sentences[m.sentence]?.paragraph ?? 99) === 1)) score += 1;
  if (headline.length === entity.mentions.length) score -= 5;
  if (isOnlyBook(lines, entity)) score -= 5;
  return score;
}

/** Every mention follows a word for a book. */
function isOnlyBook(lines: readonly Line[], entity: Entity): boolean {
  return entity.mentions.every((mention) => {
    const line = lines[mention.sentence];
    const piece = line?.pieces.find((p) => p.start === mention.start);
    return line !== undefined && piece !== undefined && BOOKISH.test(line.text.slice(0, piece.at));
  });
}
