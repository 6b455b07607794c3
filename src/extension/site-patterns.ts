import { ENTERTAINMENT_SITES } from './entertainment-sites.ts';

/** Sites as match patterns, and as people call them. */

/** The match patterns (MDN, "Match patterns") that stand for every site. */
export const ANY_SITE = ['*://*/*'];

/** Those of the curated list. */
export const LISTED_SITES = Object.keys(ENTERTAINMENT_SITES).map(patternOfHost);

/** What a browser may tell as "every site", however it was granted. */
export const EVERYTHING = new Set(['*://*/*', 'http://*/*', 'https://*/*', '<all_urls>']);

/** A host and all below it; an address in numbers and a name without a dot have nothing below. */
function patternOfHost(host: string): string {
  const isWhole = /^[\d.]+$/.test(host) || host.startsWith('[') || !host.includes('.');
  return `*://${isWhole ? '' : '*.'}${host}/*`;
}

/**
 * The match pattern of a site: its host, without `www.`, and what is below it.
 *
 * @param address as the browser has it, or as a person types it: `https://www.example.com/a`, `example.com`.
 * @returns null where that is no site that could be read.
 */
export function patternOf(address: string): string | null {
  const typed = address.trim();
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  if (!/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/^www\.(?=.*\.)/, '').replace(/\.$/, '');
  const isName = /\.[^.]*[^.\d][^.]*$/.test(host) || host.startsWith('[') || /^[\d.]+$/.test(host);
  return isName || host === 'localhost' ? patternOfHost(host) : null;
}

/** A pattern as a person calls the site: `example.com`. */
export function siteOf(pattern: string): string {
  return pattern.replace(/^[^/]*\/\/(\*\.)?/, '').replace(/\/.*$/, '');
}

export interface Granted {
  /** Every site. */
  any: boolean;
  /** The whole curated list. */
  listed: boolean;
  /** Patterns of the sites granted one by one, in order of their names. */
  own: string[];
}

/** What is granted, told from the browser's list of patterns. */
export function grantedOf(patterns: readonly string[]): Granted {
  const held = new Set(patterns);
  const listed = LISTED_SITES.every((pattern) => held.has(pattern));
  const ofList = new Set(listed ? LISTED_SITES : []);
  return {
    any: patterns.some((pattern) => EVERYTHING.has(pattern)),
    listed,
    own: patterns
      .filter((pattern) => !EVERYTHING.has(pattern) && !ofList.has(pattern))
      .sort((one, other) => (siteOf(one) < siteOf(other) ? -1 : 1)),
  };
}
