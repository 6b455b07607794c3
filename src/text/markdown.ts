/** Makes text stand for itself on one line: every character that Markdown or HTML reads as a sign is escaped. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|#&]/g, '\\$&')
    .replace(/^([-+]|\d+(?=[.)]))/, '\\$1');
}

/** A Markdown link to a web address; where it is none (`javascript:`, ''), the text alone. */
export function markdownLink(text: string, url: string): string {
  const address = url.replace(/[\s<>()\\]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
  return /^https?:\/\//i.test(url) ? `[${markdownText(text)}](${address})` : markdownText(text);
}
