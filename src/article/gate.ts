import { UNASKED_PAGE } from '../model/limits.ts';
import { readable } from './copy.ts';
import { FATE_WORDS, SCREEN_WORDS } from './fate-words.ts';
import { unhidden } from './own-names.ts';
import { hasTooMany, mayBeArticle, proseIn, survey, UNREAD } from './survey.ts';

/** How much running text is looked through: a story that states a fate does so well before this, or in its headline. */
const MOST_PROSE = 6_000;

/** How far a word of a fate may stand from a word of the screen, in characters: about a sentence. */
const NEAR = 120;

const LETTER = '[a-z\u00df-\u024f]';
// Of text in small letters: V8 is many times slower where it folds case itself.
const anyOf = (words: readonly string[]) =>
  new RegExp(`\\b(?:${words.join('|').replaceAll('\\p{L}', LETTER)})(?!${LETTER})`, 'g');
const FATE = anyOf(FATE_WORDS);
const SCREEN = anyOf(SCREEN_WORDS);

/**
 * Whether a page may be a story that states the fate of a show: a cheap no before any copy of the page is made, never
 * a yes. The page is only read.
 */
export function mayStateFate(page: Document): boolean {
  const live = unhidden(page);
  if (!/^(text\/|application\/xhtml\+xml)/.test(live.contentType) || live.body === null) return false;
  if (hasTooMany(live, UNASKED_PAGE)) return false;
  const document = readable(page);
  const found = survey(document.documentElement, UNASKED_PAGE);
  if (found.tooLarge || !mayBeArticle(found)) return false;
  const head = headOf(document).toLowerCase();
  const words = `${head}\n${proseOf(document).toLowerCase()}`;
  const [screen, fates] = [placesOf(SCREEN, words), placesOf(FATE, words)];
  // A headline tells the fate without a word of the screen: "Harbor Lights Canceled by HBO".
  return screen.length > 0 && ((fates[0] ?? head.length) < head.length || areNear(screen, fates));
}

function placesOf(pattern: RegExp, text: string): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** Whether one of these places lies near one of those; both are in order. */
function areNear(these: number[], those: number[]): boolean {
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [these[i], those[j]];
    if (one === undefined || other === undefined) return false;
    if (Math.abs(one - other) <= NEAR) return true;
    if (one < other) i += 1;
    else j += 1;
  }
}

/** The title and the headlines of a page. */
function headOf(document: Document): string {
  const heads = [...document.getElementsByTagName('h1')].slice(0, 5).map((head) => head.textContent ?? '');
  return [document.title, ...heads].map((text) => text.slice(0, 500)).join('\n');
}

/** The running text of a page, as far as it is looked through. */
function proseOf(document: Document): string {
  // 5: elements and text nodes (DOM, NodeFilter.SHOW_ELEMENT | SHOW_TEXT); 2 passes over what is inside as well, 1
  // takes it (NodeFilter.FILTER_REJECT, FILTER_ACCEPT).
  const walker = document.createTreeWalker(document.body, 5, ({ nodeName }) =>
    UNREAD.has(nodeName) ? 2 : 1,
  );
  let prose = '';
  for (
    let seen = 0;
    seen < UNASKED_PAGE.elements && prose.length < MOST_PROSE && walker.nextNode();
    seen += 1
  ) {
    const node = walker.currentNode;
    if (node.nodeType === 3 && proseIn(node as Text) > 0) prose += ` ${(node as Text).data}`;
  }
  return prose;
}
