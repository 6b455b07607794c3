import ar from '../../public/_locales/ar/messages.json';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import es from '../../public/_locales/es/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import it from '../../public/_locales/it/messages.json';
import ja from '../../public/_locales/ja/messages.json';
import ptBr from '../../public/_locales/pt_BR/messages.json';
import { type Language, languageFor } from './languages.ts';
import type { Words } from './words.ts';

/** A build leaves out of these what only pages say (scripts/build/messages.ts). */
const MESSAGES: Record<Language, Words['messages']> = { ar, de, en, es, fr, it, ja, 'pt-BR': ptBr };

/**
 * The words of a language at once, for what is no page: a worker may not load them when it needs them. A page's own
 * words are not among them; it has `loadWords`.
 *
 * @param wanted as `languageFor` has it.
 */
export function wordsFor(wanted: readonly string[]): Words {
  const language = languageFor(wanted);
  return { language, messages: MESSAGES[language] };
}
