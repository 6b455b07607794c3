import type { Certainty, Status } from '../../model/vocabulary.ts';
import type { Span } from '../../text/sentences.ts';
import { DECISIONS } from '../lexicon/decisions.ts';
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

const COMPILED = DECISIONS.map((decision) => ({ ...decision, pattern: phrasing(decision.phrase) }));
type Compiled = (typeof COMPILED)[number];

/** A sentence without any of these words states no decision: it is passed over. */
const TRIGGER =
  /\b(?:cancel\w*|ax(?:e|ed|es|ing)?|scrap\w*|shel[fv]\w*|ditch\w*|bin(?:s|ned)|cann?(?:ed|s)|nix\w*|yank\w*|dump\w*|un-\w+|drop(?:s|ped|ping)?|kill(?:s|ed)?|cut|erased|removed|pull\w*|plug|curtain|call(?:s|ed|ing)?|put(?:s|ting)?|end(?:s|ed|ing)?|clos\w+|shut|pass\w*|decid\w+|decision|elect\w+|opt\w*|chose\w*|vot\w+|forward|ahead|order\w*|re-?new\w*|recommission\w*|commission\w*|back|return\w*|come|comes|coming|pick\w*|made|make|happening|continu\w+|season|series|demise|dead|toast|done|gone|finished|over|history|boot|chop|written|survive\w*|final|last|farewell|conclud\w*|wrap\w*|bow\w*|wind\w*|re-?up\w*|get|gets|given|gave|giv\w+|hand\w*|grant\w*|award\w*|announc\w*|confirm\w*|greenl\w+|green-\w+|land\w*|score\w*|earn\w*|secur\w+|extend\w*|keep\w*|kept|safe|saved?|saves|rescu\w+|reviv\w+|resurrect\w*|home|move[sd]?|moving|jump\w*|option\w*|develop\w*|adapt\w*|works|await\w*|waiting|fate\w*|future|bubble|limbo|undecided|unclear|ruled|word|park\w*|sink\w*|sank|sunk|out|brought|bring\w*|bury|buried|expel\w*|neither|yet)\b/;

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
      hits.push({ decision, from, to });
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
    return { work: entity, ...reading, weight: reading.weight, line, span, from: hit.from, to: hit.to };
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
  const side = hit.decision.work === 'either' ? sideOf(line, hit) : hit.decision.work;
  if (side === 'after') {
    const after = titlesAfter(line, hit.to);
    if (after.length > 0) return after;
    if (hit.decision.work !== 'either' || objectIsWork(line, hit.to)) {
      const before =
        hit.decision.status === 'canceled' || hit.decision.work === 'after'
          ? []
          : titlesBefore(line, hit.from);
      if (before.length > 0) return before;
      return objectIsWork(line, hit.to) && focus !== null ? [{ entity: focus, piece: null }] : [];
    }
    return [];
  }
  if (personIsSubject(line, hit.from)) return [];
  const before = titlesBefore(line, hit.from);
  if (before.length > 0) return before;
  return subjectIsWork(line, hit.from) && focus !== null ? [{ entity: focus, piece: null }] : [];
}

function sideOf(line: Line, hit: Hit): 'after' | 'before' {
  let i = hit.from - 1;
  while (i >= 0 && ADVERB.test(word(line, i))) i--;
  const prev = word(line, i);
  if (BE.has(prev)) return 'before';
  if (prev === ',' || prev === '(') return titleAt(line, i - 1) ? 'before' : 'after';
  if (titleAt(line, i)) return 'before';
  if (/^H\d/.test(prev) || /^(?:has|have|had|network|streamer|it|they|who|to|also)$/.test(prev)) {
    let k = i;
    while (k >= 0 && /^(?:has|have|had|H\d+|the|network|streamer|also|it|to)$/.test(word(line, k))) k--;
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

function subjectIsWork(line: Line, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 14); i--) {
    const text = word(line, i);
    if (STOP.test(text) || text === ',') {
      if (i < from - 6) return false;
      continue;
    }
    if (GENRE_WORDS.has(text)) return true;
  }
  return false;
}

function objectIsWork(line: Line, from: number): boolean {
  for (let i = from; i < Math.min(line.pieces.length, from + 8); i++) {
    const text = word(line, i);
    if (STOP.test(text) || text === ',') return i === from;
    if (GENRE_WORDS.has(text)) return true;
  }
  return (
    /^(?:a|an|the|it|more|another)?\b/.test('') &&
    /\b(?:season|episodes)\b/.test(line.text.slice(wordAt(line, from - 3), wordAt(line, from)))
  );
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
  if (negated && status === 'canceled') return { status, certainty: 'denied', weight };
  if (negated) return null;
  if (DENIAL.test(line.text) && status === 'canceled')
    return { status, certainty: 'denied', weight: weight * 0.8 };
  if (question)
    return line.in === 'headline' && status === 'canceled'
      ? { status, certainty: 'rumored', weight: 0.4 }
      : null;
  if (RUMOR.test(line.text)) return { status, certainty: 'rumored', weight: weight * 0.7 };
  if (IFFY.test(clause) && !/^(?:will|would)/.test(phrase.replace(/^\(\?:/, ''))) {
    if (!/ (?:will|would)(?: [a-z]+){0,2} ?$/.test(clause)) return null;
  }
  if (line.text.startsWith('if ')) return null;
  const reported =
    /(?:^| )(?:according to|per|reported|reports|reportedly|sources|insiders?|i hear|i have learned|via)(?: |$)/.test(
      line.text,
    );
  if (/^\(\?:fate/.test(phrase)) weight *= 0.6;
  return { status, certainty: reported ? 'reported' : 'confirmed', weight };
}
