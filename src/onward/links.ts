import type { Source } from '../model/brief.ts';
import { DEFAULT_PROVIDERS, MEDIA, type Medium, PROVIDERS, type Provider } from './providers.ts';

/** A link to a source work. */
export interface OnwardLink {
  provider: string;
  name: string;
  url: string;
}

/** How such a link is to be followed: the page it leads to learns nothing of where it came from. */
export const REL = 'noopener noreferrer';

const PLACEHOLDER = /\{(title|author|terms)\}/g;

/** What is searched for, or null where the article names neither the work nor its author. */
function wantedOf(source: Source): Record<'title' | 'author' | 'terms', string> | null {
  const title = source.title?.value.trim() ?? '';
  const author = source.author?.value.trim() ?? '';
  const terms = `${title} ${author}`.trim();
  return terms === '' ? null : { title, author, terms };
}

function mediumOf(source: Source): Medium | undefined {
  // A title or an author without a form is a book's: of films, games and podcasts articles say what they are.
  return source.form === null ? 'book' : MEDIA[source.form.value];
}

/** Half a surrogate pair, which a broken page may hold, has no encoding: it becomes U+FFFD. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function addressOf({ pattern }: Provider, wanted: Record<string, string>): string | null {
  const url = new URL(pattern.replace(PLACEHOLDER, (_, name: string) => encoded(wanted[name] ?? '')));
  const asked = [...new URL(pattern).searchParams].filter(([, value]) => value.includes('{'));
  for (const [name] of asked) if (url.searchParams.get(name) === '') url.searchParams.delete(name);
  return asked.some(([name]) => url.searchParams.has(name)) ? url.href : null;
}

/**
 * Where a source work may be found.
 *
 * @param chosen ids of providers in the order the reader likes; an unknown one is passed over.
 * @returns one link for each that serves the work's form, [] where there is nothing to search for.
 */
export function onwardLinks(source: Source, chosen: readonly string[] = DEFAULT_PROVIDERS): OnwardLink[] {
  const wanted = wantedOf(source);
  const medium = mediumOf(source);
  if (wanted === null || medium === undefined) return [];
  return chosen.flatMap((id) => {
    const provider = PROVIDERS.find((one) => one.id === id && one.serves === medium);
    const url = provider === undefined ? null : addressOf(provider, wanted);
    return provider === undefined || url === null ? [] : [{ provider: id, name: provider.name, url }];
  });
}
