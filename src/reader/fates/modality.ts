import type { Certainty, Status } from '../../model/vocabulary.ts';
import { gated, holds } from '../../text/gate.ts';
import { type Line, wordsAt } from '../line.ts';
import type { Hit } from './hits.ts';

/** What a decision comes to once the words around it are heard. */
export interface Reading {
  status: Status;
  certainty: Certainty;
  /** How much it counts: more in headline and opening, less where it is a question or a rumor. */
  weight: number;
}

const NEGATION =
  /(?:^| )(?:not|never|n't|hasn't|haven't|wasn't|isn't|aren't|weren't|didn't|won't|no|nobody|without|far from|stopped short of|rather than|instead of|denied|denies|denying|untrue|false|contrary to|wrong|avoided|escaped|dodged|dodges|swerves|safe from)(?: [a-z'-]+){0,3}$/;
const RUMOR =
  /(?:^| )(?:rumor\w*|rumour\w*|speculation|anonymous (?:post|account|tip|tipster)|unverified|unconfirmed|whispers?|allegedly|supposedly|fears?|feared|about to|could be|may be|might be|may have|might have|could have been|in danger|on the chopping block|getting ready to|looks set to|tipped to|likely to|expected to be|believed to)(?: |$)/;
const UNREAL =
  /(?:^| )(?:(?:if|unless|whether)(?: [^ ]+){0,8}|(?:would have|could have|almost|nearly|wanted to|threatened to|position to|ought to|thought|feared|hoped|assumed|wondered|dreaded|worried)(?: [^ ]+){0,4}|(?:wants?|hopes?|hoping|petitions?|petitioning|campaigns?|campaigning|bids?|fight|fights|fighting|efforts?|trying|tried|attempts?|urges?|urging|begs?|begging|asked|asking|called on|calling on|pleas?|pleads?|pleading|pressure)(?: [^ ]+){0,3} to)$/;
const DENIAL =
  /(?:^| )(?:denied|denies|contrary to|(?:are|is|were) (?:wrong|untrue|false|not true)|no truth|premature reports|never (?:dead|canceled|cancelled)|prompting premature|were premature|shut(?:s|ting)? down (?:claims|rumou?rs|reports|speculation|talk)|quash\w*|dismiss\w* (?:claims|rumou?rs|reports|speculation|talk)|rubbish\w*|debunk\w*|refut\w*|(?:are|is) bunk|pours? cold water|no plans to (?:cancel|axe?|end))(?: |$)/;
const REPORTED =
  /(?:^| )(?:according to|per|reported|reports|reportedly|sources|insiders?|i hear|i have learned|via|says O\d+)(?: |$)/;
const SEASON_BEYOND_FIRST =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:and \w+ )?(?:season|series)\b|\bseason (?:[2-9]|1\d|two|three|four|five)\b/;

for (const pattern of [RUMOR, DENIAL, REPORTED]) gated(pattern, true);

/** How much what a line says counts: most in the headline, more in the opening than later. */
export function standing({ in: part, sentence }: Line): number {
  if (part === 'headline') return 3;
  return sentence.paragraph <= 2 ? 2 : 1;
}

/** How the words around a decision change it; null where it is no statement about the world. */
export function hear(line: Line, hit: Hit): Reading | null {
  const weight = standing(line);
  const status = refine(line, hit);
  if (isEpithet(line, hit)) return { status, certainty: 'confirmed', weight: weight * 0.3 };
  const clause = wordsAt(line, hit.from - 12, hit.from).replace(/^.*(?:[;:—]|\bbut\b|, and\b)/, '');
  if (status === 'undecided')
    return { status, certainty: 'confirmed', weight: /^\(\?:fate/.test(hit.phrase) ? weight * 0.6 : weight };
  if (UNREAL.test(clause) || line.text.startsWith('if ') || isIdiom(line, hit)) return null;
  if (NEGATION.test(clause) && !hit.phrase.startsWith("(?:won't"))
    return negated(line, status, clause, weight);
  if (holds(line.sentence.hints, DENIAL, line.text) && status === 'canceled')
    return { status, certainty: 'denied', weight: weight * 0.8 };
  if (holds(line.sentence.hints, RUMOR, line.text))
    return { status, certainty: 'rumored', weight: weight * 0.7 };
  if (line.text.endsWith('?') && !/^(?:so |but |and )?(?:why|how)\b/.test(line.text))
    return { status: 'undecided', certainty: 'confirmed', weight: line.in === 'headline' ? 2 : 0.3 };
  return {
    status,
    certainty: holds(line.sentence.hints, REPORTED, line.text) ? 'reported' : 'confirmed',
    weight,
  };
}

/** "Marching orders", "last orders", "court orders": nothing is ordered. */
function isIdiom(line: Line, { from, to }: Hit): boolean {
  return (
    wordsAt(line, from, to) === 'orders' &&
    /^(?:marching|last|court|tall|restraining|gag)$/.test(wordsAt(line, from - 1, from))
  );
}

/** "Axed island drama X thrown a lifeline": what the show was before the news. */
function isEpithet(line: Line, { side, status, from, to }: Hit): boolean {
  if (side !== 'either' || status !== 'canceled' || line.in !== 'headline') return false;
  const opens = from === 0 || /^(?:the|its|:|—)$/.test(wordsAt(line, from - 1, from));
  return (
    opens &&
    /ed$/.test(wordsAt(line, from, to)) &&
    /^(?:[a-z'-]+ ){0,4}?(?:H\d+ )?(?:[a-z'-]+ ){0,3}?T\d+ (?!by|after|at|over|amid|;|—|:)/.test(
      `${wordsAt(line, to, to + 8)} `,
    )
  );
}

/** "Has not been renewed" leaves it open; "was not renewed" ends it; "has not been canceled" denies it. */
function negated(line: Line, status: Status, clause: string, weight: number): Reading | null {
  const open = /\b(?:has|have|had|hasn't|haven't|yet)\b/.test(clause) || /\b(?:yet|so far)\b/.test(line.text);
  if (status === 'canceled') return { status, certainty: 'denied', weight: weight * 1.5 };
  if (status !== 'renewed') return null;
  return { status: open ? 'undecided' : 'canceled', certainty: 'confirmed', weight };
}

/** What is decided tells what the decision is: a second season ordered is a renewal, a final one an end. */
function refine(line: Line, { status, from, to }: Hit): Status {
  const words = wordsAt(line, from, to);
  const around = wordsAt(line, from - 8, to + 12);
  if (status === 'renewed' && /\b(?:final|last|farewell)\b/.test(words)) return 'ending';
  if (
    status === 'renewed' &&
    /pick(?:ed|s) up/.test(words) &&
    /\b(?:development|to series|pilot|rights)\b/.test(around)
  )
    return 'ordered';
  if (
    status === 'ending' &&
    /after (?:just |only )?(?:one|a single|its first|its only) (?:season|series)/.test(around)
  )
    return 'canceled';
  if (status === 'ordered' && SEASON_BEYOND_FIRST.test(around))
    return /\b(?:final|last|farewell) (?:season|series)\b/.test(around) ? 'ending' : 'renewed';
  return status;
}
