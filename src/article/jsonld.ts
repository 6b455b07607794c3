import { LINKED_DATA } from '../model/limits.ts';
import { oneLine } from './whitespace.ts';

/** Schema.org's article types (https://schema.org/Article and its subtypes), and those that outlets use as one. */
const ARTICLE_TYPE =
  /(?:Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|Report|Review|CriticReview|APIReference)$/;

/** What a page's linked data says of its article. Each is one line of text, or null. */
export interface LinkedData {
  headline: string | null;
  authors: string[];
  published: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
}

type Item = Record<string, unknown>;

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only own keys: linked data may name `__proto__` or `constructor`. */
const own = (item: Item, key: string): unknown => (Object.hasOwn(item, key) ? item[key] : undefined);

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** The first text in a value of any shape: a string, `{"@value"}`, `{"name"}`, `{"@id"}`, or a list of them. */
function textOf(value: unknown, keys: string[]): string | null {
  for (const one of list(value)) {
    if (typeof one === 'string' && oneLine(one) !== '') return oneLine(one);
    if (!isItem(one)) continue;
    for (const key of keys) {
      const inner = own(one, key);
      if (typeof inner === 'string' && oneLine(inner) !== '') return oneLine(inner);
    }
  }
  return null;
}

function parse(source: string): unknown {
  const json = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/)?\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/)?\s*\]\]>)$/, '')
    .replace(/;\s*$/, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ').replace(/,\s*(?=[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Often a raw line break or a comma too many: the second attempt forgives both.
    }
  }
  return null;
}

const isArticle = (item: Item): boolean =>
  list(own(item, '@type')).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

/** Every item in the data, outer ones first, whatever they are nested in. */
function* items(data: unknown): Generator<Item> {
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < LINKED_DATA.nodes; at += 1) {
    const value = queue[at];
    if (isItem(value)) yield value;
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object' && inner !== null && queue.length < LINKED_DATA.nodes) queue.push(inner);
    }
  }
}

function authorsOf(value: unknown): string[] {
  const names = list(value)
    .slice(0, 20)
    .map((one) => textOf(one, ['name', '@value']))
    .filter((name): name is string => name !== null && !/^https?:/i.test(name) && name.length <= 100);
  return [...new Set(names)];
}

function fromItem(item: Item): LinkedData {
  return {
    headline: textOf(own(item, 'headline'), ['@value']) ?? textOf(own(item, 'name'), ['@value']),
    authors: authorsOf(own(item, 'author') ?? own(item, 'creator')),
    published: textOf(own(item, 'datePublished') ?? own(item, 'dateCreated'), ['@value']),
    publisher: textOf(own(item, 'publisher'), ['name']),
    url: textOf(own(item, 'mainEntityOfPage') ?? own(item, 'url'), ['@id', 'url']),
    language: textOf(own(item, 'inLanguage'), ['alternateName', '@value', 'name']),
  };
}

/**
 * What the page's JSON-LD says of its article: of the first item that has a headline, else of the first with an author or a
 * date; null where it has none. Whatever is broken or of another shape than schema.org's is passed over, never thrown at: the data is
 * as hostile as the page.
 */
export function linkedData(document: Document): LinkedData | null {
  let bare: LinkedData | null = null;
  for (const script of document.getElementsByTagName('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const source = script.textContent ?? '';
    if (source.length > LINKED_DATA.characters) continue;
    for (const item of items(parse(source))) {
      if (!isArticle(item)) continue;
      const data = fromItem(item);
      if (data.headline !== null) return data;
      if (data.published !== null || data.authors.length > 0) bare ??= data;
    }
  }
  return bare;
}
