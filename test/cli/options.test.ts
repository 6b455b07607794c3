import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/cli/options.ts';

describe('the arguments', () => {
  it('name a page, its address, and the form of the answer', () => {
    expect(readOptions(['page.html', '--url', 'https://a.example/b', '--json'])).toEqual({
      what: 'page',
      file: 'page.html',
      url: 'https://a.example/b',
      json: true,
    });
    expect(readOptions(['-'])).toEqual({ what: 'page', file: '-', url: '', json: false });
  });

  it('name lines of many, also on standard input', () => {
    expect(readOptions(['--jsonl', 'many.jsonl'])).toEqual({ what: 'lines', file: 'many.jsonl' });
    expect(readOptions(['--jsonl', '-'])).toEqual({ what: 'lines', file: '-' });
    expect(readOptions(['--jsonl=-'])).toEqual({ what: 'lines', file: '-' });
  });

  it.each([
    [['page.html', '--url', 'outlet.example'], '"outlet.example" is not a web address'],
    [['page.html', '--url', 'javascript:alert(1)'], 'is not a web address'],
    [['page.html', '--url', ''], 'is not a web address'],
    [['--fast', 'page.html'], '--fast'],
    [[], 'Name a saved page'],
    [['a.html', 'b.html'], 'One page at a time; for many there is --jsonl: b.html'],
    [['a.html', '--jsonl', 'b.jsonl'], 'Give either a page or --jsonl, not both'],
    [['--jsonl', 'b.jsonl', '--url', 'https://a.example'], 'each line has its own "url"'],
  ])('%j are told what is wrong with them', (args, message) => {
    expect(readOptions(args)).toEqual(expect.stringContaining(message));
  });
});
