import type { Fact } from '../../model/brief.ts';
import type { Line } from '../line.ts';
import type { Entity } from '../mentions/entities.ts';
import { type Found, find, phrasing } from '../phrasing.ts';
import { evidenceAt, type Story } from '../story.ts';
import type { FateEvent } from './events.ts';
import type { Fate } from './works.ts';

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Counted seasons: "after two seasons" is 2. */
const COUNTED = [
  phrasing(
    '(?:after|for|following|of|with|all of its|all) (?:just |only |its |all |a total of )?(?<n>{number}|a single|a lone|a solitary) (?:[a-z-]+ ){0,2}?(?:{season}|seasons|years|runs|cycles)',
  ),
  phrasing('(?<n>one|single) and done'),
  phrasing('(?<n>{number}) seasons'),
  phrasing('(?<n>single|one) (?:season|series)'),
];
/** The season that will not come: "passed on a third season" leaves 2. */
const REFUSED = [
  phrasing(
    "(?:passed on|against|not|no|won't|without|not order|scrapped|decided|cancell?ed|instead of|plans for|for) (?:[a-z,'-]+ ){0,6}?(?<n>{ordinal}|sophomore) (?:[a-z-]+ )?{season}",
  ),
  phrasing(
    "(?:no|won't|not|scrapped|scraps|cancell?ed|canceled) (?:[a-zT0-9',-]+ ){0,6}?(?:season|series) (?<n>{number})",
  ),
  phrasing('(?<n>{ordinal}) (?:season|series)'),
  phrasing('(?:season|series) (?<n>{number})'),
];
/** The season ordered or the last one: "renewed for a third season" is 3, "fifth and final season" is 5. */
const NUMBERED = [
  phrasing('(?<n>{ordinal}|sophomore)(?: and (?:final|last))? (?:[a-z-]+ )?{season}'),
  phrasing('(?:season|series|s|cycle|year) (?<n>{number})'),
  phrasing('(?<n>s\\d+)'),
];
const FIRST_YEAR = [phrasing('(?<n>freshman|first-year|rookie|short-lived|one-season|first-season)')];
const SECOND_YEAR = [phrasing('(?<n>sophomore|second-year|two-season)')];

/** How many seasons a work has, or the number of the newest one ordered; null where the article does not say. */
export function seasonsOf(story: Story, fate: Fate): Fact<number> | null {
  for (const event of fate.events) {
    const found = inEvent(story, fate, event);
    if (found !== null) return found;
  }
  return fate.status === 'none' || fate.status === 'ordered' ? null : elsewhere(story, fate);
}

/** A season that has run: "the second-season finale", "its third season premiered": so many there are. */
const RUN = [
  phrasing(
    "(?:its|the|a|'s) (?<n>{ordinal}|sophomore) (?:and (?:last|final) )?(?:{season}|series) (?:finale|ended|wrapped|finished|premiered|aired|bowed|concluded|drew|averaged)",
  ),
  phrasing(
    '(?:wrapped|ended|finished|aired|concluded|completed) (?:its|the|a) (?<n>{ordinal}|sophomore) {season}',
  ),
  phrasing(
    '{season} (?<n>{number}) (?:finale|ended|wrapped|finished|premiered|aired|bowed|concluded|drew|averaged|ran|left)',
  ),
  phrasing(
    '(?:ran|lasted|aired) (?:for )?(?:just |only )?(?<n>{number}|a single) (?:[a-z-]+ )?(?:seasons?|series)',
  ),
];

/** Where the sentences that tell the fate count no seasons, those that name the work may. */
function elsewhere(story: Story, { work, status }: Fate): Fact<number> | null {
  const runs = status === 'canceled' || status === 'undecided' || status === 'ending';
  if (!runs) return null;
  for (const pattern of [...(status === 'undecided' ? [] : FIRST_YEAR), ...RUN]) {
    for (const line of linesOf(story, work)) {
      const [found] = find(line, pattern);
      const value = found === undefined ? null : count(found.groups['n']?.text ?? '');
      if (found !== undefined && value !== null && value > 0)
        return { value, evidence: [evidenceAt(story, line.in, found.span)] };
    }
  }
  return null;
}

/** The lines that name a work and no other; of the lead, those that name no work at all, too. */
function linesOf(story: Story, work: Entity): Line[] {
  return story.lines.filter((line) => {
    const named = line.pieces.flatMap((piece) => (piece.entity?.kind === 'title' ? [piece.entity] : []));
    return named.length === 0 ? work === story.lead : named.every((entity) => entity === work);
  });
}

function inEvent(story: Story, { status }: Fate, event: FateEvent): Fact<number> | null {
  if (status === 'renewed' || status === 'rescued' || status === 'ending') {
    return first(story, event, NUMBERED, 0) ?? (status === 'ending' ? first(story, event, COUNTED, 0) : null);
  }
  if (status === 'canceled' || status === 'undecided') {
    return (
      first(story, event, COUNTED, 0) ??
      first(story, event, REFUSED, -1) ??
      first(story, event, FIRST_YEAR, 0) ??
      first(story, event, SECOND_YEAR, 0)
    );
  }
  return null;
}

function first(
  story: Story,
  event: FateEvent,
  patterns: readonly RegExp[],
  add: number,
): Fact<number> | null {
  for (const pattern of patterns) {
    const near = find(event.line, pattern).sort((a, b) => distance(a, event) - distance(b, event))[0];
    const value = near === undefined ? null : count(near.groups['n']?.text ?? '');
    if (near === undefined || value === null || value + add < 1) continue;
    return { value: value + add, evidence: [evidenceAt(story, event.line.in, near.span)] };
  }
  return null;
}

const distance = (found: Found, event: FateEvent): number => Math.abs(found.span.start - event.span.start);

function count(word: string): number | null {
  if (/^(?:a |single|one|lone|freshman|first-year|rookie|short-lived|one-season|first-season)/.test(word))
    return 1;
  if (/^(?:sophomore|second-year|two-season)/.test(word)) return 2;
  const digits = /\d+/.exec(word)?.[0];
  if (digits !== undefined) return Number(digits);
  const index = Math.max(NUMBERS.indexOf(word), ORDINALS.indexOf(word));
  return index < 0 ? null : index;
}
