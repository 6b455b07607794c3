/**
 * How much of anything is taken in, in one place. Past a limit the reader gets what there is room for, or is told why
 * there is nothing; characters are UTF-16 units, times milliseconds.
 */

/**
 * A page that is read when its reader asks for it. Readability can be neither stopped nor sliced, so the page is
 * measured before a copy is made. Long live blogs stay under a third of each; browsers' own parsers stop nesting at 512,
 * so deeper trees are made by scripts, and overflow recursive code.
 */
export const PAGE = { elements: 50_000, nodes: 200_000, depth: 600, characters: 1_000_000 };

/** A page that is read without being asked for: five times the largest of eighty entertainment pages. */
export const UNASKED_PAGE: typeof PAGE = { ...PAGE, elements: 10_000, nodes: 40_000, characters: 250_000 };

/** An attribute of an element of the copy: longer ones are data, and cost Readability's patterns their square. */
export const LONGEST_ATTRIBUTE = 2_000;

/** Linked data of a page, one script; a page's own is a few kilobytes and some dozens of nodes. */
export const LINKED_DATA = { characters: 2_000_000, nodes: 5_000 };

/** What a page may say of itself. More text than the longest live blogs have is refused before it is read or kept. */
export const ARTICLE = { characters: 400_000, marks: 20_000, line: 5_000, headline: 500, language: 100 };

/** What one message of the interface may bring. */
export const MESSAGE = { evidence: 50, path: 80, shows: 100 };

/** What a reader writes on a pin: a note, and a line of tags. */
export const OWN_WORDS = { note: 1_000_000, tags: 5_000 };

/** A file that is imported: a line, a record, and how many of its faults are listed. */
export const FILE = { line: 64_000_000, record: 8_000_000, faults: 1_000 };

/**
 * How many bytes must be free for something to be added, and for the store to be opened at all. A write that the disk
 * has no room for fails, and harms nothing. But Chromium, when it then opens the store on a disk that is still full,
 * throws the whole store away (seen in version 156; `npm run test:full`). So neither is tried where room is short.
 */
export const ROOM = { write: 64 * 1024 * 1024, open: 32 * 1024 * 1024 };

/** For how long a page may take to answer, a page to stand still, and an older version to let go of the store. */
export const PATIENCE = { page: 20_000, standstill: 10_000, store: 4_000 };
