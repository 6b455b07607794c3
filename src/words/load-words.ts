import { type Language, languageFor } from './languages.ts';
import type { Words } from './words.ts';

/** A page loads one language, when it is wanted. */
const MESSAGES: Record<Language, () => Promise<{ default: Words['messages'] }>> = {
  ar: () => import('../../public/_locales/ar/messages.json'),
  de: () => import('../../public/_locales/de/messages.json'),
  en: () => import('../../public/_locales/en/messages.json'),
  es: () => import('../../public/_locales/es/messages.json'),
  fr: () => import('../../public/_locales/fr/messages.json'),
  it: () => import('../../public/_locales/it/messages.json'),
  ja: () => import('../../public/_locales/ja/messages.json'),
  'pt-BR': () => import('../../public/_locales/pt_BR/messages.json'),
};

/** All words of the interface, in the language that `languageFor` finds for the tags `wanted`. */
export async function loadWords(wanted: readonly string[]): Promise<Words> {
  const language = languageFor(wanted);
  const { default: messages } = await MESSAGES[language]();
  return { language, messages };
}
