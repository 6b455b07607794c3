import { isSymbol } from '../../line.ts';
import { roleNouns } from './role-nouns.ts';

/** Words that cannot stand in a title before a name. */
const NO_TITLE = new Set(
  "a an and as at by for from had has have he her him his in is it its of on or our she that the their they this to was were which who whom whose with you your my 's , . ; : ( ) ! ? — - / are be been like such including includes include starring featuring alongside opposite than not when while if but so".split(
    ' ',
  ),
);
const LONGEST = 9;

/** Where the words that describe the name at `at` begin: "two-time Tony nominee", "creator and showrunner". */
export function titleBefore(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST) {
    const word = words[from - 1] ?? '';
    if (isSymbol(word, 'TPQ')) break;
    if (NO_TITLE.has(word) && !joinsTitle(words, from - 1, at)) break;
    from--;
  }
  return from;
}

/** "creator and showrunner", "head of drama", "writer , director and star". */
function joinsTitle(words: readonly string[], joint: number, at: number): boolean {
  const word = words[joint] ?? '';
  if (word === 'of' || word === 'at' || word === 'for' || word === 'in')
    return roleNouns(words.slice(Math.max(0, joint - 4), joint + 1)).some((n) => n.role === 'executive');
  if (word !== 'and' && word !== ',' && word !== '/' && word !== '-') return false;
  const behind = roleNouns(words.slice(joint + 1, at)).length > 0;
  return (
    behind &&
    roleNouns(words.slice(Math.max(0, joint - 2), joint)).length > 0 &&
    !isSymbol(words[joint - 1], 'PN')
  );
}
