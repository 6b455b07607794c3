import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { hostName, ownAddress, webAddress } from '../../src/article/address.ts';
import { dateInAddress, isoDate } from '../../src/article/dates.ts';
import { withoutSite } from '../../src/article/headline.ts';
import { addressOf } from '../../src/extension/address.ts';
import { grantedOf, patternOf, siteOf } from '../../src/extension/site-patterns.ts';
import { addressFor, patternFault } from '../../src/onward/pattern.ts';
import { withDirective } from '../../src/shelf/fragment.ts';
import { pinKey, storyAddress } from '../../src/shelf/key.ts';
import { markdownLink } from '../../src/text/markdown.ts';
import { text } from '../shelf/arbitrary.ts';
import { fuzz } from './fuzz.ts';

const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  text,
  fc
    .tuple(
      fc.constantFrom(
        'https://',
        'http:',
        'javascript:',
        'data:',
        'file:///',
        'https://a@b@',
        '//',
        '\u0000https://',
      ),
      text,
    )
    .map((parts) => parts.join('')),
  fc.ipV6().map((host) => `http://[${host}]:1/`),
);

const isWeb = (url: string) => url === '' || /^https?:\/\//i.test(url);

describe('An address that nobody gave', () => {
  fuzz('is a web address or none', fc.tuple(address, address), 500, ([one, other]) => {
    expect(isWeb(webAddress(one, '')?.href ?? '')).toBe(true);
    expect(isWeb(ownAddress([one, other], 'https://outlet.example/story'))).toBe(true);
    expect(isWeb(withDirective(one, 'text=a'))).toBe(true);
    expect(isWeb(withDirective(storyAddress(one, other), ''))).toBe(true);
    hostName(one);
    addressOf(one);
    const key = pinKey(one, other);
    // The key of a key is the key: a story is not pinned twice.
    expect(pinKey(key)).toBe(key);
    expect(markdownLink(one, other).match(/\]\((?!https?:)/i)).toBeNull();
  });

  fuzz('is no other site’s', fc.tuple(fc.webUrl(), fc.webUrl(), fc.string()), 500, ([here, there, more]) => {
    const claim = new URL(ownAddress([there, `${there}@${more}`, more], here)).hostname;
    const host = new URL(here).hostname;
    expect(claim === host || claim.endsWith(host) || host.endsWith(claim.replace(/^www\./, ''))).toBe(true);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '{title}',
    '{author}',
    '{terms}',
    '{x}',
    '{',
    '}',
    '@',
    ':',
    '/',
    '?',
    '#',
    '&',
    '=',
    '.',
    '\\',
    '%',
  ),
  fc.string({ maxLength: 5 }),
);
const pattern = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'javascript:', 'https:', 'HTTPS://a.example'),
    fc.array(piece),
  )
  .map(([start, pieces]) => start + pieces.join(''));

describe('A pattern that nobody wrote', () => {
  fuzz(
    'has a fault, or leads to one site by https whatever is looked for',
    fc.tuple(fc.oneof(pattern, address), text, text),
    500,
    ([source, title, author]) => {
      if (patternFault(source) !== null) return;
      const hosts = [title, 'a', '../..', '@evil.example', '\\evil.example'].map((wanted) =>
        addressFor(source, { title: wanted, author, terms: `${wanted} ${author}` }),
      );
      const sites = hosts.flatMap((url) => (url === null ? [] : [new URL(url).origin]));
      expect(new Set(sites).size).toBeLessThanOrEqual(1);
      for (const site of sites) expect(site).toMatch(/^https:\/\//);
    },
  );

  fuzz('of a site is one site or none', address, 500, (typed) => {
    const made = patternOf(typed);
    if (made === null) return;
    expect(made).toMatch(/^\*:\/\/(\*\.)?[^/*\s]+\/\*$/);
    expect(patternOf(siteOf(made))).toBe(made);
    grantedOf([made, typed]);
  });
});

describe('A line of metadata that nobody wrote', () => {
  fuzz('is a date or none, a title or none', fc.tuple(text, text), 500, ([one, other]) => {
    for (const line of [one, `2022-11-04T${one}`, `Nov 4, 2022 ${one}`]) {
      const date = isoDate(line);
      if (date !== null) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}/);
    }
    dateInAddress(`https://a.example/${one}/2022/11/04/${other}`);
    expect(typeof withoutSite(`${one} | ${other}`, other)).toBe('string');
  });
});
