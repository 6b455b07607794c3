import { hostName, ownAddress, webAddress } from './address.ts';
import { dateInAddress, isoDate } from './dates.ts';
import { headlineElement, usableTitles } from './headline.ts';
import { type LinkedData, linkedData } from './jsonld.ts';
import { oneLine } from './whitespace.ts';

/** What a page says about its article, each with its fallbacks; see `Article` for the forms. */
export interface Metadata {
  url: string;
  site: string | null;
  byline: string | null;
  published: string | null;
  language: string | null;
  /** The best title the metadata has, or '' where there is none. */
  title: string;
  /** Whether the page is a site's front page by its address and by its own word: teasers, and no article. */
  isFrontPage: boolean;
  /** The page's own headline, where one of its `h1` is that. */
  headlineElement: Element | null;
}

type Metas = Map<string, string>;

/** Longest byline: three authors with their titles. What is longer is a paragraph. */
const LONGEST_BYLINE = 150;

/** Every `<meta>` by its lower-case `name`, `property`, `itemprop` or `http-equiv`; the first of a name counts. */
function readMetas(document: Document): Metas {
  const metas: Metas = new Map();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content');
    if (content === null || content.trim() === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '' && !metas.has(name)) metas.set(name, content);
      }
    }
  }
  return metas;
}

function first<T>(values: Iterable<T | null | undefined>): T | null {
  for (const value of values) if (value !== null && value !== undefined) return value;
  return null;
}

const line = (text: string | null | undefined, longest: number): string | null => {
  const clean = oneLine((text ?? '').slice(0, longest * 4));
  return clean === '' || clean.length > longest ? null : clean;
};

function siteOf(metas: Metas, data: LinkedData | null, url: string): string | null {
  return first([
    line(metas.get('og:site_name'), 100),
    line(data?.publisher, 100),
    line(metas.get('application-name'), 100),
    hostName(url),
  ]);
}

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'publishdate',
  'publish-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
];

function* dates(
  document: Document,
  metas: Metas,
  data: LinkedData | null,
  url: string,
): Generator<string | null> {
  if (data?.published) yield isoDate(data.published);
  for (const name of DATE_METAS) yield isoDate(metas.get(name) ?? '');
  const stated =
    '[itemprop~="datePublished"], time[pubdate], article time[datetime], main time[datetime], time[datetime]';
  for (const element of document.querySelectorAll(stated)) {
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
    yield isoDate(value ?? '');
  }
  yield dateInAddress(url);
}

const notAddress = (name: string | null): string | null =>
  name !== null && /^(?:https?:|www\.|\/|@)/i.test(name) ? null : name;

const withoutBy = (name: string | null): string | null =>
  name === null
    ? null
    : line(name.replace(/^(?:written\s+|posted\s+)?(?:by|por|par|von|di)\b:?\s+/i, ''), LONGEST_BYLINE);

function* bylines(document: Document, metas: Metas, data: LinkedData | null): Generator<string | null> {
  if (data && data.authors.length > 0) yield line(data.authors.join(', '), LONGEST_BYLINE);
  for (const name of ['author', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author', 'byl']) {
    yield withoutBy(notAddress(line(metas.get(name), LONGEST_BYLINE)));
  }
  const stated = '[rel~="author"], [itemprop~="author"], .byline, .author-name, .p-author, .author';
  for (const element of document.querySelectorAll(stated)) {
    yield withoutBy(notAddress(line(element.textContent, LONGEST_BYLINE)));
  }
}

function languageTag(text: string | null | undefined): string | null {
  try {
    return Intl.getCanonicalLocales((text ?? '').trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

function languageOf(document: Document, metas: Metas, data: LinkedData | null): string | null {
  const root = document.documentElement;
  return first([
    languageTag(root.getAttribute('lang') ?? root.getAttribute('xml:lang')),
    languageTag(data?.language),
    languageTag(metas.get('content-language')),
    languageTag(metas.get('og:locale')),
    languageTag(metas.get('dc.language')),
  ]);
}

function isFront(metas: Metas, data: LinkedData | null, url: string): boolean {
  const address = webAddress(url, '');
  return (
    address?.pathname === '/' && address.search === '' && metas.get('og:type') === 'website' && data === null
  );
}

/** Reads what the page says about its article. `url` is where it was read, or ''. Never throws. */
export function readMetadata(document: Document, url: string): Metadata {
  const metas = readMetas(document);
  const data = linkedData(document);
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
  const address = ownAddress([canonical, metas.get('og:url') ?? null, data?.url ?? null], url);
  const site = siteOf(metas, data, address);
  const claims = [
    metas.get('og:title'),
    data?.headline,
    metas.get('twitter:title'),
    metas.get('title'),
    document.title,
  ];
  const titles = usableTitles(
    claims.map((claim) => claim ?? null),
    site,
  );
  return {
    url: address,
    site,
    byline: first(bylines(document, metas, data)),
    published: first(dates(document, metas, data, address)),
    language: languageOf(document, metas, data),
    title: titles[0] ?? '',
    isFrontPage: isFront(metas, data, url),
    headlineElement: headlineElement(document, titles, site),
  };
}
