import { expect, test } from 'vitest';
import { addressOf } from '../../src/extension/address.ts';

test.each([
  ['https://a.example/story', 'https://a.example/story'],
  ['https://a.example/story#comments', 'https://a.example/story'],
  ['https://a.example/story?page=2#', 'https://a.example/story?page=2'],
  ['https://a.example/#/show/12', 'https://a.example/#/show/12'],
  ['https://a.example/#!show/12', 'https://a.example/#!show/12'],
])('The address %s tells the page %s', (href, address) => {
  expect(addressOf(href)).toBe(address);
});
