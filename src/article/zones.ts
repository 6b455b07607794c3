/** Why a part of the page is no part of the story, by what the page itself calls it. */
export type Zone =
  | 'navigation'
  | 'aside'
  | 'caption'
  | 'hidden'
  | 'form'
  | 'dialog'
  | 'share'
  | 'newsletter'
  | 'related'
  | 'comments'
  | 'byline'
  | 'author'
  | 'tags'
  | 'advertisement'
  | 'contents'
  | 'notice';

const BY_TAG: Record<string, Zone> = {
  NAV: 'navigation',
  ASIDE: 'aside',
  FOOTER: 'navigation',
  FIGCAPTION: 'caption',
  FORM: 'form',
  FIELDSET: 'form',
  DIALOG: 'dialog',
  MENU: 'navigation',
};

const BY_ROLE: Record<string, Zone> = {
  alert: 'dialog',
  alertdialog: 'dialog',
  complementary: 'aside',
  contentinfo: 'navigation',
  dialog: 'dialog',
  menu: 'navigation',
  menubar: 'navigation',
  navigation: 'navigation',
  search: 'form',
  toolbar: 'share',
};

/** Words in a class or an id, each a whole word once hyphens, underscores and capitals part them. */
const BY_WORD: [Zone, RegExp][] = [
  ['share', /\b(?:share|shares|sharing|sharedaddy|social|addthis|addtoany)\b/],
  ['newsletter', /\b(?:newsletters?|subscribe|subscription|signup|sign up|mailchimp|optin)\b/],
  [
    'related',
    /\b(?:related|recirc\w*|recommend\w*|read more|read next|more stories|more from|also like|trending|popular|most read|you may|outbrain|taboola|yarpp|jp relatedposts|crp related|zergnet|promo|teasers?|latest news|up next|next post|prev post|post navigation|nav links|post nav)\b/,
  ],
  ['comments', /\b(?:comments?|commentlist|disqus\w*|respond|replies|discussion)\b/],
  [
    'author',
    /\b(?:author (?:bio|box|info|card|description|about|profile)|about (?:the )?author|bio box|authorbox|bio)\b/,
  ],
  [
    'byline',
    /\b(?:byline|dateline|entry meta|post meta|article meta|meta data|timestamp|posted on|publish date)\b/,
  ],
  ['tags', /\b(?:tags?|taglist|tagcloud|keywords|categories|cat links|breadcrumbs?)\b/],
  ['caption', /\b(?:captions?|wp caption text|photo credit|image credit|credits?|copyright)\b/],
  ['advertisement', /\b(?:ads?|advert\w*|sponsor\w*|adsense|ad slot|dfp|affiliate\w*)\b/],
  ['contents', /\b(?:toc|table of contents|jump links?)\b/],
  [
    'notice',
    /\b(?:cookies?|consent|gdpr|paywall|disclaimer|popup|modal|print only|screen reader\w*|sr only|visually hidden)\b/,
  ],
];

/** "articleBody_relatedLinks--2" → "article body related links 2": classes are words, however they are joined. */
const asWords = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .toLowerCase();

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** What zone an element opens, or null where it is none; what the page says by tag and role goes before its classes. */
export function zoneOf(element: Element): Zone | null {
  if (isHidden(element)) return 'hidden';
  const byTag = BY_TAG[element.nodeName] ?? BY_ROLE[element.getAttribute('role') ?? ''];
  if (byTag) return byTag;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names === ' ') return null;
  const words = asWords(names);
  return BY_WORD.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
