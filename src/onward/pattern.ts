/** An address with places in it for what is looked for: `{title}`, `{author}`, and `{terms}` for both in a row. */

const NAMES = ['title', 'author', 'terms'] as const;
export type Wanted = Record<(typeof NAMES)[number], string>;

const PLACEHOLDER = /\{(title|author|terms)\}/g;
const ANY_PLACEHOLDER = /\{([^{}]*)\}/g;

/**
 * What is wrong with a pattern. `address`: it is none. `https`: another protocol. `login`: a name or a password is in
 * it. `host`: what is looked for would decide whose site is asked. `unknown`: a placeholder that there is not, which
 * is `placeholder`. `nothing`: no placeholder at all.
 */
export type PatternFault =
  | { kind: 'address' | 'https' | 'login' | 'host' | 'nothing' }
  | { kind: 'unknown'; placeholder: string };

/** Half a surrogate pair, which a broken page may hold, has no encoding: it becomes U+FFFD. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function filled(pattern: string, wanted: Wanted): string {
  return pattern.replace(PLACEHOLDER, (_, name: keyof Wanted) => encoded(wanted[name]));
}

/** What an address says of whose site it is. */
function siteOf(address: string): string {
  const { origin, username, password } = new URL(address);
  return [origin, username, password].join('\n');
}

function placeholders(pattern: string, kind: RegExp): string[] {
  return [...pattern.matchAll(kind)].map(([, name = '']) => name);
}

/** What is wrong with a pattern as a reader writes it; null where it can be used. */
export function patternFault(pattern: string): PatternFault | null {
  if (!URL.canParse(pattern)) return { kind: 'address' };
  const { protocol, username, password } = new URL(pattern);
  if (protocol !== 'https:') return { kind: 'https' };
  if (username !== '' || password !== '') return { kind: 'login' };
  const names: readonly string[] = NAMES;
  const unknown = placeholders(pattern, ANY_PLACEHOLDER).find((name) => !names.includes(name));
  if (unknown !== undefined) return { kind: 'unknown', placeholder: `{${unknown}}` };
  if (placeholders(pattern, PLACEHOLDER).length === 0) return { kind: 'nothing' };
  const one = filled(pattern, { title: 'a', author: 'a', terms: 'a' });
  const other = filled(pattern, { title: 'b', author: 'b', terms: 'b' });
  const isElsewhere = !URL.canParse(one) || !URL.canParse(other) || siteOf(one) !== siteOf(other);
  return isElsewhere ? { kind: 'host' } : null;
}

/**
 * The address that a pattern gives. A parameter of the query that stays empty is left out.
 *
 * @returns null where nothing of what the pattern asks for is known.
 */
export function addressFor(pattern: string, wanted: Wanted): string | null {
  const names = placeholders(pattern, PLACEHOLDER) as (keyof Wanted)[];
  if (names.every((name) => wanted[name] === '')) return null;
  const url = new URL(filled(pattern, wanted));
  const asked = [...new URL(pattern).searchParams].filter(([, value]) => value.includes('{'));
  for (const [name] of asked) if (url.searchParams.get(name) === '') url.searchParams.delete(name);
  return url.href;
}
