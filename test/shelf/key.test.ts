import { describe, expect, test } from 'vitest';
import { pinKey, storyAddress } from '../../src/shelf/key.ts';
import { SECOND_LEVEL, SHARED_HOSTS } from '../../src/shelf/suffixes.ts';
import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from '../../src/shelf/tracking.ts';

describe('The key of a pin', () => {
  test.each([
    ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
    ['https://example.org/a?id=7&fbclid=abc#comments', 'https://example.org/a?id=7'],
    ['https://example.org/a?UTM_Source=x&b=%20c+d', 'https://example.org/a?b=%20c+d'],
    ['https://example.org/a#:~:text=canceled', 'https://example.org/a'],
    ['https://example.org/?p=12', 'https://example.org/?p=12'],
    ['https://user:secret@example.org/a', 'https://example.org/a'],
    ['https://example.org/a?%E0%A4%A=1', 'https://example.org/a?%E0%A4%A=1'],
  ])('of %s is %s', (address, key) => {
    expect(pinKey(address)).toBe(key);
  });

  test('keeps the route of a single-page site, which is a page of its own', () => {
    expect(pinKey('https://example.org/app#/show/12')).toBe('https://example.org/app#/show/12');
    expect(pinKey('https://example.org/app#!/show/12:~:text=gone')).toBe('https://example.org/app#!/show/12');
  });

  test('keeps a parameter whose name only resembles a tracking one', () => {
    expect(pinKey('https://example.org/a?utm=1&gclids=2')).toBe('https://example.org/a?utm=1&gclids=2');
  });

  test.each([
    ['https://m.example.org/a', 'https://www.example.org/a', 'https://www.example.org/a'],
    ['https://amp.news.bbc.co.uk/a', 'https://www.bbc.co.uk/a?utm_source=amp', 'https://www.bbc.co.uk/a'],
    ['https://example.org/a?page=2', 'https://example.org/a', 'https://example.org/a'],
  ])('of %s is what the page calls itself on the same site, %s', (tab, canonical, key) => {
    expect(pinKey(tab, canonical)).toBe(key);
  });

  test.each([
    ['another site', 'https://example.org/a', 'https://example.com/a'],
    ['another owner under one country’s registry', 'https://one.co.uk/a', 'https://two.co.uk/a'],
    ['another owner on one host of blogs', 'https://one.blogspot.com/a', 'https://two.blogspot.com/a'],
    ['another machine', 'http://10.0.0.1/a', 'http://10.0.1.1/a'],
    ['the front page', 'https://example.org/a', 'https://example.org/'],
    ['no web address', 'https://example.org/a', 'javascript:alert(1)'],
    ['nonsense', 'https://example.org/a', 'http://'],
    ['nothing', 'https://example.org/a', ''],
  ])('stays the tab’s where the page names %s', (_, tab, canonical) => {
    expect(pinKey(tab, canonical)).toBe(tab);
  });

  test('of a file or of no address at all is what there is', () => {
    expect(pinKey('file:///home/me/a.html#x')).toBe('file:///home/me/a.html');
    expect(pinKey('')).toBe('');
  });
});

describe('The lists of names in addresses', () => {
  test.each([
    ['tracking parameters', [...TRACKING_PARAMETERS]],
    ['tracking prefixes', [...TRACKING_PREFIXES]],
    ['second-level names', [...SECOND_LEVEL]],
    ['shared hosts', [...SHARED_HOSTS]],
  ])('are sorted, lower case, each once: %s', (_, names) => {
    expect(names).toEqual([...new Set(names)].sort());
    expect(names).toEqual(names.map((name) => name.toLowerCase()));
  });
});

describe('Where a story on the shelf is to be read', () => {
  const HERE = 'https://example.org/a';
  test.each([
    ['its page’s own address', 'https://www.example.org/a?id=1', 'https://www.example.org/a?id=1'],
    ['its key, where the page names another site', 'https://example.com/a', HERE],
    ['its key, where the page names no web address', 'javascript:alert(1)', HERE],
    ['its key, where the page names nothing', '', HERE],
  ])('is %s', (_, url, read) => {
    expect(storyAddress(HERE, url)).toBe(read);
  });

  test('is where it was published, for a page that was saved to a file', () => {
    expect(storyAddress('file:///home/story.html', HERE)).toBe(HERE);
  });
});
