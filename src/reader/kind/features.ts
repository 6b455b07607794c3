import { STATUSES, type Status } from '../../model/vocabulary.ts';
import { gated, gatesOf, opened } from '../../text/gate.ts';
import type { FateEvent } from '../fates/events.ts';
import { meaningOf } from '../fates/signs.ts';
import type { Fate } from '../fates/works.ts';
import { FATE_WORDS } from '../lexicon/fate-words.ts';
import { KIND_CUES } from '../lexicon/kind-cues.ts';
import type { Line } from '../line.ts';
import type { Story } from '../story.ts';

const CUES = Object.entries(KIND_CUES).map(([name, pattern]) => ({
  name,
  pattern: gated(new RegExp(`(?<![^ ])${pattern}(?![^ ])`), true),
}));
const GATES = gatesOf(CUES, ({ pattern }) => pattern);
const FATES = STATUSES.filter((status) => status !== 'none');
/** Words that hardly any page has that is not about the screen. "Series", "season" and "show" are not among them. */
const SCREEN_WORDS = new Set(
  'actor actors actress animated anime audience cast comedy co-star creator drama dramas dramedy episode episodes film films hollywood movie movies netflix nielsen premiere premiered premieres producer renewed screenwriter scripted showrunner sitcom soap spinoff spin-off starred starring stars streamer streaming sitcoms telly television thriller trailer tv viewers viewership'.split(
    ' ',
  ),
);
/** The words of other worlds, each with and without its plural. */
const ELSEWHERE = new Set(
  KIND_CUES.unrelated
    .slice('(?:'.length, -')'.length)
    .split('|')
    .flatMap((word) => (word.endsWith('s?') ? [word.slice(0, -2), word.slice(0, -1)] : [word])),
);
/** How many paragraphs of the text open the article. */
const OPENING = 3;

/** What speaks for one kind of page or another: named numbers, each about 0 to 1 and never above 3. */
export type Features = ReadonlyMap<string, number>;

/** The features of a story and of the fates read from it. */
export function featuresOf(story: Story, fates: readonly Fate[], events: readonly FateEvent[]): Features {
  const features = new Map<string, number>([['bias', 1]]);
  const headline = story.lines.filter((line) => line.in === 'headline');
  const opening = story.lines.filter((line) => line.in === 'text' && line.sentence.paragraph <= OPENING);
  addCues(features, 'headline', headline);
  addCues(features, 'opening', opening);
  addMeanings(features, 'headline', headline);
  addMeanings(features, 'opening', opening);
  addLead(features, story, fates[0]);
  addEvents(features, events, fates[0]);
  const stated = fates.filter((fate) => fate.status !== 'none');
  features.set('works', Math.min(3, Math.log2(1 + stated.length)));
  features.set('canceled works', Math.min(3, Math.log2(1 + count(stated, 'canceled'))));
  features.set('question', headline.some((line) => line.text.includes('?')) ? 1 : 0);
  addNamed(features, headline, opening);
  addWorld(features, story);
  return features;
}

const count = (fates: readonly Fate[], status: Status) =>
  fates.filter((fate) => fate.status === status).length;

function addCues(features: Map<string, number>, zone: string, lines: readonly Line[]): void {
  const hits = new Map<string, number>();
  for (const { sentence, text } of lines)
    for (const { name, pattern } of opened(GATES, sentence.hints))
      if (pattern.test(text)) hits.set(name, (hits.get(name) ?? 0) + 1);
  for (const { name } of CUES)
    features.set(`${zone} ${name}`, Math.min(1.5, Math.log2(1 + (hits.get(name) ?? 0))));
}

const MEANINGS = [...Object.keys(FATE_WORDS).map((meaning) => meaning.toUpperCase()), '#', '#TH', 'H'];

/** What the words of headline or opening mean for a fate, whatever work they are said of. */
function addMeanings(features: Map<string, number>, zone: string, lines: readonly Line[]): void {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const word of line.words) {
      const meaning = meaningOf(word);
      if (meaning !== null) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
    }
  for (const meaning of MEANINGS)
    features.set(`${zone} says ${meaning}`, Math.min(1.5, Math.log2(1 + (counts.get(meaning) ?? 0)) / 2));
}

function addLead(features: Map<string, number>, story: Story, lead: Fate | undefined): void {
  for (const status of STATUSES) features.set(`lead ${status}`, lead?.status === status ? 1 : 0);
  features.set('lead rumored', lead?.certainty === 'rumored' ? 1 : 0);
  features.set('lead denied', lead?.certainty === 'denied' ? 1 : 0);
  features.set('no lead', lead === undefined ? 1 : 0);
  const mentions = lead?.work.mentions ?? [];
  const named = mentions.some((m) => story.sentences[m.sentence]?.in === 'headline');
  features.set('lead in headline', named ? 1 : 0);
  features.set('lead mentions', Math.min(3, Math.log2(1 + mentions.length) / 2));
}

/** How strongly the lead's events of each status are stated in headline, opening and rest, as shares of all. */
function addEvents(
  features: Map<string, number>,
  events: readonly FateEvent[],
  lead: Fate | undefined,
): void {
  for (const status of FATES) {
    const own = events.filter((e) => e.work === lead?.work && e.status === status);
    const zone = (test: (e: FateEvent) => boolean) =>
      Math.min(1, own.filter(test).reduce((sum, e) => sum + e.weight, 0) / 2);
    features.set(
      `headline event ${status}`,
      zone((e) => e.line.in === 'headline'),
    );
    features.set(
      `opening event ${status}`,
      zone((e) => e.line.in === 'text' && e.line.sentence.paragraph <= OPENING),
    );
    features.set(
      `later event ${status}`,
      zone((e) => e.line.in === 'text' && e.line.sentence.paragraph > OPENING),
    );
  }
  addPairs(features, events, lead);
  const others = events.filter((e) => e.work !== lead?.work).length;
  features.set('others share', events.length === 0 ? 0 : others / events.length);
}

/** Fates that the lead has both of: canceled and renewed is rescued, canceled and ending an end. */
function addPairs(features: Map<string, number>, events: readonly FateEvent[], lead: Fate | undefined): void {
  const own = events.filter((event) => event.work === lead?.work);
  const said = (status: Status) =>
    own.filter((e) => e.status === status && e.certainty !== 'denied').reduce((sum, e) => sum + e.weight, 0);
  FATES.forEach((one, i) => {
    for (const other of FATES.slice(i + 1))
      features.set(`both ${one} ${other}`, Math.min(1.5, Math.min(said(one), said(other))));
  });
  for (const status of FATES) features.set(`first ${status}`, own[0]?.status === status ? 1 : 0);
  const inText = own.filter((event) => event.line.in === 'text');
  for (const status of FATES) features.set(`first in text ${status}`, inText[0]?.status === status ? 1 : 0);
}

/** Who is named where: a page that opens with a person is about a person. */
function addNamed(features: Map<string, number>, headline: readonly Line[], opening: readonly Line[]): void {
  const kinds = (lines: readonly Line[]) =>
    lines.flatMap((line) => line.pieces.map((piece) => piece.entity?.kind));
  for (const [zone, lines] of [
    ['headline', headline],
    ['opening', opening],
  ] as const) {
    const named = kinds(lines);
    for (const kind of ['person', 'title', 'house'] as const)
      features.set(
        `${zone} ${kind}s`,
        Math.min(1.5, Math.log2(1 + named.filter((k) => k === kind).length) / 2),
      );
    const first = named.find((kind) => kind !== undefined);
    for (const kind of ['person', 'title', 'house', 'name'] as const)
      features.set(`${zone} opens with ${kind}`, first === kind ? 1 : 0);
  }
  const houses = new Set(
    opening.flatMap((l) => l.pieces.flatMap((p) => (p.entity?.kind === 'house' ? [p.entity] : []))),
  );
  features.set('opening houses differ', houses.size > 1 ? 1 : 0);
}

/** Whether the words are of the screen or of another world. */
function addWorld(features: Map<string, number>, story: Story): void {
  let [screen, elsewhere, houses, words] = [0, 0, 0, 1];
  for (const line of story.lines) {
    for (const { lower } of line.sentence.tokens) {
      words++;
      if (SCREEN_WORDS.has(lower)) screen++;
      else if (ELSEWHERE.has(lower)) elsewhere++;
    }
    for (const piece of line.pieces) if (piece.entity?.kind === 'house') houses++;
  }
  features.set('screen', Math.min(2, (screen / words) * 60));
  features.set('elsewhere', Math.min(2, (elsewhere / words) * 60));
  features.set('houses', Math.min(2, Math.log2(1 + houses) / 2));
}
