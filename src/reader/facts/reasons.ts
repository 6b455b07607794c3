import type { Fact } from '../../model/brief.ts';
import type { Kind, Reason } from '../../model/vocabulary.ts';
import { gated, type Hints, holds } from '../../text/gate.ts';
import type { Fate } from '../fates/works.ts';
import {
  GOOD_AUDIENCE,
  NO_REASON,
  OTHER_MONEY,
  REASON_CUES,
  REASON_GATES,
  type ReasonCue,
} from '../lexicon/reason-cues.ts';
import type { Entity } from '../mentions/entities.ts';
import { evidenceAt, type Sentence, type Story } from '../story.ts';
import { focusBySentence } from './focus.ts';

/** From here on the hints of a text are a reason. */
const ENOUGH = 1;
/** Reasons that a hint is enough for: an audience told of a canceled show, a creator's word at an end. */
const HINTED: Partial<Record<Kind, Reason>> = { cancellation: 'viewership', ending: 'creative' };
const ENDED: ReadonlySet<Kind> = new Set(['cancellation', 'ending', 'rescue']);
/** Any of these, or the sentence gives no reason. */
const GATE = gated(
  /[$€£₹%]|\d|view|popular|eyeball|people|enough|traction|momentum|watch|rating|audience|chart|budget|cost|expens|pric|money|fund|financ|econom|profit|merg|own|strateg|brand|rights|schedul|dates|military|delay|covid|pandemic|corona|lockdown|strike|conduct|allegation|behavio|arrest|scandal|controvers|review|critic|creative|decision|decided|wanted|planned|always|right|time|plan|flop|hit|focus|direction|overhaul|room|terms|story|natural|retire|goodbye|fit|universe|franchise|cheap|deficit|write|contract/,
);

const AUDIENCE_NUMBER =
  /(?<![$€£₹\d.])(\d+(?:\.\d+)?(?=\s?(?:million|m)\b)|\d{2,3},000)\s?(million|m)?\b(?! (?:minutes|hours|stars|copies))/g;

/** The sentence is about what was spoken of before it, whatever else it names. */
const SUBJECT =
  /^(?:it|its|the (?:show|series|drama|comedy|sitcom|film|movie|second|third|first|last|final|sophomore)|viewership|ratings|season \d|audiences?)\b/;

const CUES = [...new Set(REASON_CUES.map((cue) => cue.reason))].map(
  (reason) => [reason, REASON_CUES.filter((cue) => cue.reason === reason)] as const,
);
/** Sentences of more tokens than this are no sentences. */
const LONGEST = 150;

for (const { words } of REASON_CUES) gated(words);
for (const pattern of Object.values(REASON_GATES)) gated(pattern);
for (const pattern of [GOOD_AUDIENCE, NO_REASON, OTHER_MONEY]) gated(pattern);

interface Hint {
  weight: number;
  sentence: Sentence;
}

/**
 * Why the lead work was canceled or ended, as far as the text says or implies; in a rescue, why it had been canceled.
 * @returns the reasons, the most told first, each with at most two sentences; none for other kinds of page
 */
export function reasonsOf(story: Story, kind: Kind, fates: readonly Fate[]): Fact<Reason>[] {
  if (!ENDED.has(kind) || fates[0]?.certainty === 'denied') return [];
  const hints = new Map<Reason, Hint[]>();
  const works = new Set(fates.map((f) => f.work));
  const focus = focusBySentence(story, fates);
  for (const sentence of story.sentences) {
    const text = sentence.lower;
    if (sentence.tokens.length > LONGEST) continue;
    const spoken = focus[sentence.index] ?? null;
    if (!holds(sentence.hints, GATE, text) || !isOfLead(story, sentence, works, spoken, text)) continue;
    for (const [reason, weight] of hintsIn(sentence.hints, text, kind))
      hints.set(reason, [...(hints.get(reason) ?? []), { weight, sentence }]);
  }
  const told = [...hints].map(([reason, list]) => ({ reason, list, weight: sum(list) }));
  return told
    .filter(({ reason, weight }) => weight >= (HINTED[kind] === reason ? ENOUGH / 2 : ENOUGH))
    .sort((a, b) => b.weight - a.weight)
    .map(({ reason, list }) => ({
      value: reason,
      evidence: [...list]
        .sort(
          (a, b) =>
            Number(a.sentence.in === 'headline') - Number(b.sentence.in === 'headline') ||
            b.weight - a.weight,
        )
        .slice(0, 2)
        .map(({ sentence }) => evidenceAt(story, sentence.in, sentence)),
    }));
}

const sum = (hints: readonly Hint[]): number => hints.reduce((total, { weight }) => total + weight, 0);

/** The sentence names the lead, or the lead is spoken of and no other work is. */
function isOfLead(
  { lead }: Story,
  { mentions }: Sentence,
  works: ReadonlySet<Entity>,
  focus: Entity | null,
  text: string,
): boolean {
  if (focus === lead && SUBJECT.test(text)) return true;
  const named = mentions.map((m) => m.entity).filter((entity) => works.has(entity));
  return named.length === 0 ? focus === lead : lead !== null && named.includes(lead);
}

/** Hints of one sentence: by reason, the surest cue or the sum of weak ones. */
function hintsIn(clues: Hints, sentence: string, kind: Kind): Map<Reason, number> {
  const hints = new Map<Reason, number>();
  const text = withoutDenials(clues, sentence);
  const good = holds(clues, GOOD_AUDIENCE, text) || kind === 'ending';
  const money = !holds(clues, OTHER_MONEY, text);
  for (const [reason, cues] of CUES) {
    if (!holds(clues, REASON_GATES[reason], text) || (reason === 'cost' && !money)) continue;
    if (kind === 'ending' && (reason === 'strike' || reason === 'pandemic')) continue;
    const counted = reason === 'viewership' && good ? cues.filter((cue) => cue.firm === true) : cues;
    const weight = weightOf(clues, text, counted);
    if (weight > 0) hints.set(reason, weight);
  }
  if (!good && fallsIn(text)) hints.set('viewership', 1);
  return hints;
}

/** At most 1: what more cues say makes it no surer. */
function weightOf(clues: Hints, text: string, cues: readonly ReasonCue[]): number {
  let sum = 0;
  for (const { weight, words } of cues) if (sum < 1 && holds(clues, words, text)) sum += weight;
  return Math.min(1, sum);
}

/** The clauses that do not say that something was no reason. */
function withoutDenials(clues: Hints, sentence: string): string {
  if (!holds(clues, NO_REASON, sentence)) return sentence;
  return sentence
    .split(/;|—|\bbut\b|, it was\b|, although\b/)
    .filter((clause) => !NO_REASON.test(clause))
    .join(' ; ');
}

/** Two audiences in one sentence, the later a fifth smaller or more: "1.4 million in the first season and 860,000 in the second". */
function fallsIn(text: string): boolean {
  if (!/\b(?:season|series|run|premiere|debut|launch|first|finale|began|opened|outing)\b/.test(text))
    return false;
  const numbers = [...text.matchAll(AUDIENCE_NUMBER)].map((m) => {
    const value = Number((m[1] ?? '0').replaceAll(',', ''));
    return m[2] === undefined ? value : value * 1e6;
  });
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first !== undefined && last !== undefined && numbers.length > 1 && last < first * 0.8;
}
