/**
 * The names of the highlights that show a fact on its page, neutral ones, since a page can see them; and their
 * colors, light in every theme, since black on yellow is what a marked sentence looks like.
 */
export const SENTENCE_HIGHLIGHT = 'passage';
export const WORDS_HIGHLIGHT = 'phrase';

export const PAINT = `
::highlight(${SENTENCE_HIGHLIGHT}) { background-color: #ffe9a3 !important; color: #1c1b1f !important; }
::highlight(${WORDS_HIGHLIGHT}) { background-color: #ffc940 !important; color: #1c1b1f !important; }`;
