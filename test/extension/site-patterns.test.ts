import { describe, expect, test } from 'vitest';
import { ENTERTAINMENT_SITES } from '../../src/extension/entertainment-sites.ts';
import { ANY_SITE, grantedOf, LISTED_SITES, patternOf, siteOf } from '../../src/extension/site-patterns.ts';

describe('The site of an address', () => {
  test.each([
    ['https://www.example.com/tv/story?a=1', '*://*.example.com/*'],
    ['example.com', '*://*.example.com/*'],
    [' www.example.co.uk/tv ', '*://*.example.co.uk/*'],
    ['https://tv.example.com:8080/', '*://*.tv.example.com/*'],
    ['http://127.0.0.1:3000/a', '*://127.0.0.1/*'],
    ['http://localhost:3000/', '*://localhost/*'],
    ['http://[::1]/', '*://[::1]/*'],
    ['https://bücher.example/', '*://*.xn--bcher-kva.example/*'],
    ['https://www.com/', '*://*.www.com/*'],
  ])('of %s is %s', (address, pattern) => {
    expect(patternOf(address)).toBe(pattern);
  });

  test.each([
    '',
    'harbor lights',
    'example',
    'ftp://example.com/',
    'chrome://extensions',
    'https://',
    'file:///a',
  ])('“%s” has none', (address) => {
    expect(patternOf(address)).toBeNull();
  });

  test('is called by its host', () => {
    expect(siteOf('*://*.example.com/*')).toBe('example.com');
    expect(siteOf('https://127.0.0.1/*')).toBe('127.0.0.1');
  });
});

describe('What is granted', () => {
  test('is nothing where the browser holds no pattern', () => {
    expect(grantedOf([])).toEqual({ any: false, listed: false, own: [] });
  });

  test('is the list once all of it is held', () => {
    const own = '*://*.aaa.example/*';
    expect(grantedOf([own, ...LISTED_SITES])).toEqual({ any: false, listed: true, own: [own] });
    const [first = '', ...rest] = LISTED_SITES;
    expect(grantedOf(rest)).toMatchObject({ listed: false });
    expect(grantedOf(rest).own).not.toContain(first);
  });

  test.each([ANY_SITE, ['<all_urls>'], ['http://*/*', 'https://*/*']])('is every site with %s', (...held) => {
    expect(grantedOf(held)).toEqual({ any: true, listed: false, own: [] });
  });

  test('has single sites in the order of their names', () => {
    const [one, other] = ['*://*.b.example/*', 'https://a.example/*'];
    expect(grantedOf([one, other]).own).toEqual([other, one]);
  });
});

describe('The list of entertainment sites', () => {
  const hosts = Object.keys(ENTERTAINMENT_SITES);

  test('is in order', () => {
    expect(hosts).toEqual([...hosts].sort());
  });

  test('has 80 sites in English and 20 in other languages at least', () => {
    const english = Object.values(ENTERTAINMENT_SITES).filter((language) => language === 'en').length;
    expect(english).toBeGreaterThanOrEqual(80);
    expect(hosts.length - english).toBeGreaterThanOrEqual(20);
  });

  test('names each as patterns do, and none that another holds', () => {
    expect(hosts.filter((host) => patternOf(host) !== `*://*.${host}/*`)).toEqual([]);
    expect(hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)))).toEqual([]);
  });

  test('says each language as browsers do', () => {
    for (const language of Object.values(ENTERTAINMENT_SITES))
      expect(Intl.getCanonicalLocales(language)).toEqual([language]);
  });
});
