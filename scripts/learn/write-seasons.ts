/** Learns which number of an article counts a work's seasons. With --check, says how well five-fold cross-validation does. */
import { findEvents } from '../../src/reader/fates/events.ts';
import { seasonCounts, seasonOptions } from '../../src/reader/fates/season-counts.ts';
import { weighFates } from '../../src/reader/fates/works.ts';
import { tellStory } from '../../src/reader/story.ts';
import { foldTitle } from '../../src/text/fold.ts';
import { type Choice, choiceModule, learnChoice, validateChoice } from './choices.ts';
import { articles, type Text } from './corpora.ts';
import { isChecked, write } from './write.ts';

function choicesOf({ article, works }: Text): Choice[] {
  const story = tellStory(article);
  const counts = seasonCounts(story);
  return weighFates(story, findEvents(story)).flatMap((fate) => {
    const told = works.find((work) => foldTitle(work.title) === foldTitle(fate.work.name));
    if (told === undefined || told.seasons === undefined) return [];
    // What the article is known to say of the work is what counts, however it was read.
    const options = seasonOptions(story, { ...fate, status: told.status }, counts);
    return [{ options: options.map(({ signs, value }) => ({ signs, isRight: value === told.seasons })) }];
  });
}

const choices = articles().flatMap(choicesOf);
if (isChecked)
  console.log(
    `seasons: ${(100 * validateChoice(choices)).toFixed(1)} % right in cross-validation on ${choices.length} works`,
  );
write(
  'fates/season-weights.ts',
  choiceModule(learnChoice(choices), {
    name: 'SEASON_WEIGHTS',
    comment: 'What each sign says for a number being how many seasons a work has.',
    least: 0.2,
  }),
);
