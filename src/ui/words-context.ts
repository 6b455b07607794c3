import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import {
  list,
  type MessageKey,
  number,
  type PluralKey,
  plural,
  say,
  type Values,
  type Words,
} from '../words/words.ts';

export const WordsContext = createContext<Words | null>(null);

/** The interface's language, with `say`, `plural`, `list` and `number` bound to it. */
export function useWords() {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('No WordsContext around this component.');
  return {
    words,
    say: (key: MessageKey, values?: Values) => say(words, key, values),
    plural: (key: PluralKey, count: number) => plural(words, key, count),
    list: (things: readonly string[]) => list(words, things),
    number: (value: number) => number(words, value),
  };
}
