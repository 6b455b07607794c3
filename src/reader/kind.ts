import type { Kind } from '../model/vocabulary.ts';
import type { Fate } from './fates/works.ts';
import { GENRES } from './lexicon/genres.ts';
import type { Line } from './line.ts';
import type { Story } from './story.ts';

const GENRE_WORDS = new Set([
  ...GENRES,
  'season',
  'episode',
  'episodes',
  'network',
  'streamer',
  'showrunner',
  'actor',
  'actress',
  'cast',
  'tv',
  'television',
  'creator',
  'director',
  'finale',
]);
const PREMIERE =
  /\b(?:trailer|teaser|premiere dates?|release date|start date|air date|when is|when does|when will|first look|sets (?:a )?(?:date|premiere)|premieres|schedule|new date|drop date)\b/;
const CASTING =
  /\b(?:joins?|boards?|cast in|casts|tapped|exits?|leaving|leaves|quits|departs?|to star|to play|recast|written out|fired|returning to|clocks in|replaced|gets the boot)\b/;
const OTHER =
  /\b(?:review|recap|interview|box office|dies|dead at|obituary|tour|wins|award|emmys|ranked|lunch with|album|concert)\b/;
const ROUNDUP =
  /\b(?:every|all the|full list|shows|series (?:canceled|renewed)|scorecard|renewals|cancellations|fates|tracker|upfronts|slate|canceled and renewed|renewed and canceled)\b/;

/** What the page is about. */
export function kindOf(story: Story, fates: readonly Fate[]): Kind {
  const { lines } = story;
  const lead = fates[0];
  if (!isEntertainment(story, lines)) return 'unrelated';
  const headline = lines
    .filter((l) => l.in === 'headline')
    .map((l) => l.text)
    .join(' ');
  const stated = fates.filter((f) => f.status !== 'none');
  const leadNamed = lead?.work.mentions.some((m) => story.sentences[m.sentence]?.in === 'headline');
  if (ROUNDUP.test(headline) && stated.length >= 3 && !leadNamed) return 'roundup';
  if (stated.length >= 6 && !leadNamed) return 'roundup';
  if (lead === undefined) return 'other';
  if (PREMIERE.test(headline)) return 'premiere';
  const decided = lead.events.some((e) => e.line.in === 'headline' || e.line.sentence.paragraph <= 3);
  if (CASTING.test(headline) && !lead.events.some((e) => e.line.in === 'headline')) return 'casting';
  if (OTHER.test(headline) && !lead.events.some((e) => e.line.in === 'headline')) return 'other';
  if (!decided && lead.status !== 'undecided')
    return OTHER.test(headline) || lead.status === 'none' ? 'other' : byStatus(lead);
  return byStatus(lead);
}

function byStatus({ status }: Fate): Kind {
  switch (status) {
    case 'canceled':
      return 'cancellation';
    case 'ending':
      return 'ending';
    case 'renewed':
      return 'renewal';
    case 'rescued':
      return 'rescue';
    case 'ordered':
      return 'order';
    case 'undecided':
      return 'undecided';
    case 'none':
      return 'other';
  }
}

function isEntertainment(story: Story, lines: readonly Line[]): boolean {
  let points = 0;
  for (const line of lines) {
    for (const token of line.sentence.tokens) if (GENRE_WORDS.has(token.lower)) points += 1;
    for (const piece of line.pieces) if (piece.entity?.kind === 'house') points += 1;
  }
  const words = story.sentences.reduce((sum, s) => sum + s.tokens.length, 0);
  return points >= 3 && points * 90 >= words;
}
