/**
 * Words in one string, each as how many letters it begins with that the word before it begins with, too (A for none,
 * B for one, …), and the rest: two thirds of the list's size once compressed. The build packs long word lists so.
 *
 * @param words in which no capital stands; in any order
 */
export function packed(words: readonly string[]): string {
  let before = '';
  let text = '';
  for (const word of [...words].sort()) {
    if (/[A-Z]/.test(word)) throw new Error(`“${word}” has a capital, which packed words cannot have.`);
    let shared = 0;
    while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared++;
    text += String.fromCharCode(NONE + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

/** The words of a packed string. */
export function unpacked(text: string): Set<string> {
  const words = new Set<string>();
  let before = '';
  for (const [part] of text.matchAll(/[A-Z][^A-Z]*/g)) {
    before = before.slice(0, part.charCodeAt(0) - NONE) + part.slice(1);
    words.add(before);
  }
  return words;
}

/** The letter A, and how far behind it the Z is. */
const [NONE, MOST] = [65, 25];
