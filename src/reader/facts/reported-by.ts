import type { Fact } from '../../model/brief.ts';
import { fold } from '../../text/fold.ts';
import { gated, holds } from '../../text/gate.ts';
import { CALENDAR } from '../lexicon/cues.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Line } from '../line.ts';
import { type Found, find, type Piece, phrasing } from '../phrasing.ts';
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
  { pattern: phrasing(`(?:reports|reported|says|hears|understands|writes|reveals) ${WHO}`), weight: 4 },
  {
    pattern: phrasing(
      `(?:confirmed|announced|broken|leaked|revealed)(?: [a-z]+){0,4}? (?:to|by|in|on) ${WHO}`,
    ),
    weight: 3.8,
  },
  { pattern: phrasing(`\\( ${WHO} \\)`), weight: 2.5 },
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
  /\b(?:report\w*|source|sources|via|per|broke|breaks|breaking|according|scoop|first|confirm\w*|reveal\w*|citing|credit|courtesy|h\/t|says|said|hears|understands|writes|wrote|learned|claims|had|has|got|announced|leaked|\()/,
  true,
);
/** The sentence tells a decision, or speaks of the news. */
const NEWS = gated(
  /\b(?:cancel\w*|cancell\w*|renew\w*|decid\w*|decision|axe\w*|scrap\w*|shelv\w*|end(?:ed|ing|s)?|order\w*|pick\w* up|pickup|picked|pass(?:ed|ing)|news|season|series|move|moving|dropp?\w*|pull\w*|return\w*|revive\w*|save[ds]?|closure|deal|develop\w*|adapt\w*|star|cast|join\w*|exit\w*|leav\w*|comedy|drama|commission\w*|greenl\w*|not be|won't|over|dead|done)\b/,
  true,
);
const TELLING =
  /(?:told|tells|telling|interview with|spoke to|speaking to|speaking with|talking to|asked by) $/;

/** The outlet that the text credits with the news, other than the publisher itself; null where it credits none. */
export function reportedByOf(story: Story): Fact<string> | null {
  let best: { piece: Piece; line: Line; weight: number } | null = null;
  for (const line of story.lines) {
    if (line.in !== 'text' || !/[ONT]\d/.test(line.text) || !holds(line.sentence.hints, TRIGGER, line.text))
      continue;
    for (const { found, weight, plain } of creditsIn(line)) {
      const piece = found.groups['by'];
      if (piece === undefined || !isOutlet(story, line, piece, plain)) continue;
      const total = weight + bearing(story, line);
      if (total >= 4 && total > (best?.weight ?? 0)) best = { piece, line, weight: total };
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

function creditsIn(line: Line): { found: Found; weight: number; plain: boolean }[] {
  const of = (credits: readonly Credit[], plain: boolean) =>
    credits.flatMap(({ pattern, weight }) => find(line, pattern).map((found) => ({ found, weight, plain })));
  return [...of(PLAIN, true), ...of(LISTED, false)];
}

/** An outlet of the lexicon or, where the credit is plain or its name is a paper's, another; never the publisher. */
function isOutlet(story: Story, line: Line, { entity, span, text }: Piece, plain: boolean): boolean {
  if (entity === null) return false;
  const name = textAt(story, line.in, span);
  const named = bare(name);
  const own = bare(story.article.site ?? '');
  if (own !== '' && (own === named || own.startsWith(`${named} `) || named.startsWith(`${own} `)))
    return false;
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
