import { type Certainty, STATUSES, type Status } from '../../model/vocabulary.ts';
import type { Span } from '../../text/sentences.ts';
import { DECISIONS, type Side } from '../lexicon/decisions.ts';
import { GENRES } from '../lexicon/genres.ts';
import { type Line, pieceAt, spanOf } from '../line.ts';
import type { Entity } from '../mentions/entities.ts';
import { headingOf } from '../mentions/reveal.ts';
import { phrasing } from '../phrasing.ts';
import type { Story } from '../story.ts';

/** Something the article says became of a work, at one place. */
export interface FateEvent {
  work: Entity;
  status: Status;
  certainty: Certainty;
  /** How much it counts against other events of the same work. */
  weight: number;
  line: Line;
  /** The work and the words that decide, or those words alone where the work is named elsewhere. */
  span: Span;
  /** Where the deciding words stand in the line: piece indexes [from, to). */
  from: number;
  to: number;
}

/** One phrasing of a decision, compiled. */
interface Compiled {
  status: Status;
  work: Side;
  phrase: string;
  pattern: RegExp;
}

const COMPILED: readonly Compiled[] = STATUSES.flatMap((status) =>
  (['slot', 'either', 'after', 'before'] as const).flatMap((work) =>
    (DECISIONS[status]?.[work] ?? []).map((phrase) => ({ status, work, phrase, pattern: phrasing(phrase) })),
  ),
);

/** A sentence without any of these words states no decision: it is passed over. */
const TRIGGER =
  /\b(?:cancel\w*|ax(?:e|ed|es|ing)?|scrap\w*|shel[fv]\w*|ditch\w*|bin(?:s|ned)|cann?(?:ed|s)|nix\w*|yank\w*|dump\w*|un-\w+|drop(?:s|ped|ping)?|kill(?:s|ed)?|cut|erased|removed|pull\w*|plug|curtain|call(?:s|ed|ing)?|put(?:s|ting)?|end(?:s|ed|ing)?|clos\w+|shut|pass\w*|decid\w+|decision|elect\w+|opt\w*|chose\w*|vot\w+|forward|ahead|order\w*|re-?new\w*|recommission\w*|commission\w*|back|return\w*|come|comes|coming|pick\w*|made|make|happening|continu\w+|season|series|demise|dead|toast|done|gone|finished|over|history|boot|chop|written|survive\w*|final|last|farewell|conclud\w*|wrap\w*|bow\w*|wind\w*|re-?up\w*|get|gets|given|gave|giv\w+|hand\w*|grant\w*|award\w*|announc\w*|confirm\w*|greenl\w+|green-\w+|land\w*|score\w*|earn\w*|secur\w+|extend\w*|keep\w*|kept|safe|saved?|saves|rescu\w+|reviv\w+|resurrect\w*|home|move[sd]?|moving|jump\w*|option\w*|develop\w*|adapt\w*|works|await\w*|waiting|fate\w*|future|bubble|limbo|undecided|unclear|ruled|word|park\w*|sink\w*|sank|sunk|out|brought|bring\w*|bury|buried|expel\w*|neither|yet)\b/;

/** A work that is only meant by "the show" may be another one: such an event counts for less. */
const SPOKEN_OF = 0.6;
const AUXILIARY = /^(?:has|have|had|will|would|to|may|might|could|can|should|officially|now|and)$/;
const GENRE_WORDS = new Set([
  ...GENRES,
  'season',
  'seasons',
  'project',
  'it',
  'they',
  'them',
  'second',
  'third',
  'fourth',
  'this',
  'that',
  'shows',
  'dramas',
  'comedies',
  'more',
  'run',
]);
const BE = new Set([
  'was',
  'were',
  'been',
  'is',
  'are',
  'being',
  'be',
  'got',
  'gets',
  'get',
  "'s",
  'getting',
  "wasn't",
  "isn't",
  "hasn't",
  "weren't",
  'not',
  "aren't",
]);
const ADVERB =
  /^(?:\w+ly|also|now|already|just|since|all|once|then|both|itself|ever|never|not|yet|even|been)$/;
const STOP = /^(?:;|—|:|but|while|whereas|although|though|because|\.|!|\?)$/;
const BOOKISH =
  /^(?:novel|novels|book|books|memoir|comic|comics|play|webtoon|manga|podcast|game|autobiography|novella|article|trilogy|story|bestseller|based|adapted|drawn|inspired|adaptation|album|song|single|column)$/;

/** Every fate that the lines state, in order. */
export function findEvents(story: Story): FateEvent[] {
  const { lines, lead } = story;
  const events: FateEvent[] = [];
  let focus: Entity | null = lead;
  let topic: Entity | null = lead;
  for (const line of lines) {
    const paragraph = story.paragraphs[line.sentence.paragraph];
    const heading = paragraph === undefined ? null : headingOf(paragraph);
    if (heading?.kind === 'title') topic = heading;
    if (TRIGGER.test(line.text)) events.push(...eventsOf(story, line, focus, topic));
    focus = nextFocus(line, focus, topic);
  }
  return events;
}

/** What "the show" means in the sentence after this one: the work last spoken of in the paragraph, else the lead. */
function nextFocus(line: Line, focus: Entity | null, lead: Entity | null): Entity | null {
  const titles = line.pieces.filter((p) => p.entity?.kind === 'title').map((p) => p.entity);
  if (lead !== null && titles.includes(lead)) return lead;
  return titles.at(-1) ?? focus;
}

interface Hit {
  decision: Compiled;
  from: number;
  to: number;
  /** The piece in the phrasing's own slot for the work, where it has one. */
  slot: number | null;
}

function eventsOf(story: Story, line: Line, focus: Entity | null, lead: Entity | null): FateEvent[] {
  const hits = longestHits(line);
  const firstOfParagraph = story.sentences[line.sentence.index - 1]?.paragraph !== line.sentence.paragraph;
  const spoken = firstOfParagraph ? lead : focus;
  return hits.flatMap((hit) => eventsAt(line, hit, spoken));
}

/** Where two phrasings overlap, the longer one is meant; of equals the first in the list. */
function longestHits(line: Line): Hit[] {
  const hits: Hit[] = [];
  for (const decision of COMPILED) {
    for (const match of line.text.matchAll(decision.pattern)) {
      const from = indexAt(line, match.index);
      const to = indexAt(line, match.index + match[0].trimEnd().length - 1) + 1;
      const rivals = hits.filter((h) => h.from < to && from < h.to);
      if (rivals.some((h) => h.to - h.from >= to - from)) continue;
      for (const rival of rivals) hits.splice(hits.indexOf(rival), 1);
      const at = match.indices?.groups?.['work']?.[0];
      hits.push({ decision, from, to, slot: at === undefined ? null : indexAt(line, at) });
    }
  }
  return hits.sort((a, b) => a.from - b.from);
}

function indexAt(line: Line, offset: number): number {
  const piece = pieceAt(line, offset);
  return piece === null ? 0 : line.pieces.indexOf(piece);
}

function eventsAt(line: Line, hit: Hit, focus: Entity | null): FateEvent[] {
  const reading = modality(line, hit);
  if (reading === null) return [];
  const works = worksOf(line, hit, focus);
  return works.map(({ entity, piece }) => {
    const start = wordAt(line, hit.from);
    const end = wordAt(line, hit.to - 1);
    const near = piece !== null && Math.abs(piece - hit.from) < 25;
    const first = near ? Math.min(piece, hit.from) : hit.from;
    const last = near ? Math.max(piece, hit.to - 1) : hit.to - 1;
    const span = spanOf(line, line.pieces[first]?.at ?? start, line.pieces[last]?.at ?? end);
    const weight = reading.weight * (piece === null ? SPOKEN_OF : 1);
    return { work: entity, ...reading, weight, line, span, from: hit.from, to: hit.to };
  });
}

const wordAt = (line: Line, index: number) => line.pieces[index]?.at ?? 0;
const word = (line: Line, index: number): string => {
  const piece = line.pieces[index];
  if (piece === undefined) return '';
  const next = line.pieces[index + 1];
  return line.text.slice(piece.at, next === undefined ? undefined : next.at - 1);
};
const titleAt = (line: Line, index: number): Entity | null => {
  const entity = line.pieces[index]?.entity ?? null;
  return entity?.kind === 'title' ? entity : null;
};

// ---------------------------------------------------------------- which work

interface Target {
  entity: Entity;
  /** The piece that names it, or null where "the show" does. */
  piece: number | null;
}

function worksOf(line: Line, hit: Hit, focus: Entity | null): Target[] {
  if (hit.slot !== null) {
    const entity = titleAt(line, hit.slot);
    return entity === null ? [] : [{ entity, piece: hit.slot }];
  }
  const { work } = hit.decision;
  const side = listFollows(line, hit) ? 'after' : work === 'either' ? sideOf(line, hit) : work;
  if (side === 'after') return objectsOf(line, hit, focus);
  return subjectsOf(line, hit, focus);
}

function objectsOf(line: Line, hit: Hit, focus: Entity | null): Target[] {
  const after = titlesAfter(line, hit.to);
  if (after.length > 0) return after;
  if (focus === null || !objectIsWork(line, hit)) return [];
  const own = word(line, hit.to) === 'it' ? titlesBefore(line, hit.from) : [];
  return own.length > 0 ? own.slice(-1) : [{ entity: focus, piece: null }];
}

function subjectsOf(line: Line, hit: Hit, focus: Entity | null): Target[] {
  if (personIsSubject(line, hit.from)) return [];
  if (hit.decision.work === 'either' && isActive(line, hit)) return [];
  const noun = subjectNoun(line, hit.from);
  const before = titlesBefore(line, hit.from);
  if (noun === 'other' && (before.at(-1)?.piece ?? -1) < hit.from - 8) return [];
  if (before.length > 0 && noun !== 'season') return before;
  if (noun === 'season' && before.length > 0) return before.slice(-1);
  return noun !== 'other' && focus !== null ? [{ entity: focus, piece: null }] : [];
}

/** "Also gone from UPN: …", "Not coming back are …": the works come after, whatever the phrasing expects. */
function listFollows(line: Line, hit: Hit): boolean {
  if (!/^(?::|are|is|were|—)$/.test(word(line, hit.to))) return false;
  return titlesAfter(line, hit.to + 1, 6).length > 0 && titlesBefore(line, hit.from).length === 0;
}

/** "The band cancel their tour": a verb with an object of its own does something to that, not to its subject. */
function isActive(line: Line, hit: Hit): boolean {
  let i = hit.from - 1;
  while (i >= 0 && ADVERB.test(word(line, i))) i--;
  if (BE.has(word(line, i))) return false;
  return !/^(?:|[.,;:!?()—&]|by|after|at|in|on|before|following|from|with|because|as|despite|over|and|but|amid|due|ahead|for|this|last|next|when|while|again|too|already|again|last|earlier|is|was|has|[HNT]\d+)$/.test(word(line, hit.to));
}

function sideOf(line: Line, hit: Hit): 'after' | 'before' {
  let i = hit.from - 1;
  while (i >= 0 && ADVERB.test(word(line, i))) i--;
  const prev = word(line, i);
  if (BE.has(prev)) return 'before';
  if (prev === ',' || prev === '(') return titleAt(line, i - 1) ? 'before' : 'after';
  if (titleAt(line, i)) return 'before';
  if (/^H\d/.test(prev) || /^(?:has|have|had|network|streamer|it|they|who|to|also|broadcaster|channel)$/.test(prev)) {
    let k = i;
    while (k >= 0 && /^(?:has|have|had|H\d+|the|network|streamer|also|it|to|broadcaster|channel)$/.test(word(line, k))) k--;
    const relative = word(line, k) === 'which' || word(line, k) === 'that';
    if ((relative || titleAt(line, k)) && titlesAfter(line, hit.to, 3).length === 0) return 'before';
    return 'after';
  }
  return titlesAfter(line, hit.to, 8).length > 0 ? 'after' : 'before';
}

/** The title after the words and those joined to it; words between them are the kind of work, not another clause. */
function titlesAfter(line: Line, from: number, reach = 14): Target[] {
  const found: Target[] = [];
  let last = from;
  for (let i = from; i < line.pieces.length; i++) {
    const text = word(line, i);
    if (STOP.test(text) && found.length === 0 && i > from) return found;
    const entity = titleAt(line, i);
    if (entity === null) {
      if (
        found.length > 0 &&
        !/^(?:,|and|or|as|well|plus|&|both|the|a|an|its|their|'s|\(|\)|[a-z0-9-]+)$/.test(text)
      )
        break;
      if (
        found.length > 0 &&
        (i - last > 8 ||
          /^(?:after|which|who|that|has|have|had|was|were|is|will|when|before|in|on|following|with|because|by|starring|from|as)$/.test(
            text,
          ))
      )
        break;
      if (found.length === 0 && i - from > reach) break;
      continue;
    }
    if (isSource(line, i)) continue;
    if (found.length > 0 && !joined(line, last, i)) break;
    found.push({ entity, piece: i });
    last = i;
  }
  return found;
}

function joined(line: Line, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (/^(?:,|and|or|plus|&|;)$/.test(word(line, i))) return true;
  return false;
}

function titlesBefore(line: Line, from: number): Target[] {
  const found: Target[] = [];
  for (let i = from - 1; i >= 0; i--) {
    const text = word(line, i);
    if (found.length === 0 && STOP.test(text) && text !== '—' && i < from - 1) {
      if (text === ';' || text === '.' || text === 'but') return found;
    }
    const entity = titleAt(line, i);
    if (entity === null) {
      if (found.length > 0 && !/^(?:,|and|or|&|both|neither|nor|the|a|an|its|\(|\)|[a-z0-9-]+)$/.test(text))
        break;
      continue;
    }
    if (isSource(line, i) || isCredit(line, i)) continue;
    const next = found.at(-1)?.piece ?? null;
    if (
      next !== null &&
      (next - i > 6 ||
        !joined(line, i, next) ||
        /\b(?:which|that|was|is|has|will|after)\b/.test(line.text.slice(wordAt(line, i), wordAt(line, next))))
    )
      break;
    found.push({ entity, piece: i });
  }
  return found.reverse();
}

/** "adapted from Imelda Farrow's novel The Tidewrack": a title that is named as a book, not as the show. */
function isSource(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const text = word(line, i);
    if (text === ',' && i < at - 1) return false;
    if (BOOKISH.test(text)) return true;
  }
  return false;
}

/** "Kerry Lomas (The Lock-In)": a title in brackets after a person is what they are known for. */
function isCredit(line: Line, at: number): boolean {
  return word(line, at - 1) === '(' && /^P\d/.test(word(line, at - 2));
}

/** The grammatical subject is a person: a dismissal, not a cancellation. */
function personIsSubject(line: Line, from: number): boolean {
  let i = from - 1;
  while (
    i >= 0 &&
    (ADVERB.test(word(line, i)) ||
      BE.has(word(line, i)) ||
      /^(?:has|have|had|will|would|to|contract|and)$/.test(word(line, i)))
  )
    i--;
  return /^P\d/.test(word(line, i)) || /^(?:actor|actress|star|he|she|who|contract)$/.test(word(line, i));
}

/** What the subject before a verb is, if it is no name: the show (or "it"), a season of it, or anything else. */
function subjectNoun(line: Line, from: number): 'work' | 'season' | 'other' {
  let i = from - 1;
  while (i >= 0 && (ADVERB.test(word(line, i)) || BE.has(word(line, i)) || AUXILIARY.test(word(line, i)))) i--;
  if (/^(?:that|which)$/.test(word(line, i))) i--;
  const noun = word(line, i);
  if (/^(?:it|they|this|both|these)$/.test(noun)) return 'work';
  if (/^(?:season|seasons|series|run|episodes|installment)$/.test(noun) && /^(?:first|second|third|fourth|fifth|sixth|more|further|another|\d|two|three|four|season|series|planned|new)$/.test(word(line, i - 1))) return 'season';
  if (/^(?:\d+|one|two|three|four|five|six)$/.test(noun) && /^(?:season|series)$/.test(word(line, i - 1))) return 'season';
  if (!GENRE_WORDS.has(noun)) return 'other';
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    if (/^(?:the|this|that|its|his|her|their|'s|our)$/.test(word(line, k))) return 'work';
    if (/^(?:a|an|another|other|two|three|some|many|all|several|any)$/.test(word(line, k))) return 'other';
  }
  return 'other';
}

/** The object after the words is the show itself, or a season of it. */
function objectIsWork(line: Line, { from, to }: Hit): boolean {
  const inside = line.text.slice(wordAt(line, from), wordAt(line, to));
  if (/ (?:season|episodes|series)(?: (?:of|for|to))?/.test(inside)) return /^(?:|[.,;:!?()—]|and|but|because|after|despite|for|of|with|in|as|to|following|at|on|when|would|the|it|for)$/.test(word(line, to));
  if (/^(?:it|them)$/.test(word(line, to))) return true;
  if (!/^(?:the|its|this|his|her|their|a|any|another|more|further|both)$/.test(word(line, to))) return false;
  for (let i = to + 1; i < Math.min(line.pieces.length, to + 7); i++) {
    const text = word(line, i);
    if (STOP.test(text) || text === ',') return false;
    if (/^(?:season|episodes|installment)$/.test(text)) return true;
    if (GENRE_WORDS.has(text) && !/^(?:a|any|another|more|further)$/.test(word(line, to))) return !/^[a-z]/.test(word(line, i + 1)) || /^(?:after|and|in|on|at|for|because|following|from|when|before|just|last|this|despite|with|as|to|that|which|was|is)$/.test(word(line, i + 1));
  }
  return false;
}

// ---------------------------------------------------------------- how firmly

interface Reading {
  status: Status;
  certainty: Certainty;
  weight: number;
}

const NEGATION =
  /(?:^| )(?:not|never|n't|hasn't|haven't|wasn't|isn't|aren't|weren't|didn't|won't|no|nobody|without|far from|stopped short of|rather than|instead of|denied|denies|denying|untrue|false|contrary to|wrong|avoided|escaped|dodged|dodges|swerves|safe from)(?: [a-z'-]+){0,3}? ?$/;
const RUMOR =
  /(?:^| )(?:rumor\w*|rumour\w*|speculation|whispers?|allegedly|supposedly|fears?|feared|about to|could be|may be|might be|may have been|might have been|in danger|on the chopping block|getting ready to|looks set to|appears? set to|tipped to|likely to|expected to be|believed to)(?: |$)/;
const IFFY =
  /(?:^| )(?:if|unless|whether|should|would have|could have|until|when they|had it|wanted to|before it|threatened|will|would)(?: [a-zTPH0-9',-]+){0,5}? ?$/;
const DENIAL =
  /(?:^| )(?:denied|denies|contrary to|(?:are|is|were) (?:wrong|untrue|false|not true)|no truth|premature reports|never (?:dead|canceled|cancelled)|prompting premature|were premature)(?: |$)/;

/** How the words around a decision change it; null where it is no statement about the world. */
function modality(line: Line, hit: Hit): Reading | null {
  const before = line.text
    .slice(Math.max(0, wordAt(line, hit.from) - 60), wordAt(line, hit.from))
    .replace(/^\S* /, '');
  const clause = before.replace(/^.*(?:[;:—]|\bbut\b)/, '');
  const { status, phrase } = hit.decision;
  let weight = line.in === 'headline' ? 3 : line.sentence.paragraph <= 2 ? 2 : 1;
  const question = line.text.endsWith('?');
  if (status === 'undecided') return { status, certainty: 'confirmed', weight };
  const negated = NEGATION.test(clause) && !phrase.startsWith('(?:won');
  if (negated && /\b(?:yet|so far|as of)\b/.test(line.text) && status !== 'canceled')
    return { status: 'undecided', certainty: 'confirmed', weight };
  if (negated && status === 'renewed') return { status: 'canceled', certainty: 'confirmed', weight };
  if (negated && status === 'canceled') return { status, certainty: 'denied', weight: weight * 1.5 };
  if (negated) return null;
  if (DENIAL.test(line.text) && status === 'canceled')
    return { status, certainty: 'denied', weight: weight * 0.8 };
  if (question)
    return line.in === 'headline' && status === 'canceled'
      ? { status, certainty: 'rumored', weight: 0.4 }
      : null;
  if (RUMOR.test(line.text)) return { status, certainty: 'rumored', weight: weight * 0.7 };
  if (IFFY.test(clause) && !/ had (?:[a-z]+ )?$/.test(` ${clause}`)) return null;
  if (line.text.startsWith('if ')) return null;
  const reported =
    /(?:^| )(?:according to|per|reported|reports|reportedly|sources|insiders?|i hear|i have learned|via)(?: |$)/.test(
      line.text,
    );
  if (/^\(\?:fate/.test(phrase)) weight *= 0.6;
  return { status, certainty: reported ? 'reported' : 'confirmed', weight };
}
