import type { Evidence, SummarySentence } from '../../model/brief.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { gated, holds } from '../../text/gate.ts';
import type { Fate } from '../fates/works.ts';
import type { Line } from '../line.ts';
import type { Entity } from '../mentions/entities.ts';
import { evidenceAt, type Sentence, type Story } from '../story.ts';
import { focusBySentence } from './focus.ts';

const BOILERPLATE = gated(
  /\b(?:subscri\w+|sign up|newsletter|read more|also read|read next|related:|click here|photo by|photo:|image credit|featured image|getty|courtesy of|copyright|all rights reserved|source:|press contacts?|media contact|for immediate release|follow us|share this|affiliate|commission from|sound off|in the comments|watch below|listen to|watch the|stay tuned|check back|we'll update|we will update|keep this page|spoilers?|this (?:article|post|story) (?:was|has been|contains|first)|correction|editor's note|contributed to this report|additional reporting|more on this story|here's (?:what|everything|a look)|everything (?:we know|you need)|is repped by|are repped by|repped by|download the|terms of|cookies)\b|©|https?:|\bupdate[d:,]/,
);
/** A sentence that leans on the one before it. */
const LEANING =
  /^(?:but|and|so|yet|or|also|then|still|however|meanwhile|instead|though|that|this|these|those|he|she|they|here|there|such|both|neither|yes|no|well|now|for (?:now|comparison|her part|his part)|in other|elsewhere|as for|on the other hand|it's|it is|what)\b/;
const ON_IT =
  /^(?:it|its|the (?:show|series|drama|comedy|sitcom|film|movie|project|program|programme|season|decision|cancell?ation|pickup|renewal|news|move|deal|order|second|third|fourth|first|new|final))\b/;
/** The news looked back on or guessed at, by its noun: "the cancellation appears to be". */
const LOOKS_BACK = gated(
  /\b(?:cancell?ation|axing|axe|renewal|demise|fate|decision|removal|reasons?)(?: [^ ]+){0,6}? (?:appears?|appeared|seems?|seemed|comes?|came|follows?|followed|marks?|marked|means?|meant|leaves?|left|was|were|is|has been|may|might|could|probably|likely) (?!official)|\b(?:why|reason)\b/,
);
/** The writer speaks of himself or to the reader. */
const CHATTY = new Set("i i'd i'll i'm i've me my our us we we're we've you you'll you're your".split(' '));
const WHY = gated(
  /\b(?:because|due to|after|following|citing|despite|viewers|audience|ratings|viewership|cost|budget|merger|strike|pandemic|million|decision|reason)\b/,
);
const WHEN = gated(
  /\b(?:premieres?|premiered|debuts?|launch\w*|return(?:s|ing)?|production|filming|shoot\w*|cameras|episodes?|season \d|streams?|airs?|available|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|next year)\b/,
);
const WHAT = gated(
  /\b(?:stars|starring|starred|follows|followed|centers|centered|centres|centred|tells the|told the|based on|adapted from|created by|revolves|revolved|inspired by)\b/,
);
const ENDED: ReadonlySet<Kind> = new Set(['cancellation', 'ending', 'rescue', 'undecided']);
/** At most this share of a sentence's words may stand in one chosen before it. */
const SAME = 0.5;
const LONGEST = 60;
/** The news and its reasons stand among the first sentences. */
const FIRST = 60;
/** A sentence beside the news must be worth more than this. */
const LEAST = 0.8;

interface Candidate {
  sentence: Sentence;
  line: Line;
  text: string;
  lower: string;
  /** The writer speaks of himself or to the reader in it. */
  chatty: boolean;
  words: Set<string>;
  paragraph: number;
}

/** What the rest of the brief knows and a summary is made around. */
export interface Told {
  /** Sentences that give the reasons. */
  reasons: readonly Evidence[];
  /** Sentences that give the story away: they are veiled elsewhere, and stay out of the summary. */
  spoilers: readonly Evidence[];
}

/**
 * One to three whole sentences of the text that tell it best: the news, then why or when, then what the work is.
 * @returns the sentences, the news first, the others as the article orders them; none where no sentence can stand alone
 */
export function summaryOf(story: Story, kind: Kind, fates: readonly Fate[], told: Told): SummarySentence[] {
  const focus = focusBySentence(story, fates);
  const candidates = candidatesOf(story, told.spoilers);
  const headline = headlineWords(story);
  const news = best(candidates, (c) => newsScore(story, c, fates, headline));
  if (news === null) return [];
  const chosen = [news];
  const isOfLead = (c: Candidate) => focus[c.sentence.index] === story.lead || names(c.sentence, story.lead);
  const more = candidates.filter((c) => c !== news && isOfLead(c) && !namesOthers(c, story, fates));
  for (const score of [(c: Candidate) => moreScore(c, kind, told.reasons), (c: Candidate) => whatScore(c)]) {
    const next = best(
      more,
      (c) => score(c) - LEAST - 0.05 * c.paragraph - leaning(c, chosen),
      (c) => !chosen.some((other) => overlap(c, other) > SAME),
    );
    if (next !== null && !chosen.includes(next)) chosen.push(next);
  }
  const [first, ...rest] = chosen;
  return [first, ...rest.sort((a, b) => a.sentence.index - b.sentence.index)].flatMap((c) =>
    c === undefined ? [] : [asSummary(story, c.sentence)],
  );
}

function asSummary(story: Story, sentence: Sentence): SummarySentence {
  const evidence = evidenceAt(story, 'text', sentence);
  return { text: evidence.quote, evidence: [evidence] };
}

/** The candidate that scores most of those that may be taken; null where none scores more than 0. */
function best(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
  mayTake: (candidate: Candidate) => boolean = () => true,
): Candidate | null {
  let [found, most]: [Candidate | null, number] = [null, 0];
  for (const candidate of candidates) {
    const points = score(candidate);
    if (points > most && mayTake(candidate)) [found, most] = [candidate, points];
  }
  return found;
}

/** Whole sentences that are the writer's own, say something, and give nothing away. */
function candidatesOf(story: Story, spoilers: readonly Evidence[]): Candidate[] {
  const first = story.sentences.find((s) => s.in === 'text')?.paragraph ?? 0;
  return story.sentences.slice(0, FIRST).flatMap((sentence) => {
    const line = story.lines[sentence.index];
    if (sentence.in === 'headline' || line === undefined || line.pieces.length > LONGEST) return [];
    const text = story.leveled.text.slice(sentence.start, sentence.end);
    const { lower } = sentence;
    const own = line.words.filter(isOwn);
    if (!standsAlone(text, lower, line, own.length, story.lowerCase)) return [];
    if (spoilers.some((s) => s.start < sentence.end && sentence.start < s.end)) return [];
    const words = new Set(sentence.tokens.filter((t) => t.lower.length > 3).map((t) => t.lower));
    const chatty = own.some((word) => CHATTY.has(word));
    return [{ sentence, line, text, lower, chatty, words, paragraph: sentence.paragraph - first }];
  });
}

/** A word or a name, no mark, number or speech. */
function isOwn(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 97 && code <= 122) || 'TPHON'.includes(word[0] ?? ' ');
}

function standsAlone(text: string, lower: string, line: Line, own: number, lowerCase: boolean): boolean {
  if (own < 6 || line.pieces.length > LONGEST || !/[.!…]["')\]]*$/.test(text)) return false;
  if (!lowerCase && !/^["'([]*[\p{Lu}\p{N}¿¡$€£]/u.test(text)) return false;
  if (/^\[|^\(|^[A-Z]{3,}:/.test(text) && !/^(?:EXCLUSIVE|BREAKING)/.test(text)) return false;
  if (count(text, '"') % 2 === 1 || count(text, '(') !== count(text, ')')) return false;
  if (/^Q\d/.test(line.text) || (/\bQ\d/.test(line.text) && own < 9)) return false;
  return !holds(line.sentence.hints, BOILERPLATE, lower);
}

function count(text: string, mark: string): number {
  let times = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) times++;
  return times;
}

const names = ({ mentions }: Sentence, work: Entity | null): boolean =>
  work !== null && mentions.some((m) => m.entity === work);

/** Other works whose fate is told, and not the lead: the sentence is news of theirs. */
function namesOthers({ sentence }: Candidate, { lead }: Story, fates: readonly Fate[]): boolean {
  const others = fates.filter((f) => f.work !== lead);
  return others.some((f) => names(sentence, f.work));
}

/** The longer words of the headline. */
function headlineWords({ sentences }: Story): ReadonlySet<string> {
  const tokens = sentences.filter((s) => s.in === 'headline').flatMap((s) => s.tokens);
  return new Set(tokens.filter((t) => t.lower.length > 3).map((t) => t.lower));
}

function newsScore(
  story: Story,
  c: Candidate,
  fates: readonly Fate[],
  headline: ReadonlySet<string>,
): number {
  const lead = fates[0];
  const shared = [...c.words].filter((word) => headline.has(word)).length;
  let score = 3 - 0.35 * c.paragraph + 3 * Math.min(1, shared / Math.max(3, headline.size));
  if (lead !== undefined && lead.status !== 'none' && lead.events.some((e) => e.line === c.line)) score += 4;
  if (names(c.sentence, lead?.work ?? null)) score += 1.5;
  if (c.line.pieces.some((p) => p.entity?.kind === 'house')) score += 0.5;
  if (LEANING.test(c.lower)) score -= 2.5;
  if (holds(c.sentence.hints, LOOKS_BACK, c.lower)) score -= 2.5;
  if (namesOthers(c, story, fates) && !names(c.sentence, story.lead)) score -= 4;
  if (c.chatty) score -= 1;
  if (c.line.pieces.length > 45) score -= 1;
  return score;
}

function moreScore(c: Candidate, kind: Kind, reasons: readonly Evidence[]): number {
  const text = c.lower;
  const reason = reasons.findIndex((r) => r.in === 'text' && r.start === c.sentence.start);
  if (reason >= 0) return 4 - 0.3 * reason;
  if (ENDED.has(kind)) return holds(c.sentence.hints, WHY, text) ? 1.6 : 0;
  return holds(c.sentence.hints, WHEN, text) ? 1.8 : 0;
}

const whatScore = (c: Candidate): number => (holds(c.sentence.hints, WHAT, c.lower) ? 1.8 : 0);

/** What a sentence loses by leaning on its neighbor, unless that neighbor is in the summary. */
function leaning(c: Candidate, chosen: readonly Candidate[]): number {
  const { lower, sentence } = c;
  if (c.chatty) return 1.2;
  if (chosen.some((c) => c.sentence.index === sentence.index - 1)) return 0;
  if (LEANING.test(lower)) return 1.5;
  return ON_IT.test(lower) ? 0.2 : 0;
}

function overlap(a: Candidate, b: Candidate): number {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared / Math.max(1, Math.min(a.words.size, b.words.size));
}
