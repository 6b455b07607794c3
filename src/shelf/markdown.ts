import { markdownLink, markdownText } from '../text/markdown.ts';
import type { Card, CardSource } from './card.ts';
import type { Word } from './history.ts';
import type { Show } from './shows.ts';

/** What the file says in the reader's language. */
export interface MarkdownWords {
  heading: string;
  /** "Canceled by Peacock after one season". */
  fate(word: Word): string;
  /** "November 4, 2022", and for the day of pinning "pinned November 4, 2022". */
  date(word: Word): string;
  /** "The Tidewrack, novel by Imelda Farrow". */
  source(source: CardSource): string;
}

function entry(word: Word, card: Card | undefined, words: MarkdownWords): string {
  const fate = word.status === 'none' ? '' : ` **${markdownText(words.fate(word))}**`;
  const site = word.site === null ? '' : `, ${markdownText(word.site)}`;
  const lines = [
    `- ${markdownText(words.date(word))}:${fate} ${markdownLink(word.headline || word.link, word.link)}${site}`,
    ...(card?.tags ?? []).slice(0, 1).map(() => `  ${card?.tags.map(tag).join(' ')}`),
    ...noted(card?.note ?? ''),
  ];
  return lines.join('\n');
}

/** A tag as note-keeping programs know it. */
const tag = (name: string) => `\\#${markdownText(name).replace(/ /g, '-')}`;

function noted(note: string): string[] {
  if (note.trim() === '') return [];
  return ['', ...note.split(/\r\n?|\n/).map((line) => `  > ${markdownText(line)}`.trimEnd())];
}

/**
 * The shelf as a document, piece by piece: each show with its fate, its history and the reader's notes. All of it
 * stands for itself: nothing that a page or a reader wrote is read as a sign.
 */
export function* exportMarkdown(
  shows: Iterable<Show>,
  cards: ReadonlyMap<string, Card>,
  words: MarkdownWords,
): Generator<string> {
  yield `# ${markdownText(words.heading)}\n`;
  for (const show of shows) {
    const fates = show.fates.map((word) => `**${markdownText(words.fate(word))}**`);
    const blocks = [
      `## ${markdownText(show.title)}`,
      fates.join(' / '),
      show.sources.map((source) => `*${markdownText(words.source(source))}*`).join('; '),
      show.history
        .toReversed()
        .map((word) => entry(word, cards.get(word.pin), words))
        .join('\n'),
    ];
    yield `\n${blocks.filter((block) => block !== '').join('\n\n')}\n`;
  }
}
