import ar from '../../public/_locales/ar/messages.json?spoken';
import de from '../../public/_locales/de/messages.json?spoken';
import en from '../../public/_locales/en/messages.json?spoken';
import es from '../../public/_locales/es/messages.json?spoken';
import fr from '../../public/_locales/fr/messages.json?spoken';
import it from '../../public/_locales/it/messages.json?spoken';
import ja from '../../public/_locales/ja/messages.json?spoken';
import ptBr from '../../public/_locales/pt_BR/messages.json?spoken';
import { type Language, languageFor } from './languages.ts';
import type { Words } from './words.ts';

/** What is said outside of the pages: a build leaves out of `?spoken` what only they say. */
const SPOKEN: Record<Language, Words['messages']> = { ar, de, en, es, fr, it, ja, 'pt-BR': ptBr };

/**
 * The words of a language at once, for what is no page: a worker may not load them when it needs them. A page's own
 * words are not among them; it has `loadWords`.
 *
 * @param wanted as `languageFor` has it.
 */
export function wordsFor(wanted: readonly string[]): Words {
  const language = languageFor(wanted);
  return { language, messages: SPOKEN[language] };
}
