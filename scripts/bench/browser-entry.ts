import type { Sample } from './contenders.ts';
import { measure, measureCaptures, measureGrowth } from './measure.ts';

/** A document without a window, as the extension reads from: nothing in it runs or loads. */
async function parse({ html }: Sample): Promise<Document | null> {
  return html === null ? null : new DOMParser().parseFromString(html, 'text/html');
}

/** What the page in the browser offers to the script that opened it. */
export const bench = {
  measure: (samples: Sample[], rounds: number) => measure(samples, rounds, parse),
  measureCaptures: (samples: Sample[], rounds: number) => measureCaptures(samples, rounds, parse),
  measureGrowth,
};
