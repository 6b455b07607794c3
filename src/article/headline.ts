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

/**
 * The page's `h1` that is the article's headline: the one that shares most words with what the metadata calls it (at
 * least half, by the shorter of the two); without metadata the first that is not just the site's name. Null where there is none.
 */
export function headlineElement(document: Document, titles: string[], site: string | null): Element | null {
  let best: { element: Element; score: number } | null = null;
  for (const element of [...document.getElementsByTagName('h1')].slice(0, 30)) {
    const text = oneLine(element.textContent ?? '');
    if (!usable(text)) continue;
    if (titles.length === 0) {
      if (site === null || sharedWords(text, site) < 1) return element;
      continue;
    }
    // A section's one-word h1 ("TV") is in many a headline: length breaks the tie.
    const score = Math.max(
      ...titles.map(
        (title) =>
          (sharedWords(text, title) * Math.min(words(text).length, words(title).length)) /
          Math.max(words(title).length, 1),
      ),
    );
    const share = Math.max(...titles.map((title) => sharedWords(text, title)));
    if (share >= SHARED && score >= 0.25 && (!best || score > best.score)) best = { element, score };
  }
  return best?.element ?? null;
}

/** The metadata's titles that can be a headline, in order of trust, each without the site's name. */
export function usableTitles(claims: (string | null)[], site: string | null): string[] {
  const titles = claims.map((claim) => withoutSite(oneLine((claim ?? '').slice(0, LONGEST * 4)), site));
  return [...new Set(titles.filter(usable))];
}
