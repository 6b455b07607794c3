import type { Part } from '../../model/article.ts';
import type { Span } from '../../text/sentences.ts';

/** A stretch between quotation marks. Offsets are UTF-16; `start` and `end` take in the marks. */
export interface Quotation extends Span {
  in: Part;
  /** Its place among all quotations of the story. */
  index: number;
  /** What stands between the marks. */
  inner: Span;
  /** The paragraph ends before the closing mark. */
  unclosed: boolean;
  /** Double or single marks. */
  double: boolean;
}

const OPENING_DOUBLE = new Set(['\u201c', '\u201e', '\u00ab']);
const CLOSING_DOUBLE = new Set(['\u201d', '\u00bb']);
const BEFORE_OPENING = /[\s([{—"'/-]/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The quotations of one paragraph, in order; single marks inside double ones are found too.
 * Unbalanced marks cost only themselves: an opening mark that meets another opening one is dropped.
 * @param text the original text, whose typographic marks tell opening from closing
 * @param leveled the same text leveled
 */
export function quotations(part: Part, text: string, leveled: string, paragraph: Span): Quotation[] {
  return [...doubles(part, text, leveled, paragraph), ...singles(part, text, leveled, paragraph)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function quotation(part: Part, start: number, end: number, unclosed: boolean, double: boolean): Quotation {
  return {
    in: part,
    index: -1,
    start,
    end,
    inner: { start: start + 1, end: unclosed ? end : end - 1 },
    unclosed,
    double,
  };
}

function doubles(part: Part, text: string, leveled: string, { start, end }: Span): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let i = leveled.indexOf('"', start); i !== -1 && i < end; i = leveled.indexOf('"', i + 1)) {
    if (opens(text, leveled, i, start, open !== -1)) open = i;
    else if (open !== -1) {
      if (i > open + 1) found.push(quotation(part, open, i + 1, false, true));
      open = -1;
    }
  }
  if (open !== -1 && end > open + 1) found.push(quotation(part, open, end, true, true));
  return found;
}

function opens(text: string, leveled: string, at: number, from: number, isOpen: boolean): boolean {
  const mark = text[at] ?? '';
  if (OPENING_DOUBLE.has(mark)) return true;
  if (CLOSING_DOUBLE.has(mark)) return false;
  const starts = at === from || BEFORE_OPENING.test(leveled[at - 1] ?? ' ');
  const leads = /\S/.test(leveled[at + 1] ?? ' ');
  return starts && leads && !(isOpen && at > from && /[\p{P}]/u.test(leveled[at - 1] ?? ''));
}

function singles(part: Part, text: string, leveled: string, { start, end }: Span): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let i = leveled.indexOf("'", start); i !== -1 && i < end; i = leveled.indexOf("'", i + 1)) {
    const before = i === start ? ' ' : (leveled[i - 1] ?? ' ');
    const after = i + 1 >= end ? ' ' : (leveled[i + 1] ?? ' ');
    if (BEFORE_OPENING.test(before) && WORD.test(after) && text[i] !== '\u2019') open = i;
    else if (open !== -1 && !WORD.test(after) && !/\s/.test(before)) {
      if (isPluralPossessive(leveled, i, before, after, end)) continue;
      found.push(quotation(part, open, i + 1, false, false));
      open = -1;
    }
  }
  return found;
}

/** In 'the writers' room was shut', the first mark after an s belongs to the word if another closes later. */
function isPluralPossessive(
  leveled: string,
  at: number,
  before: string,
  after: string,
  end: number,
): boolean {
  if (before !== 's' || after !== ' ') return false;
  const next = leveled.indexOf("'", at + 1);
  if (next === -1 || next >= end || !/\p{Ll}/u.test(leveled[at + 2] ?? '')) return false;
  return /[\p{L}\p{P}]/u.test(leveled[next - 1] ?? '') && !WORD.test(leveled[next + 1] ?? ' ');
}
