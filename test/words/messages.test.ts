import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';

/** Everything that may say a message: the sources, but for the list of what English verdicts need. */
function sources(): string {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('english.ts'))
    .map((file) => `src/${file}`);
  return ['manifest.json', ...files].map((file) => readFileSync(file, 'utf8')).join('\n');
}

describe('every message', () => {
  const said = sources();

  it.each(Object.keys(en))('is said somewhere: %s', (key) => {
    const name = key.replace(/_(zero|one|two|few|many|other)$/, '');
    expect(said).toMatch(new RegExp(`['"_]${name}(_|['\\W])`));
  });

  it.each(Object.entries(en))('tells its translator what it is for: %s', (_, { description }) => {
    expect(description.length).toBeGreaterThan(10);
  });
});
