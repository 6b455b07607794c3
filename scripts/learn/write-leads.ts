/** Learns which title of an article is the one it is about. With --check, says how well cross-validation does. */
import { leadSigns } from '../../src/reader/mentions/lead.ts';
import { tellStory } from '../../src/reader/story.ts';
import { foldTitle } from '../../src/text/fold.ts';
import { type Choice, choiceModule, learnChoice, validateChoice } from './choices.ts';
import { articles, type Text } from './corpora.ts';
import { isChecked, write } from './write.ts';

/** Of real pages nearly every address names its lead; those of the corpus are made up, and teach less than they should. */
const KNOWN = { 'in address': 1.5 };

function choicesOf({ article, works }: Text): Choice[] {
  const [lead] = works;
  const options = leadSigns(tellStory(article)).map(({ entity, signs }) => ({
    signs,
    isRight: lead !== undefined && foldTitle(entity.name) === foldTitle(lead.title),
  }));
  // Where the lead's title was not found there is nothing to choose.
  return lead !== undefined && !options.some(({ isRight }) => isRight) ? [] : [{ options }];
}

const choices = articles().flatMap(choicesOf);
if (isChecked)
  console.log(
    `leads: ${(100 * validateChoice(choices)).toFixed(1)} % right in cross-validation on ${choices.length} articles`,
  );
write(
  'mentions/lead-weights.ts',
  choiceModule(learnChoice(choices, KNOWN), {
    name: 'LEAD_WEIGHTS',
    comment: 'What each sign says for a title being the one the article is about.',
    least: 0.2,
  }),
);
