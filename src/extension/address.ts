/**
 * A page's address as far as it tells one page from another: without its fragment, unless that is a route of a
 * single-page site (`#/show/12`, `#!show/12`).
 */
export function addressOf(href: string): string {
  const at = href.indexOf('#');
  return at === -1 || /^#[!/]/.test(href.slice(at)) ? href : href.slice(0, at);
}
