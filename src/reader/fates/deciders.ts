import { type Line, titleAt, wordAt } from '../line.ts';
import type { Entity, Mention } from '../mentions/entities.ts';
import { stem } from '../stem.ts';
import type { Story } from '../story.ts';
import { meaningOf } from './signs.ts';
import type { Fate } from './works.ts';

/** A place that names a house, and what is the same for it whichever work is asked about. */
export interface HousePlace {
  mention: Mention;
  line: Line;
  piece: number;
  /** What the nearest telling word on either side means. */
  left: string;
  right: string;
  signs: string[];
}

/** A house that may have decided on a work, with what speaks for and against it. */
export interface DeciderOption {
  mention: Mention;
  signs: Map<string, number>;
}

/** No more places of one story are looked at. */
const MOST = 60;
/** A heading over a list of works is no longer than this, in words. */
const HEADING = 6;

/** Every place of a story that names a network, streamer or studio, in order. */
export function housePlaces(story: Story): HousePlace[] {
  const houses = story.entities.filter((entity) => entity.kind === 'house');
  const most = Math.max(0, ...houses.map((house) => house.mentions.length));
  const places = story.lines.flatMap((line) =>
    line.pieces.flatMap((piece, at) => {
      const { entity } = piece;
      const mention =
        entity?.kind === 'house'
          ? entity.mentions.find((m) => m.start === piece.start && m.sentence === line.sentence.index)
          : undefined;
      return entity === null || mention === undefined ? [] : [{ mention, line, piece: at, entity }];
    }),
  );
  const first = places.find(({ line }) => line.in === 'text')?.entity;
  return places.slice(0, MOST).map(({ mention, line, piece, entity }) => {
    const [left, right] = [nearest(line, piece, -1), nearest(line, piece, 1)];
    const signs = [
      ...(houses.length === 1 ? ['only house'] : []),
      ...(entity.mentions.length === most ? ['named most'] : []),
      ...(entity === first ? ['named first'] : []),
      ...(entity.mentions.some((m) => story.sentences[m.sentence]?.in === 'headline') ? ['in headline'] : []),
      line.in,
      ...(line.words.length <= HEADING ? ['short line'] : []),
      `b ${stem(wordAt(line, piece - 1)) || '$'}`,
      `a ${stem(wordAt(line, piece + 1)) || '$'}`,
      `bb ${stem(wordAt(line, piece - 2))} ${stem(wordAt(line, piece - 1))}`,
      `aa ${stem(wordAt(line, piece + 1))} ${stem(wordAt(line, piece + 2))}`,
      `left ${left}`,
      `right ${right}`,
    ];
    return { mention, line, piece, left, right, signs };
  });
}

function nearest(line: Line, piece: number, step: 1 | -1): string {
  for (let n = 1; n < 9; n++) {
    const meaning = meaningOf(wordAt(line, piece + n * step));
    if (meaning !== null && !/^(?:#|#TH|H)$/.test(meaning)) return meaning;
  }
  return '-';
}

/** Every house that may have decided on a work. */
export function deciderOptions(story: Story, fate: Fate, places: readonly HousePlace[]): DeciderOption[] {
  const decided = new Map(fate.events.map((event) => [event.line, event]));
  const named = new Set(fate.work.mentions.map((m) => m.sentence));
  const paragraphs = new Set(fate.work.mentions.map((m) => story.sentences[m.sentence]?.paragraph));
  return places.map((place) => {
    const stands = standing(story, fate, place, { decided: decided.has(place.line), named, paragraphs });
    const own = place.signs.map((sign) => `${sign} ${stands[0]}`);
    const lead = fate.work === story.lead ? 'lead' : 'not lead';
    const names = [
      ...stands,
      ...stands.map((sign) => `${lead} ${sign}`),
      ...own,
      ...place.signs,
      `${fate.status} ${stands[0]}`,
      `${fate.status} left ${place.left}`,
      `${fate.status} right ${place.right}`,
      lead,
    ];
    return { mention: place.mention, signs: new Map(names.map((name) => [name, 1])) };
  });
}

/** How the place of a house stands to a work: first, in one word, where. */
function standing(
  story: Story,
  { work }: Fate,
  { line, piece }: HousePlace,
  known: { decided: boolean; named: ReadonlySet<number>; paragraphs: ReadonlySet<number | undefined> },
): string[] {
  const { index, paragraph } = line.sentence;
  if (known.named.has(index))
    return [known.decided ? 'decided beside' : 'beside', ...beside(line, piece, work)];
  if (known.decided) return ['decided'];
  if (known.named.has(index + 1) && known.paragraphs.has(paragraph)) return ['sentence before'];
  if (known.named.has(index - 1) && known.paragraphs.has(paragraph)) return ['sentence after'];
  if (known.paragraphs.has(paragraph)) return ['same paragraph'];
  if (isHeadingOver(story, line, work)) return ['heading'];
  return [known.paragraphs.has(paragraph + 1) ? 'paragraph before' : 'elsewhere'];
}

function beside(line: Line, piece: number, work: Entity): string[] {
  const titles = line.pieces.flatMap((_, i) => (titleAt(line, i) === null ? [] : [i]));
  const own = titles.filter((i) => titleAt(line, i) === work);
  const mine = own.sort((a, b) => Math.abs(a - piece) - Math.abs(b - piece))[0] ?? piece;
  const apart = Math.abs(mine - piece);
  const far = apart <= 2 ? 'at' : apart <= 5 ? 'near' : apart <= 10 ? 'by' : 'far';
  const between = titles.some((i) => titleAt(line, i) !== work && (i - piece) * (i - mine) < 0);
  const side = mine > piece ? 'before it' : 'after it';
  const houses = line.pieces.filter(({ entity }) => entity?.kind === 'house').length;
  return [`${side} ${far}`, ...(between ? [`${side} past another`] : []), ...(houses === 1 ? ['alone'] : [])];
}

/** A short line that names a house, and is the last such line above the work. */
function isHeadingOver(story: Story, line: Line, work: Entity): boolean {
  if (line.words.length > HEADING || line.in !== 'text') return false;
  const first = work.mentions.find((m) => story.sentences[m.sentence]?.in === 'text');
  if (first === undefined || first.sentence < line.sentence.index) return false;
  for (let i = line.sentence.index + 1; i < first.sentence; i++) {
    const later = story.lines[i];
    if (
      later !== undefined &&
      later.words.length <= HEADING &&
      later.pieces.some(({ entity }) => entity?.kind === 'house')
    )
      return false;
  }
  return true;
}
