import type { Form } from '../../model/vocabulary.ts';
import type { Span } from '../../text/sentences.ts';
import type { Entity, Mention } from '../mentions/entities.ts';
import type { Sentence, Story } from '../story.ts';
import type { Atom } from './atoms.ts';
import type { Found } from './source.ts';

const SPIN_OFF = new Set('spinoff spinoffs spin-off spin-offs offshoot prequel'.split(' '));
/** What stands between a title and the word that calls it a spin-off: "Title, a six-part spin-off". */
const APPOSITION = /^, (?:a|an|the|its|their|his|her)(?: (?:[a-z0-9-]+|T|C|'s)){0,5} $/;
/** What stands between the word and the title it calls one: "its spin-off, Title", "a spinoff titled Title". */
const NAMING =
  /^(?: (?:series|drama|comedy|show|film|movie|of its own))?(?: ,)?(?: (?:titled|called|dubbed|named))? $/;
const FILM = /\b(?:movie|film|picture)\b/g;
const SERIES = /\b(?:series|show|season|episodes)\b/g;

/**
 * Spin-offs that a sentence names, each made from the work it is spun from: the one the sentence says, else the lead.
 * @param focus what "the spin-off" would be of or mean, where the sentence does not say
 */
export function spinOffs(
  story: Story,
  sentence: Sentence,
  atoms: readonly Atom[],
  focus: Entity | null,
): Found[] {
  const at = atoms.findIndex((a) => a.kind === 'word' && SPIN_OFF.has(a.text));
  const word = atoms[at];
  if (word === undefined || /^(?:comic|comics|novel|novels|book|books)$/.test(atoms[at + 1]?.text ?? ''))
    return [];
  const titles = sentence.mentions.filter((m) => m.entity.kind === 'title');
  const named = namedBeside(atoms, titles, word) ?? anaphor(story, sentence, atoms, at, focus);
  const said = titles.find((m) => m.entity !== named && isParent(atoms, m, at))?.entity;
  const work = named ?? (said === undefined || titles.length > 1 ? null : focus);
  const parent = said ?? story.lead;
  if (work === null || parent === null || parent === work) return [];
  return [found(story, sentence, atoms, at, work, parent)];
}

function namedBeside(atoms: readonly Atom[], titles: readonly Mention[], word: Atom): Entity | null {
  const between = (span: Span) =>
    `${atoms
      .filter((a) => a.start >= span.start && a.end <= span.end)
      .map((a) => a.text)
      .join(' ')} `;
  for (const { entity, start, end } of titles) {
    if (end <= word.start && APPOSITION.test(between({ start: end, end: word.start }))) return entity;
    if (
      start >= word.end &&
      NAMING.test(` ${between({ start: word.end, end: start })}`.replace(/ {2,}/g, ' '))
    )
      return entity;
  }
  return titles.find((m) => m.start > word.end && isTitled(atoms, m))?.entity ?? null;
}

/** "A spin-off on the character, titled Title". */
const isTitled = (atoms: readonly Atom[], { start }: Mention): boolean =>
  /^(?:titled|called|dubbed|named)$/.test(atoms.findLast((a) => a.end <= start)?.text ?? '');

/** "That spinoff got an order": the title named last, if it goes on from the lead's ("Lead: Wyoming"). */
function anaphor(
  { lead, sentences }: Story,
  sentence: Sentence,
  atoms: readonly Atom[],
  at: number,
  focus: Entity | null,
): Entity | null {
  if (!/^(?:that|this|the)$/.test(atoms[at - 1]?.text ?? '') || lead === null) return null;
  const before = sentences[sentence.index - 1]?.mentions.filter((m) => m.entity.kind === 'title') ?? [];
  const named = [...before.map((m) => m.entity), focus].reverse();
  return named.find((e) => e !== null && e !== lead && e.key.startsWith(`${lead.key} `)) ?? null;
}

/** "of Title", "from Title" after the word; "the Title spin-off", "Title's spin-off" before it. */
function isParent(atoms: readonly Atom[], { start, end }: Mention, at: number): boolean {
  const after = atoms.findIndex((a) => a.start >= start);
  if (after > at) return after - at <= 4 && /^(?:of|from|to)$/.test(atoms[at + 1]?.text ?? '');
  const last = atoms.findLastIndex((a) => a.end <= end);
  return at - last <= 2;
}

function found(
  story: Story,
  sentence: Sentence,
  atoms: readonly Atom[],
  at: number,
  work: Entity,
  parent: Entity,
): Found {
  const span = { start: atoms[at]?.start ?? 0, end: atoms[at]?.end ?? 0 };
  const near = parent.mentions.filter((m) => story.sentences[m.sentence]?.in === 'text');
  const full = near.filter((m) => m.end - m.start === parent.name.length);
  const title = full.find((m) => m.sentence === sentence.index) ?? full[0] ?? near[0] ?? null;
  const value: Form = parent === story.lead && isFilm(story) ? 'film' : 'series';
  const phrase = {
    form: { value, span },
    title: title === null ? null : { start: title.start, end: title.end },
    author: null,
    sameName: null,
    own: null,
    several: false,
    modifiers: '',
    from: at,
    to: at + 1,
  };
  return { work, phrase, sentence, atoms, score: 3 };
}

/** The article calls its work a film more often than a series. */
function isFilm({ leveled }: Story): boolean {
  const text = leveled.text.toLowerCase();
  return (text.match(FILM)?.length ?? 0) > (text.match(SERIES)?.length ?? 0);
}
