import { gated, mayHold } from '../text/gate.ts';
import type { Span } from '../text/sentences.ts';
import { type Line, pieceAt, spanOf } from './line.ts';
import type { Entity } from './mentions/entities.ts';

/**
 * Parts that phrasings share. `{title}`, `{person}`, `{house}`, `{outlet}`, `{name}`, `{speech}` match one symbol of
 * a line; the rest match words. Repeats are bounded, so that no phrasing backtracks without end.
 */
const PARTS: Record<string, string> = {
  title: 'T\\d+',
  person: 'P\\d+',
  house: 'H\\d+',
  outlet: 'O\\d+',
  name: 'N\\d+',
  speech: 'Q\\d+',
  who: '[PN]\\d+',
  run: "(?:the )?[NP]\\d+(?: (?:in|of|the|of the|in the|with|with the|for|to|to the|on|at|from|'s) N\\d+){0,2}",
  any: '[TPHON]\\d+',
  the: "(?:the|its|their|his|her|this|that|an?|'s|our)",
  word: "[a-z][a-z'-]*",
  words: "(?:[a-z0-9$'-]+ ){0,4}?",
  number:
    '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)',
  ordinal:
    '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|\\d+(?:st|nd|rd|th))',
  season: '(?:season|series|cycle|run|outing|installment|instalment|go-round|year|helping)',
};

/** A phrasing found: the matched characters and the named groups, by name. */
export interface Found {
  line: Line;
  span: Span;
  groups: Record<string, Piece>;
}

/** What a named group matched: its words in the line, the characters they stand for, the entity if it is one symbol. */
export interface Piece {
  text: string;
  span: Span;
  entity: Entity | null;
}

/**
 * Compiles a phrasing. `{work:title}` is a named group, `{title}` is not; everything else is a regular expression
 * over the line's text, matched at word boundaries.
 * @param flags 'dg' to search a line (see `find`), 'dy' to try one place
 * @throws SyntaxError where a part is unknown, at start-up rather than in use
 */
export function phrasing(pattern: string, flags: 'dg' | 'dy' = 'dg'): RegExp {
  const source = pattern.replace(/\{(?:(\w+):)?(\w+)\}/g, (whole, name: string | undefined, part: string) => {
    if (/^\d+$/.test(part)) return whole;
    const body = PARTS[part];
    if (body === undefined) throw new SyntaxError(`unknown part {${part}} in phrasing: ${pattern}`);
    return name === undefined ? `(?:${body})` : `(?<${name}>${body})`;
  });
  return gated(new RegExp(`(?<![^ ])(?:${source})(?![^ ])`, flags), true);
}

/** Every place in a line where a phrasing holds. */
export function find(line: Line, pattern: RegExp): Found[] {
  if (!mayHold(line.sentence.hints, pattern)) return [];
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line.text); match !== null; match = pattern.exec(line.text)) {
    if (match[0] === '') {
      pattern.lastIndex++;
      continue;
    }
    const groups: Record<string, Piece> = {};
    for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
      if (range === undefined) continue;
      const piece = pieceAt(line, range[0]);
      groups[name] = {
        text: line.text.slice(range[0], range[1]),
        span: spanOf(line, range[0], range[1]),
        entity: piece?.entity ?? null,
      };
    }
    found.push({ line, span: spanOf(line, match.index, match.index + match[0].length), groups });
  }
  return found;
}

/** What a phrasing can begin with: words, or the letter of a symbol ("T" for a title). */
export function firstWords(pattern: string): string[] {
  const source = pattern.replace(/\{(?:(\w+):)?(\w+)\}/g, (whole, _name, part: string) =>
    /^\d+$/.test(part) ? whole : `(?:${PARTS[part] ?? ''})`,
  );
  return [...new Set(openings(source))];
}

/** Expands the leading group of a pattern into the words it can begin with. */
function openings(source: string): string[] {
  if (!source.startsWith('(?:')) {
    const symbol = /^([A-Z])\\d/.exec(source) ?? /^\[([A-Z]+)\]/.exec(source);
    if (symbol !== null) return [...(symbol[1] ?? '')];
    return [(/^[^ ()?|\\[]+/.exec(source)?.[0] ?? '').trim()];
  }
  const close = closing(source);
  const rest = source.slice(close + 1);
  const words = alternativesOf(source.slice(3, close)).flatMap((alternative) => {
    if (alternative.trim() === '') return openings(rest.trimStart());
    return openings(alternative.endsWith(' ') ? alternative + rest : alternative);
  });
  return rest.startsWith('?') ? [...words, ...openings(rest.slice(1).trimStart())] : words;
}

function closing(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '(') depth++;
    if (source[i] === ')' && --depth === 0) return i;
  }
  return source.length;
}

function alternativesOf(group: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < group.length; i++) {
    if (group[i] === '(') depth++;
    if (group[i] === ')') depth--;
    if (group[i] === '|' && depth === 0) {
      parts.push(group.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, group.slice(from)];
}
