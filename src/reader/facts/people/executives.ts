import { gated, mayHold } from '../../../text/gate.ts';
import { isSymbol } from '../../line.ts';
import { claimAll, type Finder } from './claim.ts';

const IN_CHARGE = gated(
  /^,? ?(?:who |the executive who )?(?:is |was |then |now )*(?:in charge of|oversees|oversaw|heads|headed|runs|ran|who (?:ordered|commissioned|bought|greenlit|green-lit|picked up)|who (?:oversees|heads|runs) |heading)(?: [a-z'-]+){0,3}(?: |$)/,
  true,
);

/** "said Netflix's X", "X, who is in charge of daytime", "X, who commissioned the show". */
export const byDecision: Finder = (group, words) => {
  const [house, mark] = [words[group.from - 2] ?? '', words[group.from - 1] ?? ''];
  if (isSymbol(house, 'H') && mark === "'s" && words[group.to] !== "'s")
    return claimAll(group, 'executive', { from: group.from - 2, to: group.to });
  if (!mayHold(group.line.sentence.hints, IN_CHARGE)) return [];
  const after = words.slice(group.to, group.to + 9).join(' ');
  if (!IN_CHARGE.test(after) || /(?:runs|ran) the (?:show|series|writers)/.test(after)) return [];
  return claimAll(group, 'executive', { from: group.from, to: group.to + 4 });
};
