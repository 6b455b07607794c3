import type { Brief, Evidence } from '../../src/model/brief.ts';
import { PIN_VERSION, type Pin } from '../../src/model/pin.ts';
import { FORMS, type Status } from '../../src/model/vocabulary.ts';
import { GIVEN_NAMES } from '../../src/reader/lexicon/given-names.ts';
import { PLACES } from '../../src/reader/lexicon/places.ts';
import { exportJson } from '../../src/shelf/export.ts';

/** Made-up pins, as many as are wanted and the same in every run. */

const NETWORKS = ['ABC', 'AMC', 'Apple TV+', 'FX', 'HBO', 'Hulu', 'Netflix', 'Peacock', 'Syfy', 'The CW'];
const NOUNS = ['Daughters', 'Ferry', 'Garden', 'Inheritance', 'Letters', 'Orchard', 'Tide', 'Winter'];
const STAGES: readonly Status[][] = [
  ['ordered'],
  ['renewed', 'undecided', 'renewed'],
  ['canceled', 'ending', 'renewed', 'rescued', 'canceled'],
];
const HEADLINES: Record<Status, string> = {
  canceled: 'cancels',
  ending: 'will end',
  none: 'has a new trailer for',
  ordered: 'orders',
  renewed: 'renews',
  rescued: 'saves',
  undecided: 'has yet to decide on',
};
const capital = (name: string) => name.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
const NAMES = [...GIVEN_NAMES].map(capital);
const SPOTS = [...PLACES].map(capital);
const FILLER = 'The streamer said nothing of it, and the crew waited through a long and quiet summer. ';

const NOTHING = {
  language: 'en',
  kind: 'other',
  confidence: 0.9,
  reportedBy: null,
  reasons: [],
  premiered: null,
  figures: [],
  quotes: [],
  cliffhanger: null,
  plans: [],
} as const satisfies Partial<Brief>;
const NOBODY = { role: 'cast', character: null, knownFor: null } as const;

/** The same numbers in every run (mulberry32, of which seeds side by side have nothing in common). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The pin of this number; three are of one show, on the average. */
export function pinOfNumber(number: number): Pin {
  const pick = chance(number + 1);
  const one = (list: readonly string[]) => list[pick(list.length)] ?? '';
  // Three pins a show, on the average.
  const ofShow = chance(1 + Math.floor(number / 3));
  const title = `${SPOTS[ofShow(SPOTS.length)]} ${NAMES[ofShow(NAMES.length)]}`;
  const network = NETWORKS[ofShow(NETWORKS.length)] ?? '';
  const author = `${NAMES[ofShow(NAMES.length)]} ${SPOTS[ofShow(SPOTS.length)]}`;
  const book = `The ${SPOTS[ofShow(SPOTS.length)]} ${NOUNS[ofShow(NOUNS.length)]}`;
  // A show is ordered, then renewed, then meets its end; some tell of no fate.
  const stage = number % 3;
  const status = pick(12) === 0 ? 'none' : (STAGES[stage]?.[ofShow(STAGES[stage]?.length ?? 1)] ?? 'none');
  const people = Array.from({ length: 6 }, () => `${one(NAMES)} ${one(SPOTS)}`);
  const news = `${network} has made up its mind on ${title}, from ${book} by ${author}. ${people.join(', ')} star in it.`;
  const text = `${FILLER.repeat(10)}\n\n${news}\n\n${FILLER.repeat(30)}`;
  const at = (quote: string): Evidence[] => {
    const start = text.indexOf(quote);
    return [{ in: 'text', start, end: start + quote.length, quote }];
  };
  const own = (value: string) => ({ value, evidence: at(value) });
  const form = FORMS[ofShow(FORMS.length)] ?? 'novel';
  const day = new Date(Date.UTC(2015 + 2 * stage, 0, 1 + ofShow(2200) + pick(300))).toISOString();
  const brief: Brief = {
    ...NOTHING,
    verdict: `News of ${title}`,
    summary: [{ text: news, evidence: at(news) }],
    works: [
      {
        title: own(title),
        status: { value: status, evidence: at('made up its mind') },
        certainty: 'confirmed',
        by: own(network),
        seasons: null,
        source: { form: { value: form, evidence: at('from') }, title: own(book), author: own(author) },
      },
    ],
    people: people.map((name) => ({ ...NOBODY, name, evidence: at(name) })),
  };
  return {
    id: `https://example.org/news/${number}`,
    version: PIN_VERSION,
    pinnedAt: day,
    note: pick(5) === 0 ? `Watch this with ${one(NAMES)}` : '',
    tags: pick(4) === 0 ? [one(['crime', 'later', 'sea', 'space'])] : [],
    read: [],
    hidden: [],
    article: {
      url: `https://example.org/news/${number}`,
      site: 'Marquee Wire',
      byline: null,
      published: day.slice(0, 10),
      headline: `${network} ${HEADLINES[status]} ${title}`,
      text,
      marks: [],
      language: 'en',
    },
    brief,
  };
}

/** So many pins as the file of an export. */
export async function fileOfPins(count: number): Promise<string> {
  const pins = Array.from({ length: count }, (_, number) => pinOfNumber(number));
  let text = '';
  for await (const piece of exportJson({ pins, ties: [], setAside: [] }, '2024-03-22T12:00:00.000Z'))
    text += piece;
  return text;
}
