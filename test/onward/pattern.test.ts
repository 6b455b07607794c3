import { describe, expect, test } from 'vitest';
import { addressFor, patternFault } from '../../src/onward/pattern.ts';

const wanted = (title: string, author: string) => ({ title, author, terms: `${title} ${author}`.trim() });

describe('A pattern of the reader’s own', () => {
  test.each([
    'https://catalog.example.org/search?q={title}',
    'https://catalog.example.org/search?title={title}&author={author}',
    'https://catalog.example.org/{author}/{title}',
    'https://catalog.example.org/#/find/{terms}',
    'https://library.example.org:8443/?kw={author}',
  ])('is good: %s', (pattern) => {
    expect(patternFault(pattern)).toBeNull();
  });

  test.each([
    ['', 'address'],
    ['my library', 'address'],
    ['catalog.example.org/search?q={title}', 'address'],
    ['http://catalog.example.org/search?q={title}', 'https'],
    ['javascript:alert("{title}")', 'https'],
    ['data:text/html,{title}', 'https'],
    ['https://me:secret@catalog.example.org/?q={title}', 'login'],
    ['https://{title}.example.org/', 'host'],
    ['https://example.org:{title}/', 'address'],
    ['https://{title}@example.org/', 'login'],
    ['https://catalog.example.org/', 'nothing'],
    ['https://catalog.example.org/?q=title', 'nothing'],
  ])('is bad: %s', (pattern, kind) => {
    expect(patternFault(pattern)?.kind).toBe(kind);
  });

  test('names the placeholder that there is not', () => {
    expect(patternFault('https://catalog.example.org/?q={title}&i={isbn}')).toEqual({
      kind: 'unknown',
      placeholder: '{isbn}',
    });
  });

  test('is filled in wherever its places are', () => {
    expect(addressFor('https://a.example/{author}/{title}', wanted('Salt & Sea', 'A/B'))).toBe(
      'https://a.example/A%2FB/Salt%20%26%20Sea',
    );
    expect(addressFor('https://a.example/#/find/{terms}', wanted('Salt', 'Wan'))).toBe(
      'https://a.example/#/find/Salt%20Wan',
    );
  });

  test('gives no address where nothing that it asks for is known', () => {
    expect(addressFor('https://a.example/?q={title}', wanted('', 'Helen Wan'))).toBeNull();
    expect(addressFor('https://a.example/?t={title}&a={author}', wanted('', 'Wan'))).toBe(
      'https://a.example/?a=Wan',
    );
  });
});
