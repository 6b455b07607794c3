import { isSymbol, type Line } from '../../line.ts';
import { titleBefore } from './titles.ts';

/** One person of an enumeration. Numbers are places in `line.pieces`. */
export interface Item {
  at: number;
  /** What stands between the last separator and the name: "two-time Tony nominee". */
  title: string;
  /** What parts the name from the one before: ",", "and", ", with". */
  joint: string;
  /** The pieces of "as …" after the name, or of a bracket after it; empty where there is none. */
  as: Range | null;
  bracket: Range | null;
}

/** Pieces [from, to). */
export interface Range {
  from: number;
  to: number;
}

/** Persons that are named in one breath ("A, B as C and D"), and the words on both sides of them. */
export interface Group {
  line: Line;
  /** The line's words: one a piece. */
  words: readonly string[];
  items: Item[];
  from: number;
  to: number;
  /** Where the words that describe its first name begin. */
  head: number;
}

const isWho = (word: string | undefined): boolean => isSymbol(word, 'PN');
const isPerson = (word: string | undefined): boolean => isSymbol(word, 'P');
const isAny = (word: string | undefined): boolean => isSymbol(word, 'TPHONQ');
/** Words that end an enumeration: they begin a clause of their own. */
const STOPS = new Set(
  "a's about after against although an as at be because before being both but by can cast could created creates creating did directed do does during ended executive-produced featuring following for former's from had has have he him how if in into is it its led made may might must of off on only over plays played said says she should since so starred starring stars than that them then there these they this to under until voiced was were what when where which while who whom whose will wins with would written wrote".split(
    ' ',
  ),
);
const TITLE_WORDS = 7;

/** Every enumeration of a line, in order; a person alone is one too. */
export function groupsOf(line: Line): Group[] {
  const { words } = line;
  const groups: Group[] = [];
  for (let i = 0; i < words.length; ) {
    if (!(isWho(words[i]) || standsForPerson(line, words, i)) || isPart(words, i)) {
      i++;
      continue;
    }
    const group = readGroup(line, words, i);
    groups.push(group);
    i = Math.max(group.to, i + 1);
  }
  return groups;
}

/** A title that is somebody's name after all: it stands among persons, or where only a person can. */
function standsForPerson(line: Line, words: readonly string[], at: number): boolean {
  if (!isSymbol(words[at], 'T') || !soundsLikePerson(line, at)) return false;
  const behind = words.slice(at + 1, at + 4).join(' ');
  return (
    /^(?:, |and |, and )P\d+/.test(behind) ||
    /^(?:is|are) back as|^as [PN]\d+|^, who (?:plays?|played)/.test(behind) ||
    /^(?:said|says|told|added|adds|explained|tweeted|posted|recalled|recalls)(?: |$)/.test(behind) ||
    /^, H\d+ 's$/.test(behind) ||
    /(?:^| )(?:said|says|added|adds|explained)(?: H\d+ 's)?$/.test(
      words.slice(Math.max(0, at - 3), at).join(' '),
    ) ||
    /^(?:members?|stars?|actors?|actress|judges?|hosts?|newcomers?)$/.test(words[at - 1] ?? '')
  );
}

/** Two or three words, each with a capital, never in quotation marks or italics, and no article in front. */
function soundsLikePerson(line: Line, at: number): boolean {
  const entity = line.pieces[at]?.entity;
  if (entity == null || entity.kind !== 'title' || entity.score > 6) return false;
  return (
    /^(?!The |A |An |My |Our )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u.test(entity.name) &&
    !entity.mentions.some((m) => m.marked)
  );
}

const SPEAKS = new Set('put puts told said noted explained wrote says tells ,'.split(' '));
const PLAYS = new Set('plays played playing portrays portrayed voices voiced'.split(' '));
/** Words behind which no part stands any more. */
const PARTS = new Set('and by with alongside opposite from to for said told who that'.split(' '));

/** The name behind "as" or "plays" is a character's: no enumeration of persons begins with it. */
function isPart(words: readonly string[], at: number): boolean {
  if (words[at - 1] === 'as' && SPEAKS.has(words[at + 1] ?? '')) return false;
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    const word = words[i] ?? '';
    if (word === 'as') return words[i - 1] !== 'such' && words[i - 1] !== 'well';
    if (PLAYS.has(word)) return true;
    if (words[i + 1] === "'s" && isSymbol(word, 'PNTHO')) continue;
    if (PARTS.has(word) || !/^[a-z'-]+$/.test(word)) return false;
  }
  return false;
}

function readGroup(line: Line, words: readonly string[], start: number): Group {
  const items: Item[] = [];
  let at: number | null = start;
  let end = start + 1;
  let titleFrom = start;
  let joint = '';
  while (at !== null) {
    const item: Item = { at, joint, title: words.slice(titleFrom, at).join(' '), as: null, bracket: null };
    items.push(item);
    end = behind(words, item);
    const open: number = separator(words, end);
    if (open === end) break;
    titleFrom = open;
    joint = words.slice(end, open).join(' ');
    at = nextName(line, words, open);
  }
  return {
    line,
    words,
    items,
    from: start,
    to: end,
    head: titleBefore(words, start),
  };
}

/** Where an item ends: behind its "as …" and its brackets. */
function behind(words: readonly string[], item: Item): number {
  let end = behindDetails(words, item.at + 1);
  for (let turn = 0; turn < 2; turn++) {
    if (words[end] === '(') {
      const close = bracketEnd(words, end);
      if (close < 0) break;
      item.bracket ??= { from: end + 1, to: close };
      end = close + 1;
    } else if (words[end] === 'as' || (words[end] === ',' && words[end + 1] === 'as')) {
      const from = end + (words[end] === ',' ? 2 : 1);
      const to = characterEnd(words, from);
      if (to === null) break;
      item.as ??= { from, to };
      end = to;
    }
  }
  return end;
}

/** Behind an age and what somebody is known from: ", 36 ,", "from Teen Wolf fame". */
function behindDetails(words: readonly string[], at: number): number {
  let end = at;
  if (words[end] === ',' && /^\d\d$/.test(words[end + 1] ?? '')) end += words[end + 2] === ',' ? 3 : 2;
  if (/^(?:from|of)$/.test(words[end] ?? '') && isSymbol(words[end + 1], 'T'))
    end += words[end + 2] === 'fame' ? 3 : 2;
  return end;
}

/** Where a bracket of at most 14 words closes; -1 for a longer one, and one that is a clause of its own. */
function bracketEnd(words: readonly string[], open: number): number {
  for (let i = open + 1; i < words.length && i < open + 15; i++) {
    if (words[i] === ')') return i;
    if (/^(?:by|who|whose)$/.test(words[i] ?? '')) return -1;
  }
  return -1;
}

/** Whether a symbol only describes a name that follows: "Hull butcher Big Nev", "the couple's". */
export const describes = (words: readonly string[], at: number): boolean =>
  words[at] === "'s" ||
  (words[at + 1] === "'s" && isAny(words[at])) ||
  (isSymbol(words[at], 'N') && nameAhead(words, at + 1));

/** Behind the first name after "as", at most nine words on; null where there is none. */
export function characterEnd(words: readonly string[], from: number): number | null {
  for (let i = from; i < words.length && i < from + 10; i++) {
    const word = words[i] ?? '';
    if (describes(words, i)) continue;
    if (isSymbol(word, 'PNT')) return i + 1;
    if (word === 'and' && /^[a-z-]+$/.test(words[i + 1] ?? '') && i > from) continue;
    if (/^(?:[.;()]|who|which|that|when|and|in|on|well|part)$/.test(word) || isAny(word)) return null;
    if (word === ',' && !isWho(words[i + 1])) return null;
  }
  return null;
}

/** "Hull butcher Big Nev", "Kiwi rival, Boy Tamihana": the first capital only describes. */
function nameAhead(words: readonly string[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const word = words[i] ?? '';
    if (i > from && (isWho(word) || (word === ',' && isWho(words[i + 1])))) return true;
    if (
      !/^[a-z-]+$/.test(word) ||
      STOPS.has(word) ||
      /^(?:with|and|opposite|alongside|plus|returns?)$/.test(word)
    )
      return false;
  }
  return false;
}

const JOINTS = new Set(', and & ; plus alongside with / or y opposite'.split(' '));

/** Behind what separates two names at `at`, or `at` itself. */
function separator(words: readonly string[], at: number): number {
  let i = at;
  for (let turn = 0; turn < 3; turn++) {
    const word = words[i] ?? '';
    if (JOINTS.has(word)) i++;
    else if (word === 'as' && words[i + 1] === 'well' && words[i + 2] === 'as') i += 3;
    else if (words[i + 1] === 'with' && (word === 'along' || word === 'together')) i += 2;
    else break;
  }
  return i;
}

/** The next name of the enumeration, a few describing words on; null where the enumeration is over. */
function nextName(line: Line, words: readonly string[], from: number): number | null {
  for (let i = from; i < words.length && i <= from + TITLE_WORDS; i++) {
    const word = words[i] ?? '';
    if (words[i + 1] === "'s" && isSymbol(word, 'PNHO') && isPerson(words[i + 2])) return i + 2;
    if (isPerson(word)) return words[i + 1] === "'s" && i > from ? null : i;
    if (i === from && soundsLikePerson(line, i)) return i;
    if (i === from && isSymbol(word, 'N') && /^(?:,|and|\.|\(|as|&|;)$/.test(words[i + 1] ?? '.')) return i;
    if (endsEnumeration(words, i)) return null;
  }
  return null;
}

const KIN =
  /^(?:late|longtime|husband|wife|brother|sister|partner|co-[a-z]+|father|mother|son|daughter|twin|fellow|real-life|writing)$/;

/** A clause of its own begins: a verb, a mark, another work, "her" without "husband". */
function endsEnumeration(words: readonly string[], at: number): boolean {
  const [word, next] = [words[at] ?? '', words[at + 1] ?? ''];
  if (/^(?:her|his|their)$/.test(word)) return !KIN.test(next);
  if (isSymbol(word, 'TQ')) return !/^(?:star|alum|'s|actor|actress|veteran|vet)$/.test(next);
  return STOPS.has(word) || /^[.;:(),!?-]$/.test(word);
}
