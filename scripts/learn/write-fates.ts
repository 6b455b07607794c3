import { pack } from '../../src/text/pack.ts';
import { articles, snippets } from './corpora.ts';
import { learnFates, placesOf } from './fates.ts';
import { write } from './write.ts';

/** What one step of a packed weight is worth, and below how much a weight is left out. */
const [SCALE, LEAST] = [0.2, 0.15];

const places = [...snippets(), ...articles()].flatMap(placesOf);
const { table } = learnFates(places);
const steps = Array.from(table, (value) => (Math.abs(value) < LEAST ? 0 : Math.round(value / SCALE)));
write(
  'fates/fate-weights.ts',
  `/** Written by \`npm run learn\`: what each sign says for each fate, packed. */
export const PACKED =
  '${pack(steps)}';

/** What one step of a weight is worth. */
export const SCALE = ${SCALE};
`,
);
console.log(`fates: ${places.length} places`);
