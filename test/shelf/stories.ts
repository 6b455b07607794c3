import type { Article } from '../../src/model/article.ts';
import type { Brief, Evidence, Fact, Work } from '../../src/model/brief.ts';
import type { Pin } from '../../src/model/pin.ts';
import type { Certainty, Form, Status } from '../../src/model/vocabulary.ts';
import { pinOf, type Story } from '../../src/shelf/again.ts';
import { type Card, cardOf } from '../../src/shelf/card.ts';
import type { Shelf } from '../../src/shelf/store.ts';

/** Made-up stories, for tests of the shelf: each says what it says in sentences that it is given. */

export interface Told {
  /** Last part of its address. */
  slug?: string;
  published?: string | null;
  headline?: string;
  works?: ToldWork[];
  premiered?: string;
  people?: string[];
  hidden?: string[];
  site?: string;
}

export interface ToldWork {
  title: string;
  status?: Status;
  certainty?: Certainty;
  by?: string;
  seasons?: number;
  source?: { form?: Form; title?: string; author?: string };
}

function sentenceOf({ title, status = 'none', by, seasons, source }: ToldWork): string {
  const from = source === undefined ? '' : `, from ${source.form} ${source.title} by ${source.author},`;
  return `${title}${from} is ${status}, says ${by} of ${seasons} seasons.`;
}

/** A story, with its evidence in place. */
export function story(told: Told = {}): Story {
  const { works = [], people = [], published = '2024-03-22', site = 'Marquee Wire' } = told;
  const named = people.map((name) => `${name} is in it.`);
  const premiered = told.premiered === undefined ? [] : [`It premiered on ${told.premiered}.`];
  const text = ['This is the news.', ...works.map(sentenceOf), ...named, ...premiered].join('\n\n');
  const at = (quote: string): Evidence[] => {
    const start = text.indexOf(quote);
    return [{ in: 'text', start, end: start + quote.length, quote }];
  };
  const own = (value: string): Fact<string> => ({ value, evidence: at(value) });
  const article: Article = {
    url: `https://example.org/tv/${told.slug ?? 'story'}`,
    site,
    byline: null,
    published,
    headline: told.headline ?? `News of ${works[0]?.title ?? 'nothing'}`,
    text,
    marks: [],
    language: 'en',
    words: text.split(/\s+/).length,
  };
  const brief: Brief = {
    language: 'en',
    kind: 'other',
    confidence: 0.9,
    verdict: `Verdict on ${works[0]?.title ?? 'nothing'}`,
    summary: [],
    works: works.map((work): Work => workOf(work, at, own)),
    reportedBy: null,
    reasons: [],
    premiered: told.premiered === undefined ? null : own(told.premiered),
    people: people.map((name) => ({
      name,
      role: 'cast',
      character: null,
      knownFor: null,
      evidence: at(name),
    })),
    figures: [],
    quotes: [],
    cliffhanger: null,
    plans: [],
  };
  return { address: `${article.url}?utm_source=test`, article, brief, hidden: told.hidden ?? [] };
}

function workOf(
  work: ToldWork,
  at: (quote: string) => Evidence[],
  own: (value: string) => Fact<string>,
): Work {
  const { status = 'none', by, seasons, source } = work;
  return {
    title: own(work.title),
    status: { value: status, evidence: at(`is ${status}`) },
    certainty: work.certainty ?? 'confirmed',
    by: by === undefined ? null : own(by),
    seasons: seasons === undefined ? null : { value: seasons, evidence: at(`${seasons} seasons`) },
    source:
      source === undefined
        ? null
        : {
            form: source.form === undefined ? null : { value: source.form, evidence: at(source.form) },
            title: source.title === undefined ? null : own(source.title),
            author: source.author === undefined ? null : own(source.author),
          },
  };
}

/** The pin of such a story. */
export function pin(told: Told = {}, mine: Partial<Pin> = {}): Pin {
  return { ...pinOf(story(told), null, '2024-04-01T12:00:00.000Z'), ...mine };
}

/** The card of such a story's pin. */
export function card(told: Told = {}, mine: Partial<Pin> = {}): Card {
  return cardOf(pin(told, mine));
}

/** Every pin of a shelf. */
export async function* everyPinOf(shelf: Pick<Shelf, 'pinsAfter'>): AsyncGenerator<Pin> {
  let batch = await shelf.pinsAfter(null);
  while (batch.length > 0) {
    yield* batch;
    batch = await shelf.pinsAfter(batch.at(-1)?.id ?? null);
  }
}
