import type { Fact } from '../../model/brief.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { gatesOf, opened } from '../../text/gate.ts';
import type { Fate } from '../fates/works.ts';
import { evidenceAt, type Sentence, type Story } from '../story.ts';
import { focusBySentence } from './focus.ts';

/** Says outright that something stays open. */
const OPEN = gatesOf(
  [
    /\bcliffhangers?\b/,
    /\b(?:unresolved|unanswered|unsolved|dangling|loose ends|left (?:hanging|open|in limbo)|open ending|open-ended|(?:left|leaves|leaving) (?:[a-z']+ ){1,5}(?:hanging|wondering|guessing|clutching|in suspense|gasping|reeling))\b/,
    /\b(?:cuts?|cutting|went|goes|fades?|smash(?:es)?(?: cuts?)?|turns?)(?: to)? black\b/,
    /\b(?:will|'ll|would|'d|may|might|could) (?:now )?never (?:learn|know|find out|see|discover|get to)\b[^.]{0,30}\b(?:who|what|if|whether|why|how|where)\b/,
    /\bnever (?:learn(?:ed|t)?|knew|found out|find out|revealed|told|shown|resolved|answered)\b[^.]{0,30}\b(?:who|what|if|whether|why|how|where)\b/,
    /\b(?:before (?:we|viewers|anyone|audiences) (?:learn|know|see|find out)|without (?:telling|revealing|saying|showing|answering|resolving)|did(?:n't| not) get to (?:hear|see|learn|know)|no word of who|still waiting for (?:an answer|answers|closure|resolution)|story was never (?:continued|finished|concluded|resolved))\b/,
    /\b(?:hangs?|hanging|hung|left|leaves|leaving) in the (?:balance|air)\b|\bfate (?:is |was |remains? |left )(?:unknown|uncertain|unclear|up in the air)\b|\bunaccounted for\b/,
    /\b(?:waiting|wait|wanting|dying|desperate) to (?:know|learn|find out|see) (?:who|what|if|whether|why|how|where)\b|\b(?:left|leaving) to wonder\b|\b(?:viewers|fans|audiences|we) last (?:saw|left)\b/,
    /\bwhen we (?:last )?(?:left|saw) (?:her|him|them|it|[a-z]+)\b/,
  ],
  (words) => words,
);
/** Words for the place where a story stops, then what is to be seen there. */
const STOPS = gatesOf(
  [
    /\b(?:last|final|closing|very last) (?:shot|scene|image|frame|line|minutes?|seconds?|moments?|beat)\b/,
    /\b(?:end(?:ed|s|ing)|clos(?:ed|es|ing)|finish(?:ed|es)|conclud(?:ed|es)|wrapp?(?:ed|s)(?: up)?|left (?:us |viewers |fans )?off|sign(?:ed|s) off|went out|cut off|stopped|capped off) (?:last (?:month|week|year|spring|fall|summer|winter|night) )?(?:on|with|at) (?!(?:[a-z]+ )?(?:its|their|his|her|just|only|about|around|what|hulu|netflix|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|june|july|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|august|september|october|november|december)\b)(?!(?:a |an |the |its )?(?:[a-z0-9-]+ ){0,3}(?:episodes?|seasons?|series|hours?|installments?|finale|run|special|sentence|viewers|million|ratings?|network|audience|air|month|week|year|high|wedding|bow|whimper|deal)\b)(?!\d)/,
    /\b(?:leaving|left|leaves) (?:poor )?(?:[^ ,.]+ ){1,7}?(?:chained|stranded|trapped|stuck|dead|dying|unconscious|pregnant|missing|bleeding|locked|staring|standing|facing|holding|on the (?:brink|verge|edge|run|floor|harbou?r|roof|road|table)|with (?:his|her|their) [a-z]+ )/,
    /\b(?:season|series|story|it|arc|drama|show) (?:[a-z0-9 ]+ )?(?:ended|ends|stops|stopped) (?:just )?before [a-z]/,
    /\bfinale\b[^.]{0,60}\b(?:in which|saw|sees|found|finds|revealed|reveals)\b/,
    /\b(?:season|series|anime|story|drama|show|finale|episode|hour)\b[^.]{0,40}\b(?:ended|ends|closed|closes|finished|concluded|left off) (?:on|with) (?:its|their|his|her) (?:hero|heroine|lead|title|two|young|protagonist)/,
  ],
  (words) => words,
);
const SETTLED =
  /\b(?:no cliffhangers?|not (?:be )?(?:left open|(?:end(?:ed|s)? )?(?:on |with )?a cliffhanger)|without a cliffhanger|the end\b.{0,3}$|most final|finally |wrap(?:ped|s)? up (?:the|every|its|all)|tied up|satisfying|closure|resolved|neat|happily|proper (?:end|ending|finale)|full circle|ended (?:on|with) a wedding|caption reading)\b/;
/** Without one of these, a sentence that sounds like it says something else. */
const NEEDED =
  /cliffhanger|unresolved|unanswered|unsolved|dangling|loose|open|left|leav|black|never|before|without|still|fate|unaccounted|last|final|clos|end|finish|conclud|wrap|sign|stopp|cap|balance|in the air|get to/;
const ASKED: ReadonlySet<Kind> = new Set([
  'cancellation',
  'ending',
  'renewal',
  'rescue',
  'premiere',
  'casting',
  'undecided',
]);

/**
 * Whether the text says that the story of the lead work was left open.
 * @returns true with the sentences that say so, the plainest first; null where none does
 */
export function cliffhangerOf(story: Story, kind: Kind, fates: readonly Fate[]): Fact<true> | null {
  const lead = fates[0];
  if (!ASKED.has(kind) || lead === undefined || (kind === 'premiere' && lead.status === 'none')) return null;
  const works = new Set(fates.map((f) => f.work));
  const focus = focusBySentence(story, fates);
  const said: { sentence: Sentence; plain: boolean }[] = [];
  for (const sentence of story.sentences) {
    if (sentence.in === 'headline') continue;
    const named = sentence.mentions.map((m) => m.entity).filter((entity) => works.has(entity));
    if (named.length > 0 ? !named.includes(lead.work) : focus[sentence.index] !== lead.work) continue;
    const holds = (words: RegExp) => words.test(sentence.lower);
    const plain = opened(OPEN, sentence.hints).some(holds);
    if (!plain && !opened(STOPS, sentence.hints).some(holds)) continue;
    if (NEEDED.test(sentence.lower) && !SETTLED.test(sentence.lower)) said.push({ sentence, plain });
  }
  if (said.length === 0) return null;
  const evidence = said
    .sort((a, b) => Number(b.plain) - Number(a.plain))
    .slice(0, 2)
    .map(({ sentence }) => evidenceAt(story, 'text', sentence));
  return { value: true, evidence };
}
