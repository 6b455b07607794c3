import type { Fact } from '../../model/brief.ts';
import type { Kind, Status } from '../../model/vocabulary.ts';
import { gated, type Hints, holds, mayHold } from '../../text/gate.ts';
import { type Day, datesIn, dayOf, isoOf, mayHoldDate, type StatedDate } from '../mentions/dates.ts';
import { topicsBefore } from '../mentions/topics.ts';
import { evidenceAt, type Sentence, type Story } from '../story.ts';

/** What the fates say of the lead work. */
interface Known {
  kind: Kind | null;
  status: Status | null;
}

/** A word that tells of a first showing. */
interface Cue {
  start: number;
  end: number;
  weight: number;
  ahead: boolean;
  since: boolean;
}

interface Candidate {
  value: string;
  score: number;
  sentence: Sentence;
  start: number;
  end: number;
  ahead: boolean;
}

/** How a first showing is told: the word, then the date ("premiered in March 2017"). */
const FIRST =
  /\b(?:premi[eè]red|debuted|launched|bowed(?! (?:to|out|down|under|before|its head))|preemed|arrived|(?<!(?:network|studio|streamer|channel|broadcaster|BBC|was|were|been) )dropped(?! (?:by|the|it|them|from|off|out|to|after|its|this))|opened|landed|began|begun|started|kicked off|rolled out|aired|premi[eè]ring|debuting|launching|bowing|arriving|first (?:aired|broadcast|screened|transmitted|shown|released|went out|streamed|ran|graced|hit|appeared on)|(?:graced|reached|came to|burst on(?:to)?) (?:our |the |TV |British )?(?:screens?|airwaves|small screen)|joined (?:the|its) (?:schedule|line-?up|network|slate)|were (?:released|launched)|came out|released|hit (?:screens|theaters|theatres|cinemas|[A-Z]\w+)|(?:made|had|making|having|saw) (?:its|their|the|a) (?:\w+ )?(?:premi[eè]re|debut|bow|launch)|went (?:out|on) (?:first|the air|air)|signed on (?!to )|streaming|first episode|(?:was|were|been) (?:first )?(?:released|launched)|(?:was|were) first (?:shown|broadcast|seen)|(?:ran|running) (?=(?:on|for|from|between) )|went out(?= on (?!(?:sun|mon|tues|wednes|thurs|fri|satur)day))|burst (?:out of the gate|on to|onto)(?: (?:our |the )?screens)?|took a bow|on the air|outing|existence|premiere|debut|launch|release|opener|start|bow)\b/gi;
/** A first showing that is announced. */
const AHEAD =
  /\b(?:will (?:premiere|debut|launch|bow|begin|open|arrive|air|start|stream|drop|land|hit|be released|be shown|roll out|kick off|go out)|(?:premieres|debuts|launches|bows|begins|opens|arrives|airs|starts|streams|drops|lands|hits|kicks off|goes out|is out|comes out)|(?:to|set to|slated to|due to|expected to|scheduled to) (?:premiere|debut|launch|bow|begin|open|arrive|air|start|stream|drop|roll out|be released)|(?:set|slated|dated|scheduled|due|out|opening|debuting|premiering|launching|bowing|arriving|streaming|available|bow|premiere|launch|release)(?: (?:globally|worldwide|nationwide))? (?:for|on|in|from)|release date|premiere date|start date|in (?:[\w&]+ ){0,4}?(?:theaters|theatres|cinemas)(?: from| on)?|series premiere|(?:has|have) set(?= [a-z]+\.? \d)|sets(?= [a-z]+\.? \d)|premiering|debuting|launching|arriving|will come|will be (?:available|with us|on)|coming (?:to [\w+ ]{2,24} )?(?:on|in)|premiere|debut|launch|release)\b/gi;
/** "Season 1 was a smash back in July 2018", "5.2 million for series one in 2017". */
const OPENING = /\b(?:season|series) (?:one|1)\b|\bfirst (?:season|series|run|outing)\b/gi;
/** Since when a work has been shown. */
const SINCE = /\bsince\b/gi;
const SHOWN =
  /\b(?:(?:has|have|had) (?:\w+ )?(?:shown|been (?:on|a|the|an|one|running|airing|taped|produced|shown|made|broadcast)|run|aired|streamed|hosted|presided|presented|fronted|occupied|entertained|played|starred|anchored|led|kept)|fixture|staple|produced|on the air|on our screens|running|taped|airing|hosted by|presented by)\b/i;
const NOT_SINCE =
  /\b(?:off the air|film\w*|shoot\w*|strike|best|lowest|highest|biggest|worst|first time|dead|waiting|petition\w*|not|hasn't|haven't|development|manga|novels?|comics?|book|magazine|in the works)\b/i;
/** Before the word: it is not told as done, or something was done to the work. */
const UNSHOWN =
  /\b(?:wrapped up (?:its|the)|ended (?:its|the)|finished (?:its|the)|closed (?:its|the)|concluded (?:its|the)|will|to|would|set|due|expected|could|may|never|not|hasn't|haven't|didn't|was(?: \w+ly)?|were|been|being|got|before it(?: ever)?)(?: \w+)? $/i;
/** After the date: the work began as something else. */
const AS_SOURCE =
  /\b(?:comics?|webtoon|podcast|stage play|novel|issue|magazine|fringe|short film|blog|newspaper|manga|short story|web series)\b/i;
/** Between the word and the date stands another event. */
const ELSEWHEN =
  /;|\b(?:ended|wound up|finished|closed|concluding|signed off|bowed out|finale|until|through|renewed|canceled|cancelled|concluded|wrapped|since|ends|drew|but|will)\b/i;
const YEARS =
  /^["',]{0,3} \(?(?:[\w-]+ (?:seasons?|series), )?(?<year>(?:19|20)\d\d)(?=[-—)](?!\d\d[-—])| to (?:19|20)\d\d\b)/;
const NEXT_ONE =
  /^\s*(?:of|for|with)? ?(?:its|the|their|a) (?:\w+ )?(?:second|third|fourth|fifth|sixth|final|last|new|next)\b/i;
/** A later season, or something about the work that is not the work. */
const LATER =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|final|last|new|next|latest|upcoming|sophomore|junior|farewell|closing|coming|following) (?:and (?:final|last) )?(?:[\w-]+ )?(?:seasons?|series|run|chapter|instal?lment|year|outing|part|volume|episodes|batch|cycle|go-round)\b|\b(?:season|series|part|volume|chapter|cycle|s) ?(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d|2\d)\b|\b(?:finale|follow-up|last of (?:which|them)|(?:last|final) (?:\w+ )?(?:episode|hour|part)|trailer|teaser|clip|spin-?offs?|prequel|sequel|remake|reboot|revival|novels?|books?|comics?|manga|memoir|album|webtoon|podcast|play|film version|soundtrack|production|filming|shooting|cameras|photography|writers|petition|campaign|talks|career|strike|second|third|fourth|repeats|reruns|auditions|rehearsals|construction|investigation|pandemic|shutdown|tour|movie version|original series)\b/i;
const ONE =
  /\b(?:first|opening|debut|inaugural|initial|sole|only|freshman) (?:[\w-]+ )?(?:season|series|run|episodes?|outing|instal?lment)\b|\b(?:season|series) (?:one|1)\b/i;
const NOUNS =
  'show|serial|telenovela|novela|anthology|game ?show|talk show|chat show|feature|whodunn?it|actioner|biopic|toon|caper|chiller|docudrama|doc|k-drama|tearjerker|series|drama|comedy|sitcom|thriller|dramedy|soap|program(?:me)?|episodes|film|movie|picture|pic|anime|mystery|saga|miniseries|format|quiz|game|special|docuseries|documentary|mockumentary|parter|musical|horror|western|procedural|half-hour|adaptation|pilot|cartoon|competition|romance|fantasy|romcom|rom-com';
const NOUN = new RegExp(`\\b(?:${NOUNS})\\b`, 'i');
const SHOW = new RegExp(
  `\\b(?:${NOUNS}|hour|entry|title|original|it|which|that|season|run|premiere|reality)\\b`,
  'i',
);
/** "launched the series in". */
const OBJECT = new RegExp(
  `^ (?:the|its|all|every|a|an) (?:[\\w-]+ ){0,5}?(?:${NOUNS})(?: of (?:the |its |a )?(?:[\\w-]+ ){0,5}?(?:${NOUNS}))?(?: (?:back|on|in|from|late|early))* $`,
  'i',
);
const CLAUSE =
  /[;:—()]|, (?:and|with|but|while|as|after|before|when|though|although)\b|\b(?:but|while|whereas|before|although)\b/g;
const RETURNS =
  /\b(?:season|series|part) (?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d)\b|\bs[2-9]\b|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|final|upcoming) season\b|\b(?:final|second|third|fourth|fifth) (?:and final )?(?:series|chapter|run)\b|\breturn(?:s|ing) (?:for|to) (?:[\w-]+ ){0,3}?(?:seasons?|series|screens?|run|tv|air|instal?lment|episodes)\b/i;
const REACH = 75;
const TELLING = [FIRST, AHEAD, OPENING, SINCE].map((pattern) => gated(pattern));
gated(RETURNS);
/** No sentence that a person wrote has more characters. */
const LONGEST = 3000;

/** When the lead work was first shown, or will be where it is new; as exact as the text, null where it does not say. */
export function premiereOf(story: Story, known: Known): Fact<string> | null {
  if (story.lead === null || known.kind === 'roundup') return null;
  const today = dayOf(story.article.published);
  const isNew = mayBeNew(story, known);
  const candidates = story.sentences
    .filter((sentence) => sentence.in === 'text')
    .flatMap((sentence) => candidatesIn(story, sentence, today, isNew, known))
    .sort((a, b) => b.score - a.score || a.start - b.start);
  const best = candidates[0];
  if (best === undefined) return null;
  const first = best.ahead ? firstOf(candidates, best) : best;
  const exact = candidates.find(
    (c) =>
      c.value.startsWith(first.value) && c.value.length > first.value.length && c.score > first.score - 2,
  );
  const { value, start, end } = exact ?? first;
  return { value, evidence: [evidenceAt(story, 'text', { start, end })] };
}

/** Nothing tells that the lead work has been shown before: an announced date may be its first. */
function mayBeNew(story: Story, { kind, status }: Known): boolean {
  if (kind !== 'premiere' && kind !== 'order' && kind !== 'other' && status !== 'ordered') return false;
  return !story.sentences.some(
    (s) => s.paragraph <= 3 && holds(s.hints, RETURNS, masked(story, s)) && !isOfOthers(story, s),
  );
}

/** A sentence that names other works alone, or the lead beside one that returns. */
function isOfOthers({ lead }: Story, { mentions }: Sentence): boolean {
  return mentions.some((m) => m.entity.kind === 'title' && m.entity !== lead);
}

/** "out on November 12 after a run in theaters from November 5": the earlier. */
function firstOf(candidates: readonly Candidate[], best: Candidate): Candidate {
  const alike = candidates.filter(
    (c) => c.ahead && c.sentence === best.sentence && c.value.length === best.value.length,
  );
  return alike.reduce((first, c) => (c.value < first.value ? c : first), best);
}

function candidatesIn(
  story: Story,
  sentence: Sentence,
  today: Day | null,
  isNew: boolean,
  known: Known,
): Candidate[] {
  if (!mayTell(story, sentence) || !mayHoldDate(story.leveled.text.slice(sentence.start, sentence.end)))
    return [];
  const text = masked(story, sentence).slice(0, LONGEST);
  const dates = datesIn(text);
  if (dates.length === 0) return [];
  const cued = cuesIn(text, sentence.hints, isNew, known).flatMap((cue) => {
    const date = dateNear(text, dates, cue);
    const value = date === null ? null : isoOf(date, today, cue.ahead);
    if (date === null || value === null || isTooLate(value, today, cue.ahead)) return [];
    const subject = subjectScore(story, sentence, text, cue, date);
    if (subject === null) return [];
    const [from, to] = [Math.min(cue.start, date.start), Math.max(cue.end, date.end)];
    const score = cue.weight + subject + value.length / 10;
    return [
      { value, score, sentence, ahead: cue.ahead, start: sentence.start + from, end: sentence.start + to },
    ];
  });
  return known.status === 'ordered' ? cued : [...cued, ...bracketed(story, sentence, text)];
}

/** A word for a first showing may stand in it, or the lead's name, which the year may stand behind. */
const mayTell = ({ lead }: Story, { hints, mentions }: Sentence): boolean =>
  TELLING.some((pattern) => mayHold(hints, pattern)) || mentions.some((m) => m.entity === lead);

/** The sentence with its titles blotted out, so that "The Last Season" is no season. */
function masked(story: Story, { start, end, mentions, in: part }: Sentence): string {
  let text = story.leveled[part].slice(start, end);
  if (mentions.length === 0) return text;
  for (const mention of mentions) {
    if (mention.entity.kind !== 'title') continue;
    const [from, to] = [mention.start - start, mention.end - start];
    text = text.slice(0, from) + 'X'.repeat(to - from) + text.slice(to);
  }
  return text;
}

/** "Saltmarsh Road (2017-2020)". */
function bracketed(story: Story, sentence: Sentence, text: string): Candidate[] {
  return sentence.mentions.flatMap(({ entity, end }) => {
    if (entity !== story.lead) return [];
    const match = YEARS.exec(text.slice(end - sentence.start, end - sentence.start + 36));
    const value = match?.groups?.['year'];
    if (match === null || value === undefined) return [];
    const start = end + match[0].length - value.length;
    return [{ value, score: 3, sentence, ahead: false, start, end: start + value.length }];
  });
}

function cuesIn(text: string, hints: Hints, isNew: boolean, { status }: Known): Cue[] {
  const cues: Cue[] = [];
  const add = (pattern: RegExp, weight: number, ahead: boolean, since: boolean) => {
    if (!mayHold(hints, pattern)) return;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isNew && !ahead && match[0].endsWith('ing')) continue;
      const unshown = !ahead && UNSHOWN.test(text.slice(Math.max(0, start - 24), start));
      if (!unshown) cues.push({ start, end, weight: weight + firmness(match[0]), ahead, since });
    }
  };
  if (status !== 'ordered') {
    add(FIRST, 3, false, false);
    add(SINCE, 1.5, false, true);
    add(OPENING, 1, false, false);
  }
  if (isNew) add(AHEAD, 2.5, true, false);
  return cues;
}

/** "premiered" says it plainly; "began" and "launch" may be said of much. */
function firmness(word: string): number {
  if (/^(?:premi[eè]red|debuted|bowed|preemed|first (?:aired|went)|made|had)/i.test(word)) return 1;
  return /^(?:start|existence|streaming|outing|premiere|debut|launch|opener|bow|aired|ran)$/i.test(word)
    ? -0.5
    : 0;
}

/** The date nearest after the cue, in its clause; failing that, one just before it ("the 2019 debut", "In May it bowed"). */
function dateNear(text: string, dates: readonly StatedDate[], cue: Cue): StatedDate | null {
  const after = dates.find((d) => d.start >= cue.end && d.start - cue.end <= reachOf(d, cue));
  if (after !== undefined && !ELSEWHEN.test(text.slice(cue.end, after.start))) return after;
  if (cue.since) return null;
  const before = dates.findLast((d) => d.end <= cue.start && cue.start - d.end <= 40);
  if (before === undefined) return null;
  const between = text.slice(before.end, cue.start);
  const beside =
    /^(?:-|'s)?\s(?:\w+ )?$/.test(between) ||
    /^,? when (?:[\w']+ ){1,4}$/.test(between) ||
    /^(?:(?:back )?in |on )?$/i.test(text.slice(0, before.start));
  return beside && !/[;:]/.test(between) ? before : null;
}

/** How far a date may stand behind its cue: a weekday beside it, a year after "since" too. */
function reachOf(date: StatedDate, cue: Cue): number {
  if (cue.since || date.ago !== null) return 12;
  if (date.weekday !== null) return cue.ahead ? 24 : 12;
  return cue.weight <= 1 ? 40 : 75;
}

/** How surely the lead work's first showing is what the cue speaks of; null where it is something else's. */
function subjectScore(
  story: Story,
  sentence: Sentence,
  text: string,
  cue: Cue,
  date: StatedDate,
): number | null {
  const whole = text.slice(0, cue.start).replace(/\([^)]*\)/g, '');
  const aside = whole.lastIndexOf(', with a ');
  const head = aside === -1 ? whole : whole.slice(aside + 2);
  const clause = /,\s*$/.test(head) ? subjectOf(head) : clauseBefore(text, cue.start);
  const told = story.leveled.text.slice(sentence.start + cue.end, sentence.start + cue.end + 70);
  const after = /^[^,.;]*/.exec(told)?.[0] ?? '';
  if (AS_SOURCE.test(after) || NEXT_ONE.test(after)) return null;
  if (cue.since && !/^\W*$/.test(head) && (!SHOWN.test(head) || NOT_SINCE.test(clause))) return null;
  if (OWN.test(head) && !LATER.test(head.slice(-24))) return 0.8;
  if (
    /^\W*(?:the|this) (?:[\w-]+ ){0,3}?[\w-]+, [^;]{0,90}, $/i.test(head) &&
    NOUN.test(subjectOf(head)) &&
    !LATER.test(subjectOf(head))
  )
    return 1;
  const turned = turnedScore(story, sentence, text, cue, date);
  if (turned !== null) return turned;
  const title = titleScore(story, sentence, cue);
  if (title === 1.5 && !LATER.test(relative(story, sentence, cue, text) ?? clause)) return title;
  const opens = ONE.test(`${clause} ${text.slice(cue.start, cue.end + 12)}`);
  if (!opens && LATER.test(`${clause} | ${subjectOf(head)}`)) return null;
  if (title !== undefined) return title;
  return opens ? 1.2 : nounScore(`${clause} | ${subjectOf(head)}`, cue);
}

/** Without a title: the show is spoken of by its kind, or the cue is said of nothing but works. */
function nounScore(words: string, cue: Cue): number | null {
  if (SHOW.test(words)) return 1;
  return cue.weight >= 4 ? -0.5 : null;
}

/** "its launch in", "the 2019 debut", "the May opener", "the premiere on". */
const OWN =
  /^\W*(?:The|Its) (?:series )?$|\bits (?:\w+ )?$|\b(?:the|its|since) (?:(?:19|20)\d\d|[A-Z][a-z]+)(?:'s)? (?:series )?$|\b(?:saw|of) the (?:series )?$/;

/** The work stands after its cue: "Launched in 2013, the series was", "Hulu launched the series in 2020". */
function turnedScore(
  story: Story,
  sentence: Sentence,
  text: string,
  cue: Cue,
  date: StatedDate,
): number | null {
  if (date.start < cue.end) return null;
  const object = text.slice(cue.end, date.start);
  const opens =
    /set$|sets$/i.test(text.slice(cue.start, cue.end)) ||
    /^\W*(?:(?:after|since|following|upon|first|having|on the air|on air|running|airing|on screens) ){0,2}$/i.test(
      text.slice(0, cue.start),
    );
  const rest = opens
    ? (/^(?: to (?:[a-z]+\.? )?(?:19|20)\d\d)?,? [^,.;]{0,60}/i.exec(text.slice(date.end))?.[0] ?? '')
    : object;
  if (LATER.test(rest) && !ONE.test(rest)) return null;
  const from = sentence.start + (opens ? date.end : cue.end);
  const titles = sentence.mentions.filter(
    (m) => m.entity.kind === 'title' && m.start >= from && m.end <= from + 70,
  );
  const named = titles.find((m) => opens || m.end <= sentence.start + date.start)?.entity;
  if (named !== undefined) return named === story.lead ? 1.2 : null;
  if (opens) return SHOW.test(rest) ? 1 : null;
  return OBJECT.test(object) ? 0.9 : null;
}

/** What stands between a title and the cue where it speaks of the title: "“Harbor,” which finally". */
function relative(story: Story, sentence: Sentence, cue: Cue, text: string): string | null {
  const topic = topicsBefore(story, sentence, sentence.start + cue.start).at(-1);
  const between = topic === undefined ? '' : text.slice(topic.end - sentence.start, cue.start);
  return /^["',]{0,3} (?:$|(?:which|that|who|has|had|was|were|first|also|originally|itself)\b)/.test(between)
    ? between
    : null;
}

/** What the last title before the cue tells; undefined where there is none. */
function titleScore(story: Story, sentence: Sentence, cue: Cue): number | null | undefined {
  const topic = topicsBefore(story, sentence, sentence.start + cue.start).at(-1);
  if (topic === undefined) return undefined;
  if (topic.entity === story.lead) return 1.5;
  const between = story.leveled.text.slice(topic.end, sentence.start + cue.start);
  return NOUN.test(between) && !LATER.test(between) ? 0 : null;
}

const MADE_FROM =
  /^\W*(?:based|adapted|created|written|inspired|starring|hailing|from|after|co-created|developed|produced|directed|set|billed|featuring|drawn|loosely)\b/i;

/** The first words of a sentence, up to its first comma. */
function subjectOf(head: string): string {
  if (MADE_FROM.test(head)) return '';
  const comma = head.indexOf(',');
  return head.slice(0, comma === -1 || comma > 60 ? 60 : comma + 7);
}

/** What stands before the cue in its clause, at most 75 characters. */
function clauseBefore(text: string, at: number): string {
  const stretch = text.slice(Math.max(0, at - REACH), at);
  const cut = [...stretch.matchAll(CLAUSE)].at(-1);
  const rest = cut === undefined ? stretch : stretch.slice(cut.index + cut[0].length);
  return rest.trim().length < 3 ? stretch : rest;
}

/** A work that has been shown was not first shown after the article. */
function isTooLate(value: string, today: Day | null, ahead: boolean): boolean {
  return !ahead && today !== null && Number(value.slice(0, 4)) > today.year;
}
