import type { Fact } from '../../model/brief.ts';
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
  return null;
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
