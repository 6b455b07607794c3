/** What is learned of the words of titles and those around them: see src/reader/mentions/tagger.ts. */

import { capitalRuns, capitalsTell, type Run } from '../../src/reader/mentions/runs.ts';
import { bestPath, type Emission } from '../../src/reader/mentions/tagger.ts';
import { SIGNS, titleSigns } from '../../src/reader/mentions/title-signs.ts';
import { type Sentence, tellStory } from '../../src/reader/story.ts';
import { level } from '../../src/text/level.ts';
import { type Token, tokenize } from '../../src/text/tokens.ts';
import type { Text } from './corpora.ts';
import { shuffle, shuffler } from './logistic.ts';

const [OUT, BEGIN, INSIDE] = [0, 1, 2];
const TAGS = 3;
const ROUNDS = 8;

/** A run of capitalized words with the tag of each of its tokens. */
export interface Tagged {
  rows: number[][];
  tags: number[];
}

/** The weights of the signs (row by sign, column begin and inside), and of the steps from tag to tag. */
export interface TitleWeights {
  table: Float64Array;
  steps: number[];
}

/** The runs of a text that name no title in quotation marks, tagged by the annotated titles. */
export function runsOf({ article, works, sources, kind }: Text): Tagged[] {
  const story = tellStory(article);
  if (story.lowerCase) return [];
  const titles = new Set([...works.map((work) => work.title), ...sources].flatMap(spellings));
  return story.sentences.filter(capitalsTell).flatMap((sentence) => {
    const known = sentence.mentions.filter((m) => m.entity.kind === 'title');
    const bare: Sentence = {
      ...sentence,
      mentions: sentence.mentions.filter((m) => m.entity.kind === 'house'),
    };
    return capitalRuns(bare, true).flatMap((run) => {
      const inside = known.filter((m) => m.from < run.to && run.from < m.to);
      if (inside.some((m) => m.marked)) return [];
      const tags = tagsOf(run, titles);
      // An article's other titles are not annotated: what may be one teaches nothing.
      if (kind !== null && inside.length > 0 && !tags.includes(BEGIN)) return [];
      return [{ rows: titleSigns(run), tags }];
    });
  });
}

const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .filter((token) => token.kind !== 'mark' || /[,:&'-]/.test(token.lower))
    .map((token) => token.lower)
    .join(' ');

function spellings(title: string): string[] {
  const words = wordsOf(tokenize(level(title)));
  return [words, words.replace(/^the /, '')];
}

function tagsOf({ sentence, from, to }: Run, titles: ReadonlySet<string>): number[] {
  const tags = new Array<number>(to - from).fill(OUT);
  for (let i = from; i < to; i++) {
    for (let end = to; end > i; end--) {
      if (!titles.has(wordsOf(sentence.tokens.slice(i, end)))) continue;
      tags.fill(INSIDE, i - from, end - from);
      tags[i - from] = BEGIN;
      i = end - 1;
      break;
    }
  }
  return tags;
}

/** Averaged structured perceptron; the same weights on every run. */
export function learnTitles(runs: readonly Tagged[]): TitleWeights {
  const [now, sum] = [new Float64Array(SIGNS * TAGS), new Float64Array(SIGNS * TAGS)];
  const [steps, stepSum] = [new Float64Array(TAGS * TAGS), new Float64Array(TAGS * TAGS)];
  const random = shuffler();
  const order = [...runs];
  let time = 1;
  const move = (at: number, by: number) => {
    now[at] = (now[at] ?? 0) + by;
    sum[at] = (sum[at] ?? 0) + by * time;
  };
  const step = (at: number, by: number) => {
    steps[at] = (steps[at] ?? 0) + by;
    stepSum[at] = (stepSum[at] ?? 0) + by * time;
  };
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const { rows, tags } of order) {
      const guess = bestPath(
        rows.map((row) => emission(now, row)),
        steps,
      );
      tags.forEach((tag, i) => {
        const wrong = guess[i] ?? OUT;
        if (tag !== wrong) {
          for (const sign of rows[i] ?? []) {
            move(sign * TAGS + tag, 1);
            move(sign * TAGS + wrong, -1);
          }
        }
        if (i === 0) return;
        const [right, other] = [(tags[i - 1] ?? OUT) * TAGS + tag, (guess[i - 1] ?? OUT) * TAGS + wrong];
        if (right !== other) {
          step(right, 1);
          step(other, -1);
        }
      });
      time++;
    }
  }
  const average = (at: number) => (now[at] ?? 0) - (sum[at] ?? 0) / time;
  return {
    table: withoutRare(runs, againstOutside(average)),
    steps: [...steps].map((value, i) => value - (stepSum[i] ?? 0) / time),
  };
}

function emission(weights: Float64Array, row: readonly number[]): Emission {
  const total: Emission = [0, 0, 0];
  for (const sign of row) {
    total[0] += weights[sign * TAGS] ?? 0;
    total[1] += weights[sign * TAGS + 1] ?? 0;
    total[2] += weights[sign * TAGS + 2] ?? 0;
  }
  return total;
}

function againstOutside(average: (at: number) => number): Float64Array {
  const table = new Float64Array(SIGNS * 2);
  for (let sign = 0; sign < SIGNS; sign++)
    for (const tag of [BEGIN, INSIDE])
      table[sign * 2 + tag - 1] = average(sign * TAGS + tag) - average(sign * TAGS + OUT);
  return table;
}

/** A sign met once says nothing of others. */
function withoutRare(runs: readonly Tagged[], table: Float64Array): Float64Array {
  const counts = new Uint32Array(SIGNS);
  for (const { rows } of runs)
    for (const row of rows) for (const sign of row) counts[sign] = (counts[sign] ?? 0) + 1;
  return table.map((value, at) => ((counts[at >> 1] ?? 0) < 2 ? 0 : value));
}
