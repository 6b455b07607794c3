/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Abbreviations that are followed by a name or a number, so their period never ends a sentence. */
const BEFORE_NAME = new Set(
  'mr mrs ms dr prof sen rep gov gen col sgt capt lt st vs jan feb mar apr jun jul aug sept sep oct nov dec mt ft dept ep eps vol pp fig ca approx feat hon rev insp det supt msgr op'.split(
    ' ',
  ),
);
/** Abbreviations that may end a sentence: they do where a word follows that commonly starts one. */
const MAY_END = new Set(
  'inc ltd co corp jr sr a.m p.m etc mass calif conn ill ind mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ala ariz ark colo del fla ga kan ky la md prods bros prod ent esq ph.d m.d u.s u.k n.y n.j n.m n.c d.c l.a e.g i.e assn ont que'.split(
    ' ',
  ),
);
const STARTERS = new Set(
  'the a an it he she they we i in on at but and so for this that these those his her its their there as when while after before if no not what who why how with meanwhile also now then still yet one two'.split(
    ' ',
  ),
);

const PARAGRAPH = /[^\n]+/g;
/**
 * No writer's sentence or paragraph is as long, in UTF-16 units. Longer ones are cut, so that whatever is done word by
 * word within them costs no more the longer they are.
 */
const LONGEST = { sentence: 2_000, paragraph: 10_000 };
const STOP = /[.!?…]+["')\]]*(?=\s)/g;
const LAST_WORD = /([\p{L}\p{N}]+(?:\.\p{L}+)*)$/u;
const NEXT_WORD = /["'([—-]*\s*([\p{L}\p{N}]+)?/uy;
const SMALL = /^\p{Ll}/u;

/**
 * The paragraphs of a text: stretches between line breaks that hold more than white space; one that is longer than any
 * is cut in several, where a sentence may end.
 * @returns spans without surrounding white space, in order
 */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(PARAGRAPH)) {
    const span = trim(text, match.index, match.index + match[0].length);
    for (const piece of pieces(text, span, LONGEST.paragraph, /[.!?]["')\]\u201d\u2019]?\s/g))
      push(spans, text, piece.start, piece.end);
  }
  return spans;
}

/**
 * The sentences of one paragraph of leveled text.
 * A period ends a sentence unless it belongs to an abbreviation or an initial, or a small letter follows
 * (in a text that uses capitals at all). A sentence longer than any is cut between words.
 * @returns spans without surrounding white space; joined by the white space between them they are the paragraph
 */
export function sentences(text: string, paragraph: Span): Span[] {
  const spans: Span[] = [];
  const slice = text.slice(paragraph.start, paragraph.end);
  const lowerCase = !/\p{Lu}\p{Ll}/u.test(slice);
  let start = 0;
  for (const match of slice.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (!endsSentence(slice, match.index, match[0], end, lowerCase)) continue;
    pushSentence(spans, text, paragraph.start + start, paragraph.start + end);
    start = end;
  }
  pushSentence(spans, text, paragraph.start + start, paragraph.end);
  return spans;
}

/** The stretch without the white space around it, cut between words where it is longer than a sentence; none where empty. */
function pushSentence(spans: Span[], text: string, start: number, end: number): void {
  for (const piece of pieces(text, trim(text, start, end), LONGEST.sentence, /\s/g))
    push(spans, text, piece.start, piece.end);
}

function push(spans: Span[], text: string, start: number, end: number): void {
  const span = trim(text, start, end);
  if (span.end > span.start) spans.push(span);
}

/** A stretch in pieces of at most `longest` units, each cut behind the last place in it where `cut` matches. */
function pieces(text: string, { start, end }: Span, longest: number, cut: RegExp): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const stretch = text.slice(from, from + longest);
    let to = 0;
    for (const match of stretch.matchAll(cut)) to = match.index + match[0].length;
    if (to === 0) to = isHalf(stretch.charCodeAt(longest - 1)) ? longest - 1 : longest;
    spans.push({ start: from, end: from + to });
    from += to;
  }
  spans.push({ start: from, end });
  return spans;
}

/** The first of the two units of a character beyond the basic plane, which are never parted. */
const isHalf = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

function trim(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

const SPACE = /\s/;
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code < 14 && code > 8) || (code > 127 && SPACE.test(text[at] ?? ''));
}

function endsSentence(slice: string, at: number, stop: string, end: number, lowerCase: boolean): boolean {
  let next = end;
  while (next < slice.length && isSpace(slice, next)) next++;
  NEXT_WORD.lastIndex = next;
  const following = NEXT_WORD.exec(slice)?.[1] ?? '';
  if (SMALL.test(following) && !lowerCase) return false;
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  const before = LAST_WORD.exec(slice.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  const word = before.toLowerCase();
  if (stop.length > 1) return true;
  if (word === 'no') return !/^\d/.test(following);
  if (/^\d{1,3}$/.test(before) && at === before.length) return false;
  if (BEFORE_NAME.has(word)) return false;
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(before))
    return STARTERS.has(following.toLowerCase()) && following !== 'I';
  if (MAY_END.has(word)) return STARTERS.has(following.toLowerCase());
  return true;
}
