import type { Fact } from '../../model/brief.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { gatesOf, opened } from '../../text/gate.ts';
import type { Fate } from '../fates/works.ts';
import { evidenceAt, type Story } from '../story.ts';
import { focusBySentence } from './focus.ts';

const ORDINAL =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|another|further|future|final|last|new|planned|sophomore|follow-up|upcoming|forthcoming|unmade)';
const SEASON = `(?:(?:the |a |its |their |that |any |our )?(?:planned |unmade |upcoming )?${ORDINAL} (?:and final )?(?:seasons?|series|run|chapter|outing|film|movie|installment|episodes)|(?:season|series) (?:\\d+|two|three|four|five|six|seven|eight|nine|ten)|more episodes|the sequel|the (?:new|next) (?:season|series|episodes|one))`;
const TELLS =
  '(?:follow(?:ed)?|explored?|pick(?:ed)? up|focus(?:ed)? on|see|seen|find|found|reveal(?:ed)?|introduc\\w+|send|sent|jump(?:ed)?|center(?:ed)? on|centre[d]? on|deal(?:t)? with|delve[d]?|resume[d]?|resolve[d]?|answer(?:ed)?|show(?:n|ed)?|cover(?:ed)?|tackle[d]?|concern(?:ed)?|revolve[d]?|bring|brought|move[d]? the|taken? (?:place|us|viewers|the (?:story|characters|action))|flash|begin with|begun (?:with|there)|beg[iu]n there|open(?:ed)? with|start(?:ed)? with|tell the story|told the story|be about|been about|look(?:ed)? at|reunite[d]?|set up|pit(?:ted)?|shift(?:ed)? (?:to|the))';
/** "A fourth season would have begun there", "Season 2 will follow her to Lisbon". */
const PLANS = gatesOf(
  [
    new RegExp(
      `\\b${SEASON}\\b[^.;]{0,40}?\\b(?:would have|would've|would|was (?:going|meant|supposed|due|set) to(?: have)?|were (?:going|meant|supposed|set) to(?: have)?|was to(?: have)?|were to(?: have)?|will|is set to|is expected to|'ll)\\b (?:also |then |now |instead |reportedly |have )?${TELLS}\\b`,
    ),
    new RegExp(
      `\\b(?:plans?|planned|ideas?|mapped out|earmarked|pitched|storyline|arc|thread)\\b[^.;]{0,60}\\bfor (?:a |the )?${SEASON}\\b[^.;]{0,60}\\b(?:in which|where|would|involv\\w+|includ\\w+|follow\\w*|had|saw)\\b`,
    ),
    new RegExp(
      `\\bwriters (?:had |have )?(?:earmarked|planned|saved|set aside|intended)\\b[^.;]{0,40}\\bfor ${SEASON}\\b`,
    ),
    new RegExp(
      `\\b(?:that|which|what|whose|who)\\b[^.;]{0,20}\\b(?:was|were|is) (?:a question |a story |something )?for ${SEASON}\\b`,
    ),
    new RegExp(`\\b${SEASON} (?:picks up|follows|finds|sees|centers on|jumps|opens with|takes place)\\b`),
  ],
  (words) => words,
);
/** What is told of the making of a season, not of its story. */
const MAKING =
  /\b(?:premier\w+|film(?:ing|ed)|shoot\w*|shot in|release[ds]?|debut\w*|launch\w*|stream(?:s|ed|ing)?|air(?:s|ed|ing)? on|consist\w*|comprise\w*|contract|ratings|viewers|budget|cost|license|renew\w*|cancel\w*|order\w*|greenl\w+|network|showrunner will|not (?:be )?(?:see|find|follow)|never see|won't see)\b/;
/** What a plan is for. */
const NEEDED = /season|series|episodes|sequel|chapter|run|outing|film|movie|installment/;
const ASKED: ReadonlySet<Kind> = new Set([
  'cancellation',
  'ending',
  'renewal',
  'rescue',
  'undecided',
  'premiere',
]);
const MOST = 4;
/** A shorter sentence tells nothing without its neighbors. */
const SHORTEST = 7;

/**
 * What a further season of the lead work would have told, or will tell: whole sentences, spoilers all.
 * @returns the sentences in order, at most four; none for pages that are not about a work's next season
 */
export function plansOf(story: Story, kind: Kind, fates: readonly Fate[]): Fact<string>[] {
  const lead = fates[0];
  if (!ASKED.has(kind) || lead === undefined) return [];
  const works = new Set(fates.map((f) => f.work));
  const focus = focusBySentence(story, fates);
  const plans: Fact<string>[] = [];
  for (const sentence of story.sentences) {
    if (sentence.in === 'headline' || sentence.tokens.length < SHORTEST || plans.length >= MOST) continue;
    const { lower } = sentence;
    if (lower.endsWith('?') || !opened(PLANS, sentence.hints).some((words) => words.test(lower))) continue;
    if (MAKING.test(lower) || !NEEDED.test(lower)) continue;
    const named = sentence.mentions.map((m) => m.entity).filter((entity) => works.has(entity));
    if (named.length > 0 ? !named.includes(lead.work) : focus[sentence.index] !== lead.work) continue;
    const evidence = evidenceAt(story, 'text', sentence);
    plans.push({ value: evidence.quote, evidence: [evidence] });
  }
  return plans;
}
