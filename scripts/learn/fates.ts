/** What is learned of the words around a work: see src/reader/fates/judge.ts. */
import { findHits, type Hit } from '../../src/reader/fates/hits.ts';
import { sharesOf, TOLD, type Weights } from '../../src/reader/fates/judge.ts';
import { hear } from '../../src/reader/fates/modality.ts';
import { placesIn } from '../../src/reader/fates/places.ts';
import { SIGNS, signsOf } from '../../src/reader/fates/signs.ts';
import { targetsOf } from '../../src/reader/fates/targets.ts';
import { type Line, titleAt } from '../../src/reader/line.ts';
import type { Entity } from '../../src/reader/mentions/entities.ts';
import { type Story, tellStory } from '../../src/reader/story.ts';
import { foldTitle } from '../../src/text/fold.ts';
import type { Text, Told } from './corpora.ts';
import { learn, type Row } from './logistic.ts';

/** One place that names a work, and the fate that its text states of it somewhere. */
export interface Place {
  signs: number[];
  /** Index in `TOLD`, or `NONE`. */
  fate: number;
  /** Whether this very place is known to state it. */
  sure: boolean;
  /** The work, unique over all texts; '' for one without a fate. */
  work: string;
}

const NONE = TOLD.length;
/** A sign that stands in fewer places is left out. */
const OFTEN = 3;
const [ROUNDS, RATE, PENALTY] = [8, 0.05, 1e-3];
/** A place of a work whose fate stands elsewhere states none, unless weights are surer than this that it does. */
const LEAST_NONE = 0.25;
/** How much a place counts that is only taken to state its work's fate. */
const TAKEN = 0.7;

/**
 * The places that name a work in a text. Those that only speak of it ("the show") are judged by the same weights, but
 * they teach nothing: an article says its lead's fate again and again, and which of these places do is not annotated.
 * @param id tells the text's works from those of other texts
 */
export function placesOf({ article, works, kind }: Text, id: number): Place[] {
  const story = tellStory(article);
  const byTitle = new Map(works.map((work) => [foldTitle(work.title), work]));
  return story.lines.flatMap((line) => {
    const hits = findHits(line);
    return placesIn(line, null).flatMap((piece) => {
      const entity = titleAt(line, piece);
      if (entity === null) return [];
      const told = byTitle.get(foldTitle(entity.name));
      const fate = told === undefined ? NONE : fateOf(told);
      const isLead = kind !== null && works[0] === told;
      const sure = fate === NONE || isSure(story, { line, hits, piece }, entity, fate, isLead);
      const signs = [...signsOf(line, piece, hits, null)];
      return [{ signs, fate, sure, work: fate === NONE ? '' : `${id} ${told?.title}` }];
    });
  });
}

/** One place of a line. */
interface Spot {
  line: Line;
  hits: readonly Hit[];
  piece: number;
}

const fateOf = ({ status }: Told): number => (status === 'none' ? NONE : TOLD.indexOf(status));

/** A place surely states the fate of its work where a phrasing says so, or where no other place could. */
function isSure(
  story: Story,
  { line, hits, piece }: Spot,
  entity: Entity,
  fate: number,
  isLead: boolean,
): boolean {
  const phrased = hits.some(
    (hit) =>
      hear(line, hit)?.status === TOLD[fate] &&
      targetsOf(line, hit, null).some((target) => target.piece === piece),
  );
  const inText = entity.mentions.filter((m) => story.sentences[m.sentence]?.in === 'text');
  return phrased || (!isLead && inText.length === 1 && line.in === 'text');
}

/**
 * Weights learned from places. Where a work is named more than once and no phrasing tells at which place its fate
 * stands, the places that the weights learned so far hold most likely are taken, and learning goes on from there.
 */
export function learnFates(places: readonly Place[]): Weights {
  const counts = new Uint32Array(SIGNS);
  for (const { signs } of places) for (const sign of signs) counts[sign] = (counts[sign] ?? 0) + 1;
  const fit = (chosen: readonly { place: Place; fate: number; weight: number }[]): Weights => {
    const rows: Row[] = chosen.map(({ place, fate, weight }) => ({
      y: fate,
      weight,
      features: place.signs.filter((sign) => (counts[sign] ?? 0) >= OFTEN).map((sign) => [sign, 1] as const),
    }));
    const options = { classes: TOLD.length + 1, size: SIGNS, rounds: ROUNDS, rate: RATE, penalty: PENALTY };
    return { table: againstNone(learn(rows, options)), scale: 1 };
  };
  const sure = places.filter((p) => p.sure).map((place) => ({ place, fate: place.fate, weight: 1 }));
  // Of a work whose fate a phrasing tells at one place, the others tell none: that teaches what tells nothing.
  const told = new Set(places.filter((p) => p.sure && p.work !== '').map((p) => p.work));
  const silent = places.filter((p) => !p.sure && told.has(p.work));
  let weights = fit([...sure, ...silent.map((place) => ({ place, fate: NONE, weight: TAKEN }))]);
  for (let round = 0; round < 2; round++) weights = fit([...sure, ...taken(places, weights)]);
  return weights;
}

/** "None" is the zero that the other fates are told against. */
function againstNone(weights: Float64Array): Float64Array {
  const told = new Float64Array(SIGNS * TOLD.length);
  for (let sign = 0; sign < SIGNS; sign++) {
    const none = weights[sign * (NONE + 1) + NONE] ?? 0;
    for (let k = 0; k < NONE; k++) told[sign * NONE + k] = (weights[sign * (NONE + 1) + k] ?? 0) - none;
  }
  return told;
}

function taken(places: readonly Place[], weights: Weights): { place: Place; fate: number; weight: number }[] {
  const byWork = new Map<string, Place[]>();
  for (const place of places)
    if (place.work !== '') byWork.set(place.work, [...(byWork.get(place.work) ?? []), place]);
  return [...byWork.values()].flatMap((group) => {
    const unsure = group
      .filter((place) => !place.sure)
      .map((place) => {
        const shares = sharesOf(place.signs, weights);
        return {
          place,
          own: shares[place.fate] ?? 0,
          none: 1 - shares.reduce((sum, share) => sum + share, 0),
        };
      })
      .sort((a, b) => b.own - a.own);
    const needsOne = unsure.length === group.length;
    return unsure.flatMap(({ place, own, none }, i) => {
      const states = i === 0 && needsOne && (own > 0.1 || unsure.length === 1);
      if (states) return [{ place, fate: place.fate, weight: TAKEN }];
      return none > LEAST_NONE ? [{ place, fate: NONE, weight: TAKEN }] : [];
    });
  });
}
