import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type MessageKey, type PluralKey, plural, say, type Values, type Words } from '../words/words.ts';

export const WordsContext = createContext<Words | null>(null);

/** The interface's language, with `say` and `plural` bound to it. */
export function useWords() {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('No WordsContext around this component.');
  return {
    words,
    say: (key: MessageKey, values?: Values) => say(words, key, values),
    plural: (key: PluralKey, count: number) => plural(words, key, count),
  };
}
