import type { Part } from '../model/article.ts';
import type { Span } from '../text/sentences.ts';
import type { Entity, EntityKind, Mention } from './mentions/entities.ts';
import type { Quotation } from './mentions/quotations.ts';
import type { Paragraph, Sentence, Story } from './story.ts';

/**
 * A sentence as phrasings see it: lower-case words with single spaces, every mention one symbol.
 * `The Harbour Office, the BBC One drama` is `T0 , the H3 drama`; T is a title, P a person, H a house, O an outlet,
 * N another name, Q a stretch of speech, each with its entity's (or quotation's) number.
 */
export interface Line {
  sentence: Sentence;
  in: Part;
  text: string;
  pieces: Piece[];
  /** The words and symbols that the text is joined of, one a piece. */
  words: string[];
}

/** One word or symbol of a line, and the characters of the article that it stands for. */
export interface Piece extends Span {
  /** Offset of the piece in the line's text. */
  at: number;
  entity: Entity | null;
  quotation: Quotation | null;
}

const SYMBOL: Record<EntityKind, string> = { title: 'T', person: 'P', house: 'H', outlet: 'O', name: 'N' };
/** A quotation of at least this many tokens is speech; shorter ones are the writer's own words in marks. */
const SPEECH = 4;

/** The line of one sentence. */
export function lineOf(sentence: Sentence, quotations: readonly Quotation[]): Line {
  const { tokens, mentions } = sentence;
  const speech = quotations.filter((q) => q.start < sentence.end && q.end > sentence.start);
  const pieces: Piece[] = [];
  const words: string[] = [];
  let length = 0;
  const add = (
    word: string,
    start: number,
    end: number,
    entity: Entity | null,
    quotation: Quotation | null,
  ) => {
    if (length > 0) length++;
    pieces.push({ start, end, at: length, entity, quotation });
    words.push(word);
    length += word.length;
  };
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const said = speech.length === 0 ? undefined : speechAt(speech, token);
    if (said !== undefined) {
      add(`Q${said.index}`, token.start, Math.min(said.end, sentence.end), null, said);
      while ((tokens[i + 1]?.end ?? Number.MAX_SAFE_INTEGER) <= said.end) i++;
      continue;
    }
    let mention = mentions[next];
    while (mention !== undefined && mention.to <= i) mention = mentions[++next];
    if (mention !== undefined && mention.from === i) {
      const { entity, start, end } = mention;
      add(`${SYMBOL[entity.kind]}${entity.id}`, start, end, entity, null);
      i = mention.to - 1;
      continue;
    }
    if (token.kind === 'mark' && isUnseen(token.lower, i === tokens.length - 1)) continue;
    add(token.lower, token.start, token.end, null, null);
  }
  return { sentence, in: sentence.in, text: words.join(' '), pieces, words };
}

const speechAt = (speech: readonly Quotation[], { start, end }: Span): Quotation | undefined =>
  speech.find((q) => q.start <= start && end <= q.end);

/** Quotation marks, and a period within the sentence, are no words of the line. */
const isUnseen = (mark: string, isLast: boolean): boolean =>
  mark === '"' || mark === "'" || (mark === '.' && !isLast);

/** The lines of a whole story, one a sentence, in order; speech is one symbol. */
export const linesOf = (story: Story): Line[] => story.paragraphs.flatMap(linesOfParagraph);

/** The lines of one paragraph. */
export function linesOfParagraph({ sentences, quotations }: Paragraph): Line[] {
  if (quotations.length === 0) return sentences.map((sentence) => lineOf(sentence, NO_SPEECH));
  const speech = quotations.filter(speechIn(sentences));
  let past = 0;
  return sentences.map((sentence) => {
    while ((speech[past]?.end ?? Number.MAX_SAFE_INTEGER) <= sentence.start) past++;
    let next = past;
    while ((speech[next]?.start ?? Number.MAX_SAFE_INTEGER) < sentence.end) next++;
    return lineOf(sentence, next > past ? speech.slice(past, next) : NO_SPEECH);
  });
}

const NO_SPEECH: readonly Quotation[] = [];

/** Quotations of titles are no speech; nor are two or three words in marks. */
function speechIn(sentences: readonly Sentence[]): (quotation: Quotation) => boolean {
  const marked: Mention[] = [];
  for (const { mentions } of sentences) for (const m of mentions) if (m.marked) marked.push(m);
  const ends: number[] = [];
  for (const { end } of marked) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return ({ inner }) => {
    const before = firstFrom(marked, inner.start + 2);
    if ((ends[before - 1] ?? -1) >= inner.end - 3) return false;
    return holdsTokens(sentences, inner, SPEECH);
  };
}

/** Whether a span holds at least so many whole tokens. */
function holdsTokens(sentences: readonly Sentence[], { start, end }: Span, count: number): boolean {
  let missing = count;
  for (const sentence of sentences) {
    if (sentence.end <= start) continue;
    const { tokens } = sentence;
    for (let i = firstFrom(tokens, start); i < tokens.length && missing > 0; i++, missing--)
      if ((tokens[i]?.end ?? 0) > end) return false;
    if (missing === 0) return true;
  }
  return false;
}

/** The index of the first span that starts at `at` or later. Binary search. */
function firstFrom(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The characters that a match of a phrasing stands for: [from, to) are offsets into the line's text. */
export function spanOf(line: Line, from: number, to: number): Span {
  const first = pieceAt(line, from);
  const last = pieceAt(line, Math.max(from, to - 1));
  return { start: first?.start ?? line.sentence.start, end: last?.end ?? line.sentence.end };
}

/** The piece that covers offset `at` of the line's text, or null. Binary search. */
export function pieceAt(line: Line, at: number): Piece | null {
  let [low, high] = [0, line.pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((line.pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return line.pieces[low] ?? null;
}

/** Whether a word of a line is a symbol, and of one of these kinds: 'PN' for persons and names. */
export function isSymbol(word: string | undefined, kinds: string): boolean {
  if (word === undefined || word.length < 2) return false;
  const code = word.charCodeAt(0);
  return code >= 65 && code <= 90 && isDigit(word.charCodeAt(1)) && kinds.includes(word[0] ?? ' ');
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The word or symbol at index `at`; '' outside the line. */
export function wordAt(line: Line, at: number): string {
  return line.words[at] ?? '';
}

/** The words and symbols [from, to) of a line, joined by spaces; indexes outside it are clipped. */
export function wordsAt(line: Line, from: number, to: number): string {
  const first = line.pieces[Math.max(0, from)];
  if (first === undefined || to <= from) return '';
  const next = line.pieces[to];
  return line.text.slice(first.at, next === undefined ? undefined : next.at - 1);
}

/** The index of the piece that covers an offset of the line's text. */
export function indexAt(line: Line, offset: number): number {
  const piece = pieceAt(line, offset);
  return piece === null ? 0 : line.pieces.indexOf(piece);
}

/** The title that the piece at index `at` names, or null. */
export function titleAt(line: Line, at: number): Entity | null {
  const entity = line.pieces[at]?.entity ?? null;
  return entity?.kind === 'title' ? entity : null;
}
