import type { Fate } from '../fates/works.ts';
import type { Entity, Mention } from '../mentions/entities.ts';
import type { Sentence, Story } from '../story.ts';

/** Before a title: it is what somebody is known for or what a work was made from, not what is spoken of. */
const CREDITING = new Set(
  '( adapted alongside based behind book format formerly inspired known like memoir novel opposite previous previously remake than whose'.split(
    ' ',
  ),
);
/** One answer a reading: several facts ask. */
const answers = new WeakMap<readonly Fate[], readonly (Entity | null)[]>();

/**
 * Which work each sentence finds spoken of, before its own words: the lead where the sentence before named it, else the
 * work named last in the paragraph, or in the heading above it. "The show" means that one.
 * @param fates the works that count; a title without a fate is passed over
 * @returns by sentence; null where no work has been named
 */
export function focusBySentence(story: Story, fates: readonly Fate[]): readonly (Entity | null)[] {
  const known = answers.get(fates);
  if (known !== undefined) return known;
  const works = new Set(fates.map((f) => f.work));
  let focus = story.lead;
  let before: Sentence | null = null;
  const answer = story.sentences.map((sentence) => {
    const opens = before === null || before.paragraph !== sentence.paragraph;
    if (opens && !(before !== null && isHeading(before))) focus = story.lead;
    const item = opens ? itemOf(sentence) : null;
    if (item !== null) focus = item;
    const here = focus;
    focus = nextFocus(story, sentence, focus, works);
    before = sentence;
    return here;
  });
  answers.set(fates, answer);
  return answer;
}

/** A paragraph of a few words that ends in no period, and names a work: what follows is about that. */
function isHeading({ tokens, mentions }: Sentence): boolean {
  if (tokens.length > 12 || /^[.!?]$/.test(tokens.at(-1)?.lower ?? '')) return false;
  return mentions.some((m) => m.entity.kind === 'title');
}

/** A paragraph of a list begins with the work it is about: "Low Tide (Hulu): …". */
function itemOf({ tokens, mentions }: Sentence): Entity | null {
  const first = mentions.find((m) => m.entity.kind === 'title' && m.from <= 2);
  return first !== undefined && /^[(:\u2014]$/.test(tokens[first.to]?.lower ?? '') ? first.entity : null;
}

function nextFocus(
  { lead }: Story,
  sentence: Sentence,
  focus: Entity | null,
  works: ReadonlySet<Entity>,
): Entity | null {
  let next = focus;
  for (const mention of sentence.mentions) {
    if (!works.has(mention.entity) || isCredit(sentence, mention)) continue;
    if (mention.entity === lead) return lead;
    next = mention.entity;
  }
  return next;
}

const isCredit = ({ tokens }: Sentence, { from }: Mention): boolean =>
  tokens.slice(Math.max(0, from - 6), from).some((t) => CREDITING.has(t.lower));
