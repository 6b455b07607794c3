import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import {
  CALENDAR,
  DECISION_WORDS,
  FUNCTION_WORDS,
  INSTITUTIONS,
  PERSON_NOUNS,
  PERSON_VERBS,
} from '../lexicon/cues.ts';
import { GENRES } from '../lexicon/genres.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { PLACES } from '../lexicon/places.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import { type Sentence, type Story, textAt } from '../story.ts';
import { namesBook } from './books.ts';
import { addEntity, addMention, type Entity } from './entities.ts';
import { capitalRuns, capitalsTell, type Run } from './runs.ts';

interface Named {
  key: string;
  name: string;
  score: number;
  /** The part of the score that the words around it gave. */
  context: number;
  runs: Run[];
}

const GENRE_WORDS = new Set(GENRES);
const RANKS = new Set(
  'mr mrs ms miss dr prof rev father sister sgt capt lt col gen sir dame lord lady judge senator captain detective sheriff chief nurse pastor rabbi commander major lieutenant coach constable deacon marshal admiral warden madam aunt uncle deputy dci ds dc di sgt sergeant inspector acp dcp king queen prince princess agent officer professor principal chairman president'.split(
    ' ',
  ),
);
/** First words of role nouns: a name never begins with one. */
const OFFICES = new Set(ROLE_NOUNS.flatMap(([noun]) => [noun.split(' ')[0] ?? '', noun]));
/** English words that are given names, too, or stand behind one in plain talk. */
const PLAIN = new Set(
  'art bill dawn drew eve faith frank gene grace guy hall hope jack joy june lance mark may melody miles norm pat penny ray rich rob rose ruby rusty sandy sky star sue summer sunny ted tip tony violet ward will wade wren in on by is it and or as at with from for of the to was but so who that between comes goes leaves finds dies left over under her his get gets got had has have about also back because been being came did does else ever just like made make more most much never now only really said says see some still than them then there they this too until very went when while would'.split(
    ' ',
  ),
);
/** Last words of streets and houses. */
const ADDRESSES = new Set(
  'arena avenue boulevard college county drive hospital hotel museum road stadium street theater theatre university'.split(
    ' ',
  ),
);
const PERSON_SCORE = 1;

/** Whether a folded name begins with a rank or courtesy title: "dci rose marlow". */
export const isRanked = (key: string): boolean => RANKS.has(key.split(' ')[0] ?? '');

/** Finds persons, and names of unknown kind: capitalized runs that no title, house or outlet has claimed. */
export function findNames(story: Story, entities: Entity[]): void {
  const named = new Map<string, Named>();
  for (const sentence of story.sentences) {
    if (sentence.in === 'headline' && !capitalsTell(sentence)) continue;
    for (const run of freeRuns(sentence)) collect(story, named, run);
    if (story.lowerCase) for (const run of smallRuns(sentence)) collect(story, named, run);
  }
  dropOpenings(named);
  foldRanks(named);
  const people: Entity[] = [];
  for (const { key, name, score, context, runs } of [...named.values()].sort(
    (a, b) => b.key.length - a.key.length,
  )) {
    const person = score >= PERSON_SCORE && key.includes(' ');
    if (!person) continue;
    const entity = addEntity(entities, 'person', name, key);
    entity.score = score;
    entity.told = context;
    people.push(entity);
    for (const run of runs) mention(story, entity, run);
  }
  nameAgain(story, people);
  const known = new Set(people.map((p) => p.key));
  for (const { key, name, score, runs } of named.values()) {
    if (known.has(key)) continue;
    const left = runs.filter((run) => !isTaken(run));
    if (left.length === 0) continue;
    const entity = addEntity(entities, 'name', name, key);
    entity.score = score;
    for (const run of left) mention(story, entity, run);
  }
}

/** A sentence's first word has its capital from there: alone it names nobody, unless it is named elsewhere, too. */
function dropOpenings(named: Map<string, Named>): void {
  for (const [key, { runs }] of named) {
    if (key.includes(' ') || GIVEN_NAMES.has(key)) continue;
    if (runs.every((run) => run.from === 0 && run.to === 1)) named.delete(key);
  }
}

/** "Mr. Devane" is Jim Devane, where the story knows one: the mentions of both are one person's. */
function foldRanks(named: Map<string, Named>): void {
  const byLast = new Map<string, Named[]>();
  for (const entry of named.values()) {
    if (isRanked(entry.key)) continue;
    const last = entry.key.slice(entry.key.lastIndexOf(' ') + 1);
    const alike = byLast.get(last);
    if (alike === undefined) byLast.set(last, [entry]);
    else if (alike.length < 8) alike.push(entry);
  }
  for (const [key, entry] of named) {
    const words = key.split(' ');
    if (words.length < 2 || !isRanked(key)) continue;
    const rest = words.slice(1).join(' ');
    const full = byLast
      .get(words.at(-1) ?? '')
      ?.find((other) => other.key === rest || other.key.endsWith(` ${rest}`));
    if (full === undefined || (full.key === rest && words.length === 2)) continue;
    full.runs.push(...entry.runs);
    full.score += 0.5;
    named.delete(key);
  }
}

/** Capitalized runs outside all mentions, without ranks and function words at their head. */
function freeRuns(sentence: Sentence): Run[] {
  const runs: Run[] = [];
  for (const run of capitalRuns(sentence, false)) {
    let from = run.from;
    for (let i = run.from; i <= run.to; i++) {
      const taken = i === run.to || sentence.mentions.some((m) => m.from <= i && i < m.to);
      if (!taken) continue;
      if (i > from) runs.push(trimmed({ sentence, from, to: i }));
      from = i + 1;
    }
  }
  return runs.filter((run) => run.from < run.to && !isDecision(run));
}

/** Names in a text without capitals: a given name and what can only be a surname behind it. */
function smallRuns(sentence: Sentence): Run[] {
  const runs: Run[] = [];
  const { tokens } = sentence;
  const word = (i: number) => (tokens[i]?.kind === 'word' ? (tokens[i]?.lower ?? '') : '');
  for (let i = 0; i < tokens.length; i++) {
    const rare = GIVEN_NAMES.has(word(i)) && !PLAIN.has(word(i)) && !PLACES.has(word(i));
    const initials = /^\p{L}\.$/u.test(word(i)) && /^\p{L}\.$/u.test(word(i + 1));
    if (!rare && !initials) continue;
    const to = i + (initials ? 3 : 2);
    const last = word(to - 1);
    if (last.length < 2 || PLAIN.has(last) || OFFICES.has(last) || PERSON_VERBS.has(last)) continue;
    if (FUNCTION_WORDS.has(last) || GENRE_WORDS.has(last) || DECISION_WORDS.has(last)) continue;
    const run = { sentence, from: i, to };
    if (!isTaken(run)) runs.push(run);
    i = to - 1;
  }
  return runs;
}

/** In lists "Renewed for a second season" begins a clause with a capital. */
function isDecision({ sentence, from, to }: Run): boolean {
  return to - from === 1 && DECISION_WORDS.has(sentence.tokens[from]?.lower ?? '');
}

function trimmed(run: Run): Run {
  const { tokens } = run.sentence;
  let { from, to } = run;
  while (from < to && (tokens[from]?.kind === 'mark' || FUNCTION_WORDS.has(tokens[from]?.lower ?? '')))
    from++;
  while (to > from && !tokens[to - 1]?.capital) to--;
  while (from < to && isAdjective(tokens[from]?.lower ?? '')) from++;
  while (from < to && isOffice(tokens, from)) from++;
  if (from > run.from && /^(?:of|for)$/.test(tokens[from]?.lower ?? '')) from = to;
  const opening = from === 0 && run.from === 0;
  if (opening && to - from > 2 && PERSON_NOUNS.has(tokens[from]?.lower ?? '')) from++;
  return { sentence: run.sentence, from, to };
}

/** "Emmy-winning", "Thirteen-year-old": capitalized by chance, and no part of the name behind it. */
const ADJECTIVE =
  /-(?:year-old|winning|nominated|born|based|owned|set|adjacent|style|themed|lister|winner|nominee)$/;

const isAdjective = (word: string): boolean => word.includes('-') && ADJECTIVE.test(word);

/** "Creator", "Executive", "Screenwriters" before a name: what somebody is, and no part of the name. */
function isOffice(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return OFFICES.has(word) && (!RANKS.has(word) || /^(?:of|for|,)$/.test(tokens[at + 1]?.lower ?? ''));
}

function collect(story: Story, named: Map<string, Named>, run: Run): void {
  const tokens = run.sentence.tokens.slice(run.from, run.to);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || tokens.length > 5) return;
  if (story.lowerCase && tokens.every((t) => t.shout)) return;
  const name = textAt(story, run.sentence.in, { start: first.start, end: last.end });
  const key = fold(name);
  if (key === '') return;
  const entry = named.get(key) ?? {
    key,
    name,
    score: shape(key, tokens.filter((t) => t.kind !== 'mark').length),
    context: 0,
    runs: [],
  };
  const points = context(run) * (entry.runs.length === 0 ? 1 : 0.5);
  entry.score += points;
  entry.context += points;
  entry.runs.push(run);
  named.set(key, entry);
}

const isCommon = (word: string): boolean =>
  COMMON_WORDS.has(word) || COMMON_WORDS.has(word.replace(/s$/, ''));

function shape(key: string, length: number): number {
  const words = key.split(' ');
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  let points = 0;
  if (GIVEN_NAMES.has(first)) points += 2.5;
  else if (length === 2) points += 1.5;
  else if (length === 3) points += 1;
  if (!GIVEN_NAMES.has(first) && length > 1 && words.every(isCommon)) points -= 3;
  if (RANKS.has(first)) points += 1.5;
  if (length === 1) points -= 2;
  if (length > 4) points -= 1;
  if (INSTITUTIONS.has(last) || ADDRESSES.has(last)) points -= 5;
  if (PLACES.has(key) || words.every((w) => PLACES.has(w))) points -= 5;
  else if (PLACES.has(last)) points -= 1;
  if (isDay(words)) points -= 5;
  if (GENRE_WORDS.has(last)) points -= 3;
  if (/\d/.test(key)) points -= 3;
  return points;
}

/** "March", "Friday Night"; but "Jan van der Meer" is a person. */
function isDay(words: readonly string[]): boolean {
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (CALENDAR.has(last)) return true;
  return CALENDAR.has(first) && !(GIVEN_NAMES.has(first) && words.length > 1);
}

function context({ sentence, from, to }: Run): number {
  const at = (i: number) => sentence.tokens[i]?.lower ?? '';
  let points = 0;
  if (PERSON_NOUNS.has(at(from - 1))) points += 1.5;
  if (PERSON_VERBS.has(at(to))) points += 1.5;
  if (at(to) === ',' && PERSON_VERBS.has(at(to + 1))) points += 1.5;
  if (at(to) === ',' && /^\d\d$/.test(at(to + 1))) points += 2;
  if (at(to) === '(') points += 0.5;
  if (/^(?:as|and|,)$/.test(at(to)) || /^(?:and|,)$/.test(at(from - 1))) points += 0.25;
  const placed = /^(?:in|at|from|near|outside)$/.test(at(from - 1));
  if (placed && !GIVEN_NAMES.has(at(from)) && at(to) !== "'s") points -= 1.5;
  if (at(to) === "'s" && [1, 2, 3, 4].some((on) => namesBook(at(to + on)))) points += 1.5;
  if (/^(?:the|a|an)$/.test(at(from - 1))) points -= 1.5;
  return points;
}

function mention(story: Story, entity: Entity, { sentence, from, to }: Run): void {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
  if (first === undefined || last === undefined) return;
  addMention(story, entity, {
    sentence: sentence.index,
    from,
    to,
    start: first.start,
    end: last.end,
    marked: false,
  });
}

function isTaken({ sentence, from, to }: Run): boolean {
  return sentence.mentions.some((m) => m.from < to && from < m.to);
}

/** Later mentions by surname or given name alone belong to the person who was named in full. */
function nameAgain(story: Story, people: readonly Entity[]): void {
  const bySurname = new Map<string, Entity>();
  const byGiven = new Map<string, Entity>();
  for (const person of people) {
    const words = person.name.toLowerCase().split(/\s+/);
    const surname = words.at(-1) ?? '';
    if (!bySurname.has(surname)) bySurname.set(surname, person);
    const given = words[0] ?? '';
    if (!byGiven.has(given) && !RANKS.has(given) && given !== surname) byGiven.set(given, person);
  }
  for (const sentence of story.sentences) {
    const tells = capitalsTell(sentence) || story.lowerCase || sentence.in === 'headline';
    for (let i = 0; i < sentence.tokens.length; i++) {
      const token = sentence.tokens[i];
      if (token === undefined || token.kind !== 'word' || !(token.capital || story.lowerCase)) continue;
      if (!tells && (isCapitalWord(sentence.tokens[i - 1]) || isCapitalWord(sentence.tokens[i + 1])))
        continue;
      const entity = bySurname.get(token.lower) ?? byGiven.get(token.lower);
      if (entity === undefined) continue;
      const { start, end } = token;
      addMention(story, entity, { sentence: sentence.index, from: i, to: i + 1, start, end, marked: false });
    }
  }
}

const isCapitalWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;
