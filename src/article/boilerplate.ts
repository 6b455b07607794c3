/** Lines that stand between a story's paragraphs on news pages and that no story contains, each with why it goes. */
const LINES: [reason: string, pattern: RegExp][] = [
  [
    'advertisement',
    /^(?:advertisements?|ads?|sponsored(?: content)?|story continues(?: below)?(?: advertisement)?|article continues(?: below)?(?: advertisement)?|scroll to continue(?: with content)?|continue reading below)[.:]?$/i,
  ],
  [
    'related',
    /^(?:related(?: stor(?:y|ies)| articles?| posts?| content| coverage| reading)?|see also|read also|also read|read more|read next|more(?: on| from)|more stories|recommended(?: reading| for you)?|you (?:may|might) (?:also )?(?:like|enjoy)|watch(?: now| next)?|don[’']t miss|trending(?: now)?|most (?:popular|read)|up next|click here)\b[^.]{0,12}:(?!\/\/)/i,
  ],
  [
    'related',
    /^(?:related(?: stor(?:y|ies)| articles?| posts?| content| coverage| reading)?|see also|read also|read more|read next|more stories|recommended(?: reading| for you)?|you (?:may|might) also (?:like|enjoy)|trending(?: now)?|most (?:popular|read)|up next|latest (?:news|stories))[.:…»>]*$/i,
  ],
  [
    'newsletter',
    /^(?:sign up|subscribe|get|join|enter your email|want more)\b.{0,200}\b(?:newsletters?|inbox|e-?mail (?:address|updates|alerts)|mailing list)\b/i,
  ],
  [
    'follow',
    /^(?:follow|like|find|join|connect with)\b.{0,60}\b(?:on|via)\b.{0,40}\b(?:twitter|x|facebook|instagram|tiktok|youtube|threads|bluesky|linkedin|telegram|whatsapp|google news|social media)\b/i,
  ],
  [
    'share',
    /^(?:share(?: this| on| via)?(?: (?:article|story|post|page|facebook|twitter|email|whatsapp|linkedin))*|tweet(?: this)?|pin it|e-?mail(?: this)?|print(?: this)?|copy link|link copied!?|\d[\d.,]*\s*[km]?\s*(?:shares?|comments?|likes?|views?|retweets?))$/i,
  ],
  [
    'comments',
    /^(?:leave a (?:reply|comment)|post a comment|(?:view|show|read|see|join)(?: all| the)?(?: \d+)? (?:comments|conversation)|comments? (?:are )?closed|no comments(?: yet)?|\d+ comments?)[.!:]?$/i,
  ],
  [
    'credit',
    /^(?:photos?|images?|pictures?|photograph|cover image|featured image|header image|video|screenshot|illustration|credits?|source)\s*(?:credits?|courtesy|by|via|source)?\s*(?:by|of)?\s*[:|]\s*.{0,120}$/i,
  ],
  [
    'credit',
    /^(?:(?:photo|image|picture|photograph)s? (?:credit|courtesy|by|via)\b.{0,100}|.{0,80}\b(?:getty images|shutterstock|everett collection|wireimage|afp via getty)\b.{0,40})$/i,
  ],
  [
    'affiliate',
    /\b(?:affiliate (?:links?|commission|program)|we (?:may )?(?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?commission|independently (?:selected|chosen|reviewed)|if you (?:buy|purchase|click).{0,80}commission)\b/i,
  ],
  [
    'cookies',
    /\b(?:(?:we|this (?:web)?site) uses? cookies|accept (?:all )?cookies|cookie policy|by using (?:this|our) (?:site|services))\b/i,
  ],
  ['rights', /^(?:©|\(c\)|copyright\b|all rights reserved)/i],
];

/** Longer than any of these lines: a paragraph that only begins like one is a story's own. */
const LONGEST_LINE = 400;

/** Why a block's text belongs to no story, or null where it may. */
export function boilerplateReason(text: string): string | null {
  if (text.length > LONGEST_LINE) return null;
  return LINES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
