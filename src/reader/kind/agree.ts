import { KINDS, type Kind, type Status } from '../../model/vocabulary.ts';
import type { FateEvent } from '../fates/events.ts';
import type { Fate } from '../fates/works.ts';
import { KIND_CUES } from '../lexicon/kind-cues.ts';
import type { Line } from '../line.ts';
import type { Story } from '../story.ts';
import { type Guess, likeliest } from './kind.ts';

/** The fate of the lead work that a page of this kind tells of. */
const FATE_OF: Readonly<Partial<Record<Kind, Exclude<Status, 'none'>>>> = {
  cancellation: 'canceled',
  ending: 'ending',
  order: 'ordered',
  renewal: 'renewed',
  rescue: 'rescued',
  undecided: 'undecided',
};
const CUE_OF: Readonly<Record<Exclude<Status, 'none'>, RegExp>> = {
  canceled: cue(KIND_CUES.canceled),
  ending: cue(KIND_CUES.ending),
  ordered: cue(KIND_CUES.order),
  renewed: cue(KIND_CUES.renewal),
  rescued: cue(KIND_CUES.rescue),
  undecided: cue(KIND_CUES.undecided),
};

function cue(pattern: string): RegExp {
  return new RegExp(`(?<![^ ])${pattern}(?![^ ])`);
}

/**
 * The likeliest kind of page that its own words bear out: one that tells a fate of its lead needs a sentence that states
 * one, or that at least speaks of it; the way a page is worded is not enough.
 * @param shares of all kinds, in the order of `KINDS`
 */
export function borneOut(story: Story, fates: readonly Fate[], shares: readonly number[]): Guess {
  const [lead] = fates;
  const isBorneOut = (kind: Kind): boolean => {
    const status = FATE_OF[kind];
    if (status === undefined) return true;
    return (lead?.all.length ?? 0) > 0 || story.lines.some((line) => CUE_OF[status].test(line.text));
  };
  return likeliest(shares.map((share, k) => (isBorneOut(KINDS[k] ?? 'other') ? share : 0)));
}

/**
 * Kind and lead fate of one page belong together: what became of the lead work is what the whole page speaks for, not
 * any one sentence. But a rumor or denial is told by words of its own, and a page about something else tells no fate
 * that nobody states. The evidence is what says so, or else the sentence that speaks for it most.
 */
export function agree(story: Story, fates: readonly Fate[], { kind }: Guess): readonly Fate[] {
  const [lead, ...others] = fates;
  const status = FATE_OF[kind];
  if (lead === undefined || status === undefined || lead.status === status) return fates;
  if (lead.certainty === 'rumored' || lead.certainty === 'denied') return fates;
  const own = lead.all.filter((event) => event.status === status);
  const events = own.length > 0 ? own : speaking(story, lead, status);
  return [{ ...lead, status, certainty: 'confirmed', events }, ...others];
}

/** The sentence that speaks for a fate where no event states it. */
function speaking(story: Story, { work }: Fate, status: Exclude<Status, 'none'>): FateEvent[] {
  const says = (l: Line) => CUE_OF[status].test(l.text);
  const line =
    story.lines.find((l) => l.in === 'text' && says(l)) ?? story.lines.find(says) ?? story.lines[0];
  if (line === undefined) return [];
  const { start, end } = line.sentence;
  const to = line.pieces.length;
  const span = { start, end };
  return [
    { work, status, certainty: 'confirmed', weight: 1, line, span, words: '', from: 0, to, meant: null },
  ];
}
