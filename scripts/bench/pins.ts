import type { Brief, Evidence } from '../../src/model/brief.ts';
import { PIN_VERSION, type Pin } from '../../src/model/pin.ts';
import { FORMS, STATUSES } from '../../src/model/vocabulary.ts';
import { GIVEN_NAMES } from '../../src/reader/lexicon/given-names.ts';
import { PLACES } from '../../src/reader/lexicon/places.ts';
import { exportJson } from '../../src/shelf/export.ts';

/** Made-up pins, as many as are wanted and the same in every run. */

const NETWORKS = ['ABC', 'AMC', 'Apple TV+', 'FX', 'HBO', 'Hulu', 'Netflix', 'Peacock', 'Syfy', 'The CW'];
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

/** The same numbers in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
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
  const status = STATUSES[pick(STATUSES.length)] ?? 'none';
  const people = Array.from({ length: 6 }, () => `${one(NAMES)} ${one(SPOTS)}`);
  const news = `${network} has made up its mind on ${title}, from ${author}. ${people.join(', ')} star in it.`;
  const text = `${FILLER.repeat(10)}\n\n${news}\n\n${FILLER.repeat(30)}`;
  const at = (quote: string): Evidence[] => {
    const start = text.indexOf(quote);
    return [{ in: 'text', start, end: start + quote.length, quote }];
  };
  const own = (value: string) => ({ value, evidence: at(value) });
  const form = FORMS[ofShow(FORMS.length)] ?? 'novel';
  const day = new Date(Date.UTC(2015, 0, 1 + pick(4000))).toISOString();
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
        source: { form: { value: form, evidence: at('from') }, title: own(title), author: own(author) },
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
      headline: `${network} decides on ${title}`,
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
