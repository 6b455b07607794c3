import { gated, type Hints, mayHold } from '../../text/gate.ts';

/** Words for what a screen work may be made from. */
const BOOK_WORDS =
  'novels?|novellas?|books?|memoirs?|autobiograph(?:y|ies)|biograph(?:y|ies)|bestsellers?|best-sellers?|comics?|comic-book|graphic|manga|webtoons?|webcomics?|manhwa|play(?! [PNT]\\d)|stage|musical|podcasts?|short|story|stories|trilogy|trilogies|saga|tome|tale|tales|nonfiction|non-fiction|essays?|article|diaries|diary|account|exposé|thrillers?|whodunits?|paperbacks?|poems?|series of|light|page-turner|strip|strips|cycle|quartet|column';

const BOOK = gated(new RegExp(`(?<![^ ])(?:${BOOK_WORDS})(?![^ ])`), true);
const FROM = gated(
  /(?<![^ ])(?:based (?:up)?on|adapts|adapting|adapted from|adaptation of|drawn from|inspired by|spun from|taken from|grew out of|source)(?![^ ])/,
  true,
);

/** Whether the words name a book, comic, play or other source. */
export const namesBook = (words: string): boolean => BOOK.test(words);

/** Whether the words say that something is made from something. */
export const saysMadeFrom = (words: string): boolean => FROM.test(words);

/** False where a text of these hints surely neither names a book nor says that something is made from something. */
export const mayNameBook = (hints: Hints): boolean => mayHold(hints, BOOK) || mayHold(hints, FROM);
