/**
 * Characters that are not seen and part words from their own letters: soft hyphen, zero-width space, word joiner,
 * byte order mark, and the marks that only turn the direction of writing (they can also disguise a text). The
 * zero-width joiners stay: Persian, the Indic scripts and emoji are misspelled without them.
 */
const UNSEEN = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Whether one UTF-16 unit is left out of an article's text. */
export function isUnseen(unit: string): boolean {
  UNSEEN.lastIndex = 0;
  return UNSEEN.test(unit);
}

export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** One line as a reader sees it: unseen characters gone, runs of white space one space, ends trimmed. */
export function oneLine(text: string): string {
  return withoutUnseen(text).replace(/\s+/g, ' ').trim();
}
