import { gated, mayHold } from '../../../text/gate.ts';
import { isSymbol, type Line, type Piece } from '../../line.ts';
import { isRanked } from '../../mentions/names.ts';
import { type Claim, claim, claimAll, type Finder } from './claim.ts';
import { characterEnd, describes, type Group } from './groups.ts';
import { roleNouns } from './role-nouns.ts';

const WHO = /^[PN]\d+$/;

const CAST_CUE = gated(
  new RegExp(
    `(?:^| )(?:${[
      'starring|stars?|starred|co-starring|co-stars?|co-starred|costars?|features?|featuring|featured|toplining|toplines|casts|headlining|alongside',
      '(?:cast|ensemble|company|lineup|line-up|voices?|voice cast|players|support|regulars|series|cast members?)(?: ,)?(?: which| that)? (?:also |list |then |of regulars )?(?:includes?|included|including|features?|featured|featuring|comprises?|consists of|is|are|was|were|with|:)',
      '(?:joined|rounded out|supported|flanked|led|headed) by|joins|joining|opposite|reunites?|reuniting',
      '(?:also|returning|back|new) (?:in the cast|starring|appearing|returning|on board|featured|back|aboard|this time|this season|joining them)? ?(?:is|are|was|were|will be)',
      '(?:leads|stars|regulars|actors|cast|newcomers)(?: [a-z]+){0,3} :|(?:leads|stars|regulars|actors|newcomers) (?:are|include)',
      'rounding out the (?:cast|ensemble) (?:are|is|were|was)|(?:support|performances?|turns?|work) (?:from|by|of)',
      'the roles? of [PN]\\d+ (?:to|went to)|joining (?:them|the cast|her|him) (?:is|are|will be)|cast',
    ].join('|')}) ?(?:both|:|are)?$`,
  ),
  true,
);

/** Makers have company, too: "executive produces alongside X", "serves as showrunner alongside X". */
const MADE_ALONGSIDE =
  /(?:produc(?:e|es|ed|er|ers|ing)|creat(?:e|es|ed|or)|writ(?:es|ing|er)|wrote|direct(?:s|ed|or)|showrunners?|hosts?|hosted|presents?|developed)(?: [a-z0-9]+){0,4} alongside$/;

/** "starring X and Y", "the cast includes X". */
export const byCastCue: Finder = (group, words) => {
  if (!mayHold(group.line.sentence.hints, CAST_CUE)) return [];
  const from = group.head;
  const cue = words.slice(Math.max(0, from - 8), from).join(' ');
  const whole = words.slice(Math.max(0, from - 8), group.from).join(' ');
  if ((!CAST_CUE.test(cue) && !CAST_CUE.test(whole)) || MADE_ALONGSIDE.test(cue)) return [];
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

const IS =
  /^(?:is|was)(?: (?!(?:repped|represented|with|by|at|in|on|from|not|now|of|to)(?: |$))[a-z-]+){0,4}$/;

const PART_ENDS = new Set('. ; : ( ) , who whose which that'.split(' '));

/** "X is back as Y", "X stole every scene as Y", "X is Y, a riveter": the part comes later in the clause. */
export const byPart: Finder = (group, words) => {
  if ((group.items.at(-1)?.as ?? null) !== null) return [];
  const start = words[group.to] === ',' && words[group.to + 1] === 'who' ? group.to + 2 : group.to;
  for (let i = start; i < words.length && i < start + 9; i++) {
    const word = words[i] ?? '';
    if (i > start && (PART_ENDS.has(word) || isSymbol(word, 'PTQ'))) break;
    if (word === 'as') return asPart(group, words, i);
    const linked = isSymbol(words[i + 1], 'PN') && IS.test(words.slice(group.to, i + 1).join(' '));
    if (linked && /^(?:,|\.|;|and|!|)$/.test(words[i + 2] ?? '')) return playing(group, i + 2);
  }
  return [];
};

/** The persons of a group play the name that ends at `to`. */
const playing = (group: Group, to: number): Claim[] =>
  claimAll(group, 'cast', { from: group.from, to }, { character: group.line.pieces[to - 1] ?? null });

/** What stands behind "as": a character, a part without a name, or an office, which is no part. */
function asPart(group: Group, words: readonly string[], at: number): Claim[] {
  const to = characterEnd(words, at + 1);
  if (to === null) return at === group.to ? asSomebody(group, words, at) : [];
  const office = roleNouns(words.slice(at + 1, to)).some((n) => n.role !== 'cast' && n.role !== 'other');
  return office ? [] : playing(group, to);
}

/** "X as a diver": a part without a name. */
function asSomebody(group: Group, words: readonly string[], at: number): Claim[] {
  if (!/^(?:a|an|the|her|his|their|its|one)$/.test(words[at + 1] ?? '')) return [];
  if (roleNouns(words.slice(at + 1, at + 7)).length > 0) return [];
  return claimAll(
    { ...group, items: group.items.slice(-1) },
    'cast',
    { from: group.from, to: at + 3 },
    { soft: true },
  );
}

/** The character behind "as": "stars as Y". */
export function characterAsIn(line: Line, words: readonly string[], from: number): Piece | null {
  const to = characterEnd(words, from);
  return to === null || roleNouns(words.slice(from, to)).length > 0 ? null : (line.pieces[to - 1] ?? null);
}

const OWN = /^(?:'s|,? ?whose) (?:(character) )?(?:[a-z-]+ ){0,3}?([PNT])\d+ (?:[.,;:()!?]|[a-z]+)/;

const OWNS = new Set(["'s", ',', 'whose']);

/** "X's Kylo", "X, whose DCI Rose Marlow …", "X, whose character Hoyt was killed". */
export const byOwnCharacter: Finder = (group, words) => {
  if (!OWNS.has(words[group.to] ?? '')) return [];
  const item = group.items.at(-1);
  const after = `${words.slice(group.to, group.to + 8).join(' ')} .`;
  const match = OWN.exec(after);
  if (item === undefined || match === null || (match[2] === 'T' && match[1] === undefined)) return [];
  const at = group.to + words.slice(group.to, group.to + 8).findIndex((w) => /^[PNT]\d+$/.test(w));
  const character = group.line.pieces[at] ?? null;
  const sure = match[1] !== undefined || (after.includes('whose') && isRanked(character?.entity?.key ?? ''));
  return claim(group, item, 'cast', { from: item.at, to: at + 1 }, { character, soft: !sure });
};

/** "(X)" behind a role in the story: "a sheriff (X)". */
export const byBracket: Finder = (group, words) => {
  if (words[group.from - 1] !== '(' || words[group.to] !== ')' || group.items.length > 1) return [];
  const named = /^[TN]\d+$/.test(words[group.from - 2] ?? '')
    ? (group.line.pieces[group.from - 2] ?? null)
    : null;
  return claimAll(group, 'cast', { from: group.from - 2, to: group.to }, { character: named });
};

/** "Kuro, played by", "Frank Deakin, the disgraced officer portrayed by": the name before. */
export function characterBefore(line: Line, words: readonly string[], at: number): Piece | null {
  const nameAt = (i: number) => (/^[PNT]\d+$/.test(words[i] ?? '') ? (line.pieces[i] ?? null) : null);
  let i = at - 1;
  while (i > 0 && at - i < 4 && /^(?:,|\(|who|is|was|as|being)$/.test(words[i] ?? '')) i--;
  if (nameAt(i) !== null) return nameAt(i);
  while (i > 0 && at - i < 8 && /^[a-z-]+$/.test(words[i] ?? '')) i--;
  return words[i] === ',' && /^(?:the|a|an|his|her|their)$/.test(words[i + 1] ?? '') ? nameAt(i - 1) : null;
}

/** "plays Y", "voices the bear, Y": the first name that follows, without a clause between. */
export function characterAfter(line: Line, words: readonly string[], from: number): Piece | null {
  for (let i = from; i < words.length && i < from + 10; i++) {
    const word = words[i] ?? '';
    if (describes(words, i)) continue;
    if (WHO.test(word)) return line.pieces[i] ?? null;
    if (/^T\d+$/.test(word)) return i <= from + 1 ? (line.pieces[i] ?? null) : null;
    if (NO_CHARACTER.test(word)) return null;
    if (word === ',' && !WHO.test(words[i + 1] ?? '')) return null;
  }
  return null;
}

const NO_CHARACTER =
  /^(?:[.;:()]|and|who|which|that|with|in|on|from|by|when|opposite|alongside|[HOQ]\d+|at|for|—|to|against)$/;

const PLAYING =
  /(?<![^ ])(?:(?:he|she|they|who|they'll|she'll|he'll|he'd|she'd) (?:will |is to |has |had |have |also |once |first |now ){0,2}(?:play|plays|played|portrays|portrayed|voices|voiced|portray|voice)|for (?:playing|portraying|voicing|his role as|her role as|their role as|her turn as|his turn as)) (?=[^ ])/g;

/** "She will play Y", "X, who was 19 when he played Y", "nominated for playing Y": of the person last named. */
export function byPronoun(line: Line, before: Piece | null): Claim[] {
  if (!/play|portray|voic|role|turn/.test(line.text)) return [];
  const { words } = line;
  return [...line.text.matchAll(PLAYING)].flatMap((match) => {
    const at = line.text
      .slice(0, match.index + match[0].length)
      .trim()
      .split(' ').length;
    const character = characterAfter(line, words, at);
    const subject = words.slice(0, at).findLastIndex((w) => /^P\d+$/.test(w));
    const person = (subject < 0 ? before : line.pieces[subject])?.entity ?? null;
    if (character === null || person === null || person === character.entity) return [];
    const to = line.pieces.indexOf(character) + 1;
    const from = subject < 0 ? at - 2 : subject;
    return [
      {
        person,
        role: 'cast',
        character,
        of: null,
        soft: false,
        company: true,
        line,
        from: Math.max(0, from),
        to,
      },
    ];
  });
}
