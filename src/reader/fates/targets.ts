import { DECISION_WORDS, PERSON_NOUNS } from '../lexicon/cues.ts';
import { GENRES } from '../lexicon/genres.ts';
import { indexAt, type Line, titleAt, wordAt, wordsAt } from '../line.ts';
import type { Entity } from '../mentions/entities.ts';
import type { Hit } from './hits.ts';

/** A work that a decision is about, and the piece that names it; null where only "the show" does. */
export interface Target {
  work: Entity;
  piece: number | null;
}

const WORK_NOUNS = new Set([...GENRES, 'project', 'shows', 'dramas', 'comedies', 'sequel']);
const BE = new Set(
  "was were been is are being be got gets get 's getting wasn't isn't hasn't weren't not aren't".split(' '),
);
const ADVERB =
  /^(?:\w+ly|also|now|already|just|since|all|once|then|both|itself|ever|never|not|yet|even|both)$/;
const AUXILIARY = new Set(
  'has have had will would to may might could can should officially now appear appears seem seems look looks set going about expected likely reportedly still yet already just all'.split(
    ' ',
  ),
);
const STOP = new Set('; — : but while whereas although though because . ! ?'.split(' '));
const DETERMINER = new Set("the this that its his her their 's our".split(' '));
const OWN_OBJECT =
  /^(?:the|a|an|its|their|his|her|my|our|your|all|some|any|more|remaining|plans|production|filming|tour|dates|what|every|dozens|hundreds|thousands|\d+)$/;
/** What may be called off, halted or lost without the work: "the premiere of T1 was canceled". */
const NOT_THE_WORK =
  /^(?:premieres?|part(?:y|ies)|filming|shoots?|shooting|production|screenings?|panels?|tapings?|tours?|events?|finales?|reunions?|launch|trailers?|roles?|characters?|contracts?|convention|concerts?)$/;
const CLAUSE_END =
  /^(?:|[.,;:!?()—]|and|but|because|after|despite|for|of|with|in|as|to|following|at|on|when|would|the|it|this|last|next|[a-z]+ly)$/;
const OBJECT_END = new Set(
  'in on at with to by from after before because according as when while said says'.split(' '),
);
const HOUSE_SUBJECT = /^(?:has|have|had|H\d+|the|network|streamer|also|it|to|broadcaster|channel|who|they)$/;

/**
 * Which works a decision is about: in the phrasing's slot, after it, before it, or "the show".
 * @param focus what "the show" would mean here
 */
export function targetsOf(line: Line, hit: Hit, focus: Entity | null): Target[] {
  if (hit.slot !== null) {
    const work = titleAt(line, hit.slot);
    return work === null ? [] : [{ work, piece: hit.slot }];
  }
  if (isAttribute(line, hit)) return titlesAfter(line, hit.to, 4);
  const side = listFollows(line, hit) ? 'after' : hit.side === 'either' ? sideOf(line, hit) : hit.side;
  const targets = side === 'after' ? objectsOf(line, hit, focus) : subjectsOf(line, hit, focus);
  const named = targets.filter((target) => target.piece !== null);
  return [...(named.length > 0 ? named : targets), ...listedWith(line, hit, named)];
}

const LEADS = new Set('include includes including included like along together among'.split(' '));

/** "… include X and Y", "along with X": works that share the fate of those the words are about. */
function listedWith(line: Line, hit: Hit, named: readonly Target[]): Target[] {
  for (let i = hit.to; i < Math.min(line.pieces.length, hit.to + 14); i++) {
    const word = wordAt(line, i);
    if (STOP.has(word)) return [];
    if (!LEADS.has(word) || /^(?:a|an|its|his|her|who)$/.test(wordAt(line, i + 1))) continue;
    const known = named.map((target) => target.work);
    return titlesAfter(line, i + 1, 7).filter((target) => !known.includes(target.work));
  }
  return [];
}

// ---------------------------------------------------------------- works after the words

function objectsOf(line: Line, hit: Hit, focus: Entity | null): Target[] {
  if (hit.side === 'either' && objectIsElse(line, hit.to)) return [];
  const after = titlesAfter(line, hit.to);
  if (after.length > 0) return after;
  if (focus === null || !objectIsWork(line, hit)) return [];
  const own = wordAt(line, hit.to) === 'it' ? titlesBefore(line, hit.from) : [];
  return own.length > 0 ? own.slice(-1) : [{ work: focus, piece: null }];
}

const SPAN_OF_TIME =
  /^(?:after|for|following) (?:just |only )?(?:a |its |their )?(?:single |[a-z]+ )?(?:seasons?|series|years?)(?= and | ?[,;.]| or |$)/;
const IN_LIST = /^(?:,|;|and|or|as|well|plus|&|both|the|a|an|its|their|'s|\(|\)|:|[HNP]\d+|[a-z0-9-]+)$/;
const ENDS_LIST = new Set(
  'after which who that has have had was were is will when before in on following with because by starring from as while but said says'.split(
    ' ',
  ),
);

/** The title after the words and those listed with it. */
function titlesAfter(line: Line, from: number, reach = 14): Target[] {
  const found: Target[] = [];
  let last = from;
  for (let i = from; i < line.pieces.length; i++) {
    const work = titleAt(line, i);
    if (work !== null) {
      if (isSource(line, i)) continue;
      if (found.length > 0 && !isJoined(line, last, i)) break;
      found.push({ work, piece: i });
      last = i;
      continue;
    }
    const span = found.length > 0 ? SPAN_OF_TIME.exec(wordsAt(line, i, line.pieces.length))?.[0] : undefined;
    if (span !== undefined) last = i = indexAt(line, (line.pieces[i]?.at ?? 0) + span.length - 1);
    else if (
      found.length > 0
        ? endsList(line, i, last, wordAt(line, from) === ':' || wordAt(line, from - 1) === ':')
        : endsSearch(line, i, from, reach)
    )
      break;
  }
  return found;
}

function endsSearch(line: Line, i: number, from: number, reach: number): boolean {
  return (STOP.has(wordAt(line, i)) && wordAt(line, i) !== ':' && i > from) || i - from > reach;
}

function endsList(line: Line, i: number, last: number, listed: boolean): boolean {
  const word = wordAt(line, i);
  if (word === ';' && !listed) return true;
  return !IN_LIST.test(word) || ENDS_LIST.has(word) || DECISION_WORDS.has(word) || i - last > 8;
}

function isJoined(line: Line, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (/^(?:,|and|or|plus|&|;)$/.test(wordAt(line, i))) return true;
  return false;
}

/** "Canceled its tour", "saves the town in T1": the verb's object is a thing of its own, whatever is named behind it. */
function objectIsElse(line: Line, from: number): boolean {
  if (!OWN_OBJECT.test(wordAt(line, from))) return false;
  let i = from;
  while (/^(?:[a-z][a-z'-]*|\d+|'s)$/.test(wordAt(line, i)) && !OBJECT_END.has(wordAt(line, i))) i++;
  const head = wordAt(line, i - 1);
  if (WORK_NOUNS.has(head) || /^(?:season|seasons|episodes|run|one|hit)$/.test(head)) return false;
  if (/(?:^| )(?:season|seasons|series|episodes)(?: |$)/.test(wordsAt(line, i, i + 8))) return false;
  const end = wordAt(line, i) === ',' ? i + 1 : i;
  return OBJECT_END.has(wordAt(line, end)) || (end > i && titlesAfter(line, end, 3).length === 0);
}

/** The object after the words is the show itself, or a season of it. */
function objectIsWork(line: Line, { from, to }: Hit): boolean {
  const next = wordAt(line, to);
  if (
    / (?:season|episodes|series)(?: (?:of|for|to|\d+|one|two|three|four|five|six))?$/.test(
      ` ${wordsAt(line, from, to)}`,
    )
  )
    return CLAUSE_END.test(next);
  if (/^(?:it|them)$/.test(next)) return true;
  if (!/^(?:the|its|this|his|her|their|a|any|another|more|further|both)$/.test(next)) return false;
  const definite = !/^(?:a|any|another|more|further)$/.test(next);
  for (let i = to + 1; i < Math.min(line.pieces.length, to + 7); i++) {
    const word = wordAt(line, i);
    if (STOP.has(word) || word === ',') return false;
    if (/^(?:season|episodes|installment)$/.test(word)) return true;
    if (WORK_NOUNS.has(word) && definite) return CLAUSE_END.test(wordAt(line, i + 1));
  }
  return false;
}

// ---------------------------------------------------------------- works before the words

function subjectsOf(line: Line, hit: Hit, focus: Entity | null): Target[] {
  if (personIsSubject(line, hit.from)) return [];
  if (hit.side === 'either' && hasOwnObject(line, hit)) return [];
  if (hit.status === 'renewed' && /^(?:as|with)$/.test(wordAt(line, hit.to))) return [];
  const noun = subjectNoun(line, hit.from);
  const before = titlesBefore(line, hit.from);
  if (noun === 'named' && before.length === 0 && opensWithWork(line) && focus !== null)
    return [{ work: focus, piece: null }];
  if (noun === 'named') return before.filter(({ piece }) => piece === null || !isOfWork(line, piece));
  if (hit.status === 'undecided' && noun === 'other' && titleAt(line, hit.to) !== null)
    return titlesAfter(line, hit.to, 1);
  if (noun === 'other' && before.length === 0 && focus !== null && takesUpIt(line, hit))
    return [{ work: focus, piece: null }];
  if (noun === 'other') return (before.at(-1)?.piece ?? -1) < hit.from - 8 ? [] : before;
  if (before.length > 0) return noun === 'season' ? before.slice(-1) : before;
  return focus === null ? [] : [{ work: focus, piece: null }];
}

/** "Peacock has picked it up for a third season": the pronoun in the words is the work. */
const takesUpIt = (line: Line, { from, to }: Hit): boolean =>
  /^(?:pick|br[io])\w* it (?:up|back)/.test(wordsAt(line, from, to));

/** "The detective drama, which starred …, will not return": the sentence is about the show. */
function opensWithWork(line: Line): boolean {
  if (!DETERMINER.has(wordAt(line, 0))) return false;
  return [1, 2, 3, 4, 5].some(
    (i) => WORK_NOUNS.has(wordAt(line, i)) && /^(?:,|\(|from|with|starring|about)$/.test(wordAt(line, i + 1)),
  );
}

/** "Also gone from UPN: …", "Not coming back are …": the works come after, whatever the phrasing expects. */
function listFollows(line: Line, hit: Hit): boolean {
  const verb = [0, 1, 2, 3, 4, 5].find((step) => /^(?::|are|is|were|—)$/.test(wordAt(line, hit.to + step)));
  if (verb === undefined || (verb > 0 && /^[,;]$/.test(wordAt(line, hit.to + verb - 1)))) return false;
  return titlesAfter(line, hit.to + verb + 1, 6).length > 0 && titlesBefore(line, hit.from).length === 0;
}

/** "The band cancel their tour": a verb with an object of its own does something to that, not to its subject. */
function hasOwnObject(line: Line, hit: Hit): boolean {
  let i = hit.from - 1;
  while (i >= 0 && ADVERB.test(wordAt(line, i))) i--;
  const object = wordAt(line, hit.to) === 'off' ? hit.to + 1 : hit.to;
  return !BE.has(wordAt(line, i)) && OWN_OBJECT.test(wordAt(line, object));
}

/** "The axed rival", "a canceled sitcom": a participle between article and noun says only what that noun is. */
function isAttribute(line: Line, hit: Hit): boolean {
  if (hit.side !== 'either' || !/ed$/.test(wordsAt(line, hit.from, hit.to))) return false;
  return (
    /^(?:the|a|an|this|that|its|their)$/.test(wordAt(line, hit.from - 1)) &&
    /^[a-z]|^T/.test(wordAt(line, hit.to))
  );
}

/** "The final season of X", "X, renewed for a final season": a last season is told of the work before it, unless "of" follows. */
function lastSeasonSide(line: Line, hit: Hit): 'after' | 'before' {
  if (/^(?:of|for)$/.test(wordAt(line, hit.to)) && titlesAfter(line, hit.to, 8).length > 0) return 'after';
  return titlesBefore(line, hit.from).length > 0 || titlesAfter(line, hit.to, 5).length === 0
    ? 'before'
    : 'after';
}

/** On which side of a verb its work stands: after an active verb, before a passive one or a participle. */
function sideOf(line: Line, hit: Hit): 'after' | 'before' {
  if (hit.status === 'ending') return lastSeasonSide(line, hit);
  let i = hit.from - 1;
  while (i >= 0 && ADVERB.test(wordAt(line, i))) i--;
  const previous = wordAt(line, i);
  if (BE.has(previous) || titleAt(line, i) !== null) return 'before';
  if (previous === ',' || previous === '(') return titleAt(line, i - 1) === null ? 'after' : 'before';
  if (HOUSE_SUBJECT.test(previous)) {
    let k = i;
    while (k >= 0 && HOUSE_SUBJECT.test(wordAt(line, k))) k--;
    const relative = /^(?:which|that)$/.test(wordAt(line, k)) || titleAt(line, k) !== null;
    return relative && titlesAfter(line, hit.to, 3).length === 0 ? 'before' : 'after';
  }
  return titlesAfter(line, hit.to, 8).length > 0 ? 'after' : 'before';
}

/** The title before the words and those listed with it. */
function titlesBefore(line: Line, from: number): Target[] {
  const found: Target[] = [];
  for (let i = from - 1; i >= 0; i--) {
    const word = wordAt(line, i);
    const work = titleAt(line, i);
    if (work === null) {
      if (found.length === 0 ? /^(?:;|\.|but)$/.test(word) && i < from - 1 : !IN_LIST.test(word)) break;
      continue;
    }
    if (isSource(line, i) || isCredit(line, i)) continue;
    const next = found.at(-1)?.piece ?? null;
    if (next !== null && !listsTogether(line, i, next)) break;
    found.push({ work, piece: i });
  }
  return found.reverse();
}

function listsTogether(line: Line, first: number, second: number): boolean {
  if (second - first > 6 || !isJoined(line, first, second)) return false;
  return !/\b(?:which|that|was|is|has|will|after)\b/.test(wordsAt(line, first, second));
}

const BOOK =
  /^(?:novel|novels|book|books|memoir|comic|comics|play|webtoon|manga|podcast|autobiography|novella|trilogy|bestseller|album|song|single|column|paperback)$/;

/** "adapted from Imelda Farrow's novel The Tidewrack": a title that is named as a book, not as the show. */
function isSource(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = wordAt(line, i);
    if (BOOK.test(word)) return wordAt(line, i + 1) !== 'on';
    if (!/^(?:of|called|titled|,|by|series|'s|[PN]\d+|[a-z]+)$/.test(word) || STOP.has(word)) break;
  }
  return /(?:based on|adapted from|drawn from|inspired by|adaptation of|spun off from)(?: [a-z0-9'-]+| [PN]\d+){0,4}$/.test(
    wordsAt(line, at - 8, at),
  );
}

/** "Kerry Lomas (The Lock-In)": a title in brackets after a person is what they are known for. */
function isCredit(line: Line, at: number): boolean {
  return wordAt(line, at - 1) === '(' && /^P\d/.test(wordAt(line, at - 2));
}

/** The grammatical subject is a person: a dismissal, not a cancellation. */
function personIsSubject(line: Line, from: number): boolean {
  let i = from - 1;
  while (i >= 0 && /^(?:has|have|had|will|would|to|contract|and)$/.test(skip(line, i))) i--;
  if (wordAt(line, i) === ',') return appositionOfPerson(line, i);
  return /^(?:P\d+|he|she|who|contract)$/.test(wordAt(line, i)) || PERSON_NOUNS.has(wordAt(line, i));
}

/** "Ray Bell, the star of NBC's drama X, has been let go": the words between commas tell who the person is. */
function appositionOfPerson(line: Line, comma: number): boolean {
  for (let i = comma - 1; i > 0; i--) {
    if (wordAt(line, i) === ',') return /^P\d/.test(wordAt(line, i - 1));
    if (STOP.has(wordAt(line, i))) return false;
  }
  return false;
}

/** Words that stand between a subject and its verb read as one auxiliary. */
const skip = (line: Line, at: number): string => {
  const word = wordAt(line, at);
  return ADVERB.test(word) || BE.has(word) ? 'has' : word;
};

/** What the subject before a verb is: a title named before, the show (or "it"), a season of it, or anything else. */
function subjectNoun(line: Line, from: number): 'work' | 'season' | 'named' | 'other' {
  let i = from - 1;
  while (i >= 0 && (AUXILIARY.has(wordAt(line, i)) || skip(line, i) === 'has')) i--;
  if (/^(?:that|which)$/.test(wordAt(line, i))) i--;
  const noun = wordAt(line, i);
  if (/^(?:|,|and|:|\(|\)|but|;|—|T\d+)$/.test(noun)) return 'named';
  if (/^(?:it|they|this|both|these)$/.test(noun)) return 'work';
  const before = wordAt(line, i - 1);
  if (
    /^(?:season|seasons|series|run|episodes|installment)$/.test(noun) &&
    /^(?:\w+(?:st|nd|rd|th)|first|second|third|more|further|another|two|three|four|planned|new)$/.test(before)
  )
    return 'season';
  if (/^(?:\d+|one|two|three|four|five|six)$/.test(noun) && /^(?:season|series)$/.test(before))
    return 'season';
  return WORK_NOUNS.has(noun) && isDefinite(line, i) ? 'work' : 'other';
}

/** "The premiere of T1", "the star of T1": the title only says whose. */
function isOfWork(line: Line, title: number): boolean {
  const head = wordAt(line, title - 2);
  return (
    /^(?:of|for|on|from|in)$/.test(wordAt(line, title - 1)) &&
    (NOT_THE_WORK.test(head) || PERSON_NOUNS.has(head))
  );
}

function isDefinite(line: Line, noun: number): boolean {
  for (let k = noun - 1; k >= Math.max(0, noun - 6); k--) {
    if (DETERMINER.has(wordAt(line, k))) return true;
    if (/^(?:a|an|another|other|two|three|some|many|all|several|any)$/.test(wordAt(line, k))) return false;
  }
  return false;
}
