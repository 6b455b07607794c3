import { expect, test } from 'vitest';
import { ownAddress } from '../../src/article/address.ts';

const READ = 'https://www.news.example/tv/story?utm=1#top';

test.each([
  ['its canonical one on the same site', 'https://news.example/tv/story', 'https://news.example/tv/story'],
  [
    'where it was read, where it claims another site',
    'https://other.example/a',
    'https://www.news.example/tv/story?utm=1',
  ],
  [
    'where it was read, where it claims a script',
    'javascript:alert(1)',
    'https://www.news.example/tv/story?utm=1',
  ],
  [
    'where it was read, where it claims a megabyte',
    `/${'a'.repeat(1_000_000)}`,
    'https://www.news.example/tv/story?utm=1',
  ],
])('The address of an article is %s', (_what, claim, address) => {
  expect(ownAddress([claim], READ)).toBe(address);
});
