import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/words/languages.ts';

const descriptions = readdirSync('docs/store').filter((file) => file.endsWith('.md'));

test('The stores are told of Shelved in every language of its interface', () => {
  expect(descriptions.map((file) => file.replace('.md', '')).sort()).toEqual([...LANGUAGES].sort());
});

test.each(descriptions)(
  'A store shows the description %s as it is: plain text, with the same parts',
  (file) => {
    const text = readFileSync(`docs/store/${file}`, 'utf8');
    expect(text.trim().split(/\n\n/)).toHaveLength(6);
    expect(text).not.toMatch(/[<>#*`]|\]\(/);
    // https://developer.chrome.com/docs/webstore/cws-dashboard-listing
    expect(text.length).toBeLessThan(16_000);
  },
);
