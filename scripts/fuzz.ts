/**
 * `npm run fuzz -- --seconds N [--seed S]`: tries, for N seconds in all, whether what the fuzz tests say holds for
 * pages, messages, stored records, files, addresses and settings that nobody wrote. What breaks it is printed, made
 * as small as can be, with the seed that finds it again.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const VITEST = 'node_modules/.bin/vitest';
const FOLDER = 'test/fuzz';
const shell = process.platform === 'win32';

const { seconds, seed } = given();
const properties = readdirSync(FOLDER)
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').match(/^ *fuzz\($|^ *fuzz\('/gm)?.length ?? 0)
  .reduce((sum, count) => sum + count);
console.log(`${properties} properties in ${seconds} seconds, with the seed ${seed}`);
const { status } = spawnSync(VITEST, ['run', '--project', 'unit', '--no-file-parallelism', FOLDER], {
  stdio: 'inherit',
  shell,
  env: { ...process.env, FUZZ_SECONDS: String(seconds / properties), FUZZ_SEED: String(seed) },
});
process.exit(status ?? 1);

function given(): { seconds: number; seed: number } {
  const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
  return {
    seconds: number('seconds', values.seconds ?? '60'),
    seed: values.seed === undefined ? Math.trunc(Math.random() * 2 ** 31) : number('seed', values.seed),
  };
}

function number(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  console.error(`--${name} takes a whole number above 0, and is “${text}”.`);
  process.exit(2);
}
