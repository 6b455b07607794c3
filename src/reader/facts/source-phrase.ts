import type { Form } from '../../model/vocabulary.ts';
import type { Span } from '../../text/sentences.ts';
import { FORM_WORDS } from '../lexicon/forms.ts';
import { PUBLISHERS } from '../lexicon/source-cues.ts';
import { type Atom, beginsWithGivenName, isBrand, isPersonLike } from './atoms.ts';

/** What a phrase such as "Imelda Farrow's 2016 novel The Tidewrack" says of a source. */
export interface SourcePhrase {
  form: { value: Form; span: Span } | null;
  title: Span | null;
  author: Span | null;
  /** "of the same name": where it says so. */
  sameName: Span | null;
  /** "his own novel", "the pair's play": the author is whom the pronoun means. */
  own: 'one' | 'pair' | null;
  /** The form is of several works: "novels", "the saga". */
  several: boolean;
  /** The words before the form, joined. */
  modifiers: string;
  /** Atoms [from, to). */
  from: number;
  to: number;
}

const FORMS = new Map(FORM_WORDS);
/** What the words for a form may begin with. */
const FORM_OPENINGS = new Set(FORM_WORDS.map(([words]) => words.split(' ')[0] ?? ''));
/** Single words that only forms other than a screen work have: one of them in a sentence, or no source is named by its form. */
export const FORM_TOKENS: ReadonlySet<string> = new Set(
  FORM_WORDS.filter(([, form]) => form !== 'series' && form !== 'film').map(
    ([words]) => words.split(' ').findLast((word) => word !== 'of') ?? words,
  ),
);
const SERIAL = /^(?:series|saga|franchise|cycle|trilogy|duology|quartet|collection)$/;
const SAME_NAME =
  /^(?:(?:of|by|with) (?:the|that) same (?:name|title)|of (?:that|the identical) (?:name|title)|that shares its name)/;
const SAME_NAMED =
  /^(?:same-named|same-titled|eponymous|namesake|self-titled|like-titled|similarly-titled|identically-titled)$/;
/** Words that end the naming of a source once something is known of it. */
const ENDS = new Set(
  'about after also although among as at because before but centers did during executive first follows for had has have if in into is it its on premiered produced published released serialized since so starring stars telling tells than that then they though through to told under was were when where which while who will with would'.split(
    ' ',
  ),
);
const NAMING = /^(?:titled|called|entitled|named|dubbed)$/;
/** Forms that are also words for how good or how old something is, or for what is told in it: any other form ahead is meant. */
const WEAK_FORM =
  /^(?:account|blockbuster|blockbusters|classic|debut|fiction|flagship series|hit|original|profile|reporting|sensation|short|tale|tales|stories|diary|thriller|romance|chiller|drama|comedy|hero|character)$/;
/** Screen genres too: they name a book only where a word says that it is one. */
const GENRE_FORM = /^(?:chiller|mysteries|romance|thriller|thrillers|whodunit|whodunits|whodunnit)$/;
const BOOKISH =
  /\b(?:best-?selling|best-?seller|debut|award-winning|bookers?|literary|novel|published|paperback|hit|acclaimed|ya|young-adult|airport|19\d\d|20\d\d)\b/;
/** Makers of comics: "characters from DC", "the Marvel Comics title". */
const COMICS =
  /\b(?:archie|boom!?|dark horse|dc|dynamite|idw|image|marvel|oni|skybound|top cow|vertigo|comics)\b/;
const CHARACTER =
  /^(?:character|characters|hero|heroes|superhero|superheroes|antihero|villain|villains|title|titles|property|team)$/;
/** Before "film" or "series" after a comma: another work's year, country or standing, not the screen work spoken of. */
const ANOTHER =
  /(?:^| )(?:19\d\d|20\d\d|'?\d\ds|19\d\ds|20\d\ds|hit|cult|classic|original|acclaimed|oscar-winning|british|american|danish|swedish|norwegian|israeli|spanish|french|german|italian|korean|japanese|turkish|australian|argentine|argentinian|mexican|colombian|brazilian|dutch|belgian|finnish|icelandic|indian|irish|canadian|k|u\.k\.|uk|bbc|itv|channel)(?= |$)/;
/** Words that begin another clause. */
const CLAUSE = /^(?:that|which|who|is|was|were|has|have|had|will|would|when|where|but)$/;
const WRITING =
  /^(?:by|created by|written by|co-written by|penned by|authored by|drawn by|illustrated by|originated by)$/;
/** The last word of what somebody is, before the name. */
const CALLING =
  /(?:er|or|ist|ian|journo|scribe|detective|studio|duo|pair|team|vet|doctor|chef|cop|nurse|judge|star|comic|mogul|host|winner|nominee|laureate|creator|legend|guru|medic|poet|officer|novelist)$/;
/** Words that may stand between a title and the form that follows it: "Thirty, the first of her four novels". */
const isNounPhrase = (word: string) => !ENDS.has(word) || INITIAL_ARTICLE.test(word) || word === 'first';
const INITIAL_ARTICLE = /^(?:a|an|the|this|that|his|her|their|its)$/;
const PARTICLES = /^(?:de|da|van|von|der|den|del|della|di|la|le|du|bin|ibn|al|el|y|ter|ten|dos|das)$/;
const TITLE_JOINTS = /^(?:is|of|the|and|&|a|an|in|on|to|for|at|or|my|your|no|not|vs|'s)$/;
const FACTUAL =
  /\b(?:detective|reporter|journalist|journo|historian|professor|scientist|economist|prosecutor|lawyer|attorney|correspondent|investigator|true crime|true-crime|investigative|history|whistleblower|non-fiction|nonfiction|criminologist|coroner|biographer)\b/;

/** "The first of her four novels" is one novel. */
const ONE_OF =
  /\b(?:first|second|third|fourth|fifth|last|latest|one|opener|entry|installment|book) (?:of|in|from) /;

interface Reading extends SourcePhrase {
  atoms: readonly Atom[];
  /** The phrase opens its sentence, so that what follows its comma may be the screen work. */
  opens: boolean;
}

/**
 * Reads what is said of a source from atom `from` on, up to the first word that belongs to something else.
 * @param opens the phrase stands at the head of the sentence ("Based on …, Title stars …")
 */
export function readSource(atoms: readonly Atom[], from: number, opens: boolean): SourcePhrase {
  const reading: Reading = {
    form: null,
    title: null,
    author: null,
    sameName: null,
    own: null,
    several: false,
    modifiers: '',
    from,
    to: from,
    atoms,
    opens,
  };
  for (let i = from, steps = 0; i < atoms.length && steps < 40; steps++) {
    const next = step(reading, i);
    if (next === null) break;
    i = next;
    reading.to = next;
  }
  refine(reading);
  return reading;
}

/** A book by somebody whose work is facts is a book of facts; a "series" by a person is one of books. */
function refine(reading: Reading): void {
  const { form, modifiers } = reading;
  if (form === null) return;
  const said = `${modifiers} ${reading.atoms
    .slice(reading.from, reading.to)
    .map((a) => a.text)
    .join(' ')}`;
  const word = reading.atoms.find((a) => a.start === form.span.start)?.text;
  if (word !== undefined && GENRE_FORM.test(word) && reading.author === null && !BOOKISH.test(said)) {
    if (reading.sameName === null && reading.own === null) reading.form = null;
    return;
  }
  if (form.value === 'book series' && ONE_OF.test(said)) form.value = 'novel';
  if (word === 'book' && FACTUAL.test(said)) form.value = 'nonfiction';
  const houses = reading.atoms.slice(reading.from, reading.to).filter((a) => a.kind === 'name');
  if (form.value === 'series' && houses.some((a) => COMICS.test(a.words.join(' ')))) form.value = 'comic';
  if (
    form.value === 'series' &&
    reading.author !== null &&
    /\b(?:best-?selling|book|cozy|detective|fantasy|mystery|novel|romance|ya|young-adult|young adult)\b/.test(
      said,
    )
  )
    form.value = 'book series';
}

function step(reading: Reading, i: number): number | null {
  const atom = reading.atoms[i];
  if (atom === undefined) return null;
  switch (atom.kind) {
    case 'title':
      return takeTitle(reading, i, i + 1);
    case 'name':
      return stepName(reading, i, atom);
    case 'possessive':
      return reading.form === null ? i + 1 : null;
    case 'mark':
      return stepMark(reading, i, atom.text);
    case 'word':
      return stepWord(reading, i, atom.text);
  }
}

// ---------------------------------------------------------------- words

function stepWord(reading: Reading, i: number, word: string): number | null {
  const { atoms, form, title } = reading;
  const found = form === null ? (comicsCharacter(reading, i) ?? formMeant(atoms, i)) : null;
  if (found !== null) return takeForm(reading, i, found);
  const named = sameName(reading, i, word) ?? writtenBy(reading, i);
  if (named !== null) return named;
  if (NAMING.test(word)) return i + 1;
  if (form !== null && isPublished(atoms, i)) return i + 2;
  if (form !== null && word === 'in' && atoms[i + 2]?.text === 'by') return i + 2;
  if (form !== null) return SERIAL.test(word) ? i + 1 : null;
  if (title !== null) return isNounPhrase(word) && formAhead(atoms, i) ? i + 1 : null;
  return modify(reading, i, word);
}

/** The form at atom `i`, unless it only describes another that follows: "the classic Joan Tripp novel". */
function formMeant(atoms: readonly Atom[], i: number): FormFound | null {
  const found = formAt(atoms, i);
  if (found === null || found.to > i + 1 || !WEAK_FORM.test(atoms[i]?.text ?? '')) return found;
  const next = atoms.slice(found.to, found.to + 6).findIndex((_, k) => formAt(atoms, found.to + k) !== null);
  if (next < 0) return found;
  const between = atoms.slice(found.to, found.to + next);
  return between.every(
    (a) => a.kind === 'name' || (a.kind === 'word' && !ENDS.has(a.text) && a.text !== 'and'),
  )
    ? null
    : found;
}

const drawsComics = ({ kind, words }: Atom): boolean => kind === 'name' && COMICS.test(words.join(' '));

/** "The DC character", "characters from Marvel Comics": a comic, told by who drew it. */
function comicsCharacter({ atoms }: Reading, i: number): FormFound | null {
  if (!CHARACTER.test(atoms[i]?.text ?? '')) return null;
  const near = atoms.slice(Math.max(0, i - 3), i + 5).filter((a) => a.kind === 'name');
  if (!near.some(drawsComics) || formAhead(atoms, i + 1)) return null;
  return { form: 'comic', several: true, to: i + 1 };
}

function takeForm(reading: Reading, i: number, { form, several, to }: FormFound): number | null {
  if (reading.title !== null && (form === 'series' || form === 'film') && !isAnother(reading.atoms, i))
    return null;
  reading.form = { value: form, span: spanOf(reading.atoms, i, to) };
  reading.several = several;
  return to;
}

/** "Low Tide, the 1991 film": what stands after the comma is said of the title before it. */
function isAnother(atoms: readonly Atom[], i: number): boolean {
  const comma = atoms.findLastIndex((a, k) => k < i && a.text === ',');
  if (comma < 0 || i - comma > 6) return false;
  return ANOTHER.test(
    atoms
      .slice(comma + 1, i)
      .map((a) => (a.kind === 'name' ? a.words.join(' ') : a.text))
      .join(' '),
  );
}

function sameName(reading: Reading, i: number, word: string): number | null {
  const same = SAME_NAME.exec(wordsFrom(reading.atoms, i, 5))?.[0] ?? (SAME_NAMED.test(word) ? word : null);
  if (same === null) return null;
  const to = i + same.split(' ').length;
  reading.sameName = spanOf(reading.atoms, i, to);
  return to;
}

/** A word before the form: kept, unless it begins another clause. */
function modify(reading: Reading, i: number, word: string): number | null {
  const { atoms } = reading;
  if (/^(?:his|her|their|my)$/.test(word)) reading.own = 'one';
  if (/^(?:pair|duo|couple)$/.test(word) && atoms[i + 1]?.kind === 'possessive') reading.own = 'pair';
  if (word === 'and') return formAhead(atoms, i) ? i + 1 : null;
  if (CLAUSE.test(word)) return null;
  reading.modifiers += ` ${word}`;
  return i - reading.from < 16 ? i + 1 : null;
}

/** "by Helen Wan", "created by", "from Danish studio Kragefugl", "the memoir of former editor Eugenia Stroud". */
function writtenBy(reading: Reading, i: number): number | null {
  const { atoms, form, title } = reading;
  if (form === null && title === null) return null;
  const one = atoms[i]?.text ?? '';
  const two = `${one} ${atoms[i + 1]?.text ?? ''}`;
  let at: number | null = null;
  if (WRITING.test(one)) at = i + 1;
  else if (WRITING.test(two)) at = i + 2;
  else if (one === 'from' && form !== null && form.value !== 'toy' && form.value !== 'article') at = i + 1;
  else if (one === 'of' && form !== null && isWrittenOf(reading, i)) at = i + 1;
  if (at === null || reading.author !== null) return null;
  const author = readAuthor(atoms, at);
  if (author === null) return null;
  if (one === 'from' && !author.described && !isPersonLike(atoms[author.from] as Atom)) return null;
  reading.author = spanOf(atoms, author.from, author.to);
  reading.own = null;
  return author.to;
}

/** "The comic from Image by Joan Tripp": who brought it out stands between it and who wrote it. */
function isPublished(atoms: readonly Atom[], i: number): boolean {
  const [word, house] = [atoms[i], atoms[i + 1]];
  if (!/^(?:from|for|at|on|in)$/.test(word?.text ?? '') || house?.kind !== 'name') return false;
  return isBrand(house) || PUBLISHERS.has(house.words.join(' '));
}

/** "The memoir of Joan Tripp", "the novels of the late Joan Tripp". */
function isWrittenOf({ atoms, form, several }: Reading, i: number): boolean {
  if (form?.value === 'memoir') return true;
  const named = atoms[i + 1]?.text === 'the' && atoms[i + 2]?.text === 'late' ? atoms[i + 3] : atoms[i + 1];
  if (named?.kind !== 'name' || isBrand(named) || named.words.length < 2) return false;
  return several || /^(?:short story|nonfiction|play|comic|article)$/.test(form?.value ?? '');
}

// ---------------------------------------------------------------- names

function stepName(reading: Reading, i: number, name: Atom): number | null {
  const { atoms, title } = reading;
  if (reading.form !== null) return nameAfterForm(reading, i);
  if (atoms[i + 1]?.kind === 'possessive' || isPair(atoms, i)) return owner(reading, i, name);
  const form = formAfter(atoms, i + 1);
  if (title !== null) {
    if (form !== null && reading.author === null && isPersonLike(name))
      reading.author = { start: name.start, end: name.end };
    return formAhead(atoms, i) ? i + 1 : null;
  }
  if (drawsComics(name) && CHARACTER.test(atoms[i + 1]?.text ?? '')) return i + 1;
  return form === null ? nameAlone(reading, i, name) : modifies(reading, i, name, form);
}

/** "the novel Low Tide", "his debut novel, Low Tide": the title, where none is known. */
function nameAfterForm(reading: Reading, i: number): number | null {
  const { atoms, form, title } = reading;
  const previous = atoms[i - 1];
  if (form === null || title !== null) return null;
  if (previous?.text === ',' && atoms[i + 1]?.kind === 'possessive' && takesTitle(atoms, i + 2))
    return ownerAfterForm(reading, i);
  const follows =
    endsAt(form.span, previous) ||
    previous?.kind === 'possessive' ||
    isNaming(previous) ||
    /^[,(]$/.test(previous?.text ?? '');
  return follows ? takeTitle(reading, i, titleEnd(atoms, i)) : null;
}

/** "The book, Imelda Farrow's The Tidewrack": the author; the title follows. */
function ownerAfterForm(reading: Reading, i: number): number | null {
  const name = reading.atoms[i];
  if (/^(?:the|a|an)$/.test(name?.words[0] ?? '')) return takeTitle(reading, i, titleEnd(reading.atoms, i));
  if (reading.author !== null || name === undefined || isBrand(name)) return null;
  reading.author = { start: name.start, end: name.end };
  return i + 2;
}

/** "Imelda Farrow's": the author, or, once one is known, a title with a possessive in it. */
function owner(reading: Reading, i: number, name: Atom): number | null {
  const { atoms } = reading;
  if (isBrand(name) || PUBLISHERS.has(name.words.join(' '))) return i + 2;
  if (/^(?:the|a|an)$/.test(name.words[0] ?? '') && name.words.length > 1 && atoms[i + 2]?.kind === 'name')
    return takeTitle(reading, i, titleEnd(atoms, i));
  if (reading.author !== null)
    return reading.title === null ? takeTitle(reading, i, titleEnd(atoms, i)) : i + 2;
  const to = isPair(atoms, i) ? i + 3 : i + 1;
  reading.author = spanOf(atoms, i, to);
  return to + 1;
}

/** A name with no form beside it: the title, if it stands where titles do; else passed over while a form is ahead. */
function nameAlone(reading: Reading, i: number, name: Atom): number | null {
  const { atoms, author, modifiers } = reading;
  const pass = formAhead(atoms, i + 1) ? i + 1 : null;
  if (author !== null) return takeTitle(reading, i, titleEnd(atoms, i));
  if (!/^(?: (?:the|a|an|his|her|their|its|both))*$/.test(modifiers)) return pass;
  const end = titleEnd(atoms, i);
  const after = atoms[end]?.text ?? '.';
  const apposed = after === ',' && (formAhead(atoms, end + 1) || !beginsWithGivenName(name));
  const isTitle = apposed || name.entity?.kind === 'title' || /^(?:by|\(|\.|;)$/.test(after);
  return isTitle ? takeTitle(reading, i, end) : pass;
}

/** "Bob Cole and Ann Lee's": two authors, one possessive. */
const isPair = (atoms: readonly Atom[], i: number) =>
  /^(?:and|&)$/.test(atoms[i + 1]?.text ?? '') &&
  atoms[i + 2]?.kind === 'name' &&
  atoms[i + 3]?.kind === 'possessive' &&
  ![atoms[i], atoms[i + 2]].some((a) => a !== undefined && isBrand(a));

/** A name right before the form: whose it is ("the Clare Haddow novel"), what it is called ("the Cormack books"), or neither. */
function modifies(reading: Reading, i: number, name: Atom, form: FormFound): number {
  const titled = takesTitle(reading.atoms, form.to);
  const several =
    form.several || form.form === 'toy' || form.form === 'book series' || form.form === 'video game';
  if (PUBLISHERS.has(name.words.join(' '))) return i + 1;
  if (
    reading.author === null &&
    reading.own === null &&
    form.form !== 'film' &&
    isPersonLike(name) &&
    !byFollows(reading.atoms, form.to)
  ) {
    reading.author = { start: name.start, end: name.end };
  } else if (several && !titled && !isBrand(name)) {
    reading.title = { start: name.start, end: name.end };
  }
  return i + 1;
}

const byFollows = (atoms: readonly Atom[], i: number) => /^(?:by|from)$/.test(atoms[i]?.text ?? '');
const takesTitle = (atoms: readonly Atom[], i: number) =>
  atoms[i]?.kind === 'title' || atoms[i]?.kind === 'name';
const isNaming = (atom: Atom | undefined) => NAMING.test(atom?.text ?? '');
const endsAt = ({ end }: Span, atom: Atom | undefined) => atom !== undefined && atom.end === end;

function takeTitle(reading: Reading, from: number, to: number): number | null {
  if (reading.title !== null) return null;
  reading.title = spanOf(reading.atoms, from, to);
  return to;
}

/** A title may go on across small words and possessives: "Wake Me for the Turf". */
function titleEnd(atoms: readonly Atom[], from: number): number {
  let to = from + 1;
  for (let parts = 0; parts < 6; parts++) {
    let joint = 0;
    while (joint < 3 && TITLE_JOINTS.test(atoms[to + joint]?.text ?? '')) joint++;
    if (joint === 0 && atoms[to]?.text === ':') joint = 1;
    const next = atoms[to + joint];
    if (joint === 0 || next?.kind !== 'name') break;
    if (isBrand(next) && atoms[to + joint - 1]?.kind === 'word') break;
    to += joint + 1;
  }
  if (atoms[to]?.kind === 'possessive' && /^[,.;)]$/.test(atoms[to + 1]?.text ?? '.')) to++;
  return to;
}

/** Who wrote it, past what they are: "former Baltimore night editor Eugenia Stroud". Atoms [from, to). */
export function readAuthor(
  atoms: readonly Atom[],
  at: number,
): { from: number; to: number; described: boolean } | null {
  let described = false;
  for (let i = at, steps = 0; i < atoms.length && steps < 14; steps++) {
    const atom = atoms[i];
    if (atom === undefined) return null;
    if (atom.kind === 'name') {
      const calling = callingEnd(atoms, i + 1);
      if (calling !== null) {
        described = true;
        i = calling;
        continue;
      }
      return { from: i, to: authorsEnd(atoms, i), described };
    }
    const alias =
      /^(?:who (?:goes|writes|signs|publishes|works) (?:by|as|under)|known (?:only )?as|the pen name)/.exec(
        wordsFrom(atoms, i, 4),
      )?.[0];
    if (alias !== undefined) {
      i += alias.split(' ').length;
      continue;
    }
    if (atom.kind === 'possessive' || atom.text === ',') {
      i++;
      continue;
    }
    if (atom.kind !== 'word' || (ENDS.has(atom.text) && atom.text !== 'the')) return null;
    described ||= CALLING.test(atom.text);
    i++;
  }
  return null;
}

/** After a name, one to three words that say what somebody is, and a name again: the place of that name. */
function callingEnd(atoms: readonly Atom[], from: number): number | null {
  let to = from;
  while (
    to - from < 3 &&
    atoms[to]?.kind === 'word' &&
    !ENDS.has(atoms[to]?.text ?? '') &&
    atoms[to]?.text !== 'and'
  )
    to++;
  if (to === from || atoms[to]?.kind !== 'name') return null;
  return CALLING.test(atoms[to - 1]?.text ?? '') ? to : null;
}

function authorsEnd(atoms: readonly Atom[], from: number): number {
  let to = nameEnd(atoms, from);
  for (let more = 0; more < 4; more++) {
    let joint = to;
    if (atoms[joint]?.text === ',') joint++;
    const and = /^(?:and|&)$/.test(atoms[joint]?.text ?? '');
    if (and) joint++;
    const next = atoms[joint];
    if (joint === to || next?.kind !== 'name' || isBrand(next)) break;
    if (!and && !endsInAnd(atoms, joint)) break;
    if (atoms[joint + 1]?.kind === 'possessive') break;
    to = nameEnd(atoms, joint);
  }
  return to;
}

/** "A, B and C": a name after a comma belongs to the list only where an "and" closes it. */
const endsInAnd = (atoms: readonly Atom[], i: number) =>
  /^(?:and|&)$/.test(atoms[i + 1]?.text ?? '') && atoms[i + 2]?.kind === 'name';

function nameEnd(atoms: readonly Atom[], from: number): number {
  let to = from + 1;
  while (PARTICLES.test(atoms[to]?.text ?? '')) {
    let next = to + 1;
    if (PARTICLES.test(atoms[next]?.text ?? '')) next++;
    if (atoms[next]?.kind !== 'name') break;
    to = next + 1;
  }
  return to;
}

// ---------------------------------------------------------------- marks

function stepMark(reading: Reading, i: number, mark: string): number | null {
  const { atoms, form, title } = reading;
  if (mark === '(') {
    if ((form === null && title === null) || /^(?:19|20)\d\d$/.test(atoms[i + 1]?.text ?? ''))
      return skipBrackets(atoms, i);
    return title === null && takesTitle(atoms, i + 1) ? i + 1 : null;
  }
  if (mark === ',') return stepComma(reading, i);
  return mark === '-' && form === null ? i + 1 : null;
}

/** After a comma: who wrote it, its title, or a form that stands in apposition. */
function stepComma(reading: Reading, i: number): number | null {
  const { atoms, form, title } = reading;
  const next = atoms[i + 1];
  if (form === null) return formAhead(atoms, i + 1) ? i + 1 : null;
  const words = `${next?.text ?? ''} ${atoms[i + 2]?.text ?? ''}`;
  if (WRITING.test(next?.text ?? '') || WRITING.test(words) || isNaming(next)) return i + 1;
  const from = atoms[i + 2];
  if (next?.text === 'from' && from !== undefined && isPersonLike(from)) return i + 1;
  if (title !== null || reading.sameName !== null) return null;
  if (next?.kind === 'title') return closes(reading, i + 2) ? i + 1 : null;
  if (next?.kind === 'name' && atoms[i + 2]?.kind === 'possessive' && takesTitle(atoms, i + 3)) return i + 1;
  if (next?.kind !== 'name' || beginsWithGivenName(next)) return null;
  const end = titleEnd(atoms, i + 1);
  return closes(reading, end) ? takeTitle(reading, i + 1, end) : null;
}

/** After "…'s novel, Title": at the head of a sentence the title is the book's only if a comma shuts it in. */
function closes({ atoms, opens }: Reading, at: number): boolean {
  return !opens || atoms[at]?.text === ',';
}

function skipBrackets(atoms: readonly Atom[], i: number): number | null {
  for (let j = i + 1; j < Math.min(atoms.length, i + 14); j++) if (atoms[j]?.text === ')') return j + 1;
  return null;
}

// ---------------------------------------------------------------- forms

interface FormFound {
  form: Form;
  several: boolean;
  to: number;
}

/** "The Danish original" is a series. */
const NATIONS = new Set(
  'american argentine argentinian australian belgian brazilian british canadian chilean colombian danish dutch finnish flemish french german icelandic indian irish israeli italian japanese korean mexican norwegian polish spanish swedish turkish uk'.split(
    ' ',
  ),
);

/** Words for what a newspaper or a magazine prints. */
const PIECE = /^(?:column|essay|feature|investigation|piece|report|reporting|reports|series|stories|story)$/;
const PRESS =
  /\b(?:atlantic|boston globe|chronicle|esquire|gazette|gq|guardian|harper's|herald|journal|magazine|new yorker|post|propublica|rolling stone|texas monthly|times|tribune|vanity fair|wired)\b/;
const isPress = (atom: Atom | undefined): boolean =>
  atom?.kind === 'name' && (atom.entity?.kind === 'outlet' || PRESS.test(atom.words.join(' ')));

/** "A New Yorker story", "the Ann Lee story in The Atlantic", "a story that she wrote for the magazine Granta". */
function isPrinted(atoms: readonly Atom[], i: number): boolean {
  if (isPress(atoms[i - 1]) || (isPress(atoms[i - 2]) && atoms[i - 1]?.kind !== 'mark')) return true;
  if (atoms[i - 1]?.text === 'magazine' || atoms[i - 1]?.text === 'newspaper') return true;
  for (let j = i + 1; j < i + 8; j++) {
    if (atoms[j] === undefined || atoms[j]?.kind === 'mark') return false;
    if (!/^(?:in|for)$/.test(atoms[j]?.text ?? '')) continue;
    const next = atoms.slice(j + 1, j + 4);
    return next.some(isPress) || next.some((a) => /^(?:magazine|newspaper)$/.test(a.text));
  }
  return false;
}

/** The form named at atom `i`; of several forms in a row the last is meant ("debut novel", "thriller podcast"). */
export function formAt(atoms: readonly Atom[], i: number): FormFound | null {
  let found = longestForm(atoms, i);
  while (found !== null) {
    const next = longestForm(atoms, found.to);
    if (next === null) break;
    found = next.form === 'series' ? serial(found, next.to) : next;
  }
  return found;
}

/** "Novel" and "series" make a book series; a "manga series" is a manga. */
function serial({ form }: FormFound, to: number): FormFound {
  return { form: form === 'novel' ? 'book series' : form, several: true, to };
}

function longestForm(atoms: readonly Atom[], i: number): FormFound | null {
  const atom = atoms[i];
  if (atom?.kind !== 'word') return null;
  const word = atom.text;
  if (/^(?:original|smash|hit)$/.test(word) && NATIONS.has(atoms[i - 1]?.words.join(' ') ?? ''))
    return longestForm(atoms, i + 1) ?? { form: 'series', several: false, to: i + 1 };
  if (PIECE.test(word) && isPrinted(atoms, i)) return { form: 'article', several: false, to: i + 1 };
  if (!FORM_OPENINGS.has(word)) return null;
  for (let size = 4; size >= 1; size--) {
    const words = wordsFrom(atoms, i, size);
    const form = FORMS.get(words);
    if (form === undefined || words.split(' ').length !== size) continue;
    const several =
      /s$|series|saga|trilogy|cycle|duology|quartet|franchise/.test(words) && words !== 'series';
    return { form, several, to: i + size };
  }
  return null;
}

/** The form that a name at the atom before `i` modifies: at most three words between them. */
function formAfter(atoms: readonly Atom[], i: number): FormFound | null {
  for (let j = i; j < i + 4; j++) {
    const found = formAt(atoms, j);
    if (found !== null) return found;
    const atom = atoms[j];
    if (
      atom === undefined ||
      atom.kind !== 'word' ||
      ENDS.has(atom.text) ||
      /^(?:by|of|and|from)$/.test(atom.text)
    )
      return null;
  }
  return null;
}

/** Whether a form is named soon, with nothing between that would begin another clause. */
function formAhead(atoms: readonly Atom[], i: number): boolean {
  for (let j = i; j < Math.min(atoms.length, i + 14); j++) {
    const atom = atoms[j];
    if (atom === undefined) return false;
    if (formAt(atoms, j) !== null) return true;
    if (atom.kind === 'mark' && atom.text !== ',' && atom.text !== '-') return false;
    if (
      atom.kind === 'word' &&
      ENDS.has(atom.text) &&
      !INITIAL_ARTICLE.test(atom.text) &&
      atom.text !== 'first'
    )
      return false;
  }
  return false;
}

/** Up to `size` words from atom `i` on, joined; possessives belong to them. */
function wordsFrom(atoms: readonly Atom[], i: number, size: number): string {
  const words: string[] = [];
  for (let j = i; j < i + size; j++) {
    const atom = atoms[j];
    if (atom === undefined || (atom.kind !== 'word' && atom.kind !== 'possessive')) break;
    words.push(atom.text);
  }
  return words.join(' ');
}

function spanOf(atoms: readonly Atom[], from: number, to: number): Span {
  return { start: atoms[from]?.start ?? 0, end: atoms[to - 1]?.end ?? 0 };
}
