/** Whether a text is an absolute web address, or empty. */
export function isAddress(url: string): boolean {
  return url === '' || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol));
}

/** Why an address cannot be used, in words. */
export const notAnAddress = (url: string): string =>
  `"${url.slice(0, 200)}" is not a web address; one begins with https:// or http://`;
