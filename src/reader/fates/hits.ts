import { STATUSES, type Status } from '../../model/vocabulary.ts';
import { gatesOf, opened } from '../../text/gate.ts';
import { DECISIONS, type Side } from '../lexicon/decisions.ts';
import { indexAt, type Line, wordAt } from '../line.ts';
import { push } from '../mentions/containment.ts';
import { firstWords, phrasing } from '../phrasing.ts';

/** A phrasing of a decision found in a line: pieces [from, to). */
export interface Hit {
  status: Status;
  /** Where the phrasing expects the work. */
  side: Side;
  /** The phrasing's own source, by which its kind is told. */
  phrase: string;
  from: number;
  to: number;
  /** The piece in the phrasing's own slot for the work, where it has one. */
  slot: number | null;
}

interface Compiled {
  /** Its place among all. */
  index: number;
  status: Status;
  side: Side;
  phrase: string;
  pattern: RegExp;
}

const COMPILED: readonly Compiled[] = STATUSES.flatMap((status) =>
  (['slot', 'either', 'after', 'before'] as const).flatMap((side) =>
    (DECISIONS[status]?.[side] ?? []).map((phrase) => ({
      status,
      side,
      phrase,
      pattern: phrasing(phrase, 'dy'),
    })),
  ),
).map(({ status, side, phrase, pattern }, index) => ({ index, status, side, phrase, pattern }));

const GATES = gatesOf(COMPILED, ({ pattern }) => pattern);
/** Phrasings by the word they begin with: a place in a line is only tried for those that its own word begins. */
const BY_FIRST_WORD = new Map<string, Compiled[]>();
for (const compiled of COMPILED)
  for (const first of firstWords(compiled.phrase)) push(BY_FIRST_WORD, first, compiled);

/** "Got canceled in its second season" gets no second season, though a phrasing's open words would take it for one. */
const ENDED =
  /^(?:got|gets|getting|was|is|has|had) (?:[a-z]+ ){0,2}?(?:cancell?ed|axed|scrapped|dropped|ditched)(?= )/;

/** The decisions a line states, in order. Where two phrasings overlap, the longer one is meant. */
export function findHits(line: Line): Hit[] {
  const hits: Hit[] = [];
  const open = opened(GATES, line.sentence.hints);
  if (open.length === 0) return hits;
  const isOpen = new Uint8Array(COMPILED.length);
  for (const { index } of open) isOpen[index] = 1;
  line.pieces.forEach((piece, from) => {
    const word = wordAt(line, from);
    const filed = piece.entity === null && piece.quotation === null ? word : word.slice(0, 1);
    for (const compiled of BY_FIRST_WORD.get(filed) ?? []) {
      if (isOpen[compiled.index] !== 1) continue;
      const hit = tryAt(line, compiled, piece.at, from);
      if (hit === null) continue;
      const rivals = hits.filter((h) => h.from < hit.to && hit.from < h.to);
      if (rivals.some((h) => h.to - h.from >= hit.to - hit.from)) continue;
      for (const rival of rivals) hits.splice(hits.indexOf(rival), 1);
      hits.push(hit);
    }
  });
  return hits.sort((a, b) => a.from - b.from);
}

function tryAt(
  line: Line,
  { status, side, phrase, pattern }: Compiled,
  at: number,
  from: number,
): Hit | null {
  pattern.lastIndex = at;
  const match = pattern.exec(line.text);
  if (match === null || match[0] === '' || (status !== 'canceled' && ENDED.test(match[0]))) return null;
  const slot = match.indices?.groups?.['work']?.[0];
  const to = indexAt(line, at + match[0].length - 1) + 1;
  return { status, side, phrase, from, to, slot: slot === undefined ? null : indexAt(line, slot) };
}
