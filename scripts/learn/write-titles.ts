import { pack } from '../../src/text/pack.ts';
import { articles, snippets } from './corpora.ts';
import { learnTitles, runsOf } from './titles.ts';
import { write } from './write.ts';

/** Steps of quantization to one standard deviation of the weights. */
const FINENESS = 4;

const runs = [...snippets(), ...articles()].flatMap(runsOf);
const { table, steps } = learnTitles(runs);
const told = table.filter((value) => value !== 0);
const unit = FINENESS / Math.sqrt(told.reduce((sum, value) => sum + value * value, 0) / told.length);
write(
  'mentions/title-weights.ts',
  `/** Written by \`npm run learn\`: what each sign says for beginning a title and for going on with one, packed. */
export const PACKED =
  '${pack(table.map((value) => Math.round(value * unit)))}';

/** What each step from tag to tag adds; row by the tag before: outside, begin, inside. */
export const STEPS = [${steps.map((value) => Math.round(value * unit * 100) / 100).join(', ')}];
`,
);
console.log(`titles: ${runs.length} runs`);
