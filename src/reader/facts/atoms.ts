import type { Token } from '../../text/tokens.ts';
import { CALENDAR, FUNCTION_WORDS } from '../lexicon/cues.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Entity, Mention } from '../mentions/entities.ts';
import type { Sentence, Story } from '../story.ts';

/**
 * A sentence as a reader of credits sees it, before anybody has decided what a name names: a marked title is one atom,
 * a run of capitals is one, a word is one, a mark is one. Books and their authors are named once in an article, too
 * seldom to be told apart by counting, so that their place in the phrase has to tell.
 */
export interface Atom {
  kind: 'title' | 'name' | 'word' | 'possessive' | 'mark';
  /** Lower case; `T` for a title, `C` for a name, `'s` for a possessive. */
  text: string;
  start: number;
  end: number;
  /** What the reader takes the whole of it to name. */
  entity: Entity | null;
  /** The words of a name, folded. */
  words: string[];
}

const OPENERS =
  /^(?:adapted|adapting|also|artist|author|based|biographer|cartoonist|comedian|created|creator|director|drawn|fans|historian|inspired|journalist|loosely|made|memoirist|novelist|partly|playwright|published|readers|remade|reporter|screenwriter|showrunner|spun|starring|taken|viewers|writer|writer-performer|written)$/;
/** "Tony-winning", "Ohio-set": a capital that begins no name. */
export const MODIFIER =
  /-(?:acclaimed|adjacent|approved|based|born|era|inspired|language|led|like|made|listed|longlisted|lovin|nominated|published|produced|selling|speaking|set|shortlisted|style|winner|winning)$/;
const CONTRACTION = /^[a-z]+'(?:d|ll|m|re|t|ve)$/;
const NO_NAMES = new Set(['i', 'tv', 'ya']);

/** One cutting a sentence: several readings ask. */
const cut = new WeakMap<Sentence, readonly Atom[]>();

/** The atoms of a sentence, in order. */
export function atomsOf(story: Story, sentence: Sentence): readonly Atom[] {
  const known = cut.get(sentence);
  if (known !== undefined) return known;
  const atoms = cutAtoms(story, sentence);
  cut.set(sentence, atoms);
  return atoms;
}

function cutAtoms(story: Story, sentence: Sentence): Atom[] {
  const atoms: Atom[] = [];
  const marked = markedSpans(story, sentence);
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const span = marked.find((m) => token.start >= m.outer.start && token.end <= m.outer.end);
    if (span !== undefined) {
      atoms.push(atom('title', 'T', span, entityAt(sentence, span), []));
      while ((tokens[i + 1]?.end ?? Number.MAX_SAFE_INTEGER) <= span.outer.end) i++;
      const last = story.leveled[sentence.in][span.end];
      if (last === ',' || last === '.')
        atoms.push(atom('mark', last, { start: span.end, end: span.end + 1 }, null, []));
      continue;
    }
    const to = nameEnd(sentence, i);
    const titled = sentence.mentions.find((m) => m.from === i && m.to > to && isWhole(story, sentence, m));
    if (titled !== undefined) {
      atoms.push(atom('title', 'T', titled, titled.entity, []));
      i = titled.to - 1;
      continue;
    }
    if (to > i) {
      const name = { start: token.start, end: tokens[to - 1]?.end ?? token.end };
      const words = tokens.slice(i, to).map((t) => t.lower);
      atoms.push(atom('name', 'C', name, entityAt(sentence, name), words));
      i = to - 1;
      continue;
    }
    const plain = plainAtom(token, atoms.at(-1), tokens[i - 1]);
    if (plain !== null) atoms.push(plain);
  }
  return atoms;
}

/** A title that the article knows well, and that no possessive carries on: "Keeper's Log", "Hen Do, Hun". */
function isWhole({ lead }: Story, { tokens }: Sentence, { entity, to }: Mention): boolean {
  if (entity.kind !== 'title' || (entity !== lead && !entity.mentions.some((m) => m.marked))) return false;
  return tokens[to]?.lower !== "'s" || tokens[to + 1]?.capital !== true;
}

/** A word, a mark or a possessive; null for a quotation mark. */
function plainAtom(token: Token, before: Atom | undefined, previous: Token | undefined): Atom | null {
  const plural = token.lower === "'" && before?.kind === 'name' && previous?.lower.endsWith('s') === true;
  if (token.lower === "'s" || plural) return atom('possessive', "'s", token, null, []);
  if (token.kind !== 'mark') return atom('word', token.lower, token, null, []);
  return token.lower === '"' || token.lower === "'" || token.lower === '*'
    ? null
    : atom('mark', token.lower, token, null, []);
}

/** A name that is most likely a person's: known as one, or begun by a given name or initials. */
export function isPersonLike({ kind, words, entity }: Atom): boolean {
  if (kind !== 'name' || entity?.kind === 'house' || entity?.kind === 'outlet') return false;
  if (words.length < 2 || words.length > 4) return false;
  return entity?.kind === 'person' || /^\p{L}\./u.test(words[0] ?? '') || GIVEN_NAMES.has(words[0] ?? '');
}

/** A name whose first word people bear, initials too. */
export const beginsWithGivenName = ({ words }: Atom): boolean =>
  words.length > 1 && (GIVEN_NAMES.has(words[0] ?? '') || /^\p{L}\./u.test(words[0] ?? ''));

/** A name of a company, a paper or a place, which nobody wrote a book as. */
export function isBrand({ entity, words }: Atom): boolean {
  return entity?.kind === 'house' || entity?.kind === 'outlet' || PLACES.has(words.join(' '));
}

interface Marked {
  start: number;
  end: number;
  outer: { start: number; end: number };
}

/** Stretches in quotation marks or italics that are written as titles are. */
function markedSpans(story: Story, sentence: Sentence): Marked[] {
  const text = story.leveled[sentence.in];
  const spans: Marked[] = [];
  const add = (outer: { start: number; end: number }, inner: { start: number; end: number }) => {
    if (outer.start < sentence.start || inner.end > sentence.end) return;
    const end = inner.start + text.slice(inner.start, inner.end).replace(/[,.;\s]+$/, '').length;
    const named = NAMES_TITLE.test(text.slice(Math.max(sentence.start, outer.start - 24), outer.start));
    if (looksLikeTitle(text.slice(inner.start, end), named)) spans.push({ start: inner.start, end, outer });
  };
  for (const { start, end, inner, unclosed } of story.paragraphs[sentence.paragraph]?.quotations ?? [])
    if (!unclosed) add({ start, end }, inner);
  for (const mark of story.article.marks)
    if (mark.kind === 'emphasis' && mark.in === sentence.in) add(mark, mark);
  return spans.filter((s) => !spans.some((o) => o !== s && o.outer.start < s.start && s.end < o.outer.end));
}

/** Before marks: what stands in them is a title, in whatever language. */
const NAMES_TITLE =
  /(?:adaptation of|based on|book|called|comic|drama|film|format|manga|memoir|movie|novel|original|play|podcast|remake of|series|show|titled|webtoon) $/i;

/** At most twelve words, the first and most of the long ones with capitals; few words where a title is due. */
function looksLikeTitle(text: string, named: boolean): boolean {
  const words = text.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  if (words.length === 0 || words.length > 12 || !/^[\p{Lu}\p{N}¿¡]/u.test(text)) return false;
  if (named && words.length <= 6) return true;
  const long = words.filter((w) => w.length > 3);
  return long.filter((w) => /^[\p{Lu}\p{N}]/u.test(w)).length >= long.length * 0.7;
}

/** Where the run of capitals that begins at token `from` ends; `from` itself where none begins. */
function nameEnd({ tokens }: Sentence, from: number): number {
  const isCapital = (i: number) => {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || !token.capital) return false;
    const { lower } = token;
    if (NO_NAMES.has(lower) || (lower.includes("'") && CONTRACTION.test(lower))) return false;
    return !(lower.includes('-') && MODIFIER.test(lower));
  };
  if (!isCapital(from) || CALENDAR.has(tokens[from]?.lower ?? '')) return from;
  if (from === 0 && !opensName(tokens[0]?.lower ?? '', isCapital(1), tokens[1]?.lower ?? '')) return from;
  let to = from + 1;
  while (isCapital(to) || (tokens[to]?.kind === 'number' && /^\d{1,3}$/.test(tokens[to]?.lower ?? ''))) to++;
  return to;
}

function opensName(first: string, capitalNext: boolean, next: string): boolean {
  if (OPENERS.test(first)) return false;
  if (FUNCTION_WORDS.has(first)) return capitalNext && /^(?:the|a|an|my|our|your)$/.test(first);
  return capitalNext || next === "'s" || next === ',' || /^\p{L}+s$/u.test(first);
}

function entityAt({ mentions }: Sentence, { start, end }: { start: number; end: number }): Entity | null {
  return mentions.find((m) => m.start === start && m.end === end)?.entity ?? null;
}

function atom(
  kind: Atom['kind'],
  text: string,
  { start, end }: { start: number; end: number },
  entity: Entity | null,
  words: string[],
): Atom {
  return { kind, text, start, end, entity, words };
}
