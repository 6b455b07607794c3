/** Why a part of the page is no part of the story, by what the page itself calls it. */
export type Zone =
  | 'advertisement'
  | 'aside'
  | 'author'
  | 'byline'
  | 'caption'
  | 'comments'
  | 'contents'
  | 'dialog'
  | 'form'
  | 'hidden'
  | 'navigation'
  | 'newsletter'
  | 'notice'
  | 'related'
  | 'share'
  | 'tags';

const BY_TAG: Record<string, Zone> = {
  ASIDE: 'aside',
  DIALOG: 'dialog',
  FIGCAPTION: 'caption',
  FIELDSET: 'form',
  FOOTER: 'navigation',
  FORM: 'form',
  MENU: 'navigation',
  NAV: 'navigation',
};

export const ZONE_TAGS: readonly string[] = Object.keys(BY_TAG);

const BY_ROLE = new Map<string, Zone>(
  Object.entries({
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
  }),
);

/** Words in a class or an id, each a whole word once hyphens, underscores and capitals part them. */
const BY_WORD: [Zone, string][] = [
  ['share', 'share|shares|sharing|sharedaddy|social|addthis|addtoany'],
  ['newsletter', 'newsletters?|subscribe|subscription|signup|sign up|mailchimp|optin|mc embed'],
  [
    'related',
    'related\\w*|recirc\\w*|recommend\\w*|read more|read next|more stories|more from|also like|trending|popular|most read|you may|outbrain|taboola|yarpp|jp relatedposts|zergnet|promos?|teasers?|latest news|up next|next post|prev post|post navigation|nav links|post nav|inline story',
  ],
  ['comments', 'comments?|commentlist|disqus\\w*|respond|replies'],
  [
    'author',
    'author (?:bio|box|info|card|description|about|profile|details)|about (?:the )?author|bio box|authorbox|bio|abh box',
  ],
  [
    'byline',
    'bylines?|dateline|entry meta|post meta|article meta|meta data|timestamp|posted on|publish date|pub date',
  ],
  ['tags', 'tags|taglist|tagcloud|tag list|keywords|categories|cat links|breadcrumbs?'],
  ['caption', 'captions?|wp caption text|photo credit|image credit|credits?|copyright'],
  ['advertisement', 'ads?|advert\\w*|sponsor\\w*|adsense|ad slot|dfp|affiliate\\w*'],
  ['contents', 'toc|table of contents|jump links?|ez toc\\w*'],
  ['notice', 'cookies?|consent|gdpr|popup|modal|print only|screen reader\\w*|sr only|visually hidden'],
];

const ZONE_WORDS = BY_WORD.map(([zone, words]): [Zone, RegExp] => [zone, new RegExp(`\\b(?:${words})\\b`)]);
const ANY_WORD = new RegExp(`\\b(?:${BY_WORD.map(([, words]) => words).join('|')})\\b`);

/** "articleBody_relatedLinks--2" → "article body related links 2": classes are words, however they are joined. */
const asWords = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .toLowerCase();

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

const asked = new Map<string, Zone | null>();
const MOST_ASKED = 5_000;
/** Classes beyond this many characters tell nothing more. */
const MOST_NAMES = 1_000;

/** The zone that a class and an id name. Pages repeat their classes: each is looked at once. */
function zoneByName(names: string): Zone | null {
  const known = asked.get(names);
  if (known !== undefined) return known;
  const words = asWords(names);
  const zone = ANY_WORD.test(words)
    ? (ZONE_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null)
    : null;
  if (asked.size > MOST_ASKED) asked.clear();
  asked.set(names, zone);
  return zone;
}

/** Elements that are a line's own, whatever their class: `<span class="ad-label">` is looked at, `<em class="tag">` is not. */
const WHOLE_PAGE = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);

/** What zone an element opens, or null where it is none; what the page says by tag and role goes before its classes. */
export function zoneOf(element: Element): Zone | null {
  if (isHidden(element)) return 'hidden';
  const byTag = BY_TAG[element.nodeName] ?? BY_ROLE.get(element.getAttribute('role') ?? '');
  if (byTag) return byTag;
  // Systems put the story's own tags and categories into the class of its outermost element.
  if (WHOLE_PAGE.has(element.nodeName)) return null;
  const name = element.getAttribute('class');
  const id = element.id;
  return name === null && id === '' ? null : zoneByName(`${name ?? ''} ${id}`.slice(0, MOST_NAMES));
}
