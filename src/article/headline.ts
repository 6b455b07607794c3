import { oneLine } from './whitespace.ts';

/** Longer than any headline: what claims to be one is a paragraph, or an attack. */
const LONGEST = 400;
const SHARED = 0.5;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the shorter text's words that the longer one has too, 0 to 1. */
export function sharedWords(a: string, b: string): number {
  const [one, other] = [new Set(words(a)), new Set(words(b))];
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / smaller;
}

/** A `<title>` or `og:title` without the site's name that stands after a bar or dash. */
export function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[|–—»·•\-:]+\s+/);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1] ?? '';
  const first = parts[0] ?? '';
  const isSite = (part: string): boolean => site !== null && sharedWords(part, site) >= SHARED;
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»·•\-:]+\s+$/, '');
  if (isSite(first)) return title.slice(first.length).replace(/^\s+[|–—»·•\-:]+\s+/, '');
  return title;
}

const usable = (text: string): boolean => text !== '' && text.length <= LONGEST;

/** How well a text serves as one of the titles: their shared words, weighed so that "TV" is no headline of "…on TV"; 0 for none. */
function closeness(text: string, titles: string[]): number {
  const fits = titles.map((title) => {
    const share = sharedWords(text, title);
    const whole = Math.min(words(text).length, words(title).length) / Math.max(words(title).length, 1);
    return share >= SHARED && share * whole >= 0.25 ? share * whole : 0;
  });
  return Math.max(0, ...fits);
}

/**
 * The page's `h1` that is the article's headline: the one that shares most words with what the metadata calls it (at
 * least half, by the shorter of the two). Without metadata the first that is not just the site's name, one in the
 * page's article or main part before others. Null where there is none.
 */
export function headlineElement(document: Document, titles: string[], site: string | null): Element | null {
  const found = [...document.getElementsByTagName('h1')]
    .slice(0, 30)
    .map((element) => ({ element, text: oneLine(element.textContent ?? '') }))
    .filter(({ text }) => usable(text));
  if (titles.length === 0) {
    const own = found.filter(({ text }) => site === null || sharedWords(text, site) < 1);
    return (own.find(({ element }) => element.closest('article, main')) ?? own[0])?.element ?? null;
  }
  let best: { element: Element; score: number } | null = null;
  for (const { element, text } of found) {
    const score = closeness(text, titles);
    if (score > (best?.score ?? 0)) best = { element, score };
  }
  return best?.element ?? null;
}

/** The metadata's titles that can be a headline, in order of trust, each without the site's name. */
export function usableTitles(claims: (string | null)[], site: string | null): string[] {
  const titles = claims.map((claim) => withoutSite(oneLine((claim ?? '').slice(0, LONGEST * 4)), site));
  return [...new Set(titles.filter(usable))];
}
