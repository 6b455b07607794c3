/**
 * Lines that stand between a story's paragraphs on news pages and that no story contains, each with why it goes. Each
 * must match a whole short block, so that a sentence which only begins like one stays.
 */
const LINES: [reason: string, pattern: RegExp][] = [
  [
    'advertisement',
    /^[-–—\s]*(?:advertisements?|ads?|anzeige|publicidad|publicité|pubblicità|werbung|promoted content|sponsored(?: content)?|(?:story|article) continues(?: below)?(?: (?:this )?(?:ad|advertisement))?|scroll to continue(?: with content)?|continue reading below)[-–—\s.:…]*$/i,
  ],
  [
    'affiliate',
    /\b(?:affiliate (?:links?|commissions?|program(?:me)?s?)|(?:may|might|can|we) (?:earn|receive|get) (?:an? )?(?:small |affiliate )*(?:commission|compensation)|independently (?:selected|chosen|reviewed)|products? independently|advertis(?:er|ing) disclosure)\b/i,
  ],
  [
    'author',
    /^(?:about (?:the )?(?:author|writer)s?\b.{0,60}|(?:latest|recent|more) (?:posts?|articles|stories) (?:by|from)\b.{0,60}|more by\b.{0,60}|contact the (?:author|reporter|writer)s?)[:.]?$/i,
  ],
  [
    'byline',
    /^(?:(?:words )?(?:written|reported|posted|published|reviewed|edited|medically reviewed) (?:by|on|in|at)\b|(?:published|updated|posted|last updated|last modified|first published|originally published|filed(?: under)?)\s?(?::|\b(?:on|at|in)\b)|by\s+\p{Lu}[\p{L}.’'-]*(?:(?:,|\s+and|\s+&)?\s+\p{Lu}[\p{L}.’'-]*){0,7}$)(?=.{0,120}$)(?!.*[.!?]["”’]?$)/u,
  ],
  ['time', /^(?:at )?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?$/i],
  [
    'comments',
    /^(?:leave a (?:reply|comment)|post (?:a|your) comments?|add a comment|(?:view|show|read|see|join|load)(?: all| the| more)?(?: \d+)? (?:comments?|conversation|discussion)|comments? (?:are )?closed|no comments(?: yet)?|\d+ comments?|comments?|comentarios|kommentare|commentaires)[.!:]?$/i,
  ],
  [
    'cookies',
    /\b(?:(?:we|this (?:web)?site|our partners) uses? cookies|accept (?:all )?cookies|cookies help us|cookie policy|by using (?:this|our) (?:site|services)|privacy policy and terms of service apply)\b/i,
  ],
  [
    'credit',
    /^\(?\s*(?:(?:cover |featured |header |lead |main )?(?:photos?|images?|pictures?|photographs?|photography|video|screenshots?|illustrations?|foto|fotos|bild|bildnachweis|crédito|imagen)\s*(?:credits?|courtesy|source|copyright)?\s*(?:of|by|via)?\s*[:|©]|(?:photo|image|picture|photograph)s? (?:credits?|courtesy|copyright|by|via)\b|credits?\s*:|courtesy (?:of|photo)\b|source:\s).{0,160}$/i,
  ],
  [
    'credit',
    /^.{0,120}(?:\b(?:getty images|shutterstock|everett collection|wireimage|istockphoto|associated press photo|afp via getty)\b|\/(?:netflix|hbo|ap|afp|reuters|getty|nbc|abc|cbs|fx|fox|disney|hulu)\b)[^.!?]{0,40}$/i,
  ],
  [
    'follow',
    /^(?:follow|like|find|join|connect with|add|stay connected|keep up with|you can (?:follow|find))\b.{0,80}\b(?:twitter|facebook|instagram|tiktok|youtube|threads|bluesky|linkedin|telegram|whatsapp|google news|social media|discord)\b.{0,250}$/i,
  ],
  [
    'follow',
    /^(?:follow (?:us|me|the author)|stay connected|síguenos|folgen sie uns|suivez-nous)\b.{0,120}$/i,
  ],
  [
    'newsletter',
    /^(?:sign up|signup|subscribe|get|join|enter your|want|never miss|don[’']t miss|stay (?:up to date|informed|on top)|receive|suscríbete|do you want to be informed|for (?:the latest|more)\b.{0,60}\b(?:download|subscribe|sign up)|to (?:view|read) the full (?:story|article))\b.{0,220}\b(?:newsletters?|inbox|e-?mail(?: address| updates| alerts)?|mailing list|daily edition|alerts|subscribe|our app|news\w* app|sign up here|edition|boletín)\b.{0,200}$/i,
  ],
  [
    'newsletter',
    /^(?:for (?:the latest|more|all the latest)\b.{0,80}\b(?:download|subscribe|sign up|follow)\b|(?:are you )?already an? (?:subscriber|member)|first-time subscribers|if you[’']re (?:seeing|already)\b.{0,80}\bsubscriber|this (?:article|story|content) is (?:only |exclusively )?(?:available )?(?:for|to) (?:our )?(?:subscribers|members)).{0,250}$/i,
  ],
  ['newsletter', /^(?:subscribe|sign up|register)\b.{0,30}\b(?:today|now|here|free)?[.!:]?$/i],
  [
    'related',
    /^(?:related(?: stor(?:y|ies)| articles?| posts?| content| coverage| reading| news| videos?| topics| tutorials)?|see also|read also|also read|read more|read next|read|more(?: on this(?: story)?| from [^.]{2,40}| in [^.]{2,30}| stories| news)|recommended(?: reading| for you| stories)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|watch(?: now| next| also)?|don[’']t miss|trending(?: now| nationally)?|most (?:popular|read)(?: this week)?|up next|next up|popular(?: now| posts)?|latest (?:news|stories|posts|from [^.]{2,40})|last news|lee también|también te puede interesar|te puede interesar|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|leggi anche|leia também|explore further|in case you missed it|what to read next|editors?[’'] picks?|top stories|recent (?:posts|stories)|promoted stories|filed under|topics?|tags?|tagged|categor(?:y|ies))\s*[:.…»>|→-]*$/i,
  ],
  [
    'related',
    /^(?:related(?: stor(?:y|ies)| articles?| posts?| content| coverage| reading)?|see also|read also|also read|read more|read next|read|recommended|watch(?: now| next)?|don[’']t miss|trending(?: now)?|up next|more|lee también|también lee|lesen sie auch|lire aussi|à lire aussi|leggi anche|filed under|filed to|tags?|tagged(?: with)?|topics?)\s*(?:[:|»→]|\s[-–—]\s).{3,160}$/i,
  ],
  [
    'letters',
    /^(?:(?:submit|send)\b.{0,30}\b(?:letters?|tips?|feedback|corrections?)\b|we (?:want|would love|[’']d love) to hear (?:from you|what you think)|(?:have|got|do you have) an? (?:news )?(?:tip|story|question|correction)\b|(?:let us know|tell us|share your|sound off)\b.{0,60}\b(?:in the comments?|comments? (?:section|below))|what do you think\b.{0,80}\bcomments?\b).{0,250}$/i,
  ],
  ['related', /^click (?:here|to enlarge)\b.{0,120}$/i],
  [
    'rights',
    /^(?:©|\(c\)\s|copyright\b|all rights reserved|this (?:material|document) (?:may not be published|is subject to copyright)).{0,300}$/i,
  ],
  [
    'share',
    /^(?:(?:social )?shar(?:e|ing)(?: this| on| via| it| the)?(?: (?:article|story|post|page|news|facebook|twitter|x|email|e-?mail|whatsapp|linkedin|pinterest|reddit))*|spread the (?:news|word|love)|tweet(?: this)?|pin it|e-?mail(?: this)?|print(?: this)?(?: (?:article|page))?|copy link|link copied!?|save|compartir|teilen|partager|condividi|\d[\d.,]*\s*[km]?\s*(?:shares?|likes?|views?|retweets?|min(?:ute)?s? read|mins?))\s*[:.!]?$/i,
  ],
];

/** Longer than any of these lines. */
const LONGEST_LINE = 420;

/** Why a block's text belongs to no story, or null where it may. */
export function lineReason(text: string): string | null {
  if (text.length > LONGEST_LINE) return null;
  return LINES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** A heading under which other stories are listed. */
const OTHERS_FOLLOW =
  /^(?:related\b.{0,30}|more (?:from|on|in|stories)\b.{0,40}|you (?:may|might) (?:also )?(?:like|enjoy).{0,20}|recommended\b.{0,20}|further reading|most (?:popular|read).{0,20}|trending.{0,20}|latest (?:news|stories|posts).{0,20}|recent posts|popular posts|read (?:more|next)|up next|don[’']t miss|editors?[’'] picks?|share this.{0,20}|follow us|top stories|promoted (?:content|stories)|lee también|te puede interesar)[:.…]?$/i;
/** A heading that comes after the story: whatever stands under it is no part of it. */
const STORY_ENDED =
  /^(?:about (?:the )?(?:author|writer)s?|comments?|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|advertis(?:er|ing) disclosure|(?:our |email )?newsletters?|contact the (?:author|reporter).{0,5}|comentarios)[:.…]?$/i;

/** What a block's text announces: other stories in a list, or the end of this one; null where it announces nothing. */
export function announces(text: string): 'others' | 'end' | null {
  if (text.length > 70) return null;
  if (OTHERS_FOLLOW.test(text)) return 'others';
  return STORY_ENDED.test(text) ? 'end' : null;
}
