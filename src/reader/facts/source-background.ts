import type { Form } from '../../model/vocabulary.ts';
import { fold, foldTitle } from '../../text/fold.ts';
import { gated, holds } from '../../text/gate.ts';
import type { Span } from '../../text/sentences.ts';
import type { Entity } from '../mentions/entities.ts';
import { type Sentence, type Story, textAt } from '../story.ts';
import { type Atom, atomsOf, isBrand, isPersonLike } from './atoms.ts';
import type { Found } from './source.ts';
import { lookAround } from './source-around.ts';
import { formAt, readAuthor, readSource, type SourcePhrase } from './source-phrase.ts';

/** The article speaks of its work as made from something. */
const ADAPTED =
  /\b(?:adaptations?|adapted|source material|screen version|(?:read|reading) the (?:book|novel|comic|manga|series)|(?:in|of|to|from|does|has|than) the (?:book|books|novel|novels|comic|comics|manga|webtoon|game|games|podcast|play))\b/;
const GATE = gated(
  /\b(?:novels?|novella|books?|memoir|autobiography|comics?|graphic|webtoon|manga|podcast|play|games?|article|story|author|by)\b/,
);
const NOT_IT = gated(
  /\b(?:tie-in|novelization|novelisation|companion|parody|unrelated|nothing to do with|not based|isn't based|wasn't based|sequels?|prequel|new novel|new book|latest|next (?:book|novel)|first (?:book|novel)|debut novel,|forthcoming|to be published|will publish)\b/,
);
/** Forms that one word may stand for: "her book" of a memoir, "the books" of a series. */
const KIN: Partial<Record<Form, readonly Form[]>> = {
  'book series': ['novel'],
  comic: ['graphic novel'],
  'graphic novel': ['comic', 'novel'],
  memoir: ['novel', 'nonfiction'],
  nonfiction: ['novel', 'article'],
  novel: ['book series'],
  'short story': ['novel'],
  webtoon: ['comic'],
};
/** Forms that an article also uses of the work itself, or of what surrounds it. */
const SCREEN: ReadonlySet<Form> = new Set(['article', 'film', 'play', 'series']);
const DEFINITE: Record<string, Form> = {
  book: 'novel',
  comic: 'comic',
  game: 'video game',
  manga: 'manga',
  memoir: 'memoir',
  novel: 'novel',
  play: 'play',
  podcast: 'podcast',
  webtoon: 'webtoon',
};
const CALLED = gated(
  /\b(?:author|authors|writer-performer|novelist|cartoonist|playwright|memoirist|graphic novelist|original|(?:written|directed|created|penned)(?: and [a-z]+)? by)\b/,
);
/** Sentences of more tokens than this are no sentences. */
const LONGEST = 150;
/** Opens a sentence that goes on about the book just named. */
const BACK =
  /^\W?(?:the|that|this|her|his|their) (?:[a-z-]+ )?(?:novel|book|memoir|comic|manga|webtoon|podcast|play|game|story|bestseller|trilogy|series)s?\b/;
const MAKER = /\b(?:creator|created by|showrunner|director|directed by|stars?|starring|host|hosted)\b/;

/**
 * What the rest of the article adds to the source of its lead: a title or an author that the naming sentence left out
 * ("the Naver webtoon Resignation Letter ran for 142 chapters"), or all of it, where the work is only said to be adapted.
 * @param known what sentences have named already, of any work
 */
export function background(story: Story, lead: Entity, known: readonly Found[]): Found[] {
  const best = known.filter((f) => f.work === lead).sort((a, b) => b.score - a.score)[0];
  const base = best?.phrase ?? null;
  if (base !== null && hasTitle(base) && base.author !== null) return [];
  if (base === null && !ADAPTED.test(story.leveled.text.toLowerCase())) return [];
  const after = best === undefined ? -1 : best.sentence.index + 1;
  const found = namings(story, lead, known, base, after);
  if (base !== null) return base.author === null ? [...found, ...calledAuthor(story, lead)] : found;
  const others = known.flatMap((f) => (f.phrase.author === null ? [] : [f.phrase.author]));
  const own = found.filter(
    ({ phrase: { author } }) => author === null || !others.some((o) => samePerson(story, o, author)),
  );
  return [...own, ...ownTitle(story, lead, own[0] ?? null)];
}

/** The namings, in sentences that name no source by themselves, of what may be the lead's. */
function namings(
  story: Story,
  lead: Entity,
  known: readonly Found[],
  base: SourcePhrase | null,
  after: number,
): Found[] {
  const found: Found[] = [];
  for (const sentence of story.sentences) {
    if (known.some((f) => f.sentence === sentence) || !mayTell(sentence, after)) continue;
    const atoms = atomsOf(story, sentence);
    for (const phrase of phrasesIn(atoms)) {
      const told = goesOn(sentence, after) ? ofBase(phrase, base) : phrase;
      if (fits(story, told, base, lead))
        found.push({ work: lead, phrase: recast(told, base), sentence, atoms, score: 0.2 });
    }
  }
  return found;
}

/** "That novel, Title, came out in 2015": of the book that the sentence before it named. */
const goesOn = (sentence: Sentence, after: number): boolean =>
  sentence.index === after && BACK.test(sentence.lower);

const ofBase = (phrase: SourcePhrase, base: SourcePhrase | null): SourcePhrase =>
  phrase.author === null && base !== null ? { ...phrase, author: base.author } : phrase;

/** Whether a sentence may tell of the source; one that goes on about the book named before it may tell of a next one too. */
function mayTell(sentence: Sentence, after: number): boolean {
  const text = sentence.lower;
  if (sentence.in === 'headline' || sentence.tokens.length > LONGEST) return false;
  if (!holds(sentence.hints, GATE, text)) return false;
  return !holds(sentence.hints, NOT_IT, text) || goesOn(sentence, after);
}

/** "Author Imelda Farrow said": whom the article calls the author, where the naming sentence called nobody. */
function calledAuthor(story: Story, lead: Entity): Found[] {
  for (const sentence of story.sentences) {
    const text = sentence.lower;
    if (
      sentence.in === 'headline' ||
      sentence.tokens.length > LONGEST ||
      !holds(sentence.hints, CALLED, text) ||
      holds(sentence.hints, NOT_IT, text)
    )
      continue;
    const atoms = atomsOf(story, sentence);
    const author = calledIn(atoms);
    if (author === null) continue;
    const phrase = { ...readSource([], 0, false), author };
    return [{ work: lead, phrase, sentence, atoms, score: 0.1 }];
  }
  return [];
}

/** Whom a sentence calls the author: the name. */
const calledIn = (atoms: readonly Atom[]): Span | null =>
  openedBy(atoms) ?? calledAuthorIn(atoms) ?? ofTheOriginal(atoms);

function openedBy(atoms: readonly Atom[]): Span | null {
  const opening = atoms
    .slice(0, 8)
    .map((a) => a.text)
    .join(' ');
  const maker = THAT_ONE.test(opening) ? atoms.find((a) => a.kind === 'name') : undefined;
  return maker !== undefined && isPersonLike(maker) ? maker : null;
}

/** "Author Ann Lee", "its author, Ann Lee", "Ann Lee, author of the book". */
function calledAuthorIn(atoms: readonly Atom[]): Span | null {
  for (let i = 0; i < atoms.length; i++) {
    if (!CALLED.test(atoms[i]?.text ?? '')) continue;
    const next = atoms[i + 1]?.text === ',' ? atoms[i + 2] : atoms[i + 1];
    if (next !== undefined && isPersonLike(next)) return next;
    const words = atoms
      .slice(Math.max(0, i - 3), i + 4)
      .map((a) => a.text)
      .join(' ');
    const before = atoms.slice(0, i).findLast((a) => a.kind === 'name');
    if (before !== undefined && isPersonLike(before) && OF_THE_BOOK.test(words)) return before;
  }
  return null;
}

/** "The original, by the pen name Ann Lee". */
function ofTheOriginal(atoms: readonly Atom[]): Span | null {
  const original = atoms.findIndex((a, i) => a.text === 'original' && atoms[i - 1]?.text === 'the');
  const by = atoms[original + 1]?.text === ',' ? original + 2 : original + 1;
  if (original < 0 || !/^(?:by|from)$/.test(atoms[by]?.text ?? '')) return null;
  const author = readAuthor(atoms, by + 1);
  const [first, last] = [atoms[author?.from ?? -1], atoms[(author?.to ?? 0) - 1]];
  return first === undefined || last === undefined || isBrand(first)
    ? null
    : { start: first.start, end: last.end };
}

/** "Written and directed by Ann Lee, that picture". */
const THAT_ONE =
  /^(?:written|directed|created|published|drawn|penned)(?: and (?:directed|illustrated|drawn|created))? by C , (?:that|the original)(?= |$)/;
const OF_THE_BOOK =
  /C , (?:the )?(?:book's )?(?:author|novelist|cartoonist|playwright)(?: of the (?:book|novel|comic|play)| ,|$)/;

const hasTitle = ({ title, sameName }: SourcePhrase): boolean => title !== null || sameName !== null;

/** "Mira Caul's original novel The Glass Pier" in a story about The Glass Pier: nobody needs to say that it is the source. */
export function namesake(story: Story, lead: Entity): Found[] {
  for (const sentence of story.sentences) {
    const text = sentence.lower;
    if (sentence.in === 'headline' || sentence.tokens.length > LONGEST) continue;
    if (!holds(sentence.hints, GATE, text) || holds(sentence.hints, NOT_IT, text)) continue;
    const atoms = atomsOf(story, sentence);
    for (const phrase of phrasesIn(atoms)) {
      if (phrase.form === null || phrase.author === null || phrase.title === null) continue;
      if (SCREEN.has(phrase.form.value) || keyAt(story, phrase.title) !== lead.key) continue;
      return [{ work: lead, phrase, sentence, atoms, score: 0.8 }];
    }
  }
  return [];
}

/** Every naming of a book, a comic, a game that the sentence has. */
function phrasesIn(atoms: readonly Atom[]): SourcePhrase[] {
  const phrases: SourcePhrase[] = [];
  for (let i = 0; i < atoms.length; i++) {
    if (formAt(atoms, i) === null) continue;
    phrases.push(lookAround(atoms, readSource(atoms, phraseStart(atoms, i), false)));
  }
  return phrases;
}

const ASKS =
  /\b(?:based on|adapted from|adaptation of|made from|inspired by|source material|is there a (?:book|novel|comic)|a book\?)\b/;
const NO = /^(?:no\b|nope|not (?:really|exactly|quite)|it (?:isn't|is not|wasn't)|there (?:isn't|is no))/;

/** "Is it based on a book?" and what the two sentences after it answer. */
export function answered(story: Story, lead: Entity): Found[] {
  const found: Found[] = [];
  for (const question of story.sentences) {
    const asked = question.lower;
    if (!asked.endsWith('?') || !ASKS.test(asked)) continue;
    for (const sentence of story.sentences.slice(question.index + 1, question.index + 4)) {
      const text = sentence.lower;
      if (sentence.in === 'headline' || NO.test(text) || text.endsWith('?')) break;
      if (sentence.tokens.length > LONGEST || holds(sentence.hints, NOT_IT, text)) continue;
      const atoms = atomsOf(story, sentence);
      const phrase = phrasesIn(atoms).find((p) => p.form !== null && !isScreen(p));
      if (phrase !== undefined) found.push({ work: lead, phrase, sentence, atoms, score: 0.9 });
    }
  }
  return found;
}

/** "Is it based on a book?" and the answer is no. */
export function denied(story: Story): boolean {
  return story.sentences.some((question) => {
    const asked = question.lower;
    const next = story.sentences[question.index + 1];
    if (!asked.endsWith('?') || next === undefined || !ASKS.test(asked)) return false;
    return NO.test(next.lower);
  });
}

const isScreen = ({ form }: SourcePhrase): boolean => form?.value === 'series' || form?.value === 'film';

/** The owner or the article before a form: "Sallow's", "the Naver". */
function phraseStart(atoms: readonly Atom[], form: number): number {
  let at = form;
  for (let back = 1; back <= 6 && form - back >= 0; back++) {
    const atom = atoms[form - back];
    if (atom === undefined || atom.kind === 'mark' || atom.kind === 'title') break;
    if (
      atom.kind === 'word' &&
      /^(?:is|was|has|had|of|in|on|to|by|with|from|and|that|which|who|for|as|at)$/.test(atom.text)
    )
      break;
    at = form - back;
    if (atom.kind === 'word' && /^(?:the|a|an)$/.test(atom.text)) break;
  }
  return at;
}

/** Whether a naming elsewhere in the article is of the lead's source, and adds to what is known of it. */
function fits(story: Story, phrase: SourcePhrase, base: SourcePhrase | null, lead: Entity): boolean {
  if (phrase.form === null) return false;
  if (base === null) {
    const named = phrase.title === null || keyAt(story, phrase.title) === lead.key;
    return phrase.author !== null && named && !SCREEN.has(phrase.form.value);
  }
  if (!isKin(base, phrase) || !agrees(story, base, phrase)) return false;
  if (base.several && !phrase.several) return phrase.title === null;
  return base.author !== null ? phrase.title !== null : phrase.title !== null || phrase.author !== null;
}

function isKin({ form: known }: SourcePhrase, { form }: SourcePhrase): boolean {
  if (known === null || form === null) return false;
  return known.value === form.value || KIN[known.value]?.includes(form.value) === true;
}

/** The same author, if one is known, and no other title. */
function agrees(story: Story, base: SourcePhrase, { author, title }: SourcePhrase): boolean {
  if (base.author !== null && (author === null || !samePerson(story, base.author, author))) return false;
  if (title === null || !hasTitle(base)) return true;
  return base.title !== null && keyAt(story, base.title) === keyAt(story, title);
}

/** A later "book" does not change the form that the naming sentence gave. */
const recast = (phrase: SourcePhrase, base: SourcePhrase | null): SourcePhrase =>
  base === null ? phrase : { ...phrase, form: null };

const keyAt = (story: Story, span: Span): string => foldTitle(textAt(story, 'text', span));

function samePerson(story: Story, a: Span, b: Span): boolean {
  const [x, y] = [fold(textAt(story, 'text', a)), fold(textAt(story, 'text', b))];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

/** "Victor Sallow's “The Ash Catalogue”", "The Shingle Women by Ann Thackray": the source has the work's own title. */
function ownTitle(story: Story, lead: Entity, base: Found | null): Found[] {
  const form = base === null ? definiteForm(story) : null;
  if (base === null && form === null) return [];
  for (const { sentence: index, start, end } of lead.mentions) {
    const sentence = story.sentences[index];
    if (sentence === undefined || sentence.in === 'headline') continue;
    const atoms = atomsOf(story, sentence);
    const author = authorBeside(sentence, atoms, { start, end });
    if (author === null) continue;
    const known = base?.phrase.author ?? null;
    if (known !== null && !samePerson(story, author, known)) continue;
    const phrase = { ...readSource([], 0, false), form, title: { start, end }, author };
    return [{ work: lead, phrase, sentence, atoms, score: 0.1 }];
  }
  return [];
}

/** "The book", spoken of as the reader would know which: its form. */
export function definiteForm(story: Story): SourcePhrase['form'] {
  const text = story.leveled.text.toLowerCase();
  const match =
    /\bthe (novel|book|memoir|comic|manga|webtoon|podcast|play|game)s?\b(?! (?:industry|business|on|adaptation|show))/.exec(
      text,
    );
  const value = DEFINITE[match?.[1] ?? ''];
  if (match === null || value === undefined) return null;
  return { value, span: { start: match.index, end: match.index + match[0].length } };
}

function authorBeside(sentence: Sentence, atoms: readonly Atom[], title: Span): Span | null {
  const first = atoms.findIndex((a) => a.start >= title.start);
  const [owner, mark] = [atoms[first - 2], atoms[first - 1]];
  const after = atoms.findIndex((a) => a.start >= title.end);
  const [by, name] = [atoms[after], atoms[after + 1]];
  if (MAKER.test(sentence.lower)) return null;
  if (mark?.kind === 'possessive' && owner !== undefined && isPersonLike(owner)) return owner;
  return by?.text === 'by' && name !== undefined && isPersonLike(name) ? name : null;
}
