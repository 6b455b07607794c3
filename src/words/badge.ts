import type { Brief } from '../model/brief.ts';
import type { Status } from '../model/vocabulary.ts';

const BADGES: Record<Status, string> = {
  canceled: 'CXL',
  ending: 'END',
  renewed: 'REN',
  rescued: 'BACK',
  ordered: 'NEW',
  undecided: '?',
  none: '',
};

/**
 * The few letters on the toolbar's icon: of the lead work alone, `?` for a rumor, and '' for a denied fate, a
 * roundup, and a page that states no fate.
 */
export function badge(brief: Pick<Brief, 'kind' | 'works'>): string {
  const [lead] = brief.works;
  if (lead === undefined || brief.kind === null || brief.kind === 'roundup' || brief.kind === 'unrelated')
    return '';
  if (lead.certainty === 'denied') return '';
  if (lead.certainty === 'rumored' && lead.status.value !== 'none') return '?';
  return BADGES[lead.status.value];
}
