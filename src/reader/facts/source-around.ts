import type { Span } from '../../text/sentences.ts';
import { type Atom, isBrand, isPersonLike } from './atoms.ts';
import { readAuthor, type SourcePhrase } from './source-phrase.ts';

/** How far around a naming its own sentence may still tell of it. */
const REACH = 16;
const WRITE =
  '(?:wrote|writes|penned|pens|published|authored|created|conceived|drew|self-published|performed|reported|launched|serialized|serialised|(?:began|started) (?:writing|publishing|serializing|serialising|drawing|posting))';
const HOW_WRITTEN = '(?:first |originally |also |herself |himself |has |had |once |later |co-)?';
/** "Emily Hart, who wrote", "Emily Hart first published", "Emily Hart, author of": the name, right before the naming. */
const WRITER_BEFORE = new RegExp(
  `C (?:, )?(?:, )?(?:who )?${HOW_WRITTEN}${WRITE} $|C , (?:on |from |upon )?whose (?:own )?$|C , (?:the |a |an )?(?:[a-z-]+ ){0,2}(?:author|writer|creator|novelist|cartoonist) (?:of|behind) $`,
);
/** "The author of the book, Emily Hart". */
const CALLED_WRITER = /(?:author|writer|creator|novelist) (?:of|behind) $/;
/** "That Emily Hart wrote", "Emily Hart published": after the naming. */
const WRITER_AFTER = new RegExp(`^(?:that |which )?C ${HOW_WRITTEN}${WRITE}(?= |$)`);
/** "Was written by", ", created and drawn by", ", hosted by". */
const WRITTEN_BY =
  /^(?:, )?(?:which |that )?(?:is |was |were |are |has been |have been |had been )?(?:originally |first |all |both )?(?:, )?(?:by|(?:(?:written|created|penned|drawn|illustrated|authored|hosted|made|developed|designed|conceived|performed)(?: and [a-z]+(?:ed|en|wn))?) by) /;
/** "Published as", "ran under the name", "also called": a title follows. */
const KNOWN_AS =
  /(?:^| )(?:(?:published|released|serialized|serialised|issued|posted|sold|staged)(?: [a-z0-9-]+){0,4} as|under the (?:name|title)|also (?:called|titled|named|entitled)|(?:was|is|were) (?:called|titled|named|entitled)|titled|entitled|called) [TC](?= |$)/;
/** "Shares its name with": before the naming. */
const SHARES_NAME =
  /(?:shar(?:es|ed|ing) (?:its|a|the|their) (?:name|title) with|same (?:name|title) as|named (?:after|for)|takes its (?:name|title) from|took its (?:name|title) from) $/;

const wordsOf = (atoms: readonly Atom[]): string => atoms.map((a) => a.text).join(' ');
const spanOf = (first: Atom, last: Atom): Span => ({ start: first.start, end: last.end });
const isNobody = (atom: Atom): boolean => isBrand(atom) && !isPersonLike(atom);

/**
 * Adds to a naming what its own sentence tells of it elsewhere: who wrote it, and what it was called.
 * @returns a naming with what it knew, and an author, a title or a same name where it had none
 */
export function lookAround(atoms: readonly Atom[], phrase: SourcePhrase): SourcePhrase {
  if (phrase.form === null) return phrase;
  const title = phrase.title ?? (phrase.sameName === null ? calledLater(atoms, phrase) : null);
  const end =
    phrase.title === null && title !== null ? atoms.findLastIndex((a) => a.start < title.end) + 1 : phrase.to;
  const author =
    phrase.author ?? (phrase.own === null ? (writer(atoms, phrase) ?? writerAfter(atoms, end)) : null);
  const sameName = phrase.sameName ?? (title === null ? nameShared(atoms, phrase) : null);
  return { ...phrase, author, title, sameName };
}

function writer(atoms: readonly Atom[], { from, to }: SourcePhrase): Span | null {
  const before = `${wordsOf(atoms.slice(Math.max(0, from - REACH), from))} `;
  const after = `${wordsOf(atoms.slice(to, to + REACH))} `;
  if (WRITER_BEFORE.test(before)) {
    const name = atoms.slice(0, from).findLast((a) => a.kind === 'name');
    if (name !== undefined && !isNobody(name)) return name;
  }
  const called = CALLED_WRITER.test(before) ? /^(?:, )?C(?= |$)/.exec(after) : null;
  const wrote = called ?? WRITER_AFTER.exec(after);
  if (wrote !== null) {
    const name = atoms.slice(to).find((a) => a.kind === 'name');
    return name === undefined || isNobody(name) ? null : name;
  }
  return null;
}

/** "Was written by Emily Hart", ", by Emily Hart". */
function writerAfter(atoms: readonly Atom[], to: number): Span | null {
  const by = WRITTEN_BY.exec(`${wordsOf(atoms.slice(to, to + REACH))} `);
  if (by === null) return null;
  const found = readAuthor(atoms, to + by[0].trim().split(' ').length);
  const [first, last] = [atoms[found?.from ?? -1], atoms[(found?.to ?? 0) - 1]];
  return first === undefined || last === undefined || isBrand(first) ? null : spanOf(first, last);
}

/** "Published as Title", or the marked title that ends "a story that she wrote in 2016, “Title”". */
function calledLater(atoms: readonly Atom[], { to, form }: SourcePhrase): Span | null {
  const rest = atoms.slice(to, to + REACH);
  const known = KNOWN_AS.exec(wordsOf(rest));
  if (known !== null) {
    const named = rest[`${known.input.slice(0, known.index)}${known[0]}`.trim().split(' ').length - 1];
    if (named !== undefined) return named;
  }
  const based = BASED_ON_IT.exec(wordsOf(rest));
  if (based !== null) return rest[based[0].split(' ').length - 1] ?? null;
  if (form?.value === 'series' || form?.value === 'film') return null;
  const last = rest.findIndex((a, i) => a.kind === 'title' && rest[i - 1]?.text === ',');
  const ends = /^[,.;)]$/.test(rest[last + 1]?.text ?? '.');
  return last >= 0 && ends && apposed(rest.slice(0, last - 1)) ? (rest[last] ?? null) : null;
}

/** "The series on which it is based, “Title”". */
const BASED_ON_IT =
  /^(?:(?:on|from) which |that |which )?(?:it|T|C|(?:the|this) [a-z]+) (?:is |was |has been )?(?:[a-z]+ly )?(?:based on|based|adapted from|adapted|adapts|drawn from|derived from) , T(?= )/;

/** Between a form and the title that ends its sentence stand a relative clause, a date and a place, and no other work. */
const RELATIVE =
  /^(?:(?:that|which) )?(?:it|C|the [a-z]+|this|she|he|they|was|is|wrote|in|for|by|,|first|published|based|on|written) ?/;
const apposed = (between: readonly Atom[]): boolean =>
  between.length > 0 &&
  RELATIVE.test(wordsOf(between)) &&
  !between.some(
    (a) => a.kind === 'title' || /^(?:and|but|with|about|starring|follows|stars|;)$/.test(a.text),
  );

function nameShared(atoms: readonly Atom[], { from, to }: SourcePhrase): Span | null {
  const before = `${wordsOf(atoms.slice(Math.max(0, from - 6), from))} `;
  const also = /(?:^| )also (?:called|titled|named|entitled)(?= )/.exec(wordsOf(atoms.slice(to, to + REACH)));
  if (also !== null) {
    const at = to + `${also.input.slice(0, also.index)}${also[0]}`.trim().split(' ').length - 1;
    const word = atoms[at];
    return word === undefined ? null : spanOf(word, word);
  }
  const shared = SHARES_NAME.exec(before);
  const first = atoms[from - (shared?.[0].trim().split(' ').length ?? 0)];
  const last = atoms[from - 1];
  return shared === null || first === undefined || last === undefined ? null : spanOf(first, last);
}
