import type { Role } from '../../../model/vocabulary.ts';
import { ROLE_NOUNS } from '../../lexicon/roles.ts';
import type { Sentence } from '../../story.ts';

/** The most telling first: of several roles of one person, the earliest counts. */
export const RANK: readonly Role[] = [
  'author',
  'creator',
  'showrunner',
  'host',
  'director',
  'executive',
  'writer',
  'cast',
  'executive producer',
  'other',
];

/** A role that words name: where the noun stands in the words, and whether it is a plural ("creators"). */
export interface Named {
  role: Role;
  noun: string;
  /** Word numbers [from, to). */
  from: number;
  to: number;
  plural: boolean;
}

const LONGEST = 3;
const NOUNS = new Map(ROLE_NOUNS);
/** What a role noun may begin with. */
const OPENINGS = new Set(ROLE_NOUNS.map(([noun]) => noun.split(' ')[0] ?? ''));

/** Every role noun among the words, longest reading first, in order. "writer-director" is two. */
export function roleNouns(words: readonly string[]): Named[] {
  const found: Named[] = [];
  for (let i = 0; i < words.length; i++) {
    const named = longestAt(words, i);
    if (named !== null) {
      found.push(named);
      i = named.to - 1;
      continue;
    }
    const word = words[i] ?? '';
    if (!word.includes('-') && !word.includes('/')) continue;
    for (const half of word.split(/[-/]/)) {
      const role = NOUNS.get(half);
      if (role !== undefined && half !== word)
        found.push({ role, noun: half, from: i, to: i + 1, plural: half.endsWith('s') });
    }
  }
  return found;
}

/** Whether a sentence has a word that a role may be named with. */
export const mayNameRole = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lower }) => OPENINGS.has(lower) || /[-/]|^boss(?:es)?$/.test(lower));

/** The most telling of several roles, or null. */
export function mostTelling(roles: readonly Role[]): Role | null {
  return RANK.find((role) => roles.includes(role)) ?? null;
}

function longestAt(words: readonly string[], at: number): Named | null {
  if (!OPENINGS.has(words[at] ?? '')) return null;
  for (let length = LONGEST; length > 0; length--) {
    const noun = words.slice(at, at + length).join(' ');
    const role = at + length <= words.length ? NOUNS.get(noun) : undefined;
    if (/^exec/.test(noun) && /^produc/.test(words[at + length] ?? '')) continue;
    if (role !== undefined) return { role, noun, from: at, to: at + length, plural: noun.endsWith('s') };
  }
  return null;
}
