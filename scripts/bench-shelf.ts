/**
 * `npm run bench:shelf`: what the shelf costs with 100, 1,000 and 10,000 pins, in milliseconds (the best of several
 * rounds) and as a multiple of the row's first figure: first the page in a real Chromium, then its steps in Node.
 */
import * as v from 'valibot';
import { CardSchema, cardOf } from '../src/shelf/card.ts';
import { EVERYTHING, found, viewOf } from '../src/shelf/catalog.ts';
import { exportCsv } from '../src/shelf/csv.ts';
import { readPin } from '../src/shelf/read-pin.ts';
import { readingList } from '../src/shelf/reading-list.ts';
import { searchIndex } from '../src/shelf/search.ts';
import { showsOf } from '../src/shelf/shows.ts';
import { pinOfNumber } from './bench/pins.ts';
import { shelfInBrowser } from './bench/shelf-in-browser.ts';
import { chromiumHere, HOW_TO_GET_ONE } from './browsers/install.ts';

const SIZES = [100, 1000, 10_000];

/** The best time of a step, in milliseconds: what other programs take of the machine is not counted. */
async function timed(step: () => unknown, rounds = 9): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await step();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

async function measured(size: number): Promise<Record<string, number>> {
  const pins = Array.from({ length: size }, (_, number) => pinOfNumber(number));
  const cards = pins.map(cardOf);
  const view = viewOf(new Map(cards.map((card) => [card.id, card])), [], searchIndex(cards));
  await view.index.whole;
  const [work] = cards[0]?.works ?? [];
  const title = work?.title ?? '';
  const ask = (text: string, sort: 'match' | 'title' = 'match') =>
    found({ ...view, last: null }, { text, filters: EVERYTHING, sort, offset: 0, limit: 50 });
  const letters: number[] = [];
  for (let length = 1; length <= title.length; length++) {
    letters.push(await timed(() => ask(title.slice(0, length))));
  }
  return {
    'read a pin from its record': await timed(() => readPin(pins[0])),
    'make its card': await timed(() => pins[0] && cardOf(pins[0])),
    'read all cards': await timed(() => cards.every((card) => v.is(CardSchema, card))),
    'tell the shows from them': await timed(() => showsOf(cards, [])),
    'build the search index': await timed(() => searchIndex(cards).whole, 5),
    'first page, by date': await timed(() => ask('')),
    'first page, by title': await timed(() => ask('', 'title')),
    'search, after the first letter of a title': letters[0] ?? 0,
    'search, after its worst letter but that': Math.max(...letters.slice(1)),
    'search, a title with two errors': await timed(() => ask(title.replace(/(.)(.)(.{3})./, '$2$1$3x'))),
    'search, an author': await timed(() => ask(work?.source?.author ?? '')),
    'the books to read': await timed(() => readingList(cards)),
    'write the table': await timed(() => [...exportCsv(cards)], 5),
  };
}

function table(heading: string, columns: Record<string, number>[]): void {
  console.log(['\n', heading.padEnd(44), ...SIZES.map((size) => `${size} pins`.padStart(16))].join(''));
  for (const step of Object.keys(columns[0] ?? {})) {
    const base = columns[0]?.[step] ?? 1;
    const figures = columns.map((column) => {
      const time = column[step] ?? 0;
      return `${time.toFixed(2)} ×${(time / base).toFixed(1)}`.padStart(16);
    });
    console.log(step.padEnd(44) + figures.join(''));
  }
}

async function forEachSize(measure: (size: number) => Promise<Record<string, number>>) {
  const columns: Record<string, number>[] = [];
  for (const size of SIZES) columns.push(await measure(size));
  return columns;
}

const executablePath = chromiumHere();
if (executablePath === null) console.log(HOW_TO_GET_ONE);
else table('in Chromium', await forEachSize((size) => shelfInBrowser(executablePath, size)));
table('in Node, ms', await forEachSize(measured));
