import type { Kind, Status } from '../../model/vocabulary.ts';
import type { FateEvent } from '../fates/events.ts';
import type { Fate } from '../fates/works.ts';
import { KIND_CUES } from '../lexicon/kind-cues.ts';
import type { Story } from '../story.ts';
import type { Guess } from './kind.ts';
import { fateOf } from './outcome.ts';

/** The fate of the lead work that a page of this kind tells of. */
const FATE_OF: Readonly<Partial<Record<Kind, Status>>> = {
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
 * What became of the lead work is what the whole page speaks for, not any one sentence. The evidence is what says so,
 * or else the sentence that speaks for it most.
 */
export function agree(story: Story, fates: readonly Fate[], { kind, outcome }: Guess): readonly Fate[] {
  const [lead, ...others] = fates;
  if (lead === undefined) return fates;
  const { status, certainty } = fateOf(outcome, lead);
  if (lead.status === status && lead.certainty === certainty) return fates;
  // A rumor or denial is told by words of its own, and a page about something else tells no fate that nobody states.
  if (lead.certainty === 'rumored' || lead.certainty === 'denied' || FATE_OF[kind] !== status) return fates;
  const own = lead.all.filter((event) => event.status === status);
  const events = status === 'none' ? [] : own.length > 0 ? own : speaking(story, lead, status);
  return [{ ...lead, status, certainty, events }, ...others];
}

/** The sentence that speaks for a fate where no event states it. */
function speaking(story: Story, { work }: Fate, status: Exclude<Status, 'none'>): FateEvent[] {
  const line = story.lines.find((l) => l.in === 'text' && CUE_OF[status].test(l.text)) ?? story.lines[0];
  if (line === undefined) return [];
  const { start, end } = line.sentence;
  const to = line.pieces.length;
  const span = { start, end };
  return [
    { work, status, certainty: 'confirmed', weight: 1, line, span, words: '', from: 0, to, meant: null },
  ];
}
