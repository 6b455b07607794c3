/** No address that leads anywhere is longer; one that is was made to fill something. */
const LONGEST_ADDRESS = 4_000;

/** A web address, made absolute; null where it is none (`javascript:`, `data:`, nonsense, a megabyte). */
export function webAddress(href: string | null, base: string): URL | null {
  if (href === null || href.trim() === '') return null;
  try {
    const url = base === '' ? new URL(href) : new URL(href, base);
    return /^https?:$/.test(url.protocol) && url.href.length <= LONGEST_ADDRESS ? url : null;
  } catch {
    return null;
  }
}

/** The host without what only names a device or the web itself. */
const bareHost = (url: URL): string => url.hostname.toLowerCase().replace(/^(?:www\d?|m|mobile|amp)\./, '');

/** Whether two addresses are of one site: the same host, or one within the other (news.example.org, example.org). */
function sameSite(a: URL, b: URL): boolean {
  const [one, other] = [bareHost(a), bareHost(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** The publisher's host as a name of last resort; null where the address is none. */
export function hostName(url: string): string | null {
  const address = webAddress(url, '');
  return address && address.hostname !== '' ? bareHost(address) : null;
}

/**
 * The article's own address: the first of those the page claims that is on the same site, and not the site's front
 * page while the page read is not; else the address it was read at, less its fragment.
 */
export function ownAddress(claims: (string | null)[], url: string): string {
  const read = webAddress(url, '');
  for (const claim of claims) {
    const address = webAddress(claim, url);
    if (!address) continue;
    if (read && !sameSite(address, read)) continue;
    if (read && address.pathname === '/' && address.search === '' && read.pathname !== '/') continue;
    address.hash = '';
    return address.href;
  }
  if (!read) return '';
  read.hash = '';
  return read.href;
}
