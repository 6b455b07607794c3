import type { Entity, Mention } from '../mentions/entities.ts';
import type { Sentence, Story } from '../story.ts';

/** Before a title: it is what somebody is known for, not what is spoken of. */
const CREDITING =
  /^(?:whose|\(|previously|formerly|previous|known|alongside|like|than|opposite|behind|novel|memoir|book|adapted|based|inspired|remake|format)$/;

/**
 * Which work each sentence of the text finds spoken of, before its own words: the lead where the sentence before named
 * it, else the work named last in the paragraph, or in the heading above it. "The show" means that one.
 * @param isOther whether a mention is to be passed over: a source, a title that is none
 * @returns by sentence; null where no work has been named
 */
export function focusBySentence(
  story: Story,
  isOther: (mention: Mention, sentence: Sentence) => boolean = () => false,
): (Entity | null)[] {
  let focus = story.lead;
  let before: Sentence | null = null;
  return story.sentences.map((sentence) => {
    const opens = before === null || before.paragraph !== sentence.paragraph;
    if (opens && !(before !== null && isHeading(before))) focus = story.lead;
    const item = opens ? itemOf(sentence) : null;
    if (item !== null) focus = item;
    const here = focus;
    focus = nextFocus(story, sentence, focus, isOther);
    before = sentence;
    return here;
  });
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
  story: Story,
  sentence: Sentence,
  focus: Entity | null,
  isOther: (mention: Mention, sentence: Sentence) => boolean,
): Entity | null {
  const works = sentence.mentions
    .filter((m) => m.entity.kind === 'title' && !isCredit(sentence, m) && !isOther(m, sentence))
    .map((m) => m.entity);
  if (story.lead !== null && works.includes(story.lead)) return story.lead;
  return works.at(-1) ?? focus;
}

const isCredit = ({ tokens }: Sentence, { from }: Mention): boolean =>
  tokens.slice(Math.max(0, from - 6), from).some((t) => CREDITING.test(t.lower));
