import { foldTitle } from '../../text/fold.ts';
import { gatesOf, opened } from '../../text/gate.ts';
import type { Span } from '../../text/sentences.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { DECISION_WORDS } from '../lexicon/cues.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { type Line, linesOf, linesOfParagraph } from '../line.ts';
import { find, phrasing } from '../phrasing.ts';
import type { Paragraph, Story } from '../story.ts';
import { textAt } from '../story.ts';
import { addEntity, addMention, type Entity, type Mention } from './entities.ts';

const AX =
  '(?:canceled|cancelled|axed|scrapped|shelved|ditched|binned|canned|nixed|yanked|dumped|dropped|erased|removed|cut|cancels|axes|scraps|shelves|pulled)';
const DONE = `(?:${AX}|renewed|recommissioned|ordered|greenlit|commissioned|picked up|revived|saved|rescued|extended|confirmed)`;
const IS =
  "(?:is|was|are|were|has|have|had|will|would|won't|isn't|wasn't|hasn't|may|might|could|to|also|been|be|now|not|already|officially|just|since|recently|quietly|reportedly|briefly|itself|both|then|still|too|finally|first|all)";
/** "Has renewed" is what somebody does; only "has been renewed" befalls a work. */
const PASSIVE =
  '(?<!(?:has|have|had|will|would) (?:(?:also|now|not|already|officially|just|since|recently|quietly|reportedly|still|too|finally|first|both) ){0,2})';
/** "Dropped from T3" is what befalls an actor. */
const NOT_FROM_WORK = '(?! from (?:the (?:cast|series|show|drama|comedy) ?|its cast ?|T\\d))';
const KIND =
  '(?:drama|comedy|sitcom|thriller|series|show|soap|procedural|dramedy|film|movie|spinoff|spin-off|western|cartoon|saga|miniseries|documentary|docuseries|mystery|anime|entry|title|stablemate|hit|half-hour|hourlong|hour|original|freshman|sophomore|rookie|newcomer|veteran|reboot|revival|remake|anthology|competition|franchise|musical|special|serial|casualty|victim|offering|staple|mainstay|project|co-production|venture|vehicle|favorite|favourite|quiz|romance|fantasy|horror)';

/**
 * Phrasings that only a screen work fills: the name in `it` is a title, whatever it looks like.
 * `run` lets small words join names that belong to one title ("Ninety Nights in Tulsa").
 */
const REVEALING = gatesOf(
  [
    `(?:${DONE}|cancels|renews|orders|drops|dropping|canceling|cancelling|axing|renewing|ordering|renew|cancel|developing|revives) (?:its |the |their |a )?(?:[a-z-]+ ){0,5}?${KIND}?s? ?{it:run}`,
    `{it:run} (?:\\( [^()]{1,40} \\) )?(?:${IS} ){1,4}${PASSIVE}${DONE}${NOT_FROM_WORK}`,
    `{it:run} , (?:${IS} ){1,3}${PASSIVE}${DONE}${NOT_FROM_WORK}`,
    `{it:run} , (?:the|a|an|its|{house} 's|another|also a) (?:[a-z0-9H-]+ ){0,6}?${KIND}(?! (?:creator|creators|star|showrunner|producer|writer|boss|host|actor|actress|director|executive|veteran|lead|legend|maker|chief|alum|winner|regular|'s))`,
    `{it:run} , (?:whose|which) (?:future|fate|{ordinal}|final|last|last-ever|finale|first|{season}|own)`,
    '(?:finally )?put {it:run} out of its misery',
    `{it:run} , (?:by contrast|on the other hand|meanwhile|however|too|though) , (?:${IS} ){1,3}(?:get|${DONE}|return|back)`,
    `{it:run} (?:${IS} ){1,4}(?:return|back|end|conclude|over|dead|done|toast|gone|wrap|awaiting|waiting|finish|sign off|get|have a {ordinal}|returning|ending|coming back|moving forward|on the bubble)`,
    '{it:run} (?:returns|ends|wraps|concludes|survives|survived|bows out|went too|is back|gets a|got a|lands at|landed at|moves to|moved to|awaits)(?! [TNP]\\d)',
    `(?:its|the|a|an|{house} 's) {it:run} (?:series|movie|film|show|adaptation|spinoff|spin-off|reboot|revival|sequel|prequel|remake)`,
    "(?:{ordinal}|final|last|new|another) (?:{season} )?of (?:{house} 's |the )?(?:[a-z-]+ ){0,2}?{it:run}",
    `(?:a|an|the|new|another|its|their) (?:[a-z-]+ ){0,3}?${KIND} , {it:run}`,
    '{it:run} (?:wrapped up|wraps up|came to (?:a close|an end)|comes to (?:a close|an end)|ended|concluded|signed off|signs off|lasted|lasts|premiered|premieres|debuted|debuts|bowed|aired|airs|returned|was named|was brought back|has been locked in|is also continuing|got out alive)',
    '(?:farewell|goodbye|bye|quits|axe|ax|time|more|versions?|seasons?|run|return|loss|fans|fan|episodes?|cancell?ation|renewals?|pilots?) (?:to|on|of|for) (?:all of )?(?:the |its )?(?:(?:far )?[a-z-]+ ){0,2}?{it:run}',
    '(?:additional|more|new|further) (?:seasons|orders|pickups) (?:were|are|for|to) {it:run}',
    '(?:recommission|previously announced|happened to|joins|joining|replaces|replacing|succeeds|greenlighting|shelving|scrapping|reviving|rescuing|saving) (?:the |its )?{it:run}',
    `{it:run} (?:\\(|,) (?:which|season|series|{number} seasons?|{ordinal} {season}|${AX}|renewed|ended|also|one|two)`,
    '{it:run} (?:season|series) (?:{number}|finale|premiere)',
    "{it:run} 's (?:{ordinal}|final|upcoming|cancellation|future|fate|renewal|finale|first|last) (?:and final )?(?:season|series|episode|run|fate)?",
    '(?:given|gave|gives|hands|handed|giving|grants|granted) {it:run} (?:a|an|its|another|the) (?:{ordinal}|second|full|early|final|axe|ax|chop|boot|more)',
    '(?:cancellation|cancelation|axing|renewal|fate|future|revival|{season}|seasons|finale|episodes?|cast|fans|end) of {it:run}',
    '(?:order|pickup|renewal|commission|green light) (?:to|for) {it:run}',
    `(?:plug|curtain|time|book) on (?:its |the )?(?:[a-z-]+ ){0,3}?{it:run}`,
    `${KIND}s? {it:run}`,
    '{it:run} \\( (?:the )?{house}(?: ,| \\)| :)',
    '(?:word(?: yet)?|nothing(?: yet)?|decide|decided|ruled|rule|a word|silent|silence|said nothing|{season}) (?:on|about|for|from) (?:the fate of )?{it:run}',
    '(?:bring|brought|brings|bringing) back {it:run}',
    `{it:run} (?:${IS} ){0,3}(?:spared|going again|finished for good|gets another|got (?:two|three|another|one) more|got a thumbs up|in limbo|safe|next|off the air|no more|picked up|retooled|erased|junked|decommissioned)`,
    "{it:run} (?:isn't|is not|ain't) (?:over|dead|done|going anywhere)",
    `(?:nor is|neither is|so is|also) {it:run} (?:going|${DONE}|returning)`,
    `(?:not coming back|not returning|returning|awaiting word|on the bubble|renewed|canceled|cancelled|without a home|safe|gone|out)(?: at {house})? (?:are|is|were|:) (?:[a-z-]+ ){0,4}?{it:run}`,
    `(?:{house} 's|its|fellow|sister show|stablemate|follow-up to|spinoff of|spin-off of|alongside) (?:[a-z-]+ ){0,3}?${KIND} {it:run}`,
  ].map((pattern) => phrasing(pattern)),
  (pattern) => pattern,
);

/** In a sentence that decides something, a name listed with a title is a title too. */
const LISTED = gatesOf(
  [
    "{it:run} (?:,|and|or|, and) (?:the )?(?:{house} 's )?(?:[a-z-]+ ){0,3}?{title}",
    "{title} (?:,|and|or|, and) (?:the )?(?:{house} 's )?(?:[a-z-]+ ){0,3}?{it:run}",
  ].map((pattern) => phrasing(pattern)),
  (pattern) => pattern,
);

/** A person of whom the words around say this much is one, whatever else stands there. */
const SURE_PERSON = 1.2;

/** How often a list is looked through again for the name behind the last one found. */
const LOOKS = 5;

/** Turns names that stand where only a work can stand into titles, wherever the story names them, and writes its lines. */
export function revealTitles(story: Story): void {
  story.lines = linesOf(story);
  const names: Names = new Map();
  // A name that is listed with a revealed title is revealed by it, so a further look may find the next one.
  for (let look = 0; look < LOOKS; look++) {
    const touched = reveal(story, names);
    if (touched === null) return;
    for (const paragraph of touched) writeAgain(story, paragraph);
  }
}

/** What stands where only a work can stand, for each line that has been looked at. */
type Names = Map<Line, readonly Name[]>;
interface Name {
  span: Span;
  entities: Entity[];
}

/** One look: what it reveals becomes a title. The paragraphs whose lines are no longer the same; null where nothing is revealed. */
function reveal(story: Story, names: Names): Set<number> | null {
  const revealed = new Map<string, { name: string; entities: Entity[] }>();
  for (const line of story.lines) {
    const found = names.get(line) ?? namesIn(line);
    names.set(line, found);
    for (const { span, entities } of found) {
      if (!entities.every((e, at) => mayBeTitle(e) || (at > 0 && e.kind === 'name'))) continue;
      const name = textAt(story, line.in, span);
      revealed.set(foldTitle(name), { name, entities });
    }
  }
  for (const entity of headings(story)) revealed.set(entity.key, { name: entity.name, entities: [entity] });
  const touched = new Set<number>();
  for (const { name, entities } of revealed.values()) {
    for (const { mentions } of entities)
      for (const { sentence } of mentions) touched.add(story.sentences[sentence]?.paragraph ?? 0);
    promote(story, name, entities);
  }
  return revealed.size > 0 ? touched : null;
}

function namesIn(line: Line): readonly Name[] {
  const { sentence, pieces } = line;
  if (!pieces.some((p) => p.entity?.kind === 'name' || p.entity?.kind === 'person')) return NO_NAMES;
  const patterns = opened(REVEALING, sentence.hints);
  const listed = opened(LISTED, sentence.hints);
  if (listed.length > 0 && sentence.tokens.some((token) => DECISION_WORDS.has(token.lower)))
    patterns.push(...listed);
  return patterns.flatMap((pattern) =>
    find(line, pattern).flatMap(({ groups: { it } }) => {
      if (it === undefined) return [];
      const { span } = it;
      const inside = pieces.filter((p) => p.start >= span.start && p.end <= span.end);
      return [{ span, entities: inside.flatMap((p) => (p.entity === null ? [] : [p.entity])) }];
    }),
  );
}
const NO_NAMES: readonly Name[] = [];

function writeAgain(story: Story, index: number): void {
  const paragraph = story.paragraphs[index];
  if (paragraph === undefined) return;
  for (const line of linesOfParagraph(paragraph)) story.lines[line.sentence.index] = line;
}

/** A list of works sets each title as a line of its own: three or more lines that are a name and no more. */
function headings(story: Story): Entity[] {
  const alone = story.paragraphs.flatMap((paragraph) => headingOf(paragraph) ?? []);
  return alone.length < 3 ? [] : [...new Set(alone)].filter(mayBeTitle);
}

/** What a short line names that is a heading, not a sentence: "2. Mister Sunday", "Marble Arch (CBS)". Null for any other. */
export function headingOf({ in: part, sentences }: Paragraph): Entity | null {
  const [sentence] = sentences;
  if (part === 'headline' || sentences.length !== 1 || sentence === undefined) return null;
  if (sentence.mentions.length === 0 || sentence.tokens.at(-1)?.lower === '.') return null;
  const words = sentence.tokens.filter((t) => t.kind === 'word');
  if (words.length > 9) return null;
  const works = sentence.mentions.filter((m) => m.entity.kind !== 'house' && m.entity.kind !== 'outlet');
  const [work] = works;
  if (work === undefined || works.length > 1) return null;
  const others = words.filter((t) => !sentence.mentions.some((m) => m.start <= t.start && t.end <= m.end));
  return others.every((t) => HEADING_WORDS.has(t.lower)) ? work.entity : null;
}

const HEADING_WORDS = new Set([
  'and',
  'axed',
  'canceled',
  'cancelled',
  'ending',
  'fine',
  'in',
  'limbo',
  'moved',
  'not',
  'on',
  'one',
  'renewed',
  'rescued',
  'saved',
  'season',
  'seasons',
  'the',
  'three',
  'two',
]);

function mayBeTitle(entity: Entity): boolean {
  if (/^(?:i|ii|iii|iv|v|vi|\d+)$/.test(entity.key)) return false;
  if (entity.kind === 'name') return entity.score > -4;
  const words = entity.name.split(' ').length;
  if (entity.mentions.some((m) => m.to - m.from < words)) return false;
  const parts = entity.key.split(' ');
  const given = parts.slice(0, 2).some((word) => GIVEN_NAMES.has(word));
  const plain = parts.filter((word) => COMMON_WORDS.has(word)).length * 2 >= parts.length && parts.length > 2;
  if (given && !plain && entity.score > 1) return false;
  return entity.kind === 'person' && entity.told < SURE_PERSON && (entity.told < 0.8 || entity.score < 2);
}

/** "The" with a capital before a title belongs to it. */
function takeArticle(story: Story, mention: Mention): void {
  const article = story.sentences[mention.sentence]?.tokens[mention.from - 1];
  if (article === undefined || !/^(?:the|a|an|my|our|your|no)$/.test(article.lower) || !article.capital)
    return;
  mention.from -= 1;
  mention.start = article.start;
}

function promote(story: Story, name: string, parts: readonly Entity[]): void {
  const [only] = parts;
  if (only === undefined) return;
  if (parts.length === 1) {
    only.kind = 'title';
    only.key = foldTitle(only.name);
    for (const mention of only.mentions) takeArticle(story, mention);
    only.name = name;
    return;
  }
  const title = addEntity(story.entities, 'title', name, foldTitle(name));
  const places: Omit<Mention, 'entity'>[] = [];
  for (const sentence of story.sentences) {
    const own = sentence.mentions.filter((m) => parts.includes(m.entity));
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || own.length < parts.length) continue;
    if (textAt(story, sentence.in, { start: first.start, end: last.end }) !== name) continue;
    sentence.mentions = sentence.mentions.filter((m) => !own.includes(m));
    for (const part of parts) part.mentions = part.mentions.filter((m) => !own.includes(m));
    places.push({
      sentence: sentence.index,
      from: first.from,
      to: last.to,
      start: first.start,
      end: last.end,
      marked: false,
    });
  }
  for (const place of places) addMention(story, title, place);
  for (const { sentence } of places) story.sentences[sentence]?.mentions.sort((a, b) => a.from - b.from);
}
