import type { Evidence, SummarySentence } from '../../model/brief.ts';
import type { Kind } from '../../model/vocabulary.ts';
import type { Fate } from '../fates/works.ts';
import type { Line } from '../line.ts';
import type { Entity } from '../mentions/entities.ts';
import { evidenceAt, type Sentence, type Story } from '../story.ts';
import { focusBySentence } from './focus.ts';

const BOILERPLATE =
  /\b(?:subscri\w+|sign up|newsletter|read more|also read|read next|related:|click here|photo by|photo:|image credit|featured image|getty|courtesy of|copyright|all rights reserved|source:|press contacts?|media contact|for immediate release|follow us|share this|affiliate|commission from|sound off|in the comments|watch below|listen to|watch the|stay tuned|check back|we'll update|we will update|keep this page|spoilers?|this (?:article|post|story) (?:was|has been|contains|first)|correction|editor's note|contributed to this report|additional reporting|more on this story|here's (?:what|everything|a look)|everything (?:we know|you need)|is repped by|are repped by|repped by|download the|terms of|cookies)\b|©|https?:|\bupdate[d:,]/i;
/** A sentence that leans on the one before it. */
const LEANING =
  /^(?:but|and|so|yet|or|also|then|still|however|meanwhile|instead|though|that|this|these|those|he|she|they|here|there|such|both|neither|yes|no|well|now|for (?:now|comparison|her part|his part)|in other|elsewhere|as for|on the other hand|it's|it is|what)\b/;
const ON_IT =
  /^(?:it|its|the (?:show|series|drama|comedy|sitcom|film|movie|project|program|programme|season|decision|cancell?ation|pickup|renewal|news|move|deal|order|second|third|fourth|first|new|final))\b/;
/** The writer speaks of himself or to the reader. */
const CHATTY = /\b(?:i|i'm|i've|i'd|i'll|me|my|you|you're|you'll|your|we|we're|we've|us|our)\b/;
const WHY =
  /\b(?:because|due to|after|following|citing|despite|viewers|audience|ratings|viewership|cost|budget|merger|strike|pandemic|million|decision|reason)\b/;
const WHEN =
  /\b(?:premieres?|premiered|debuts?|launch\w*|return(?:s|ing)?|production|filming|shoot\w*|cameras|episodes?|season \d|streams?|airs?|available|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|next year)\b/;
const WHAT =
  /\b(?:stars|starring|starred|follows|followed|centers|centered|centres|centred|tells the|told the|based on|adapted from|created by|revolves|revolved|inspired by)\b/;
const ENDED: ReadonlySet<Kind> = new Set(['cancellation', 'ending', 'rescue', 'undecided']);
/** At most this share of a sentence's words may stand in one chosen before it. */
const SAME = 0.5;
const LONGEST = 60;
/** A sentence beside the news must be worth more than this. */
const LEAST = 0.8;

interface Candidate {
  sentence: Sentence;
  line: Line;
  text: string;
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
  const focus = focusBySentence(story);
  const candidates = candidatesOf(story, told.spoilers);
  const news = best(candidates, (c) => newsScore(story, c, fates));
  if (news === null) return [];
  const chosen = [news];
  const isOfLead = (c: Candidate) => focus[c.sentence.index] === story.lead || names(c.sentence, story.lead);
  const more = candidates.filter((c) => c !== news && isOfLead(c) && !namesOthers(c, story, fates));
  for (const score of [(c: Candidate) => moreScore(c, kind, told.reasons), (c: Candidate) => whatScore(c)]) {
    const next = best(
      more.filter((c) => !chosen.some((other) => overlap(c, other) > SAME)),
      (c) => score(c) - LEAST - 0.05 * c.paragraph - leaning(c, chosen),
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

/** The candidate that scores most; null where none scores more than 0. */
function best(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Candidate | null {
  let [found, most]: [Candidate | null, number] = [null, 0];
  for (const candidate of candidates) {
    const points = score(candidate);
    if (points > most) [found, most] = [candidate, points];
  }
  return found;
}

/** Whole sentences that are the writer's own, say something, and give nothing away. */
function candidatesOf(story: Story, spoilers: readonly Evidence[]): Candidate[] {
  const first = story.sentences.find((s) => s.in === 'text')?.paragraph ?? 0;
  return story.sentences.flatMap((sentence) => {
    const line = story.lines[sentence.index];
    if (sentence.in === 'headline' || line === undefined) return [];
    const text = story.leveled.text.slice(sentence.start, sentence.end);
    if (!standsAlone(text, line, story.lowerCase)) return [];
    if (spoilers.some((s) => s.start < sentence.end && sentence.start < s.end)) return [];
    const words = new Set(sentence.tokens.filter((t) => t.lower.length > 3).map((t) => t.lower));
    return [{ sentence, line, text, words, paragraph: sentence.paragraph - first }];
  });
}

function standsAlone(text: string, line: Line, lowerCase: boolean): boolean {
  if (!/[.!…]["')\]]*$/.test(text) || BOILERPLATE.test(text)) return false;
  if (!lowerCase && !/^["'([]*[\p{Lu}\p{N}¿¡$€£]/u.test(text)) return false;
  if (/^\[|^\(|^[A-Z]{3,}:/.test(text) && !/^(?:EXCLUSIVE|BREAKING)/.test(text)) return false;
  if (count(text, '"') % 2 === 1 || count(text, '(') !== count(text, ')')) return false;
  const own = line.text.split(' ').filter((word) => /^[a-zTPHON]/.test(word) && !/^Q\d/.test(word));
  if (/^Q\d/.test(line.text) || (/\bQ\d/.test(line.text) && own.length < 9)) return false;
  return own.length >= 6 && line.pieces.length <= LONGEST;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

const names = ({ mentions }: Sentence, work: Entity | null): boolean =>
  work !== null && mentions.some((m) => m.entity === work);

/** Other works whose fate is told, and not the lead: the sentence is news of theirs. */
function namesOthers({ sentence }: Candidate, { lead }: Story, fates: readonly Fate[]): boolean {
  const others = fates.filter((f) => f.work !== lead);
  return others.some((f) => names(sentence, f.work));
}

function newsScore(story: Story, c: Candidate, fates: readonly Fate[]): number {
  const lead = fates[0];
  const headline = new Set(
    story.sentences
      .filter((s) => s.in === 'headline')
      .flatMap((s) => s.tokens)
      .filter((t) => t.lower.length > 3)
      .map((t) => t.lower),
  );
  const shared = [...c.words].filter((word) => headline.has(word)).length;
  let score = 3 - 0.35 * c.paragraph + 3 * Math.min(1, shared / Math.max(3, headline.size));
  if (lead !== undefined && lead.status !== 'none' && lead.events.some((e) => e.line === c.line)) score += 4;
  if (names(c.sentence, lead?.work ?? null)) score += 1.5;
  if (c.line.pieces.some((p) => p.entity?.kind === 'house')) score += 0.5;
  if (LEANING.test(c.text.toLowerCase())) score -= 2.5;
  if (namesOthers(c, story, fates) && !names(c.sentence, story.lead)) score -= 4;
  if (CHATTY.test(ownWords(c))) score -= 1;
  if (c.line.pieces.length > 45) score -= 1;
  return score;
}

function moreScore(c: Candidate, kind: Kind, reasons: readonly Evidence[]): number {
  const text = c.text.toLowerCase();
  const reason = reasons.findIndex((r) => r.in === 'text' && r.start === c.sentence.start);
  if (reason >= 0) return 4 - 0.3 * reason;
  if (ENDED.has(kind)) return WHY.test(text) ? 1.6 : 0;
  return WHEN.test(text) ? 1.8 : 0;
}

const whatScore = (c: Candidate): number => (WHAT.test(c.text.toLowerCase()) ? 1.8 : 0);

/** What a sentence loses by leaning on its neighbor, unless that neighbor is in the summary. */
function leaning(c: Candidate, chosen: readonly Candidate[]): number {
  const { text, sentence } = c;
  if (CHATTY.test(ownWords(c))) return 1.2;
  if (chosen.some((c) => c.sentence.index === sentence.index - 1)) return 0;
  const lower = text.toLowerCase();
  if (LEANING.test(lower)) return 1.5;
  return ON_IT.test(lower) ? 0.2 : 0;
}

/** What the writer says, without the speech of others. */
const ownWords = ({ line }: Candidate): string => line.text.replace(/\bQ\d+/g, '');

function overlap(a: Candidate, b: Candidate): number {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared / Math.max(1, Math.min(a.words.size, b.words.size));
}
