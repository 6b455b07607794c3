import type { Kind, Status } from '../../model/vocabulary.ts';
import type { Fate } from '../fates/works.ts';
import { KIND_CUES } from '../lexicon/kind-cues.ts';
import type { Story } from '../story.ts';
import type { Guess } from './kind.ts';

/** The fate of the lead work that a page of this kind tells of. */
const FATE_OF: Readonly<Partial<Record<Kind, Exclude<Status, 'none'>>>> = {
  cancellation: 'canceled',
  ending: 'ending',
  order: 'ordered',
  renewal: 'renewed',
  rescue: 'rescued',
  undecided: 'undecided',
};
const CUES: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(KIND_CUES).map(([name, pattern]) => [name, new RegExp(`(?<![^ ])${pattern}(?![^ ])`)]),
);
const CUE_OF: Readonly<Record<Exclude<Status, 'none'>, string>> = {
  canceled: 'canceled',
  ending: 'ending',
  ordered: 'order',
  renewed: 'renewal',
  rescued: 'rescue',
  undecided: 'undecided',
};
/** How likely the kind must be for it to tell a fate that no phrasing told, or to outweigh one that a phrasing did. */
const [TELLS, OUTWEIGHS] = [0.4, 0.75];

/**
 * Kind and lead fate of one page belong together: where the whole page says "cancellation" and no known phrasing
 * says what became of the lead work, the page is believed. The evidence is the sentence that speaks for the kind.
 */
export function agree(story: Story, fates: readonly Fate[], { kind, likelihood }: Guess): readonly Fate[] {
  const [lead, ...others] = fates;
  const status = FATE_OF[kind];
  if (lead === undefined || status === undefined || lead.status === status) return fates;
  if (likelihood < (lead.status === 'none' ? TELLS : OUTWEIGHS)) return fates;
  const line =
    story.lines.find((l) => l.in === 'text' && CUES[CUE_OF[status]]?.test(l.text)) ?? story.lines[0];
  if (line === undefined) return fates;
  const { start, end } = line.sentence;
  const event = {
    work: lead.work,
    status,
    certainty: 'confirmed' as const,
    weight: 1,
    line,
    span: { start, end },
    words: '',
    from: 0,
    to: line.pieces.length,
  };
  const own = lead.events.filter((e) => e.status === status);
  return [{ ...lead, status, certainty: 'confirmed', events: [...own, event] }, ...others];
}
