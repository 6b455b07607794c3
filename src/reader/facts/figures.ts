import type { Fact } from '../../model/brief.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { gated, gatesOf, mayHold, opened } from '../../text/gate.ts';
import type { Entity } from '../mentions/entities.ts';
import { topicsBefore } from '../mentions/topics.ts';
import { evidenceAt, type Sentence, type Story } from '../story.ts';

/** One way of stating a figure. */
interface Measure {
  pattern: RegExp;
  /** A cheap test: without it in the sentence the pattern cannot hold. */
  hint?: RegExp;
  /** What the sentence must speak of. */
  needs?: RegExp;
  /** What must not stand close by: the end of what is before it, then what follows. */
  before?: RegExp;
  after?: RegExp;
}

interface Figure {
  start: number;
  end: number;
}

const ABOUT =
  /(?:\b(?:just|slightly|a little|well|only|roughly|about|around|nearly|almost|some|over|under|more than|fewer than|less than|at least|up to|close to|an estimated|upwards? of|north of|below|above|as many as|approximately|barely|an average of) ){1,2}$/i;
/** What a qualifier may stand before. */
const NUMERAL =
  /^(?:[\d$€£¥₹]|US|C?A\$|Rs|half a|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)[ -](?:m|b)illion)/i;
const WORDED = '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|half a)';
const COUNT = `(?<![\\w.,$€£¥₹])(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,4}(?:\\.\\d{1,3})? ?(?:million|billion|crores?|lakhs?|thousand|mn|bn|m|k)\\b|${WORDED}[ -](?:million|billion))`;
const EACH =
  '(?: (?:an?|per|each|every) (?:episode|week|month|night|day|installment|instalment|hour|half-hour|season|series|year|minute|seg)| nightly| weekly| in live[+-][\\w+-]+| live plus \\w+| live)?';
const SMALL = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several)';
const STOP =
  '(?:and|but|or|which|that|was|is|are|has|had|with|when|while|after|before|who|although|though|as|because|drawing|to|until)';
const REST = `(?: (?!${STOP}\\b)[\\w'+&/-]+){0,8}`;
const FRACTION = '(?:half|a third|one[- ]third|two[- ]thirds|a quarter|three[- ]quarters|a fifth)';
const PLACE = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
const CURRENCY = '(?:US|A|C|AU|NZ|CA)?[$€£¥₹]|Rs\\.? ?';
const SUM = `(?:${CURRENCY})\\d{1,9}(?:,\\d{3}){0,4}(?:\\.\\d{1,3})?(?: ?(?:million|billion|crores?|lakhs?|mn|bn|m|k)\\b)?`;
const RANKED =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|two|three|five|six|ten|\\d{1,3}(?:st|nd|rd|th)?)';

const COUNTED = /\d|[mb]illion/i;
const MONEY = /[$€£¥₹]|Rs/;
const PERCENT = /%|per ?cent/i;

const AUDIENCE =
  /\b(?:viewers?|viewership|audiences?|watch(?:ed|ing|es)?|tun(?:ed|ing)|drew|drawn|draws?|drawing|averag\w+|ratings?|overnights?|consolidated|live|live-plus\S*|peak(?:ed|ing)?|seen (?:by|in)|nielsen|barb|oztam|luminate|streamed|demo|dvr|bowed|opened|debuted|debut|launch\w*|premiered|finale|pulled in|reach(?:ed|es|ing)|lured|logged|simulcast|sign-ups|dwindled|chart|numbers|attract\w*|pull(?:ed|s|ing)|fetched|garner\w*|scored|notched|posted|clocked|rack\w*|stream(?:s|ing)|viewing|figures|linear|same-day|shed|bled|opener|opening|lost)\b/i;
const COSTS =
  /\b(?:budget\w*|cost(?:s|ing|ly)?|price tag|price|bill|expens\w+|spen[dt]\w*|made for|to make|production|produced|gross\w*|box office|worldwide|domestic\w*|opened|opening|debut\w*|budgeted|earn(?:ed|ing|s)|haul|took in|take|collected|rak(?:ed|ing)|weekend|shell\w* out|pour\w*|sunk|sank|write-?downs?|write-?offs?|charge|estimate\w*|losing|licen[cs]e\w*|cheap\w*|pric[ey]\w*|frugal|bargain|(?:came|come) in at|finished at)\b/i;
const FINANCES =
  /\b(?:debt|deficit|revenues?|earnings|profits?|merger|acquisition|acquired|shares?|stock|lawsuit|sued|settle\w*|raised|raise|funding|salary|paid|ticket|subscription|merchandise|lease|fined?|advance|worth|prize|hole|worker|deal|bond|loan|grant|gap|copies|insurance|brought)\b[^.;]{0,30}$/i;
const CHART =
  /\btop[ -](?:\d+|ten|five|twenty)\b|\bchart|\bNo\. ?\d|\bnumber[ -](?:one|\d)|\branking|\bcharts?\b|\bat the top\b|\batop\b|\btop spot\b/i;
const SCORES =
  /\b(?:rating|ratings|demo|demographic|adults|18 ?[-—] ?49|18 to 49|trps?|tvr|share|household|sweep|\w+-rated)\b/i;
const SHARES =
  /\b(?:rotten tomatoes|tomatometer|critics?|reviews?|approval|complet\w+|finish\w*|score|fresh|year-on-year|year-over-year|year-to-year|premiere|first season|season|series one|show|series|hours|week|demo|month|pressed|started|stuck|score)\b/i;

/** Every way of stating a figure that the reader knows. */
const MEASURES: readonly Measure[] = [
  // "5.1 million viewers", "66 million hours viewed", "around 450,000 same-day viewers"
  {
    hint: /viewers|hours|minutes|views|streams|home|household|listeners|plays|downloads/i,
    pattern: new RegExp(
      `${COUNT} (?:[\\w+/-]+ ){0,3}?(?:viewers|hours|minutes|views|streams|homes|households|listeners|plays|downloads)(?: (?:viewed|watched|streamed))?${EACH}`,
      'gi',
    ),
    after: /^ (?:of footage|on Instagram|of sleep)/,
  },
  // "2.3 million people", "more than 1.1 million Australians a week"
  {
    hint: COUNTED,
    pattern: new RegExp(
      `${COUNT} (?:(?:[\\w-]+ )?(?:people|adults|accounts|fans|users|subscribers|members|souls|humans|kids|children|Australians|Aussies|Britons|Brits|Americans|Canadians|Germans|Indians|Kiwis)|of us|pairs? of eyes|sets? of eyeballs)${EACH}`,
      'gi',
    ),
    needs:
      /\b(?:watch\w*|tun(?:ed|ing)|drew|drawn|seen by|averag\w+|audience|premiere|finale|viewers|numbers|live|before|opened|bowed)\b/i,
  },
  // "418,000 tuned in", "down from 5.2 million", "1.4m (8.9%)"
  {
    hint: COUNTED,
    pattern: new RegExp(`${COUNT}(?: \\(\\d{1,3}(?:\\.\\d{1,2})?%\\))?${EACH}`, 'gi'),
    needs: AUDIENCE,
    before:
      /[$€£¥₹\d.]$|\b(?:sold|copies|raised|petition|followers|signed by|budget|cost|spent|salary)\b[^.,;]{0,24}$/i,
    after:
      /^(?: (?!(?:in|for|at|on|by|to|from|of (?:them|those|its|whom)|when|last|this|before|after|and|but|tuned|watched|tuning|live|per|across|who|during|while|since|as|or|over|viewed|earlier|later|with|overnight|mark|consolidated|including|same-day|by)\b)[\w$€£]|-| of the)/,
  },
  // "fell to 640,000", "down from 5.2 million"
  {
    hint: COUNTED,
    pattern: new RegExp(
      `(?<=\\b(?:fell|fallen|slipped|dropped|dwindled|sank|slid|plunged|rose|climbed|grew|crept|shrank|closer|down|up|compared|settled|tumbled)(?: back)? (?:to|from|with|at|by) )${COUNT}`,
      'gi',
    ),
    before: /\b(?:price|budget|cost|petition|followers|staff)\b[^.;]{0,40}$/i,
    after: /^ (?:copies|followers|signatures|subscribers|jobs|dollars|employees)/i,
  },
  // "the £1.5million programme"
  {
    hint: MONEY,
    pattern: new RegExp(
      `${SUM}(?=[ -](?:program|programme|show|series|drama|comedy|sitcom|film|feature|pic|flick|movie|production|adaptation|blockbuster|sequel|budget|epic|gameshow|write-?down|write-?off)\\b)`,
      'gi',
    ),
  },
  // "read more than 900 million times"
  {
    hint: COUNTED,
    pattern: new RegExp(`${COUNT} times`, 'gi'),
    needs: /\b(?:read|viewed|streamed|played|downloaded|watched)\b/i,
    before: /\b(?:shared|retweeted|liked|signed)\b[^.,;]{0,20}$/,
  },
  // "a third fewer", "lost half its audience"
  {
    pattern: new RegExp(
      `\\b(?:(?:lost|shed)(?: more than| about| around| nearly| almost| roughly| over)? ${FRACTION} (?:of )?(?:its|their|the|those|that|them)\\b(?: (?:[\\w-]+ )?(?:audience|viewers|viewership))?|(?:fell|dropped|down|slipped|declined) (?:by )?(?:more than |about |around |nearly |almost |roughly |over )?${FRACTION}(?! of (?:the|an?) (?:hour|million|season))|(?:more than |about |around |nearly |almost |roughly |over )?${FRACTION} (?:fewer|lower|smaller)(?: (?:viewers|people))?)`,
      'gi',
    ),
    needs: AUDIENCE,
  },
  // "$6.5 million an episode", "£1.5million", "$70 million to $94 million", "24 billion won"
  {
    hint: MONEY,
    pattern: new RegExp(
      `${SUM}(?:(?: to |[-—])${SUM})?(?:[ -](?:an|per|each|every|a)[ -](?:episode|hour|half-hour|season|series|year|seg|instal?lment|film|minute|week|pop)| for (?:all )?${SMALL} episodes)`,
      'gi',
    ),
    before: /\b(?:salary|earns?|paid|fee)\b[^.;]{0,30}$/i,
    after: /^ (?:plan|tier|subscription)/,
  },
  {
    hint: MONEY,
    pattern: new RegExp(`${SUM}(?:(?: to |[-—])${SUM})?`, 'gi'),
    needs: COSTS,
    before: FINANCES,
    after:
      /^(?: (?:a (?:month|copy|ticket|head)|in (?:debt|revenue|damages|stock|losses|cash|tax|fines)|deal|merger|debt|deficit|fine|lawsuit|acquisition|takeover|hole|loss|prize|settlement|worth)|-a-month)/,
  },
  {
    hint: COUNTED,
    pattern: new RegExp(`${COUNT} (?:won|yen|rupees|euros|dollars|pounds|kronor|kroner|pesos)`, 'gi'),
    needs: COSTS,
    before: FINANCES,
  },
  // "a modest budget", "on a shoestring budget": how much, without a sum
  {
    pattern:
      /\b(?:modest|shoestring|tiny|small|low|limited|meager|meagre|hefty|huge|big|enormous|massive|sizable|sizeable|lavish|generous|record|blockbuster|eye-watering|nine-figure) (?:production )?budget\b/gi,
    before: /\b(?:marketing|advertising|family|council|national|federal|school|defen[cs]e)\b[^.;]{0,20}$/i,
    after: /^ (?:cuts?|crisis|deficit|committee|airline|hotel)/,
  },
  {
    hint: /-figure/i,
    pattern:
      /\b(?:low-|mid-|high-)?(?:six|seven|eight|nine)-figure (?:budget|sum|price tag|write-?down|cost)/gi,
  },
  // "down 22%", "a drop of 18%", "38%", "94% approval rating on Rotten Tomatoes", "71% to 94%"
  {
    hint: PERCENT,
    pattern:
      /(?:(?:up|down|off|fell|rose|grew|dropped|jumped|climbed|plunged|slipped|dipped|shed|lost|a (?:drop|rise|fall|decline|jump|dip|slide) of)(?: by)?(?: about| roughly| nearly| almost| some| more than| over| just)? )?(?:\d{1,4}(?:\.\d{1,3})?|ten|fifteen|twenty|thirty|forty|fifty|[a-z]+teen)(?:%| ?per ?cent\b)(?: to \d{1,3}%)?(?: approval rating| fresh| critics score| audience score| rating| share)?(?: on Rotten Tomatoes| with dvr| (?:year-to-year )?in adults [\d-]+)?/gi,
    needs: new RegExp(`${AUDIENCE.source}|${SHARES.source}`, 'i'),
    before:
      /\b(?:revenue\w*|staff|workforce|shares|stock|profits?|jobs|prices?|stake|divisions|advertising|cut)\b[^.;]{0,30}$/i,
    after:
      /^ (?:of (?:the (?:country|staff|company|workforce|budget|cost)|its (?:staff|workforce))|off |stake|tax|discount|pay)/i,
  },
  // "0.4 rating", "0.3 among adults 18-49", "a 0.9", "88 on Metacritic"
  {
    pattern:
      /(?<![$€£\d.,:])\d{1,2}\.\d{1,2}(?![\d%:]|\.\d| ?(?:million|billion|m\b|k\b|bn\b|crore|lakh|percent|per|GHz|%))(?: household| live-plus-\w+)?(?: rating| share)?(?: (?:among|in|with|of) (?:the )?(?:key |all )?(?:adults|viewers|women|men|18)?(?: ?(?:aged )?18(?: to |-|—)\d\d)?(?: demo(?:graphic)?)?)?/gi,
    needs: SCORES,
    after: /^ ?(?:magnitude|p\.?m|a\.?m|WJ|FM)/i,
  },
  {
    hint: /Metacritic|Tomatoes|IMDb/i,
    pattern:
      /\b(?:an? )?\d{1,3}(?:\.\d)?(?:\/100?| out of (?:10|100|five))?(?: score| average)? on (?:Metacritic|Rotten Tomatoes|IMDb)/gi,
  },
  {
    pattern:
      /(?<=\b(?:an?|of|at|to|its|with|just|only) )0\.\d{1,2}(?![\d%]|\.\d| ?(?:million|m\b|percent|per))/gi,
    needs: AUDIENCE,
  },
  { pattern: /\b\d{1,2}\.\d\/\d{1,2}\b|\b\d{1,2} share\b/gi, needs: SCORES },
  {
    pattern:
      /\b(?:score|rating|metascore|average) (?:of|is|was|at) \d{1,3}(?:\.\d)?(?:\/100?)?(?![\d%,]| ?(?:million|per))/gi,
    needs: /\b(?:Metacritic|Rotten Tomatoes|IMDb|critics?|metascore|Letterboxd)\b/i,
  },
  {
    pattern: /\b(?:low|mid|high|upper)[ -]\d0s\b/gi,
    needs: /\b(?:complet\w+|scor\w+|test\w*|percent|retention)\b/i,
  },
  // "No. 6 on Nielsen's originals chart", "number 7", "41st out of 118", "131st place"
  {
    pattern: new RegExp(
      `(?:\\b(?:[Nn]o\\. ?|No |[Nn]umber[ -])|(?<![\\w&])#)(?:\\d{1,3}|one|two|three)\\b(?!\\d)(?:${REST})?`,
      'g',
    ),
    needs:
      /\b(?:chart\w*|top|peak\w*|rank\w*|opened|opening|debut\w*|was|is|as|hit|reached|spent|weeks?|finished|trend\w*|stayed|at|network's|the No|a No)\b/i,
    before:
      /\b(?:episode|season|chapter|issue|volume|room|apartment|house|page|flight|channel|a|phone|telephone|serial|large|small|any|the|in|great|considerable|longtime|his|her)\s$/i,
  },
  {
    hint: /No\.? ?\d|#\d|number/i,
    pattern: new RegExp(
      `\\bthe (?:[Nn]o\\.? ?\\d+|#\\d+|[Nn]umber[ -](?:\\d+|one|two|three|four|five))(?! (?:thing|reason|question|rule|priority|fan))${REST}`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:(?:finish|rank|plac|land|com|debut|peak|open|settl)(?:ed|es|s|ing|e)?|came|was|fell to|dropped to|rose to|had it|it|season)(?: only| just)?(?: in| at)? )(?:\\d{1,3}(?:st|nd|rd|th)|(?<=to |ranked |placed |finished )${PLACE}|${PLACE}(?= place))(?: place)?(?: out of \\d+(?: (?!${STOP}\\b|in\\b|on\\b)[\\w-]+){0,2})?`,
      'gi',
    ),
    needs: new RegExp(`${CHART.source}|\\b(?:ratings|programs|shows|place|viewers|week|series)\\b`, 'i'),
    after:
      /^ (?:season|series|episode|birthday|anniversary|century|floor|year|and final|installment|outing|\w+ season)/i,
  },
  {
    hint: /among|only to|behind|slot|hour|demo|ratings|night|network|period/i,
    pattern: new RegExp(
      `\\b(?:first|second|third|fourth|fifth|sixth|ninth|last) (?:among|only to|behind|in (?:its|the) (?:time ?(?:slot|period)|slot|hour|demo|key demo|ratings|night|network))${REST}`,
      'gi',
    ),
  },
  // "three weeks" on a chart, "24 days"
  {
    pattern: new RegExp(
      `(?:top \\d+ for )?\\b(?:${SMALL} (?:straight |consecutive |whole )?(?:weeks?|days|months)|(?:a single|a full|a whole|just a) (?:week|month)|a fortnight)(?: in a row| running| straight)?(?: (?:on|in|at) (?:the )?(?:Top \\d+|No\\. ?\\d))?`,
      'gi',
    ),
    needs: CHART,
    before: /\b(?:first|next|last|past|every|another|final|previous|opening)\s$/i,
    after:
      /^ (?:after|later|before|ago|earlier|into|from|of (?:filming|shooting)|to go|since|until|short|old)/i,
  },
  // "the top 15", "Top 10 in 31 countries"
  {
    pattern:
      /(?:[A-Z][\w-]+ ){0,3}\btop[ -](?:\d+|ten|five|twenty)(?: in (?:more than )?\d+ countries)?(?: most[ -][\w-]+)?/gi,
    needs: /\b(?:reach\w*|spent|held|hit|enter\w*|made|cracked|was in|had it in|place|landed|stayed)\b/i,
    before:
      /\b(?:out of|fell off|off|never (?:appeared|made|cracked|entered|reached|hit|broke)|failed to|slid|without|not|left|missed|neither|nor|outside|read more)\b[^.;]{0,40}$/i,
    after: /^ (?:best|worst|moments|reasons|shows|things|bench|list of)/i,
  },
  // "most-watched drama of its year", "lowest-rated comedy on its night", "a network record"
  {
    hint: /most|least/i,
    pattern: new RegExp(
      `(?:\\b(?:one of|among) (?:the |its |[A-Z][\\w+]*'s? )?)?(?:\\b${RANKED}[ -])?\\b(?:most|least)[ -](?:watched|viewed|streamed|popular|requested|in-demand|seen|listened-to|downloaded|talked-about)${REST}`,
      'gi',
    ),
    before: /\b(?:his|her|their|hundred)\s$|\bnever\b[^.;]{0,60}$/i,
    after: /^(?::|[^.;]{0,30}\bsince\b)/,
  },
  {
    hint: /[ -](?:rated|performing|grossing|growing|rank|testing|scoring|reviewed)/i,
    pattern: new RegExp(
      `(?:\\b${RANKED}[ -])?\\b(?:highest|lowest|top|best|worst|fastest)[ -](?:rated|performing|grossing|growing|ranking|ranked|testing|scoring|reviewed)${REST}`,
      'gi',
    ),
  },
  {
    pattern: new RegExp(
      `(?:\\b${RANKED}[ -])?\\b(?:biggest|smallest|largest|lowest|highest|strongest|weakest|best|worst)[ -](?:[\\w-]+ ){0,2}?(?:audiences?|bow|finale|opener|launch|debut|premiere|opening|start|ratings?|numbers?|overnight|share|telecast|viewership|weekend|dramas?|sitcoms?)${REST}`,
      'gi',
    ),
    needs: AUDIENCE,
    before: /\b(?:his|her|my|your|a|your|whose)\s$/i,
  },
  {
    pattern: new RegExp(
      `(?:\\b${RANKED}[ -])?\\b(?:highest|lowest|biggest|smallest|largest) (?:of (?:its|any|all)|of the (?:year|season|night|week|month|summer|fall|decade)|among)${REST}`,
      'gi',
    ),
    needs: AUDIENCE,
  },
  {
    pattern:
      /\b(?:a |an )?(?:network|series|season|all-time|ratings|channel|record)[ -](?:record|low|high)\b/gi,
    needs: AUDIENCE,
  },
  // "more than 100 countries"
  {
    pattern: /\b\d{2,3} (?:countries|territories|markets)/gi,
    needs: /\b(?:viewers|chart|top|No\. ?\d|number|watched|seen|rank\w*|charts)\b/i,
  },
  { hint: /\bwon /, pattern: /\bwon (?:its|the) (?:time ?slot|slot|hour|night)\b/gi },
  // "topped the chart for two weeks"
  { hint: /topped/i, pattern: /\btopped [\w' -]{0,50}charts?/gi, after: /^[^.;]{0,40}\bweeks?\b/ },
];

/** Nothing here could be a figure. */
const HINT =
  /\d|most[ -]|least[ -]|-rated|\b(?:million|billion|weeks|percent|per cent|audience|launch|start|record|low|high|topped|among|last in|place|number|biggest|lowest|highest|largest|smallest|worst|best|ranked|half|third|quarter|slot)\b/i;
gated(HINT);
const GATES = gatesOf(MEASURES, ({ pattern }) => pattern);

/** "Top 10" says little beside the weeks or the rank. */
const BARE_TOP = /^(?!.*\b(?:weeks|days)).*top[ -]\w+$/i;
const LEAST_SUM = 10_000;
/** No sentence that a person wrote has more characters. */
const LONGEST = 3000;

/** Audience, rank, rating and money figures of the lead work (in a roundup, of any), verbatim, in the text's order. */
export function figuresOf(story: Story, kind: Kind | null): Fact<string>[] {
  const facts: Fact<string>[] = [];
  const seen = new Set<string>();
  for (const sentence of story.sentences) {
    if (sentence.in !== 'text') continue;
    for (const figure of figuresIn(story, sentence)) {
      if (kind !== 'roundup' && isOfAnother(story, sentence, figure)) continue;
      const evidence = evidenceAt(story, 'text', figure);
      const key = evidence.quote.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      facts.push({ value: evidence.quote, evidence: [evidence] });
    }
  }
  return facts;
}

/** The figures of one sentence; of two that overlap the earlier in the table, then the longer. */
function figuresIn(story: Story, sentence: Sentence): Figure[] {
  if (!mayHold(sentence.hints, HINT)) return [];
  const measures = opened(GATES, sentence.hints);
  if (measures.length === 0) return [];
  const text = story.leveled.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  if (!HINT.test(text)) return [];
  const found: Figure[] = [];
  const holds = tester(text);
  for (const measure of measures) {
    if (!holds(measure.hint) || !holds(measure.needs)) continue;
    for (const { start, end } of matches(text, measure)) {
      const figure = { start: sentence.start + start, end: sentence.start + end };
      if (!found.some((f) => f.start < figure.end && figure.start < f.end)) found.push(figure);
    }
  }
  if (found.length === 0) return found;
  const sorted = found.sort((a, b) => a.start - b.start);
  const words = (f: Figure) => story.leveled.text.slice(f.start, f.end);
  const charted = sorted.some((f) => /\b(?:weeks?|days|No\.|number)/i.test(words(f)));
  return sorted.filter((f) => !charted || !BARE_TOP.test(words(f)));
}

/** Where a measure holds in a sentence's text, its qualifier ("just under") included. */
function matches(text: string, { pattern, before, after }: Measure): Figure[] {
  const found = [...text.matchAll(pattern)];
  return found.flatMap((match) => {
    const words = match[0].trimEnd();
    const end = match.index + words.length;
    const about = NUMERAL.test(words)
      ? ABOUT.exec(text.slice(Math.max(0, match.index - 40), match.index))
      : null;
    const start = match.index - (about?.[0].length ?? 0);
    const barred =
      before?.test(text.slice(Math.max(0, start - 80), start)) || after?.test(text.slice(end, end + 40));
    return barred || isSmallSum(words) || / since\b/.test(words) ? [] : [{ start, end }];
  });
}

/** Tests each expression once a sentence: several measures need the same words. */
function tester(text: string): (test: RegExp | undefined) => boolean {
  const known = new Map<RegExp, boolean>();
  return (test) => {
    if (test === undefined) return true;
    const holds = known.get(test) ?? test.test(text);
    known.set(test, holds);
    return holds;
  };
}

/** "$5.99" and "$411" are prices. */
function isSmallSum(words: string): boolean {
  const sum = /[$€£¥₹](\d[\d,]*)(?:\.\d+)?(.*)$/.exec(words);
  if (sum === null || /million|billion|crore|lakh|mn|bn|\dm\b|\dk\b/i.test(words)) return false;
  return Number((sum[1] ?? '').replaceAll(',', '')) < LEAST_SUM;
}

/** The title named last before the figure, in its paragraph, is another work's, and the lead is not named since. */
function isOfAnother(story: Story, sentence: Sentence, figure: Figure): boolean {
  if (story.lead === null) return false;
  const topic = topicsBefore(story, sentence, figure.start).at(-1);
  return topic !== undefined && !isLead(story, topic.entity);
}

function isLead({ lead }: Story, entity: Entity): boolean {
  return (
    entity === lead || (lead !== null && (lead.key.includes(entity.key) || entity.key.includes(lead.key)))
  );
}
