import type { Line, Piece } from '../../line.ts';
import { claim, claimAll, type Finder } from './claims.ts';
import { characterEnd } from './groups.ts';
import { roleNouns } from './role-nouns.ts';
import { titleBefore } from './titles.ts';

const WHO = /^[PN]\d+$/;

const CAST_CUE = new RegExp(
  `(?:^| )(?:${[
    'starring|stars?|starred|co-starring|co-stars?|co-starred|costars?|features?|featuring|featured|toplining|toplines|casts|headlining|alongside',
    '(?:cast|ensemble|company|lineup|line-up|voices?|voice cast|players|support|regulars|series|cast members?) (?:also |list |then |of regulars )?(?:includes?|included|including|features?|featured|featuring|comprises?|consists of|is|are|was|were|with|:)',
    '(?:joined|rounded out|supported|flanked|led|headed) by|joins|joining|opposite|reunites?|reuniting',
    '(?:also|returning|back|new) (?:in the cast|starring|appearing|returning|on board|featured|back|aboard|this time|this season|joining them)? ?(?:is|are|was|were|will be)',
    'rounding out the (?:cast|ensemble) (?:are|is|were|was)|(?:support|performances?|turns?|work) (?:from|by|of)',
    'the roles? of [PN]\\d+ (?:to|went to)|joining (?:them|the cast|her|him) (?:is|are|will be)|cast',
  ].join('|')}) ?(?:both|:|are)?$`,
);

/** "starring X and Y", "the cast includes X". */
export const byCastCue: Finder = (group, words) => {
  const from = titleBefore(words, group.from);
  const cue = words.slice(Math.max(0, from - 8), from).join(' ');
  const whole = words.slice(Math.max(0, from - 8), group.from).join(' ');
  if (!CAST_CUE.test(cue) && !CAST_CUE.test(whole)) return [];
  return claimAll(group, 'cast', { from: from - 2, to: group.to });
};

/** "X as Y": a name behind "as" that is no title of an office. */
export const byCharacter: Finder = (group, words) =>
  group.items.flatMap((item) => {
    if (item.as === null) return [];
    const between = words.slice(item.as.from, item.as.to - 1);
    if (roleNouns(between).some((n) => n.role !== 'cast' && n.role !== 'other')) return [];
    return claim(group, item, 'cast', item.as, { character: group.line.pieces[item.as.to - 1] ?? null });
  });

/** "X is back as Y", "X stole every scene as Y", "X is Y, a riveter", "X was the father": the part comes later in the clause. */
export const byPart: Finder = (group, words) => {
  const last = group.items.at(-1);
  if (last === undefined || last.as !== null) return [];
  const is = /^(?:is|was|are|were)(?: (?:the|their|his|her|a|an))?(?: [a-z-]+){0,3}$/;
  for (let i = group.to; i < words.length && i < group.to + 9; i++) {
    const word = words[i] ?? '';
    if (/^(?:[.;:()]|[PTQ]\d+|who|whose|which|that)$/.test(word) && i > group.to) break;
    if (word === ',' && i > group.to) break;
    if (word === 'as') {
      const to = characterEnd(words, i + 1);
      if (to === null) return [];
      if (roleNouns(words.slice(i + 1, to)).some((n) => n.role !== 'cast' && n.role !== 'other')) return [];
      return claimAll(
        group,
        'cast',
        { from: group.from, to },
        { character: group.line.pieces[to - 1] ?? null },
      );
    }
    const named = words[i + 1] ?? '';
    if (
      is.test(words.slice(group.to, i + 1).join(' ')) &&
      WHO.test(named) &&
      /^(?:,|\.|;|and|!|)$/.test(words[i + 2] ?? '')
    )
      return claimAll(
        group,
        'cast',
        { from: group.from, to: i + 2 },
        { character: group.line.pieces[i + 1] ?? null },
      );
  }
  return [];
};

/** "X's Kylo", "X, whose DCI Rose Marlow …": only of somebody who is known to play. */
export const byOwnCharacter: Finder = (group, words) => {
  const item = group.items.at(-1);
  if (item === undefined) return [];
  const after = words.slice(group.to, group.to + 3);
  const at = after[0] === "'s" || after[0] === 'whose' ? 1 : after[0] === ',' && after[1] === 'whose' ? 2 : 0;
  const name = words[group.to + at] ?? '';
  if (at === 0 || !WHO.test(name) || !/^(?:[.,;:()!?]|[a-z]+)$/.test(words[group.to + at + 1] ?? '.'))
    return [];
  if (
    /^N/.test(name) &&
    at === 1 &&
    after[0] === "'s" &&
    /^(?:[a-z]+s|pictures|productions)$/.test(words[group.to + 2] ?? '') === false &&
    !/^(?:,|\.|;)$/.test(words[group.to + 2] ?? '.') &&
    !/^[a-z]+$/.test(words[group.to + 2] ?? '')
  )
    return [];
  return claim(
    group,
    item,
    'cast',
    { from: item.at, to: group.to + at + 1 },
    { character: group.line.pieces[group.to + at] ?? null, soft: true },
  );
};

/** "(X)" behind a role in the story: "a sheriff (X)". */
export const byBracket: Finder = (group, words) => {
  if (words[group.from - 1] !== '(' || words[group.to] !== ')' || group.items.length > 1) return [];
  return claimAll(group, 'cast', { from: group.from - 2, to: group.to });
};

/** "Kuro, played by": the name right before. */
export function characterBefore(line: Line, words: readonly string[], at: number): Piece | null {
  let i = at - 1;
  while (i > 0 && at - i < 4 && /^(?:,|\(|who|is|was|as|being)$/.test(words[i] ?? '')) i--;
  return /^[PNT]\d+$/.test(words[i] ?? '') ? (line.pieces[i] ?? null) : null;
}

/** "plays Y", "voices the bear, Y": the first name that follows, without a clause between. */
export function characterAfter(line: Line, words: readonly string[], from: number): Piece | null {
  for (let i = from; i < words.length && i < from + 10; i++) {
    const word = words[i] ?? '';
    if (WHO.test(word)) return words[i + 1] === "'s" ? null : (line.pieces[i] ?? null);
    if (/^T\d+$/.test(word)) return i <= from + 1 ? (line.pieces[i] ?? null) : null;
    if (NO_CHARACTER.test(word)) return null;
    if (word === ',' && !WHO.test(words[i + 1] ?? '')) return null;
  }
  return null;
}

const NO_CHARACTER =
  /^(?:[.;:()]|and|who|which|that|with|in|on|from|by|when|opposite|alongside|[HOQ]\d+|at|for|—|to|against)$/;
