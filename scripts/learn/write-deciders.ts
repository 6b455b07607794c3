/** Learns which house decided on a work. With --check, says how well five-fold cross-validation does. */
import { deciderOptions, housePlaces } from '../../src/reader/fates/deciders.ts';
import { findEvents } from '../../src/reader/fates/events.ts';
import { weighFates } from '../../src/reader/fates/works.ts';
import { tellStory, textAt } from '../../src/reader/story.ts';
import { foldTitle } from '../../src/text/fold.ts';
import { type Choice, choiceModule, learnChoice, validateChoice } from './choices.ts';
import { articles, type Text } from './corpora.ts';
import { isChecked, write } from './write.ts';

function choicesOf({ article, works }: Text): Choice[] {
  const story = tellStory(article);
  const places = housePlaces(story);
  return weighFates(story, findEvents(story)).flatMap((fate) => {
    const told = works.find((work) => foldTitle(work.title) === foldTitle(fate.work.name));
    if (told === undefined || told.by === undefined) return [];
    const by = told.by === null ? null : foldTitle(told.by);
    const options = deciderOptions(story, { ...fate, status: told.status }, places).map(
      ({ mention, signs }) => {
        const written = textAt(story, story.sentences[mention.sentence]?.in ?? 'text', mention);
        return {
          signs,
          isRight: by !== null && (foldTitle(written) === by || foldTitle(mention.entity.name) === by),
        };
      },
    );
    return [{ options }];
  });
}

const choices = articles().flatMap(choicesOf);
if (isChecked)
  console.log(
    `deciders: ${(100 * validateChoice(choices)).toFixed(1)} % right in cross-validation on ${choices.length} works`,
  );
write(
  'fates/decider-weights.ts',
  choiceModule(learnChoice(choices), {
    name: 'DECIDER_WEIGHTS',
    comment: 'What each sign says for a house having decided on a work.',
    least: 0.2,
  }),
);
