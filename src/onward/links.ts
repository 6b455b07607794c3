import type { Source } from '../model/brief.ts';
import { addressFor, type Wanted } from './pattern.ts';
import { MEDIA, type Medium, type Provider } from './providers.ts';

/** A link to a source work. */
export interface OnwardLink {
  provider: string;
  name: string;
  url: string;
}

/** How such a link is to be followed: the page it leads to learns nothing of where it came from. */
export const REL = 'noopener noreferrer';

/** What is searched for, or null where the article names neither the work nor its author. */
function wantedOf(source: Source): Wanted | null {
  const title = source.title?.value.trim() ?? '';
  const author = source.author?.value.trim() ?? '';
  const terms = `${title} ${author}`.trim();
  return terms === '' ? null : { title, author, terms };
}

function mediumOf(source: Source): Medium | undefined {
  // A title or an author without a form is a book's: of films, games and podcasts articles say what they are.
  return source.form === null ? 'book' : MEDIA[source.form.value];
}

/**
 * Where a source work may be found.
 *
 * @param providers in the order the reader likes (`shownProviders`).
 * @returns one link for each that serves the work's form, [] where there is nothing to search for.
 */
export function onwardLinks(source: Source, providers: readonly Provider[]): OnwardLink[] {
  const wanted = wantedOf(source);
  const medium = mediumOf(source);
  if (wanted === null || medium === undefined) return [];
  return providers.flatMap(({ id, name, serves, pattern }) => {
    const url = serves === medium ? addressFor(pattern, wanted) : null;
    return url === null ? [] : [{ provider: id, name, url }];
  });
}
