import type { Fact } from '../../model/brief.ts';
import { fold } from '../../text/fold.ts';
import { gated, holds, mayHold } from '../../text/gate.ts';
import { CALENDAR } from '../lexicon/cues.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Line } from '../line.ts';
import { find, type Piece, phrasing } from '../phrasing.ts';
import { evidenceAt, type Story, textAt } from '../story.ts';

/** A way of crediting an outlet; the weight says how surely it is credited with the news itself. */
interface Credit {
  pattern: RegExp;
  weight: number;
}

const WHO = '(?<by>[ONT]\\d+)';
const WHEN =
  '(?: (?:on|late|last|this|earlier|exclusively|today|yesterday|in|early) [a-z]+(?: \\d+)?(?: ,? ?\\d{4})?| earlier| exclusively| today| tonight| yesterday| [a-z]+day){0,2}';
const REPORTED = '(?:reported|revealed|broke|announced|learned|confirmed|noted|spotted|published)';

/** Credited so plainly that a name of unknown kind is an outlet too. */
const PLAIN: readonly Credit[] = [
  {
    pattern: phrasing(
      `first (?:${REPORTED}|to report|told|appeared|surfaced|noticed)(?: [^ ]+){0,10}? (?:by|in|at|on) (?:the (?:website|site|outlet|trade|blog|paper) )?(?<by>O\\d+)`,
    ),
    weight: 6,
  },
  {
    pattern: phrasing(
      `first ${REPORTED} (?:by|in|at|on) (?:the (?:website|site|outlet|trade|blog|paper) )?${WHO}`,
    ),
    weight: 6,
  },
  {
    pattern: phrasing(
      `${WHO}(?: ,(?: [a-z]+){1,6} ,)?(?: was| were| had)? (?:the )?first (?:${REPORTED}|reports|to report|with the news)`,
    ),
    weight: 6,
  },
  {
    pattern: phrasing(
      `${WHO} (?:broke|breaks|breaking) (?:the |word |this )?(?:news|story|scoop|exclusive|of)`,
    ),
    weight: 6,
  },
  {
    pattern: phrasing(
      '(?<by>O\\d+) (?:had|has|got|was out with|ran with) (?:the )?(?:news|story|scoop|exclusive|confirmation|it first|it at|word|it)',
    ),
    weight: 5,
  },
  {
    pattern: phrasing(`(?:via|h/t|hat tip to|credit :|courtesy of|source :|sources :|\\( source) ${WHO}`),
    weight: 5,
  },
  {
    pattern: phrasing(
      `(?:exclusively )?(?:reported|revealed|broken|spotted) (?:first )?by (?:the (?:website|site|outlet|trade|blog|paper) )?${WHO}`,
    ),
    weight: 4.5,
  },
];
/** Credited with something: with the news where the sentence tells it. */
const LISTED: readonly Credit[] = [
  {
    pattern: phrasing(
      `(?:according to|per|citing|as per) (?:(?:a|an|the|new|exclusive|multiple|recent) ){0,3}(?:(?:reports?|reporting|story|sources|item|article) (?:from|by|in|at|with) )?${WHO}`,
    ),
    weight: 4,
  },
  {
    pattern: phrasing(
      `(?:a|an|the|new|exclusive) (?:report|story|exclusive|scoop|item|article) (?:from|by|in|at) ${WHO}`,
    ),
    weight: 4,
  },
  {
    pattern: phrasing(
      `${WHO}(?: 's [A-Z]\\d+)?(?: has| have| had| is| was| went and| also| now)?(?: exclusively| already)?${WHEN} (?:reports?|reported|reporting|reveals|revealed|says|said|confirmed|confirms|understands|learned|hears|broke|claims|writes|wrote)`,
    ),
    weight: 4,
  },
  {
    pattern: phrasing(
      `(?:reports|reported|says|hears|understands|website|site|blog|account|scooper|story|piece|item|article|writes|reveals) ${WHO}`,
    ),
    weight: 4,
  },
  {
    pattern: phrasing(
      `(?:confirmed|announced|broken|leaked|revealed)(?: [a-z]+){0,4}? (?:to|by|in|on) ${WHO}`,
    ),
    weight: 3.8,
  },
  { pattern: phrasing(`\\( ${WHO} \\)(?! [—-])`), weight: 2.5 },
  {
    pattern: phrasing(
      '(?:found out|learned|heard|read|saw|see|woke up to|hear|breaking|news)(?: [^ ]+){0,6}? (?:from|in|on|via|by|at) (?:the )?(?<by>O\\d+)',
    ),
    weight: 3.8,
  },
  {
    pattern: phrasing(
      "(?<by>O\\d+)(?: 's)? (?:exclusive |original |initial |own )?(?:report|reporting|piece|story|scoop|article|exclusive|sources|insiders|item|bombshell|post)",
    ),
    weight: 3.8,
  },
  {
    pattern: phrasing(
      '(?:sources?|insiders?|reps?|spokes[a-z]+|network|studio|streamer|[HT]\\d+|he|she|they)(?: (?:has|have|had|later|also|since|then|today|close to [^ ]+ [^ ]+)){0,2} (?:confirm(?:s|ed)?(?: it| this| the news| as much| the cancell?ation)?|tells?|told) (?:to )?(?<by>O\\d+) (?:that|the|it|on|in|there|,|\\.|he|she|they)',
    ),
    weight: 3,
  },
];
const KNOWN = new Set(
  OUTLETS.flatMap((line) => line.split(' | ').map((name) => fold(name).replace(/^the /, ''))),
);
/** Last words of a paper's or a site's name. */
const PRESS =
  /(?: (?:times|post|news|herald|tribune|journal|gazette|weekly|magazine|reporter|insider|press|chronicle|mail|mirror|observer|echo|courier|bulletin|standard|telegraph|dispatch|examiner|ledger|record|online|tv|media)|\.com|line|wire)$/;
/** Who counts viewers reports no news. */
const RATERS = new Set(['barb', 'luminate', 'nielsen', 'ormax', 'oztam', 'parrot', 'reelgood', 'samba']);
const TRIGGER = gated(
  /\b(?:report\w*|source|sources|found|from|via|per|broke|breaks|breaking|according|scoop|first|confirm\w*|reveal\w*|citing|credit|courtesy|h\/t|says|said|hears|understands|writes|wrote|learned|claims|had|has|got|announced|leaked|\()/,
  true,
);
/** The sentence tells a decision, or speaks of the news. */
const NEWS = gated(
  /\b(?:cancel\w*|cancell\w*|renew\w*|decid\w*|decision|axe\w*|scrap\w*|shelv\w*|end(?:ed|ing|s)?|order\w*|pick\w* up|pickup|picked|pass(?:ed|ing)|news|season|series|move|moving|dropp?\w*|pull\w*|return\w*|revive\w*|save[ds]?|closure|deal|develop\w*|adapt\w*|star|cast|join\w*|exit\w*|leav\w*|comedy|drama|commission\w*|greenl\w*|not be|won't|over|dead|done|found out|told|cast|crew|plans?|abandon\w*|plug|ahead|forward|future|fate|makers|episodes?|show|project|production|film|movie|canned|binned|finish\w*|wrap\w*|clos\w+|chop\w*|shut\w*|exclusive|bring|back|gone)\b/,
  true,
);
const TELLING =
  /(?:told|tells|telling|interview with|spoke to|speaking to|speaking with|talking to|asked by) $/;

const CAPITAL = "[A-Z\\u00c0-\\u00de][\\w'&!+\\u00c0-\\u024f-]*(?:\\.[a-z]{2,3}(?![a-z]))?";
const NAME = `(?<by>(?:[Tt]he )?${CAPITAL}(?: (?:(?:of|en|de|the|and|&) )?${CAPITAL}){0,3})`;
const AFTERWARD = "(?='s\\b|[,.;:)\\]—]| [a-z—(]|$)";
const PLACE_OF =
  '(?:web ?site|site|blog|account|newsletter|tabloid|trade|newspaper|paper|daily|outlet|magazine|fansite|podcast|publication|portal|channel|scooper|leaker)';
const ITEM =
  '(?:report|reports|story|piece|article|item|scoop|exclusive|post|interview|newsletter|tweet|thread|write-up)';
/** Whoever stands here is credited, known or not: read in the text itself, where capitals tell names. */
const CONTEXTS: readonly Credit[] = [
  {
    pattern: new RegExp(
      `(?:^|[\\s(\\[])(?:[Vv]ia|[Pp]er|H\\/T|h\\/t|[Hh]at tip to) ${NAME}${AFTERWARD}`,
      'dg',
    ),
    weight: 4,
  },
  {
    pattern: new RegExp(
      `\\b(?:per|to|in|by|from|[Aa]n?|the|[Pp]er|new|exclusive|recent) ${ITEM} (?:in|by|from|on|at|published (?:in|by|on)) (?:the )?(?:${PLACE_OF} )?${NAME}${AFTERWARD}`,
      'dg',
    ),
    weight: 4,
  },
  {
    pattern: new RegExp(
      `[,"] (?:the )?(?:${PLACE_OF} )?${NAME} (?:reports|has learned|has reported|reported|understands|reveals|writes|hears|claims|claimed|revealed|said in a report)(?: exclusively| first| on [A-Z][a-z]+day| [A-Z][a-z]+day)?[,.;)]`,
      'dg',
    ),
    weight: 4,
  },
  {
    pattern: new RegExp(
      `\\b${NAME} (?:is reporting|reports|has reported|was (?:the )?first to report|first reported|first broke|broke the (?:news|story)|has learned|is claiming)\\b`,
      'dg',
    ),
    weight: 3.6,
  },
  {
    pattern: new RegExp(
      `\\b${PLACE_OF} (?:called |named |known as )?${NAME}(?: [a-z]+)? (?:then |also |has |first |had )?(?:published|claimed|claims|reported|reports|broke|posted|said|says|revealed|ran|alleged|wrote|shared)\\b`,
      'dg',
    ),
    weight: 4.2,
  },
  { pattern: new RegExp(`^\\(?[Ss]ources?: (?:[^,]{0,60}, ){0,2}?${NAME}\\)?$`, 'dg'), weight: 5 },
];
for (const { pattern } of CONTEXTS) gated(pattern);
/** Names that are no paper's. */
const NO_PRESS =
  /^(?:he|she|it|they|we|i|you|nobody|everyone|twitter|facebook|instagram|reddit|tiktok|youtube|wikipedia|imdb|rotten tomatoes|metacritic|google|season|series|episode|episodes|wall street|hollywood|executives?|insiders?|sources?|multiple|several|reports?|mr|mrs|ms|dr|and|but)(?: |$)|(?: |^)(?:inc|llc|ltd|studios?|productions?|pictures|entertainment|television|agency|association|guild|commission|council|university|research|analytics|group|company|co|film office|website|account)$/;
/** No sentence that a person wrote has more characters. */
const LONGEST = 3000;

interface Candidate {
  piece: Piece;
  line: Line;
  weight: number;
}
/** From this weight on somebody is credited with the news. */
const ENOUGH = 4;
/** The weight of a list of sources, which names nobody else. */
const LISTING = 5;

/** The outlet that the text credits with the news, other than the publisher itself; null where it credits none. */
export function reportedByOf(story: Story): Fact<string> | null {
  let best: Candidate | null = null;
  for (const line of story.lines) {
    if (line.in !== 'text' || !holds(line.sentence.hints, TRIGGER, line.sentence.lower)) continue;
    for (const { piece, weight } of [...contextsIn(story, line), ...creditsIn(story, line)]) {
      const total = weight + bearing(story, line);
      if (total >= ENOUGH && total > (best?.weight ?? 0)) best = { piece, line, weight: total };
    }
  }
  if (best === null) return null;
  const { piece, line } = best;
  return named(story, line, piece);
}

/** The outlet by the fullest name the text gives it: "THR" may be The Hollywood Reporter elsewhere. */
function named(story: Story, line: Line, { entity, span }: Piece): Fact<string> {
  const credit = evidenceAt(story, line.in, span);
  const all = entity?.kind === 'outlet' ? entity.mentions : [];
  const inText = all.filter((m) => story.sentences[m.sentence]?.in === 'text');
  const fullest = inText.reduce((full, m) => (m.end - m.start > full.end - full.start ? m : full), span);
  if (fullest.end - fullest.start <= span.end - span.start)
    return { value: credit.quote, evidence: [credit] };
  const full = evidenceAt(story, 'text', fullest);
  return { value: full.quote, evidence: [credit, full] };
}

/** Where the text itself, by what stands around a name, credits whoever bears it. */
function contextsIn(story: Story, line: Line): { piece: Piece; weight: number }[] {
  const { start, end, hints, mentions } = line.sentence;
  if (story.lowerCase || end - start > LONGEST) return [];
  const text = story.leveled.text.slice(start, end);
  return CONTEXTS.flatMap(({ pattern, weight }) => {
    if (!mayHold(hints, pattern)) return [];
    return [...text.matchAll(pattern)].flatMap((match) => {
      const range = match.indices?.groups?.['by'];
      if (range === undefined) return [];
      const span = { start: start + range[0], end: start + range[1] };
      const near = mentions.find((m) => m.start < span.end && span.start < m.end);
      const entity =
        near?.entity.kind === 'person' && near.start < span.start ? null : (near?.entity ?? null);
      const piece = { text: '', span, entity };
      return mayReport(story, piece, weight >= LISTING) ? [{ piece, weight }] : [];
    });
  });
}

/** A name that may be a paper's or a site's: not a person's, a work's, a network's, a day's or a place's. */
function mayReport(story: Story, { entity, span }: Piece, listed: boolean): boolean {
  const name = bare(textAt(story, 'text', span));
  if (isPublisher(story, name)) return false;
  if (entity?.kind === 'outlet' || KNOWN.has(name)) return true;
  const words = name.split(' ');
  const guessed = entity?.kind === 'person' && entity.mentions.length === 1 && (listed || entity.told <= 0);
  if (entity !== null && entity.kind !== 'name' && !guessed && !PRESS.test(name)) return false;
  if (words.some((w) => CALENDAR.has(w) || RATERS.has(w)) || PLACES.has(name)) return false;
  return !NO_PRESS.test(name) && !GIVEN_NAMES.has(words[0] ?? '');
}

function isPublisher({ article }: Story, named: string): boolean {
  const own = bare(article.site ?? '');
  return own !== '' && (own === named || own.startsWith(`${named} `) || named.startsWith(`${own} `));
}

/** Where the line credits an outlet that the reader has found. */
function creditsIn(story: Story, line: Line): { piece: Piece; weight: number }[] {
  if (!/[ONT]\d/.test(line.text)) return [];
  const of = (credits: readonly Credit[], plain: boolean) =>
    credits.flatMap(({ pattern, weight }) =>
      find(line, pattern).flatMap(({ groups: { by } }) =>
        by !== undefined && isOutlet(story, line, by, plain) ? [{ piece: by, weight }] : [],
      ),
    );
  return [...of(PLAIN, true), ...of(LISTED, false)];
}

/** An outlet of the lexicon or, where the credit is plain or its name is a paper's, another; never the publisher. */
function isOutlet(story: Story, line: Line, { entity, span, text }: Piece, plain: boolean): boolean {
  if (entity === null) return false;
  const name = textAt(story, line.in, span);
  const named = bare(name);
  if (isPublisher(story, named)) return false;
  const at = line.text.indexOf(`${text} `);
  if (TELLING.test(line.text.slice(0, Math.max(0, at)))) return false;
  if (entity.kind === 'outlet' || KNOWN.has(named)) return true;
  if (entity.kind === 'title') return false;
  const first = named.split(' ')[0] ?? '';
  if (CALENDAR.has(first) || PLACES.has(named) || RATERS.has(first)) return false;
  return plain || PRESS.test(named);
}

const bare = (name: string): string => fold(name).replace(/^the /, '');

/** Nearer to the article's beginning, and to the lead work's decision, weighs more. */
function bearing(story: Story, line: Line): number {
  const titles = line.pieces
    .map((p) => p.entity)
    .filter((e) => e?.kind === 'title' && !KNOWN.has(bare(e.name)));
  const lead = story.lead !== null && titles.includes(story.lead);
  const others = titles.length > 0 && !lead;
  const news = holds(line.sentence.hints, NEWS, line.text);
  const early = line.sentence.paragraph <= 3 ? 0.5 : 0;
  return early + (lead ? 0.5 : 0) + (news ? 0.5 : -0.8) - (others ? 1.5 : 0);
}
