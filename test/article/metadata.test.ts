import { describe, expect, it } from 'vitest';
import { dateInAddress, isoDate } from '../../src/article/dates.ts';
import { readMetadata } from '../../src/article/metadata.ts';
import { pageOf } from './page.ts';

const URL_READ = 'https://www.outlet.example/tv/story/?utm_source=x#top';
const metadata = (head: string, body = '', url = URL_READ) =>
  readMetadata(pageOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, url), url);
const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const headlineOf = (head: string, body: string) => metadata(head, body).headlineElement?.textContent ?? null;

describe('the headline', () => {
  const title = '<meta property="og:title" content="Peacock Cancels ‘Harbor Lights’ After Two Seasons">';

  it('is the h1 that shares its words with the metadata', () => {
    const body =
      '<h1>TV News</h1><h1>‘Harbor Lights’ Canceled by Peacock After Two Seasons</h1><h1>Newsletter</h1>';
    expect(headlineOf(title, body)).toBe('‘Harbor Lights’ Canceled by Peacock After Two Seasons');
  });

  it('is the metadata’s where the h1 is about something else', () => {
    expect(headlineOf(title, '<h1>The Outlet</h1>')).toBeNull();
    expect(metadata(title, '<h1>The Outlet</h1>').title).toBe(
      'Peacock Cancels ‘Harbor Lights’ After Two Seasons',
    );
  });

  it('does not take a section’s name for it, though the title holds the word', () => {
    expect(
      headlineOf('<title>Harbor Lights Canceled: What It Means for TV</title>', '<h1>TV</h1>'),
    ).toBeNull();
  });

  it('is the first h1 where there is no metadata', () => {
    expect(headlineOf('', '<h1></h1><h1>A Show Is Over</h1>')).toBe('A Show Is Over');
  });

  it('is the article’s own h1 before others where there is no metadata', () => {
    expect(headlineOf('', '<h1>Welcome, reader</h1><article><h1>A Show Is Over</h1></article>')).toBe(
      'A Show Is Over',
    );
  });

  it('loses the site’s name', () => {
    const site = '<meta property="og:site_name" content="The Outlet">';
    expect(metadata(`${site}<title>A Show Is Over | The Outlet</title>`).title).toBe('A Show Is Over');
    expect(metadata(`${site}<title>The Outlet – A Show Is Over</title>`).title).toBe('A Show Is Over');
    expect(metadata(`${site}<title>Spider-Man: No Way Home - A Review</title>`).title).toBe(
      'Spider-Man: No Way Home - A Review',
    );
  });

  it('is never a megabyte', () => {
    const long = 'word '.repeat(200_000);
    expect(
      metadata(`<meta property="og:title" content="${long}"><title>Short</title>`, `<h1>${long}</h1>`),
    ).toMatchObject({
      title: 'Short',
      headlineElement: null,
    });
  });

  it('may be missing altogether', () => {
    expect(metadata('', '<p>Text</p>')).toMatchObject({ title: '', headlineElement: null });
  });
});

describe('the address', () => {
  const canonical = (href: string) => metadata(`<link rel="canonical" href="${href}">`).url;

  it('is the canonical one of the same site', () => {
    expect(canonical('https://outlet.example/tv/story/')).toBe('https://outlet.example/tv/story/');
    expect(canonical('/tv/story/')).toBe('https://www.outlet.example/tv/story/');
  });

  it.each([
    'https://elsewhere.example/story',
    'https://notoutlet.example/tv/story/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://outlet.example/',
    'http://[',
    '',
  ])('is the one it was read at where the page claims %j', (href) => {
    expect(canonical(href)).toBe('https://www.outlet.example/tv/story/?utm_source=x');
  });

  it('is whatever the page claims where nobody knows where it was read, or nothing', () => {
    const page = (head: string) => readMetadata(pageOf(head), '').url;
    expect(page('<link rel="canonical" href="https://outlet.example/tv/story/">')).toBe(
      'https://outlet.example/tv/story/',
    );
    expect(page('<link rel="canonical" href="/tv/story/">')).toBe('');
  });
});

describe('site, byline and language', () => {
  it('come from linked data, wherever in it the article is', () => {
    const article = {
      '@type': ['Thing', 'NewsArticle'],
      headline: 'A Show Is Over',
      author: [{ '@type': 'Person', name: 'Maud Pellerin' }, 'Ines Okafor', { name: 'https://x.example' }],
      publisher: { name: 'The Outlet' },
      datePublished: '2024-03-01T10:00:00+0100',
      inLanguage: { name: 'English', alternateName: 'en-US' },
    };
    for (const data of [
      article,
      [article],
      { '@graph': [{ '@type': 'WebSite' }, article] },
      { mainEntity: article },
    ]) {
      expect(metadata(jsonLd(data))).toMatchObject({
        site: 'The Outlet',
        byline: 'Maud Pellerin, Ines Okafor',
        published: '2024-03-01T10:00:00+01:00',
        language: 'en-US',
      });
    }
  });

  it('come from tags where there is none', () => {
    expect(
      metadata(
        '<meta name="author" content="By Maud Pellerin"><meta property="og:locale" content="en_GB"><meta name="application-name" content="The Outlet">',
      ),
    ).toMatchObject({ site: 'The Outlet', byline: 'Maud Pellerin', language: 'en-GB' });
  });

  it('come from the page itself at last', () => {
    expect(metadata('', '<a rel="author" href="/x">Maud Pellerin</a>')).toMatchObject({
      site: 'outlet.example',
      byline: 'Maud Pellerin',
      language: null,
    });
  });
});

describe('linked data of any shape', () => {
  const headline = 'A Show Is Over';
  const fine = { '@type': 'NewsArticle', headline, author: { name: 'Maud Pellerin' } };

  it.each([
    ['that is cut off', '{"@type": "NewsArticle", "headline": "A Show'],
    ['that is no object', '"NewsArticle"'],
    ['that is null', 'null'],
    ['with arrays where objects belong', '{"@type": [[]], "@graph": {"@graph": [[null]]}}'],
    [
      'with objects where text belongs',
      '{"@type": "NewsArticle", "headline": {"headline": {}}, "author": {"name": {}}}',
    ],
    ['with a type that is no text', '{"@type": {"NewsArticle": true}}'],
  ])('%s is passed over for the next', (_, data) => {
    expect(metadata(jsonLd(data) + jsonLd(fine)).byline).toBe('Maud Pellerin');
  });

  it('is read though it holds raw line breaks, comments and a comma too many', () => {
    const data =
      '<!-- {"@type": "NewsArticle", "headline": "A Show\nIs Over", "author": [{"name": "Maud Pellerin"},],} -->';
    expect(metadata(jsonLd(data))).toMatchObject({ title: headline, byline: 'Maud Pellerin' });
  });

  it('reaches no prototype', () => {
    const data =
      '{"__proto__": {"@type": "NewsArticle", "headline": "Polluted"}, "constructor": {"prototype": {"x": 1}}}';
    metadata(jsonLd(data));
    expect(({} as Record<string, unknown>)['headline']).toBeUndefined();
    const inherited = '{"@type": "NewsArticle", "headline": "A Show", "__proto__": {"author": "Nobody"}}';
    expect(metadata(jsonLd(inherited)).byline).toBeNull();
  });

  it('may be nested a hundred thousand deep', () => {
    const data = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(metadata(jsonLd(data) + jsonLd(fine)).byline).toBe('Maud Pellerin');
  });
});

describe('a date', () => {
  it.each([
    ['2022-11-04', '2022-11-04'],
    ['2022-11-04T16:20:00-07:00', '2022-11-04T16:20:00-07:00'],
    ['2022-11-04T16:20:00.000Z', '2022-11-04T16:20:00Z'],
    ['2022-11-04 16:20:00 +0100', '2022-11-04T16:20:00+01:00'],
    ['20221104', '2022-11-04'],
    ['2022-11-04T99:99', '2022-11-04'],
    ['Fri, 04 Nov 2022 16:20:00 GMT', '2022-11-04T16:20:00Z'],
    ['November 4, 2022', '2022-11-04'],
    ['Nov 4th, 2022', '2022-11-04'],
    ['04/11/2022', null],
    ['yesterday', null],
    ['2022-13-45', null],
    ['2023-02-31', null],
    ['0000-00-00', null],
    ['1970-01-01', null],
    ['9999-01-01', null],
    ['1667577600', null],
    ['', null],
  ])('%j is %j', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });

  it('may stand in the address alone', () => {
    expect(dateInAddress('https://a.example/2022/11/4/story/')).toBe('2022-11-04');
    expect(dateInAddress('https://a.example/story-2022')).toBeNull();
    expect(metadata('', '', 'https://a.example/2022/11/04/story').published).toBe('2022-11-04');
  });

  it('from nowhere is none', () => {
    expect(
      metadata('<meta name="date" content="soon">', '<time datetime="PT2H">2 hours</time>').published,
    ).toBeNull();
  });
});
