import { SECOND_LEVEL, SHARED_HOSTS } from './suffixes.ts';
import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from './tracking.ts';

const ADDRESS = /^\d+(?:\.\d+){3}$|:/;

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/**
 * The part of a host that one owner registers: `bbc.co.uk` of `www.bbc.co.uk`. An approximation by rule; the whole
 * Public Suffix List would be larger than the rest of the extension.
 */
function registrableDomain(host: string): string {
  if (ADDRESS.test(host)) return host;
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const isSuffix = (top.length === 2 && SECOND_LEVEL.has(second)) || SHARED_HOSTS.has(`${second}.${top}`);
  return labels.slice(isSuffix ? -3 : -2).join('.');
}

function isTracking(pair: string): boolean {
  const name = decoded(pair.split('=', 1)[0] ?? '').toLowerCase();
  return TRACKING_PARAMETERS.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** An address as far as it tells one page from another. What is kept of it is kept to the letter. */
function bare(url: URL): string {
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair))
    .join('&');
  const copy = new URL(url);
  copy.search = query;
  // A route of a single-page site ("#/show/12") is no place in a page but the page.
  copy.hash = /^#[!/]/.test(url.hash) ? url.hash.replace(/:~:.*$/, '') : '';
  copy.username = '';
  copy.password = '';
  return copy.href.replace(/[?#]$/, '');
}

function counts(canonical: URL, tab: URL): boolean {
  if (!/^https?:$/.test(canonical.protocol)) return false;
  if (registrableDomain(canonical.hostname) !== registrableDomain(tab.hostname)) return false;
  // A site that names its front page as the address of every story would have one pin in all.
  return canonical.pathname !== '/' || canonical.search !== '' || tab.pathname === '/';
}

/**
 * The key of a story on the shelf: the address of its tab less tracking parameters and fragment. A canonical
 * address that the page names counts instead where it is of the same site, so that a story's mobile page, its AMP
 * page and a shared link are one pin.
 *
 * @param tab the tab's address; one that is no URL is its own key.
 * @param canonical what the page says its address is (`Article.url`), absolute; '' or null where it says nothing.
 */
export function pinKey(tab: string, canonical: string | null = null): string {
  const at = parsed(tab);
  if (at === null) return tab;
  const named = canonical === null || canonical === '' ? null : parsed(canonical);
  return bare(named !== null && counts(named, at) ? named : at);
}

/**
 * Where a story on the shelf is to be read: the address that its page gave, as far as that is of the same site as its
 * key, else the key. A page that was saved to a file is read where it was published.
 *
 * @param id the story's key.
 * @param url `Article.url`, '' for none.
 */
export function storyAddress(id: string, url: string): string {
  const [at, named] = [parsed(id), parsed(url)];
  if (named === null) return id;
  return at === null || !/^https?:$/.test(at.protocol) || counts(named, at) ? url : id;
}
