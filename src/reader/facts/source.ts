import type { Evidence, Fact, Source } from '../../model/brief.ts';
import type { Form } from '../../model/vocabulary.ts';
import { fold, foldTitle } from '../../text/fold.ts';
import { gated, gatesOf, mayHold, opened } from '../../text/gate.ts';
import type { Span } from '../../text/sentences.ts';
import type { Fate } from '../fates/works.ts';
import {
  SOURCE_BEFORE,
  SOURCE_CUES,
  SOURCE_TRIGGERS,
  type SourceCue,
  TRUE_STORY,
} from '../lexicon/source-cues.ts';
import type { Entity, Mention } from '../mentions/entities.ts';
import { evidenceAt, type Sentence, type Story, textAt } from '../story.ts';
import { type Atom, atomsOf, isBrand, isPersonLike, MODIFIER } from './atoms.ts';
import { focusBySentence } from './focus.ts';
import { lookAround } from './source-around.ts';
import { answered, background, definiteForm, denied, namesake } from './source-background.ts';
import { candidates } from './source-candidates.ts';
import { FORM_TOKENS, formAt, readSource, type SourcePhrase } from './source-phrase.ts';
import { spinOffs } from './spin-offs.ts';

const CUES = SOURCE_CUES.map((cue) => ({
  ...cue,
  pattern: gated(new RegExp(`(?<![^ ])(?:${cue.words.trim()})(?![^ ])`, 'g'), true),
}));
const GATES = gatesOf(CUES, ({ pattern }) => pattern);
/** What tells of a source without a cue. */
const OTHERWISE = [
  gated(TRUE_STORY),
  gated(SOURCE_BEFORE, true),
  gated(/\b(?:adaptation|adaption|spin-?offs?|offshoot|prequel)\b/),
];
const NEGATION =
  /(?:^| )(?:not|never|isn't|wasn't|aren't|weren't|hardly|nothing|neither|nor)(?: ,(?: [^ ,]+){0,12} ,)?(?: (?:actually|really|in|fact|itself|directly|a|an|the|even|to|be|been|being|technically|it|is|was|are|were)){0,4} $/;
const HEARSAY =
  /\b(?:rumou?rs?|denied|denies|whether|myth|contrary|mistak\w+|misconception|wrongly|no truth|no relation|not related|isn't related|unrelated|supposedly)\b|\bnothing to do with\b/;
const TIE_IN =
  /\b(?:tie-in|tie-ins|novelization|novelisation|novelizations|companion|parody|unofficial|merchandise)\b/;
/** What is made from a book too, and is no screen work. */
const OTHER_MAKING =
  /\b(?:musical|opera|ballet|stage (?:show|version|musical|play)|audiobook|board game|exhibition|ride|album|sequel comic) (?:is |was )?(?:loosely )?$/;
/** "The sequel to Low Tide" is a work of its own; "a sequel to Low Tide" tells what a work is. */
const NEXT_ONE = /^(?:sequel|prequel|follow-up|continuation) (?:to|of)$/;
/** "Two more series of": seasons, not what the work was made from. */
const MORE_OF =
  /\b(?:more|another|further|two|three|four|second|third|fourth|fifth|sixth|new|final|last|next|this|each) $/;
/** Forms that are also words for the work itself; they need a title, or a word that says they are another's. */
const OWN_WORDS: ReadonlySet<Form> = new Set(['film', 'series', 'article', 'play']);
const REMAKING =
  /spin-?off|offshoot|prequel|sequel|continu|revival|reimagin|follow-up|universe|world|expand|extend|picks? up|iteration|update|retelling|began|started|whose|which|remak|remade|reboot|redo|version|spun|take|riff|spin|based|adapt/;
/** A film or series without a title is another's where its year, its country or its standing is told. */
const ANOTHERS =
  /\b(?:19\d\d|20\d\d|\d\ds|classic|cult|hit|original|format|documentary|anime|telenovela|k-drama|british|uk|danish|swedish|norwegian|israeli|spanish|french|german|italian|korean|japanese|turkish|australian|argentine|argentinian|mexican|colombian|brazilian|dutch|belgian|finnish|icelandic|indian|irish|canadian|scandinavian|swedish-danish|latin american|foreign|one-woman|one-man|solo|stage|broadway|off-broadway|fringe)\b/;
const MAKERS =
  /\b(?:writing|directing|producing|developing|adapting|penning|making|working on|creating|write|direct|produce|develop|shooting|starring in|appear in|optioned|acquired|bought|picked up|options|acquires|buys|landed|landing)\b/;
/** What somebody does beside the work spoken of. */
const ELSEWHERE =
  /\b(?:next (?:stars?|appears?|directs?|up)|will next|(?:next|also|currently|previously|recently|most recently|soon) (?:be )?(?:seen|starring|starred|stars|appeared|appearing|directing|directed|writing|wrote|filming|working|attached)|(?:he|she|who) (?:next|also) [a-z]+|whose (?:other )?credits|(?:his|her|their) (?:other )?credits|known for|best known|(?:next|other|previous|last) (?:feature|film|gig|job|movie|project|role))\b/;
const PERSON_SUBJECT = /^(?:she|he|they|i)$/;
const WRITTEN =
  /^(?:that|which|,)? ?(?:which |that )?(?:he|she|they) (?:\w+ )?(?:wrote|penned|published|created|performed|co-wrote)\b/;

/** A source that a phrase names, of which work, and how surely. */
export interface Found {
  work: Entity;
  phrase: SourcePhrase;
  sentence: Sentence;
  atoms: readonly Atom[];
  score: number;
}

/**
 * What each work was made from, as far as the text says.
 * @returns by work; a work whose source is not told is absent
 */
export function sourcesOf(story: Story, fates: readonly Fate[]): Map<Entity, Source> {
  const focus = focusBySentence(story, fates);
  let found: Found[] = [];
  for (const sentence of story.sentences) {
    if (sentence.in === 'headline' || !mayName(sentence)) continue;
    found.push(...inSentence(story, sentence, focus[sentence.index] ?? null));
  }
  if (story.lead !== null) {
    if (!found.some((f) => f.work === story.lead)) found.push(...answered(story, story.lead));
    if (!found.some((f) => f.work === story.lead)) found.push(...namesake(story, story.lead));
    if (!found.some((f) => f.work === story.lead)) found.push(...candidates(story, story.lead, focus));
    found.push(...background(story, story.lead, found));
  }
  if (denied(story)) found = found.filter(({ work, phrase }) => work !== story.lead || !isBook(phrase));
  const sources = new Map<Entity, Source>();
  for (const work of new Set(found.map((f) => f.work))) {
    const source = merge(
      story,
      work,
      found.filter((f) => f.work === work),
    );
    if (source !== null) sources.set(work, source);
  }
  return sources;
}

const isBook = ({ form }: SourcePhrase): boolean => !/^(?:series|film|true story)$/.test(form?.value ?? '');

/** Sentences of more tokens than this are no sentences. */
const LONGEST = 150;

/** A word that tells of a source, or is a form of one. */
const mayName = ({ tokens }: Sentence): boolean =>
  tokens.length <= LONGEST &&
  tokens.some(({ lower }) => SOURCE_TRIGGERS.has(lower) || FORM_TOKENS.has(lower));

// ---------------------------------------------------------------- in a sentence

function inSentence(story: Story, sentence: Sentence, focus: Entity | null): Found[] {
  if (sentence.lower.endsWith('?')) return [];
  const formed = sentence.tokens.some(({ lower }) => FORM_TOKENS.has(lower));
  const cues = opened(GATES, sentence.hints).filter(({ need }) => formed || need !== 'author');
  if (cues.length === 0 && !OTHERWISE.some((pattern) => mayHold(sentence.hints, pattern))) return [];
  const atoms = atomsOf(story, sentence);
  const words = atoms.map((a) => a.text).join(' ');
  const found: Found[] = [];
  for (const cue of cues) {
    if (cue.need === 'author' && found.length > 0) break;
    for (const match of words.matchAll(cue.pattern)) {
      const before = words.slice(0, match.index);
      const from = count(before);
      const to = count(words.slice(0, match.index + match[0].trimEnd().length + 1));
      const phrase = lookAround(atoms, readSource(atoms, to, opens(atoms, from) && !STATES.test(match[0])));
      if (!isSource(story, cue, match[0], phrase, atoms, before)) continue;
      const work = workOf({ story, sentence, atoms, cue, from, phrase, focus, before, said: match[0] });
      if (work !== null) found.push({ work, phrase, sentence, atoms, score: scoreOf(phrase) });
    }
  }
  found.push(...spinOffs(story, sentence, atoms, focus));
  return found.length > 0 || focus === null ? found : withoutCue(story, sentence, atoms, focus);
}

/** What no cue before it tells: the source stands first, or only its form is named, or it is life. */
function withoutCue(story: Story, sentence: Sentence, atoms: readonly Atom[], focus: Entity): Found[] {
  const told = toldBefore(story, sentence, atoms, focus);
  if (told.length > 0) return told;
  const formed = byForm(sentence, atoms, focus);
  return formed.length > 0 ? formed : trueStory(sentence, atoms, focus);
}

/** A cue that is a clause of its own, so that no title after it is its subject. */
const STATES = /^(?:its|the|whose) /;

/** What is named by what it was made into rather than made from: "the film adaptation". */
const MADE_INTO: ReadonlySet<Form> = new Set(['article', 'film', 'play', 'podcast', 'series', 'true story']);

/** "The comic-book adaptation was canceled": the form and no more. */
function byForm(sentence: Sentence, atoms: readonly Atom[], focus: Entity): Found[] {
  const made = atoms.findIndex((a, i) => i > 1 && (a.text === 'adaptation' || a.text === 'adaption'));
  const opens = atoms.findLastIndex(
    (a, i) => i < made && (/^(?:the|this|its|a|an)$/.test(a.text) || a.kind === 'possessive'),
  );
  if (made < 0 || opens < 0 || made - opens > 6) return [];
  if (atoms.slice(opens + 1, made).some((a) => a.kind === 'mark' || FOR_OTHERS.test(a.text))) return [];
  for (let i = opens + 1; i < made; i++) {
    const form = formAt(atoms, i);
    if (form?.to !== made || MADE_INTO.has(form.form)) continue;
    const span = { start: atoms[i]?.start ?? 0, end: atoms[made - 1]?.end ?? 0 };
    const phrase = { ...readSource([], 0, false), form: { value: form.form, span }, from: i, to: made };
    return [{ work: focus, phrase, sentence, atoms, score: 0.4 }];
  }
  return [];
}
const FOR_OTHERS = /^(?:another|best|biggest|every|first|next|no|other|rare|successful|typical|upcoming)$/;

/** "Emily Hart, whose novel Low Tide inspired the series": the source stands before what tells of it. */
function toldBefore(story: Story, sentence: Sentence, atoms: readonly Atom[], focus: Entity): Found[] {
  if (!mayHold(sentence.hints, SOURCE_BEFORE)) return [];
  const words = atoms.map((a) => a.text).join(' ');
  const match = SOURCE_BEFORE.exec(words);
  if (match === null || NEGATION.test(words.slice(0, match.index)) || HEARSAY.test(words)) return [];
  const end = count(words.slice(0, match.index + match[0].length));
  let best: SourcePhrase | null = null;
  for (let i = 0; i < end; i++) {
    if (!startsPhrase(atoms, i)) continue;
    const phrase = lookAround(atoms, readSource(atoms, i, false));
    if (phrase.form === null) continue;
    if (/^(?:series|film)$/.test(phrase.form.value) && !isNamedScreenWork(story, phrase, atoms, focus))
      continue;
    phrase.author ??= authorBefore(atoms, i);
    if (best === null || scoreOf(phrase) > scoreOf(best)) best = phrase;
  }
  return best === null ? [] : [{ work: focus, phrase: best, sentence, atoms, score: scoreOf(best) }];
}

/** "The 1991 film Low Tide", which cannot be the screen work that is spoken of. */
function isNamedScreenWork(
  story: Story,
  phrase: SourcePhrase,
  atoms: readonly Atom[],
  focus: Entity,
): boolean {
  const said = textAt(story, 'text', spanOf(atoms, phrase.from, phrase.to)).toLowerCase();
  if (!ANOTHERS.test(said)) return false;
  return phrase.title === null || foldTitle(textAt(story, 'text', phrase.title)) !== focus.key;
}

/** Where the naming of a source may begin: at a marked title, an owner, an article, or after "whose". */
function startsPhrase(atoms: readonly Atom[], i: number): boolean {
  const [before, atom, after] = [atoms[i - 1], atoms[i], atoms[i + 1]];
  if (before?.text === 'whose' || atom?.kind === 'title') return true;
  if (atom?.kind === 'name' && !/^(?:the|a|an)$/.test(atom.words[0] ?? ''))
    return (
      after?.kind === 'possessive' ||
      (after?.text === ',' && atom.entity?.kind !== 'person' && !isPersonLike(atom) && !isBrand(atom))
    );
  return /^(?:the|a|an|his|her|their)$/.test(atom?.text ?? '') || /^(?:the|a|an)$/.test(atom?.words[0] ?? '');
}

/** "Emily Hart, whose …", "Emily Hart, who wrote …", "Emily Hart, author of …": the name before. */
function authorBefore(atoms: readonly Atom[], at: number): Span | null {
  const introduced = atoms
    .slice(Math.max(0, at - 4), at)
    .some((a) => /^(?:whose|wrote|penned|author|created|writer)$/.test(a.text));
  if (!introduced) return null;
  const name = atoms.slice(0, at).findLast((a) => a.kind === 'name');
  return name === undefined || isBrand(name) ? null : name;
}

function trueStory(sentence: Sentence, atoms: readonly Atom[], focus: Entity): Found[] {
  if (!mayHold(sentence.hints, TRUE_STORY)) return [];
  const text = sentence.lower;
  const match = TRUE_STORY.exec(text);
  const before = match === null ? '' : text.slice(0, match.index);
  if (match === null || NEGATION.test(before) || HEARSAY.test(before)) return [];
  const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  const from = atoms.findIndex((a) => a.end > span.start);
  const to = atoms.findLastIndex((a) => a.start < span.end) + 1;
  const phrase = { ...readSource([], 0, false), form: { value: 'true story' as const, span }, from, to };
  return [{ work: focus, phrase, sentence, atoms, score: 0.5 }];
}

/** How many words, parted by single spaces. */
function count(words: string): number {
  const trimmed = words.trim();
  let spaces = 0;
  for (let at = trimmed.indexOf(' '); at >= 0; at = trimmed.indexOf(' ', at + 1)) spaces++;
  return trimmed === '' ? 0 : spaces + 1;
}

export const scoreOf = ({ form, title, author, sameName, own }: SourcePhrase): number =>
  Number(form !== null) +
  Number(title !== null || sameName !== null) * 2 +
  Number(author !== null || own !== null) * 2;

/** The cue opens its sentence, at most an adverb before it: "Loosely based on". */
const opens = (atoms: readonly Atom[], from: number): boolean =>
  from <= 2 && atoms.slice(0, from).every((a) => /ly$|^(?:first|and|inspired|created)$/.test(a.text));

/** Whether what follows a cue names a source, and the sentence means that it is one. */
function isSource(
  story: Story,
  cue: SourceCue,
  words: string,
  phrase: SourcePhrase,
  atoms: readonly Atom[],
  before: string,
): boolean {
  if (phrase.form === null && cue.form !== undefined && phrase.title !== null)
    phrase.form = { value: cue.form, span: phrase.title };
  const said = textAt(story, 'text', spanOf(atoms, phrase.from, phrase.to)).toLowerCase();
  if (!hasNeeded(cue, phrase) || !isOthers(words, phrase, said)) return false;
  if (/^(?:film|movie|feature) of$/.test(words) && phrase.title !== null && isSeries(story)) return false;
  if (cue.makes === true && /\b(?:seasons?|episodes|run)\b/.test(said)) return false;
  if (/\bof$/.test(words) && MORE_OF.test(before)) return false;
  if (NEXT_ONE.test(words) && /(?:^|[^,(—] )the $/.test(before) && !/(?:is|was|as) the $/.test(before))
    return false;
  if (TIE_IN.test(said) || NEGATION.test(before) || OTHER_MAKING.test(before)) return false;
  const clause = before.replace(/^.*(?:;|\bbut\b)/, '');
  const after = atoms
    .slice(phrase.to, phrase.to + 6)
    .map((a) => a.text)
    .join(' ');
  return !HEARSAY.test(clause) && !HEARSAY.test(after);
}

/** The article calls its work a series at least as often as a film. */
const isSeries = ({ leveled }: Story): boolean =>
  (leveled.text.match(/\b(?:movie|film)\b/gi)?.length ?? 0) <=
  (leveled.text.match(/\b(?:series|show|season|episodes)\b/gi)?.length ?? 0);

/** What the cue asks for is named. */
function hasNeeded({ need, makes, words }: SourceCue, { form, title, author, own }: SourcePhrase): boolean {
  if (need === 'author') return form !== null && (author !== null || (own !== null && OWN_FROM.test(words)));
  if (form !== null) return true;
  if (title === null) return false;
  return need === 'any' || (makes === true && author !== null);
}

/** "Created by Ann Lee from her own stage play". */
const OWN_FROM = /^(?:\(\?:from|adapt)/;

/** "The series" or "the film" alone may be the work itself: another's has a title, an author, or a word of remaking. */
function isOthers(
  words: string,
  { form, title, sameName, author, own }: SourcePhrase,
  said: string,
): boolean {
  const value = form?.value;
  if (value === undefined || !OWN_WORDS.has(value) || /\bformat\b/.test(said)) return true;
  const named = title !== null || sameName !== null || author !== null;
  if (/^(?:remake|reboot|redo) of$/.test(words)) return true;
  if (!named && own === null && !ANOTHERS.test(said)) return false;
  return (value !== 'film' && value !== 'series') || REMAKING.test(words);
}

// ---------------------------------------------------------------- of which work

interface Place {
  story: Story;
  sentence: Sentence;
  atoms: readonly Atom[];
  cue: SourceCue;
  /** Where the cue begins. */
  from: number;
  phrase: SourcePhrase;
  focus: Entity | null;
  before: string;
  /** The words of the cue. */
  said: string;
}

function workOf(place: Place): Entity | null {
  const { story, sentence, atoms, from, phrase, focus, before } = place;
  const titles = sentence.mentions.filter((m) => m.entity.kind === 'title' && !MODIFIER.test(m.entity.name));
  const start = atoms[from]?.start ?? sentence.end;
  const earlier = titles.filter((m) => m.end <= start);
  if (opens(atoms, from) && earlier.length === 0 && !STATES.test(place.said)) {
    const end = atoms[phrase.to - 1]?.end ?? start;
    const after = titles.find((m) => m.start >= end);
    if (after !== undefined && isNear(atoms, phrase.to, after)) return after.entity;
    return place.cue.makes ? (made(place) ?? focus) : focus;
  }
  const adjacent = earlier.at(-1);
  if (adjacent !== undefined && isAntecedent(atoms, adjacent, from)) return adjacent.entity;
  if (place.cue.makes) {
    const other = made(place);
    if (other !== null) return other;
  }
  if (isAside(before, atoms, from)) return null;
  const lead = earlier.find((m) => m.entity === story.lead);
  return lead?.entity ?? adjacent?.entity ?? focus;
}

/** Within twelve atoms after the phrase, and before another clause. */
function isNear(atoms: readonly Atom[], from: number, { start }: Mention): boolean {
  const at = atoms.findIndex((a) => a.start >= start || a.end > start);
  return at >= 0 && at - from <= 12 && atoms.slice(from, at).some((a) => a.text === ',');
}

/** Only words for the kind of work stand between a title and the cue: "Title, a limited series from". */
function isAntecedent(atoms: readonly Atom[], { end }: Mention, from: number): boolean {
  const between = atoms.slice(
    atoms.findIndex((a) => a.start >= end),
    from,
  );
  if (between.length > 14) return false;
  return !between.some(
    (a, i) =>
      a.text === ';' ||
      a.text === '(' ||
      (a.kind === 'title' && a.entity !== null) ||
      (a.text === ',' && between[i + 1]?.text === 'and') ||
      (a.kind === 'word' && PERSON_SUBJECT.test(a.text)),
  );
}

/** "She is developing an adaptation of Lionel Strake's novel The Good Fence": a work of its own, named as its source is. */
function made({ story, sentence, before, phrase, said }: Place): Entity | null {
  if (/(?:\b(?:its|this|their)|'s)(?: [^ ]+){0,4} $/.test(before)) return null;
  const clause = before.replace(/^.*[;]/, '');
  if (!MAKERS.test(`${clause} ${said}`) || (story.lead !== null && phrase.title === null)) return null;
  const title = phrase.title;
  if (title === null) return null;
  const named = sentence.mentions.find(
    (m) => m.entity.kind === 'title' && m.start < title.end && title.start < m.end,
  );
  const key = foldTitle(textAt(story, 'text', title));
  return named?.entity ?? story.entities.find((e) => e.kind === 'title' && e.key === key) ?? null;
}

/** "She is also writing a movie based on", "Hale next stars in an adaptation of": a work that nobody has named. */
function isAside(before: string, atoms: readonly Atom[], from: number): boolean {
  const clause = before.replace(/^.*(?:;|\bbut\b)/, '');
  const person = atoms.slice(0, from).some(isPersonLike) || /\b(?:she|he|who|i)\b/.test(clause);
  const one =
    person ||
    /^(?!the |it |its |this |that )[a-z'-]+ (?:'s )?(?:[a-z]+ )?(?:is|was|will|next|project)/.test(clause);
  if (one && ELSEWHERE.test(clause)) return true;
  if (!person) return false;
  if (
    !/\b(?:a|an|another|his|her|their|first|next)(?: [^ ]+){0,3} (?:movie|film|feature|series|drama|pilot|script|project|play|comedy|show) (?:that |which )?(?:is |was |loosely )?$/.test(
      clause,
    )
  )
    return false;
  return /\b(?:she|he|who|C)(?: [^ ]+){0,3} /.test(clause) && MAKERS.test(clause);
}

// ---------------------------------------------------------------- put together

function merge(story: Story, work: Entity, found: readonly Found[]): Source | null {
  const ranked = [...found].sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return null;
  const fits = ranked.filter(
    (f) =>
      f === best ||
      best.phrase.form === null ||
      f.phrase.form === null ||
      f.phrase.form.value === best.phrase.form.value,
  );
  const formed = fits.find((f) => f.phrase.form !== null);
  const titled = fits.find((f) => titleOf(story, work, f) !== null);
  const written = fits.find((f) => authorOf(story, f) !== null);
  const form =
    formed?.phrase.form == null
      ? bookForm(story, titled, written)
      : {
          value: formed.phrase.form.value,
          evidence: [formEvidence(story, formed)],
        };
  const source = {
    form,
    title:
      titled !== undefined
        ? titleOf(story, work, titled)
        : formed === undefined
          ? null
          : keptTitle(story, work, formed),
    author: written === undefined ? null : authorOf(story, written),
  };
  if (source.form?.value === 'true story') return { form: source.form, title: null, author: null };
  return source;
}

/** "Adapted from Ann Lee's “Low Tide”": something that a person wrote, and that nobody calls anything, is a novel. */
function bookForm(story: Story, titled: Found | undefined, written: Found | undefined): Source['form'] {
  if (titled === undefined) return null;
  const called = definiteForm(story);
  if (called !== null) return { value: called.value, evidence: [evidenceAt(story, 'text', called.span)] };
  if (titled !== written) return null;
  return { value: 'novel', evidence: [formEvidence(story, titled)] };
}

const verbatim = (story: Story, span: Span): Fact<string> => {
  const evidence = evidenceAt(story, 'text', span);
  return { value: evidence.quote, evidence: [evidence] };
};

function titleOf(story: Story, work: Entity, { phrase, atoms }: Found): Fact<string> | null {
  if (phrase.title !== null) return verbatim(story, phrase.title);
  return phrase.sameName === null ? null : ownTitle(story, work, phrase, atoms);
}

/** A manga, a light novel or a game keeps its title on the screen, unless another is told. */
const KEEPS_TITLE: ReadonlySet<Form> = new Set(['light novel', 'manga', 'video game']);
const SERIAL = /\b(?:franchise|games|series)$/;

function keptTitle(story: Story, work: Entity, { phrase, atoms }: Found): Fact<string> | null {
  const { form } = phrase;
  if (form === null || !KEEPS_TITLE.has(form.value)) return null;
  const serial = form.value === 'video game' && SERIAL.test(textAt(story, 'text', form.span).toLowerCase());
  return serial ? null : ownTitle(story, work, phrase, atoms);
}

/** The work's own title, told as its source's. */
function ownTitle(
  story: Story,
  work: Entity,
  phrase: SourcePhrase,
  atoms: readonly Atom[],
): Fact<string> | null {
  const own = work.mentions.find(
    (m) => story.sentences[m.sentence]?.in === 'text' && m.end - m.start === work.name.length,
  );
  if (own === undefined) return null;
  const { value, evidence } = verbatim(story, own);
  return { value, evidence: [...evidence, evidenceAt(story, 'text', spanOf(atoms, phrase.from, phrase.to))] };
}

function authorOf(story: Story, { phrase, sentence, atoms }: Found): Fact<string> | null {
  if (phrase.author !== null) return fullName(story, phrase.author);
  const after = atoms
    .slice(phrase.to, phrase.to + 6)
    .map((a) => a.text)
    .join(' ');
  const own = phrase.own ?? (WRITTEN.test(after) ? 'one' : null);
  if (own === null) return null;
  const people = peopleBefore(story, sentence, atoms[phrase.from]?.start ?? sentence.start).filter(
    (m) => own === 'one' || m.to - m.from > 1,
  );
  if (own === 'pair') {
    const pair = people.find((m, i) => /^ (?:and|&) $/.test(between(story, m, people[i - 1])));
    const second = pair === undefined ? undefined : people[people.indexOf(pair) - 1];
    return pair === undefined || second === undefined
      ? null
      : verbatim(story, { start: pair.start, end: second.end });
  }
  const person = people[0];
  return person === undefined ? null : fullName(story, person);
}

const between = (story: Story, first: Span, next: Span | undefined): string =>
  next === undefined ? '' : story.leveled.text.slice(first.end, next.start);

/** Persons named before a place, the nearest first; up to four sentences back. */
function peopleBefore(story: Story, sentence: Sentence, at: number): Mention[] {
  return story.sentences
    .slice(Math.max(0, sentence.index - 8), sentence.index + 1)
    .filter((s) => s.in === 'text')
    .flatMap((s) => s.mentions)
    .filter((m) => m.entity.kind === 'person' && m.end <= at)
    .reverse();
}

/** A surname alone is given in full where the text has it in full. */
function fullName(story: Story, span: Span): Fact<string> {
  const fact = verbatim(story, span);
  if (/\s/.test(fact.value)) return fact;
  const key = fold(fact.value);
  const person = story.entities.find(
    (e) => e.kind === 'person' && (e.key.endsWith(` ${key}`) || e.key.startsWith(`${key} `)),
  );
  const full = person?.mentions.find(
    (m) => story.sentences[m.sentence]?.in === 'text' && m.end - m.start === person.name.length,
  );
  if (full === undefined) return fact;
  const named = verbatim(story, full);
  return { value: named.value, evidence: [...named.evidence, ...fact.evidence] };
}

function spanOf(atoms: readonly Atom[], from: number, to: number): Span {
  return { start: atoms[from]?.start ?? 0, end: atoms[to - 1]?.end ?? 0 };
}

/** The whole naming of the source; its form alone where that was told apart from the rest. */
function formEvidence(story: Story, { phrase, atoms }: Found): Evidence {
  const whole = spanOf(atoms, phrase.from, phrase.to);
  const form = phrase.form?.span ?? whole;
  const inside = whole.start <= form.start && form.end <= whole.end;
  return evidenceAt(story, 'text', inside ? whole : form);
}
