import { fold, foldTitle } from '../../text/fold.ts';
import { lookUp, type Phrasebook, phrasebook } from '../../text/phrases.ts';
import type { Span } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import {
  CALENDAR,
  DECISION_WORDS,
  FUNCTION_WORDS,
  INSTITUTIONS,
  PARTS_OF_WORKS,
  PERSON_NOUNS,
  PERSON_VERBS,
  WORK_VERBS,
} from '../lexicon/cues.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { HOUSES } from '../lexicon/houses.ts';
import { PLACES } from '../lexicon/places.ts';
import { type Sentence, type Story, textAt } from '../story.ts';
import { type Containment, containment, push } from './containment.ts';
import { addEntity, addMention, type Entity } from './entities.ts';
import { capitalRuns, capitalsTell, isNickname, type Run } from './runs.ts';
import { tagTitles } from './tagger.ts';
import { CUTS, GENRE_WORDS } from './title-signs.ts';

/** A string that may be a title, and what speaks for it. */
export interface Candidate {
  key: string;
  /** As it is best written. */
  name: string;
  score: number;
  /** Places where it stands between quotation marks or in italics. */
  marked: { sentence: Sentence; span: Span }[];
  runs: Run[];
  /** How often its words, and those around it, look like those of titles. */
  tagged: number;
  /** The headline or the address has it too. */
  inHeadline: boolean;
}

const HOUSE_WORDS = new Set(HOUSES.flatMap((line) => line.split(' | ').map(fold)));
const BOOK_WORDS = new Set(
  'novel book memoir comic play webtoon manga podcast game autobiography novella article bestseller short'.split(
    ' ',
  ),
);
const SMALL_WORDS = new Set(
  'a an and as at but by for from in into is it its like my no nor not of off on or our over per so than that the their to under up upon vs with without your & de la le aur ka ki ke'.split(
    ' ',
  ),
);
const CUT = new Set(CUTS);
const JOINING = new Set([
  ',',
  'and',
  'or',
  'the',
  'its',
  'a',
  '&',
  'both',
  'plus',
  'new',
  'fellow',
  'comedy',
  'crime',
  'medical',
  'legal',
  'spy',
  'family',
]);
const SAY = new Set(
  'said says told tells wrote writes asked added tweeted posted joked replied insisted'.split(' '),
);
/** From here on a capitalized run counts as a title: in an article that sets its titles apart, and in one that does not. */
const ENOUGH = { marked: 4, bare: 2 };
/** What a name gains by standing first in a line of a list, its house in brackets behind it. */
const LISTED = 5;
/** What a bare name gains where its words and those around it look like those of titles: once for all, and each time. */
const [TAGGED_ONCE, TAGGED_MORE, UNTAGGED] = [2, 0.3, 1];
/** What a bare name gains by standing in a list with a title. */
const IN_LIST = 1.5;

/** Strings that may be titles, by folded title. */
export type Candidates = Map<string, Candidate>;

/** What stands between quotation marks or in italics and is written as titles are. */
export function markedTitles(story: Story): Candidates {
  const candidates: Candidates = new Map();
  collectMarked(story, candidates);
  return candidates;
}

/** Where marked titles stand, by sentence. */
export type Marks = ReadonlyMap<Sentence, readonly Span[]>;

/** The places of all marked titles. */
export function marksOf(candidates: Candidates): Marks {
  const marks = new Map<Sentence, Span[]>();
  for (const { marked } of candidates.values())
    for (const { sentence, span } of marked) push(marks, sentence, span);
  return marks;
}

/** Whether a token stands inside a marked title. */
export function isMarked(marks: Marks, sentence: Sentence, token: Token): boolean {
  return marks.get(sentence)?.some((span) => span.start <= token.start && token.end <= span.end) === true;
}

/** Finds the titles of screen works, books, songs: set apart by marks, or bare beside words that only works take. */
export function findTitles(story: Story, entities: Entity[], candidates: Candidates): void {
  collectRuns(story, candidates);
  collectListed(story, candidates);
  if (story.lowerCase) collectRepeated(story, candidates);
  const slug = slugOf(story.article.url);
  const headline = ` ${fold(story.article.headline)} `;
  const all = [...candidates.values()];
  for (const candidate of all) weigh(candidate, slug, headline);
  const enough = setsTitlesApart(all) ? ENOUGH.marked : ENOUGH.bare;
  raiseListed(all, enough);
  write(story, entities, choose(all, enough));
}

/** Most of the places in the text that name a sure title set it in quotation marks or italics. */
function setsTitlesApart(candidates: readonly Candidate[]): boolean {
  const sure = candidates
    .filter((c) => c.score >= 5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  let [marked, bare] = [0, 0];
  for (const { marked: places, runs } of sure) {
    marked += places.filter(({ sentence }) => sentence.in === 'text').length;
    bare += runs.filter(({ sentence }) => sentence.in === 'text').length;
  }
  return marked > bare;
}

/** A bare name in a list with a sure title gains by it, and may make others gain in turn. */
function raiseListed(all: readonly Candidate[], enough: number): void {
  const sure = new Map<Sentence, Run[]>();
  const learn = ({ score, runs }: Candidate) => {
    if (score >= enough + 1) for (const run of runs) push(sure, run.sentence, run);
  };
  all.forEach(learn);
  for (const candidate of all) {
    const isListed = ({ sentence, from, to }: Run) =>
      sure.get(sentence)?.some((r) => between(sentence, r.to, from) || between(sentence, to, r.from)) ===
      true;
    if (candidate.score >= enough || !candidate.runs.some(isListed)) continue;
    candidate.score += IN_LIST;
    learn(candidate);
  }
}

/** Only "," or "and", and words for the kind of work, stand between two names. */
function between(sentence: Sentence, from: number, to: number): boolean {
  if (to <= from || to - from > 6) return false;
  const words = sentence.tokens.slice(from, to).map((t) => t.lower);
  return (
    words.some((w) => w === ',' || w === 'and' || w === 'or') &&
    words.every((w) => JOINING.has(w) || GENRE_WORDS.has(w))
  );
}

function candidateFor(candidates: Map<string, Candidate>, name: string): Candidate | null {
  const key = foldTitle(name);
  if (key === '' || name.length > 120) return null;
  const found = candidates.get(key) ?? {
    key,
    name,
    score: 0,
    marked: [],
    runs: [],
    tagged: 0,
    inHeadline: false,
  };
  candidates.set(key, found);
  return found;
}

// ---------------------------------------------------------------- marked titles

function collectMarked(story: Story, candidates: Map<string, Candidate>): void {
  for (const paragraph of story.paragraphs) {
    for (const { inner, unclosed } of paragraph.quotations) {
      if (unclosed) continue;
      const sentence = paragraph.sentences.find((s) => s.start <= inner.start && inner.end <= s.end + 1);
      if (sentence !== undefined) addMarked(story, candidates, sentence, inner, false);
    }
  }
  for (const mark of story.article.marks) {
    if (mark.kind !== 'emphasis') continue;
    const sentence = story.sentences.find(
      (s) => s.in === mark.in && s.start <= mark.start && mark.end <= s.end,
    );
    if (sentence !== undefined) addMarked(story, candidates, sentence, mark, true);
  }
}

function addMarked(
  story: Story,
  candidates: Map<string, Candidate>,
  sentence: Sentence,
  inner: Span,
  emphasis: boolean,
): void {
  const tokens = sentence.tokens.filter((t) => t.start >= inner.start && t.end <= inner.end);
  if (!looksLikeTitle(tokens, story.lowerCase || emphasis)) return;
  if (!emphasis && isSpeech(sentence, inner, tokens)) return;
  const opening = sentence.tokens.findIndex((t) => t.end > inner.start) - 1;
  if (!emphasis && sentence.in === 'text' && isNickname(sentence.tokens, opening)) return;
  const span = trimMarks(story, sentence, inner);
  const candidate = candidateFor(candidates, textAt(story, sentence.in, span));
  if (candidate === null) return;
  candidate.marked.push({ sentence, span });
}

/** Without the comma or period that American style puts inside the marks. */
function trimMarks(story: Story, sentence: Sentence, { start, end }: Span): Span {
  const text = story.leveled[sentence.in];
  const season = SEASON_SUFFIX.exec(text.slice(start, end));
  let to = season === null ? end : start + season.index;
  while (to > start + 1 && /[,;:\s]/.test(text[to - 1] ?? '')) to--;
  if (text[to - 1] === '.' && text[to - 2] !== '.' && !/\b\p{Lu}\.$/u.test(text.slice(start, to))) to--;
  return { start, end: to };
}

/** "Crimson Courier Season 3" names a season of a work. */
const SEASON_SUFFIX =
  /,? (?:Season|Series|season|series) (?:\d+|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)\b.*$/;

function looksLikeTitle(tokens: readonly Token[], lenient: boolean): boolean {
  const words = tokens.filter((t) => t.kind !== 'mark' && t.lower !== "'s");
  if (words.length === 0 || words.length > 12) return false;
  const first = words[0];
  if (first === undefined || !(first.capital || first.kind === 'number' || lenient)) return false;
  const content = words.filter((t) => t.kind === 'word' && !SMALL_WORDS.has(t.lower));
  const capitals = content.filter((t) => t.capital).length;
  if (lenient && capitals === 0) return words.length <= 5;
  return content.length === 0 ? words.length > 0 : capitals / content.length > 0.72;
}

function isSpeech(sentence: Sentence, inner: Span, tokens: readonly Token[]): boolean {
  const before = sentence.tokens.filter((t) => t.end < inner.start).slice(-2);
  const after = sentence.tokens.filter((t) => t.start > inner.end).slice(0, 3);
  const last = tokens.at(-1)?.lower ?? '';
  const ends = /^[,.!?]$/.test(last);
  const content = tokens.filter((t) => t.kind === 'word' && !SMALL_WORDS.has(t.lower));
  if (content.length > 1 && content.every((t) => t.capital)) return false;
  if (before.some((t) => SAY.has(t.lower)) && ends) return true;
  return ends && after.some((t) => SAY.has(t.lower)) && tokens.length > 1;
}

// ---------------------------------------------------------------- bare titles

function collectRuns(story: Story, candidates: Map<string, Candidate>): void {
  const marks = marksOf(candidates);
  for (const sentence of story.sentences) {
    if (!capitalsTell(sentence)) continue;
    const marked = marks.get(sentence) ?? [];
    const isFree = (run: Run) => !marked.some((span) => overlaps(run, span));
    const loose = capitalRuns(sentence, true).filter(isFree);
    const runs = [...loose, ...[...capitalRuns(sentence, false), ...shoutRuns(sentence)].filter(isFree)];
    for (const run of runs) addRun(story, candidates, run);
    for (const run of loose.flatMap(tagTitles)) addTagged(story, candidates, run);
  }
}

/** In lists "Renewed for season 3" opens a clause behind a colon: no name. */
function isOpeningVerb({ sentence, from }: Run, tokens: readonly Token[]): boolean {
  if (tokens.length !== 1 || !DECISION_WORDS.has(tokens[0]?.lower ?? '')) return false;
  return from === 0 || /^[:(—-]$/.test(sentence.tokens[from - 1]?.lower ?? '');
}

function overlaps({ sentence, from, to }: Run, span: Span): boolean {
  return (sentence.tokens[from]?.start ?? 0) < span.end && (sentence.tokens[to - 1]?.end ?? 0) > span.start;
}

function addRun(story: Story, candidates: Map<string, Candidate>, run: Run): void {
  const tokens = run.sentence.tokens.slice(run.from, run.to);
  if (tokens.length > 10 || isOpeningVerb(run, tokens)) return;
  for (const part of alternatives(run, tokens)) {
    const [first, last] = [part.sentence.tokens[part.from], part.sentence.tokens[part.to - 1]];
    if (first === undefined || last === undefined) continue;
    const candidate = candidateFor(
      candidates,
      textAt(story, part.sentence.in, { start: first.start, end: last.end }),
    );
    if (candidate === null) continue;
    if (!hasRunAt(candidate, part)) candidate.runs.push(part);
  }
}

function addTagged(story: Story, candidates: Map<string, Candidate>, run: Run): void {
  const [first, last] = [run.sentence.tokens[run.from], run.sentence.tokens[run.to - 1]];
  if (first === undefined || last === undefined) return;
  const span = { start: first.start, end: last.end };
  const candidate = candidateFor(candidates, textAt(story, run.sentence.in, span));
  if (candidate === null) return;
  candidate.tagged++;
  if (!hasRunAt(candidate, run)) candidate.runs.push(run);
}

/** Runs come sentence by sentence, so that those of the same sentence are the last. */
function hasRunAt({ runs }: Candidate, { sentence, from }: Run): boolean {
  for (let i = runs.length - 1; i >= 0 && runs[i]?.sentence === sentence; i--)
    if (runs[i]?.from === from) return true;
  return false;
}

/** A run is also tried in parts: cut at every comma, possessive and "and", which may join two names. */
function alternatives(run: Run, tokens: readonly Token[]): Run[] {
  const list = [run];
  for (let i = 1; i < tokens.length - 1; i++) {
    if (!CUT.has(tokens[i]?.lower ?? '')) continue;
    list.push({ sentence: run.sentence, from: run.from, to: run.from + i });
    let rest = i + 1;
    while (CUT.has(tokens[rest]?.lower ?? '') || SMALL_WORDS.has(tokens[rest]?.lower ?? '')) {
      if (tokens[rest]?.capital) break;
      rest++;
    }
    if (rest < tokens.length) list.push({ sentence: run.sentence, from: run.from + rest, to: run.to });
  }
  return list;
}

/** "Station 20 (ABC)", "💀 Dead Boy Agency (Netflix): …": in a list the title stands first and its house in brackets. */
function collectListed(story: Story, candidates: Map<string, Candidate>): void {
  for (const { in: part, sentences } of story.paragraphs) {
    const [sentence] = sentences;
    if (part === 'headline' || sentence === undefined) continue;
    const { tokens, mentions } = sentence;
    const to = tokens.findIndex((token) => token.lower === '(');
    if (to < 1 || to > 9 || !mentions.some((m) => m.entity.kind === 'house' && m.from === to + 1)) continue;
    const from = tokens.findIndex((token, i) => token.kind === 'word' && i < to);
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first?.capital !== true || last === undefined) continue;
    const candidate = candidateFor(candidates, textAt(story, 'text', { start: first.start, end: last.end }));
    if (candidate === null) continue;
    candidate.score += LISTED;
    candidate.runs.push({ sentence, from, to });
  }
}

/** Titles in capitals, as press releases set them: two or more shouted words in a sentence that is not all shouted. */
function shoutRuns(sentence: Sentence): Run[] {
  const words = sentence.tokens.filter((t) => t.kind === 'word');
  if (words.filter((t) => t.shout).length > words.length * 0.6) return [];
  const runs: Run[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    let to = i;
    while (sentence.tokens[to]?.shout || (to > i && sentence.tokens[to]?.lower === '&')) to++;
    if (to - i >= 2) runs.push({ sentence, from: i, to });
    i = Math.max(i, to);
  }
  return runs;
}

/** In a text without capitals: two to four words of the headline that the text and the address repeat. */
function collectRepeated(story: Story, candidates: Map<string, Candidate>): void {
  const text = ` ${fold(story.article.text)} `;
  const slug = slugOf(story.article.url);
  const words = fold(story.article.headline).split(' ');
  for (let size = 5; size >= 2; size--) {
    for (let i = 0; i + size <= words.length; i++) {
      const phrase = words.slice(i, i + size).join(' ');
      const edges = [words[i] ?? '', words[i + size - 1] ?? ''];
      if (edges.some((w, at) => FUNCTION_WORDS.has(w) && !(at === 0 && w === 'the'))) continue;
      const times = text.split(` ${phrase} `).length - 1;
      if (times >= 2 || (times >= 1 && slug.includes(` ${phrase} `))) {
        const name = words.slice(i, i + size).join(' ');
        const candidate = candidateFor(candidates, name);
        if (candidate !== null) candidate.score += times + size;
      }
    }
  }
}

// ---------------------------------------------------------------- weighing

function weigh(candidate: Candidate, slug: string, headline: string): void {
  candidate.score += Math.min(candidate.marked.length, 3) * 2 + (candidate.marked.length > 0 ? 2 : 0);
  let best = 0;
  let sum = 0;
  for (const run of candidate.runs) {
    const points = context(run);
    best = Math.max(best, points);
    sum += points;
  }
  candidate.score += best + Math.max(-4, Math.min(4, (sum - best) * 0.5));
  const inSlug = candidate.key.length > 3 && slug.includes(` ${candidate.key} `);
  const inText = candidate.marked.length > 0 || candidate.runs.some((r) => r.sentence.in === 'text');
  const inHeadline = inText && headline.includes(` ${candidate.key} `);
  candidate.inHeadline = inText && (inSlug || inHeadline);
  const isPerson =
    GIVEN_NAMES.has(candidate.key.split(' ')[0] ?? '') && best < 3 && candidate.marked.length === 0;
  if (inSlug && !isPerson) candidate.score += 2;
  if (inHeadline && !isPerson) candidate.score += 1.5;
  candidate.score += shape(candidate);
  const bare = Math.max(candidate.runs.length, candidate.tagged);
  if (bare > 0) {
    const share = candidate.tagged / bare;
    candidate.score +=
      TAGGED_ONCE * share + TAGGED_MORE * Math.min(3, candidate.tagged) - UNTAGGED * (1 - share);
  }
}

/** What the name itself says, whatever stands around it. */
function shape({ key, name, runs, inHeadline, marked }: Candidate): number {
  const words = key.split(' ');
  let points = 0;
  if (/^(?:The|A|An|My|Our) /.test(name) && words.length > 0)
    points += runs.some((r) => r.from > 0) ? 2.5 : 1;
  if (
    marked.length === 0 &&
    GIVEN_NAMES.has(words[0] ?? '') &&
    words.length >= 2 &&
    words.length <= 3 &&
    !/[,:&]/.test(name)
  )
    points -= 3;
  if (
    words.length > 1 &&
    words.every((w) => COMMON_WORDS.has(w) || SMALL_WORDS.has(w)) &&
    !GIVEN_NAMES.has(words[0] ?? '')
  )
    points += 1;
  if (words.every((w) => PLACES.has(w)) || PLACES.has(key)) points -= 5;
  if (CALENDAR.has(words[0] ?? '')) points -= 5;
  if (INSTITUTIONS.has(words.at(-1) ?? '') && !inHeadline) points -= 4;
  if (PERSON_NOUNS.has(words[0] ?? '') && words.length > 2) points -= 3;
  if (HOUSE_WORDS.has(key) || (/^[at]/i.test(name) && HOUSE_WORDS.has(fold(name)))) points -= 8;
  if (/^\d+$/.test(key)) points -= 4;
  if (/(?:^| )top (?:\d+|ten|five)$/.test(key)) points -= 8;
  if (words.length > 1 && words.every((w) => DECISION_WORDS.has(w))) points -= 8;
  if (words.length === 1 && !/[:&!?]/.test(name)) points -= runs.every((r) => r.from === 0) ? 2 : 1;
  if (words.length === 1 && (FUNCTION_WORDS.has(key) || PERSON_NOUNS.has(key) || GENRE_WORDS.has(key)))
    points -= 5;
  if (/^(?:season|series|episode|part|volume|chapter|book) /.test(key)) points -= 6;
  return points;
}

/** What the words around a bare run say: positive for a work, negative for a person. */
function context({ sentence, from, to }: Run): number {
  const at = (i: number) => sentence.tokens[i]?.lower ?? '';
  return before(sentence, from, to, at) + after(sentence, to, at);
}

/** "The dramas Tribunal and Bluff City": two names, however they are joined. */
function joinsTwo(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some((token) => token.lower === 'and' || token.lower === '&');
}

const APART = new Set('in on at by from to with as of'.split(' '));
const INTRODUCING = new Set('includes including titled called alongside fellow like dubbed'.split(' '));
const AUXILIARIES = new Set("is was has had will won't wasn't isn't hasn't would may might to".split(' '));

function before(sentence: Sentence, from: number, to: number, at: (i: number) => string): number {
  const prev = at(from - 1) === '"' || at(from - 1) === "'" ? at(from - 2) : at(from - 1);
  let points = 0;
  if (GENRE_WORDS.has(prev) || BOOK_WORDS.has(prev)) points += 3;
  if (prev === 'of' && PARTS_OF_WORKS.has(at(from - 2)))
    points += /^(?:fans|stars?|creators?)$/.test(at(from - 2)) ? 1.5 : 3;
  const apart = APART.has(prev);
  if (!apart && [1, 2, 3].some((back) => DECISION_WORDS.has(at(from - back))))
    points += DECISION_WORDS.has(prev) ? 3 : 1.5;
  if (INTRODUCING.has(prev)) points += 1.5;
  if (prev === "'s" && HOUSE_WORDS.has(at(from - 2))) points += 2;
  if (
    prev === '(' &&
    at(from - 2) !== ',' &&
    sentence.tokens[from - 2]?.capital &&
    sentence.tokens[from - 3]?.capital
  )
    points += 1.5;
  if (PERSON_NOUNS.has(prev)) points -= 2;
  const plural = prev === ',' || prev === ':' ? at(from - 2) : prev;
  if (plural.endsWith('s') && GENRE_WORDS.has(plural.slice(0, -1)) && joinsTwo(sentence, from, to))
    points -= 4;
  if (from === 0 && sentence.tokens.length > 3) points -= 0.25;
  return points;
}

/** "Has renewed something", "was dropped from something": what only people and houses do, and what befalls only people. */
const BY_PERSON =
  /^(?:ha[sd] (?:axed|cancell?ed|dropped|ordered|renewed|rescued|revived|saved|scrapped) |(?:is|was) (?:axed|cut|dropped) from$)/;

function after(sentence: Sentence, to: number, at: (i: number) => string): number {
  const next = at(to);
  let points = 0;
  if (next === "'s") points -= 1;
  if (next === 'season' || next === 'seasons' || /^s\d+$/.test(next)) points += 3;
  if (next === 'series' && /^(?:\d+|one|two|three|four|five|six)$/.test(at(to + 1))) points += 3;
  if (WORK_VERBS.has(next) && next !== 'told') points += 2;
  if (PERSON_VERBS.has(next)) points -= 2.5;
  if (next === ',' && PERSON_VERBS.has(at(to + 1))) points -= 2.5;
  if (next === ',' && /^\d\d$/.test(at(to + 1)) && at(to + 2) === ',') points -= 3;
  if (AUXILIARIES.has(next)) {
    if (BY_PERSON.test(`${next} ${at(to + 1)} ${at(to + 2)}`)) points -= 1;
    else if ([1, 2, 3, 4].some((step) => DECISION_WORDS.has(at(to + step)))) points += 3;
  }
  if (next === ',' && /^(?:the|a|an|its|which|whose)$/.test(at(to + 1)) && genreWithin(sentence, to + 1, 9))
    points += 2;
  if (next === ',' && /^(?:which)$/.test(at(to + 1))) points += 1.5;
  if (tellsDecision(sentence)) points += 1;
  if (next === '(' && /^(?:season|seasons|series|one|two|three|four|five|\d+)$/.test(at(to + 1))) points += 2;
  return points;
}

const deciding = new WeakMap<Sentence, boolean>();

/** Whether a decision word stands in the sentence; looked for once, since every run in it asks. */
function tellsDecision(sentence: Sentence): boolean {
  const known = deciding.get(sentence);
  if (known !== undefined) return known;
  const tells = sentence.tokens.some((t) => DECISION_WORDS.has(t.lower));
  deciding.set(sentence, tells);
  return tells;
}

function genreWithin(sentence: Sentence, from: number, count: number): boolean {
  for (let i = from; i < from + count; i++) {
    const word = sentence.tokens[i]?.lower;
    if (word === undefined || word === ',') return false;
    if (GENRE_WORDS.has(word)) return true;
  }
  return false;
}

function slugOf(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  return ` ${fold(path.replace(/[-_/.]+/g, ' '))} `;
}

// ---------------------------------------------------------------- choosing

function choose(candidates: readonly Candidate[], enough: number): Candidate[] {
  const good = candidates
    .filter((c) => c.score >= (c.marked.length > 0 ? ENOUGH.bare : enough))
    .sort((a, b) => b.key.length - a.key.length);
  const names = containment(good);
  const two = new Map(good.map((c) => [c, isTwoNames(c, names.within(c))]));
  const isPart = (c: Candidate) =>
    isPartOfLonger(
      c,
      names.around(c).filter((outer) => two.get(outer) === false),
    );
  return good.filter((c) => c.marked.length > 0 || !(two.get(c) === true || isPart(c)));
}

/** "The Tidewrack, Saltmarsh Road": joined by chance, once, while a part of it stands as a title of its own. */
function isTwoNames(c: Candidate, inner: readonly Candidate[]): boolean {
  if (c.runs.length >= 2 || c.inHeadline) return false;
  if (/: /.test(c.name) && c.runs.every((r) => r.from > 0)) return false;
  if (inner.some((o) => o.marked.length > 0 || o.runs.length > c.runs.length)) return true;
  if (inner.some((o) => o.inHeadline)) return true;
  return / (?:and|as|by|or|from|that) |['’]s /.test(c.name) && inner.length > 0;
}

/** A part of a longer title that never stands alone. */
function isPartOfLonger({ runs }: Candidate, outer: readonly Candidate[]): boolean {
  if (runs.length === 0 || outer.length === 0) return false;
  const longer = new Map<Sentence, Run[]>();
  for (const run of outer.flatMap((o) => o.runs)) push(longer, run.sentence, run);
  return runs.every(
    ({ sentence, from, to }) => longer.get(sentence)?.some((x) => x.from <= from && to <= x.to) === true,
  );
}

function write(story: Story, entities: Entity[], chosen: Candidate[]): void {
  const byKey = new Map<string, Entity>();
  const names: Containment<Candidate> = containment(chosen);
  for (const candidate of chosen) {
    const full = names.around(candidate).find((other) => isShortFor(candidate, other));
    const known = full === undefined ? undefined : byKey.get(full.key);
    const entity = known ?? addEntity(entities, 'title', candidate.name, candidate.key);
    entity.score = Math.max(entity.score, candidate.score);
    byKey.set(candidate.key, entity);
    for (const { sentence, span } of candidate.marked) {
      const from = sentence.tokens.findIndex((t) => t.start >= span.start);
      const to = sentence.tokens.findLastIndex((t) => t.end <= span.end) + 1;
      if (from < 0 || to <= from) continue;
      addMention(story, entity, {
        sentence: sentence.index,
        from,
        to,
        start: span.start,
        end: span.end,
        marked: true,
      });
    }
  }
  for (const name of sequels(story, chosen)) {
    const key = foldTitle(name);
    if (byKey.has(key)) continue;
    const entity = addEntity(entities, 'title', name, key);
    byKey.set(key, entity);
    chosen.push({ key, name, score: ENOUGH.bare, marked: [], runs: [], tagged: 0, inHeadline: false });
  }
  const book = phrasebook(chosen.flatMap((c) => spellings(c).map((s) => [s, byKey.get(c.key)] as const)));
  for (const sentence of story.sentences) writeBare(story, sentence, book);
}

/** Of two of which one's words stand within the other's: "Late to Bed" for "Late to Bed With Marcus Delaney", "Dovetail" for "The Dovetail Line": one work, named in part. */
function isShortFor(short: Candidate, full: Candidate): boolean {
  if (full.key.startsWith(`${short.key} with `)) return true;
  const times = (c: Candidate) => c.marked.length + c.runs.length;
  return short.marked.length > 0 && times(full) > times(short) * 1.5 && !full.name.includes(':');
}

const SEQUEL = new Set('2 3 4 5 6 7 8 9 ii iii iv'.split(' '));
const COUNTED = new Set('million season seasons episode episodes percent hours - % . : —'.split(' '));

/** "Starfall 2", "Back Nine II": a known title and a number is another work. */
function sequels(story: Story, chosen: readonly Candidate[]): Set<string> {
  const names = new Set<string>();
  const keys = new Set(chosen.filter((c) => c.key.length > 3).map((c) => c.name.toLowerCase()));
  for (const sentence of story.sentences) {
    sentence.tokens.forEach((token, i) => {
      if (!SEQUEL.has(token.lower) || COUNTED.has(sentence.tokens[i + 1]?.lower ?? '')) return;
      for (let from = Math.max(0, i - 6); from < i; from++) {
        const first = sentence.tokens[from];
        const last = sentence.tokens[i - 1];
        if (first === undefined || last === undefined || last.end + 1 !== token.start) continue;
        const title = textAt(story, sentence.in, { start: first.start, end: last.end });
        if (keys.has(title.toLowerCase()) && first.capital)
          names.add(`${title} ${textAt(story, sentence.in, token)}`);
      }
    });
  }
  return names;
}

function spellings({ key, name }: Candidate): string[] {
  const plain = name.toLowerCase();
  const bare = plain.replace(/^(?:the|an?) /, '');
  return bare !== plain && key.includes(' ') ? [plain, bare] : [plain];
}

function writeBare(story: Story, sentence: Sentence, book: Phrasebook<Entity | undefined>): void {
  for (let i = 0; i < sentence.tokens.length; i++) {
    const hit = lookUp(book, sentence.tokens, i);
    if (hit?.value === undefined) continue;
    const [first, last] = [sentence.tokens[i], sentence.tokens[i + hit.length - 1]];
    if (first === undefined || last === undefined) continue;
    if (!isWrittenAsTitle(story, sentence, i, hit.length)) continue;
    const to = i + hit.length;
    const at = { sentence: sentence.index, from: i, to, start: first.start, end: last.end, marked: false };
    if (addMention(story, hit.value, at)) i = to - 1;
  }
}

function isWrittenAsTitle(story: Story, sentence: Sentence, from: number, length: number): boolean {
  const tokens = sentence.tokens.slice(from, from + length);
  const content = tokens.filter((t) => t.kind === 'word' && !SMALL_WORDS.has(t.lower));
  if (story.lowerCase && length > 1) return true;
  return content.every((t) => t.capital) && (content.length > 0 || tokens[0]?.capital === true);
}
