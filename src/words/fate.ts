import type { Certainty, Form, Status } from '../model/vocabulary.ts';
import { partialDate } from './dates.ts';
import { formName } from './labels.ts';
import { hedgedFate } from './verdict.ts';
import { joined, say, sentence, type Words } from './words.ts';

/** A fate as the shelf knows it. */
export interface Fate {
  status: Status;
  certainty: Certainty;
  by: string | null;
  seasons: number | null;
}

/** How a fate is to look: the status, unless it is only a rumor, or denied. */
export function fateTone({ status, certainty }: Pick<Fate, 'status' | 'certainty'>) {
  return status !== 'none' && (certainty === 'rumored' || certainty === 'denied') ? certainty : status;
}

/** A fate as it stands inside a line: "renewed by Netflix for season 3"; '' where none is stated. */
export function fatePhrase({ status, certainty, by, seasons }: Fate, words: Words): string {
  const facts = {
    status: { value: status },
    certainty,
    by: by === null ? null : { value: by },
    seasons: seasons === null ? null : { value: seasons },
  };
  return joined(hedgedFate(facts, words));
}

/** A fate as a line of its own: "Renewed by Netflix for season 3". */
export function fateLine(fate: Fate, words: Words): string {
  return sentence(words, fatePhrase(fate, words));
}

/** The status alone, as a label: "Renewed", "Not canceled". */
export function fateName(status: Status, words: Words, certainty: Certainty = 'confirmed'): string {
  return status === 'none'
    ? say(words, 'fateNone')
    : fateLine({ status, certainty, by: null, seasons: null }, words);
}

/** When a story was told: "November 4, 2022", and where only the day of pinning is known, that it is that. */
export function toldOn(
  { day, datedBy }: { day: string; datedBy: 'published' | 'pinned' },
  words: Words,
): string {
  const date = partialDate(day, words.language);
  return datedBy === 'published' ? date : say(words, 'datePinned', { date });
}

/** A source work without its title: "novel by Helen Wan"; '' where neither is known. */
export function sourceKind(source: { form: Form | null; author: string | null }, words: Words): string {
  const form = source.form === null ? '' : formName(source.form, words);
  if (source.author === null) return form;
  return form === ''
    ? say(words, 'sourceAuthor', { author: source.author })
    : say(words, 'sourceFormAuthor', { form, author: source.author });
}
