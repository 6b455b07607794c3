import type { Fact } from '../../model/brief.ts';
import type { Kind, Reason } from '../../model/vocabulary.ts';
import { gated, gatesOf, type Hints, holds, mayHold, opened } from '../../text/gate.ts';
import type { Fate } from '../fates/works.ts';
import {
  CAUSAL,
  GOOD_AUDIENCE,
  NO_REASON,
  OTHER_MONEY,
  PLOT,
  REASON_CUES,
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
const AUDIENCE_NUMBER =
  /(?<![$€£₹\d.])(\d+(?:\.\d+)?(?=\s?(?:million|m)\b)|\d{2,3},000)\s?(million|m)?\b(?! (?:minutes|hours|stars|copies))/g;

/** The sentence is about what was spoken of before it, whatever else it names. */
const SUBJECT =
  /^(?:it|its|the (?:show|series|drama|comedy|sitcom|film|movie|second|third|first|last|final|sophomore)|viewership|ratings|season \d|audiences?)\b/;

const REASONS = [...new Set(REASON_CUES.map((cue) => cue.reason))];
/** A cue with one of its patterns. */
interface Trial {
  cue: ReasonCue;
  pattern: RegExp;
}
/** Characters of a sentence before another work is named, from which on they speak of the lead. */
const LATE = 80;
/** Sentences of more tokens than this are no sentences. */
const LONGEST = 150;

const GATES = gatesOf(
  REASON_CUES.flatMap((cue): Trial[] => cue.words.map((pattern) => ({ cue, pattern }))),
  ({ pattern }) => pattern,
);
gated(AUDIENCE_NUMBER);
for (const pattern of [CAUSAL, PLOT, GOOD_AUDIENCE, NO_REASON, OTHER_MONEY]) gated(pattern);

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
    if (sentence.tokens.length > LONGEST) continue;
    const trials = opened(GATES, sentence.hints);
    if (trials.length === 0 && !mayHold(sentence.hints, AUDIENCE_NUMBER)) continue;
    const spoken = focus[sentence.index] ?? null;
    const part = beforeOthers(story, sentence, works, spoken);
    const text = masked(part);
    if (!isOfLead(story, part, works, spoken, text)) continue;
    for (const [reason, weight] of hintsIn(sentence.hints, text, kind, trials))
      hints.set(reason, [...(hints.get(reason) ?? []), { weight, sentence }]);
  }
  const told = [...hints].map(([reason, list]) => ({ reason, list, weight: sum(list) }));
  const isFirm = told.some(({ list }) => list.some((hint) => hint.weight >= ENOUGH));
  return told
    .filter(({ reason, weight }) => weight >= (HINTED[kind] === reason && !isFirm ? ENOUGH / 2 : ENOUGH))
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

/** Of a sentence that comes to another work late, what stands before that: "the streamer has cooled on fantasy since …". */
function beforeOthers(
  { lead }: Story,
  sentence: Sentence,
  works: ReadonlySet<Entity>,
  focus: Entity | null,
): Sentence {
  const named = sentence.mentions.filter((m) => works.has(m.entity));
  const end = named[0]?.start ?? 0;
  if (focus !== lead || named.some((m) => m.entity === lead) || end < sentence.start + LATE) return sentence;
  return { ...sentence, end, mentions: sentence.mentions.filter((m) => m.end <= end) };
}

/** The sentence in small letters, its titles blotted out: "Full Frontal Assault" accuses nobody. */
function masked({ lower, start, end, mentions }: Sentence): string {
  let text = lower.slice(0, end - start);
  for (const mention of mentions) {
    if (mention.entity.kind !== 'title') continue;
    const [from, to] = [mention.start - start, mention.end - start];
    text = text.slice(0, from) + 'X'.repeat(to - from) + text.slice(to);
  }
  return text;
}

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
function hintsIn(clues: Hints, sentence: string, kind: Kind, trials: readonly Trial[]): Map<Reason, number> {
  const hints = new Map<Reason, number>();
  const text = withoutDenials(clues, sentence);
  const good = holds(clues, GOOD_AUDIENCE, text) || kind === 'ending';
  const money = !holds(clues, OTHER_MONEY, text);
  const causal = holds(clues, CAUSAL, text);
  const plot = holds(clues, PLOT, text);
  for (const reason of REASONS) {
    const tried = trials.filter(({ cue }) => cue.reason === reason);
    if (tried.length === 0 || (reason === 'cost' && !money)) continue;
    if (plot && !causal && reason !== 'viewership' && !(reason === 'cost' && /[$€£₹]/.test(text))) continue;
    if (!endsFor(reason, kind, causal)) continue;
    const counted = tried.filter(
      ({ cue }) =>
        (cue.on === undefined || cue.on === kind) &&
        (cue.weight > 0 || causal) &&
        (reason !== 'viewership' || !good || cue.firm === true),
    );
    const weight = weightOf(text, counted, causal);
    if (weight > 0) hints.set(reason, weight);
  }
  if (!good && fallsIn(text)) hints.set('viewership', 1);
  return hints;
}

/** Whether a page of this kind gives such a reason, said as one (`causal`) or not. */
function endsFor(reason: Reason, kind: Kind, causal: boolean): boolean {
  if (kind === 'ending' && reason !== 'creative')
    return causal && reason !== 'strike' && reason !== 'pandemic';
  return kind !== 'rescue' || reason !== 'schedule' || causal;
}

/** At most 1: what more cues say makes it no surer. */
function weightOf(text: string, trials: readonly Trial[], causal: boolean): number {
  let sum = 0;
  let told: ReasonCue | null = null;
  for (const { cue, pattern } of trials) {
    if (sum >= 1) break;
    if (cue === told || !pattern.test(text)) continue;
    told = cue;
    sum += causal ? 1 : cue.weight;
  }
  return Math.min(1, sum);
}

/** The clauses that do not say that something was no reason. */
function withoutDenials(clues: Hints, sentence: string): string {
  if (!holds(clues, NO_REASON, sentence)) return sentence;
  return sentence
    .split(/;|—|\bbut\b|, it was\b|, although\b|\band more\b|: /)
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
