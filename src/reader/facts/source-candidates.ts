import type { Form } from '../../model/vocabulary.ts';
import { foldTitle } from '../../text/fold.ts';
import { gated, holds } from '../../text/gate.ts';
import { ANOTHER_BOOK, ANOTHERS, REMAKE_CLUES, SOURCE_CLUES } from '../lexicon/source-clues.ts';
import type { Entity } from '../mentions/entities.ts';
import { type Sentence, type Story, textAt } from '../story.ts';
import { type Atom, atomsOf } from './atoms.ts';
import type { Found } from './source.ts';
import { lookAround } from './source-around.ts';
import { formAt, readSource, type SourcePhrase } from './source-phrase.ts';

/** Sentences of more tokens than this are no sentences. */
const LONGEST = 150;
const REMAKES = gated(
  /\b(?:remak(?:e|es|ing)|remade|reboots?|rebooted|format|original|version|adapt\w*|based|inspired|spin-?off|offshoot|prequel|sequel|follow-up|continu\w*|revisit\w*|revival|reimagin\w*|expand\w*|took|takes?|characters|events|universe|turn(?:s|ed)?)\b/,
);
/** The work spoken of, as the sentence's subject or beside it. */
const SPOKEN_OF =
  /(?<![^ ])(?:it|it's|its|(?:the|this|that|its) (?:[a-z-]+ ){0,2}(?:adaptation|comedy|drama|dramedy|film|format|miniseries|movie|pilot|program|programme|project|reboot|remake|revival|script|series|show|sitcom|thriller|version))(?![^ ])/;
const SCREEN_WORD =
  /\b(?:anime|cartoon|drama|films?|format|hit|k-drama|miniseries|movies?|original|series|show|sitcom|soap|telenovela)\b/;
const SCREEN_FORM = /^(?:film|series)$/;
const GATE = gated(
  /\b(?:novels?|novellas?|books?|bestsellers?|best-sellers?|memoirs?|autobiography|comics?|graphic|webtoons?|manhwa|manga|webcomic|podcast|plays?|games?|trilogy|saga|paperback|story|stories|nonfiction|non-fiction)\b/,
);
/** What an article about a work seldom names unless the work was made from it. */
const BOOKS: ReadonlySet<Form> = new Set([
  'novel',
  'book series',
  'novella',
  "children's book",
  'comic',
  'graphic novel',
  'manga',
  'webtoon',
  'light novel',
  'video game',
]);
/** What an article also names for other reasons: somebody's memoir, a podcast that was talked to. */
const OTHERS: ReadonlySet<Form> = new Set(['memoir', 'nonfiction', 'short story', 'play', 'podcast']);
/** Words that name a book only where a cue says so. */
const LOOSE =
  /^(?:account|blog|blockbuster|blockbusters|chiller|classic|cookbook|debut|diary|fable|fiction|hit|journals|monologue|monologues|mysteries|potboiler|profile|reporting|romance|simulator|shooter|strip|strips|tales|thriller|thrillers|tome|whodunit|whodunits|whodunnit)$/;
const PLAY = /^(?:play|plays|musical)$/;
const BEFORE_PLAY =
  /^(?:the|a|an|'s|her|his|their|own|stage|one-act|hit|debut|short|radio|award-winning|acclaimed|original|\d{4}|T|C)$/;
/** How many points make a source. */
const ENOUGH = 4;

/**
 * What the lead was made from, where no sentence says so in words that the cues know: every naming of a book, a comic,
 * a game is weighed by what it tells and by the words around it.
 * @returns the namings that weigh enough, the heaviest first; their scores lie under those of cues
 */
export function candidates(story: Story, lead: Entity, focus: readonly (Entity | null)[]): Found[] {
  const found: Found[] = [];
  for (const sentence of story.sentences) {
    if (sentence.in === 'headline' || sentence.tokens.length > LONGEST) continue;
    const said = sentence.lower;
    if (said.endsWith('?')) continue;
    if (!holds(sentence.hints, GATE, said) && !mayRemake(sentence)) continue;
    const own = focus[sentence.index] === lead || sentence.mentions.some((m) => m.entity === lead);
    if (!own) continue;
    found.push(...weighed(story, sentence, lead));
  }
  return found.sort((a, b) => b.score - a.score);
}

/** It speaks of remaking, and of a film or a series that is told from the work spoken of. */
const mayRemake = ({ hints, lower }: Sentence): boolean =>
  holds(hints, REMAKES, lower) &&
  SCREEN_WORD.test(lower) &&
  ANOTHERS.test(lower.replace(/[^a-z0-9']+/g, ' '));

function weighed(story: Story, sentence: Sentence, lead: Entity): Found[] {
  const atoms = atomsOf(story, sentence);
  const found: Found[] = [];
  let next = 0;
  for (let i = 0; i < atoms.length; i++) {
    if (i < next || !namesForm(atoms, i)) continue;
    const phrase = lookAround(atoms, readSource(atoms, phraseStart(atoms, i), false));
    next = Math.max(phrase.to, i + 1);
    const points = pointsOf(story, atoms, phrase, lead);
    if (points >= ENOUGH) found.push({ work: lead, phrase, sentence, atoms, score: points / 20 });
  }
  return found;
}

function namesForm(atoms: readonly Atom[], i: number): boolean {
  const found = formAt(atoms, i);
  if (found === null || found.form === 'true story') return false;
  if (SCREEN_FORM.test(found.form)) return true;
  if (!BOOKS.has(found.form) && !OTHERS.has(found.form)) return false;
  const word = atoms[i]?.text ?? '';
  if (found.to === i + 1 && LOOSE.test(word)) return false;
  return !PLAY.test(word) || BEFORE_PLAY.test(atoms[i - 1]?.text ?? '');
}

/** Where a naming begins: at its article or owner, or at a title that it stands beside ("“Low Tide,” Ann Lee's novel"). */
function phraseStart(atoms: readonly Atom[], form: number): number {
  let at = form;
  for (let back = 1; back <= 7 && form - back >= 0; back++) {
    const atom = atoms[form - back];
    if (atom === undefined || atom.kind === 'mark' || atom.kind === 'title') break;
    const pair = atom.text === 'and' && at === form - back + 1 && isOwnedByTwo(atoms, form - back);
    if (atom.kind === 'word' && BOUNDARY.test(atom.text) && !pair) break;
    at = form - back;
    if (atom.kind === 'word' && /^(?:the|a|an)$/.test(atom.text)) break;
  }
  const apposed = atoms[at - 1]?.text === ',' && atoms[at - 2]?.kind === 'title';
  return apposed ? at - 2 : at;
}
/** "Ron Pike and Lia Dell's comic". */
const isOwnedByTwo = (atoms: readonly Atom[], and: number): boolean =>
  atoms[and - 1]?.kind === 'name' && atoms[and + 1]?.kind === 'name' && atoms[and + 2]?.kind === 'possessive';

const BOUNDARY =
  /^(?:is|was|has|had|of|in|on|to|by|with|from|and|that|which|who|for|as|at|into|like|unlike|than|wrote|penned|published|adapted|adapts|turned|read|brought|if|but|when|where|after|before|upon|whose)$/;

/** How much says that a naming is of the lead's source: what it tells, how it is told, and the words around it. */
function pointsOf(story: Story, atoms: readonly Atom[], phrase: SourcePhrase, lead: Entity): number {
  const { form, title, author, sameName } = phrase;
  if (form === null) return 0;
  if (SCREEN_FORM.test(form.value)) return pointsOfRemake(story, atoms, phrase, lead);
  if (author === null && title === null && sameName === null) return 0;
  if (!BOOKS.has(form.value) && !OTHERS.has(form.value)) return 0;
  if (isOfAnother(story, atoms, phrase, lead)) return 0;
  const said = wordsAround(atoms, phrase);
  const told = (BOOKS.has(form.value) ? 1 : -1) + (author === null ? 0 : 2) + (title === null ? 0 : 1);
  const clues = SOURCE_CLUES.filter((clue) => clue.words.test(said));
  return clues.reduce((sum, { points }) => sum + points, told + manner(story, atoms, phrase, lead));
}

/** A film or a series: told apart from the work spoken of, and in a sentence that speaks of remaking. */
function pointsOfRemake(story: Story, atoms: readonly Atom[], phrase: SourcePhrase, lead: Entity): number {
  const { title, author, sameName, from, to } = phrase;
  const said = textAt(story, 'text', {
    start: atoms[from]?.start ?? 0,
    end: atoms[to - 1]?.end ?? 0,
  }).toLowerCase();
  const words = wordsAround(atoms, phrase);
  if (title === null && /(?:hit|classic|blockbuster)$/.test(said)) return 0;
  const another = ANOTHERS.test(said.replace(/[,“”"‘’]/g, ' '));
  const own = title !== null && foldTitle(textAt(story, 'text', title)) === lead.key;
  if (
    !another ||
    (own && !/(?:remake|reboot|version|original|revival)/.test(words)) ||
    !REMAKE_CLUES.test(words)
  )
    return 0;
  const original = atoms.slice(from, to).some((a) => a.text === 'original');
  if (!original && !SPOKEN_OF.test(words) && !atoms.some((a) => a.entity === lead)) return 0;
  if (
    isOfAnother(story, atoms, phrase, lead) ||
    SOURCE_CLUES.some((c) => c.points < -2 && c.words.test(words))
  )
    return 0;
  return 4 + Number(title !== null || sameName !== null) + Number(author !== null);
}

/** Points for how the naming stands: definite, called the original, of the lead's own name, or as one of several. */
function manner(story: Story, atoms: readonly Atom[], phrase: SourcePhrase, lead: Entity): number {
  const { title, sameName, own, modifiers, from } = phrase;
  const named = title !== null && foldTitle(textAt(story, 'text', title)) === lead.key;
  let points = isDefinite(atoms, phrase) ? 1 : 0;
  if (named || sameName !== null) points += 4;
  if (own !== null || atoms[from - 1]?.text === 'whose') points -= 3;
  if (title !== null && !named && /^(?:wrote|penned|authored)$/.test(atoms[from - 1]?.text ?? ''))
    points -= 3;
  if (/(?<![^ ])(?:original|source|underlying)(?![^ ])/.test(modifiers)) points += 4;
  else if (ANOTHER_BOOK.test(modifiers)) points -= 3;
  return points;
}

/** "Brook is next due in “Harbor Lane,” based on the novel": told of the title before it; or the title is a screen work's. */
function isOfAnother(
  story: Story,
  atoms: readonly Atom[],
  { from, title }: SourcePhrase,
  lead: Entity,
): boolean {
  const before = atoms.slice(0, from).findLast((a) => a.kind === 'title' || a.entity?.kind === 'title');
  if (before !== undefined && before.entity !== lead && before.entity?.kind !== 'person') return true;
  if (title === null) return false;
  const named = story.entities.find(
    (e) =>
      e !== lead &&
      e.kind === 'title' &&
      e.mentions.length > 3 &&
      e.mentions.some((m) => m.start < title.end && title.start < m.end),
  );
  return named !== undefined;
}

/** "The novel", "Ann Lee's novel": one that the reader is taken to know of. */
function isDefinite(atoms: readonly Atom[], { from, author, title }: SourcePhrase): boolean {
  const first = atoms[from];
  return (
    first?.text === 'the' ||
    (first?.kind === 'name' && author?.start === first.start) ||
    title?.start === first?.start
  );
}

/** The sentence's words with `#` for the naming. */
const wordsAround = (atoms: readonly Atom[], { from, to }: SourcePhrase): string =>
  [...atoms.slice(0, from).map((a) => a.text), '#', ...atoms.slice(to).map((a) => a.text)].join(' ');
