import type en from '../../public/_locales/en/messages.json';
import { direction } from './languages.ts';

/** The name of a message, as it stands in `public/_locales`. */
export type MessageKey = keyof typeof en;
/** The name of a message that has plural forms: `seasonsPlayed` for `seasonsPlayed_one`, `seasonsPlayed_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** One language of the interface: its BCP 47 tag and its messages. */
export interface Words {
  language: string;
  messages: Readonly<Record<string, { message: string }>>;
}

/** A stretch of a sentence: plain words (`name` null), or what was put in for the placeholder `name`. */
export interface Part {
  text: string;
  name: string | null;
}

/** What to put in for placeholders, by their lower-case names: text, or a sentence that has parts of its own. */
export type Values = Readonly<Record<string, string | readonly Part[]>>;

const PLACEHOLDER = /\$([A-Z_]+)\$/;

function template(words: Words, key: string): string {
  const message = words.messages[key]?.message;
  if (message === undefined) throw new Error(`The words for “${words.language}” have no message “${key}”.`);
  return message;
}

/** A word that runs from left to right. */
const OTHER_WAY = /(?!\p{Script=Arabic})\p{L}/u;

/**
 * What is put into a sentence that runs from right to left keeps its own direction, and its signs their place: without
 * isolation “Apple TV+” would be shown as “+Apple TV” (Unicode Standard Annex 9, 2.7).
 */
function isolated(value: string, words: Words): string {
  return direction(words.language) === 'rtl' && OTHER_WAY.test(value) ? `\u2068${value}\u2069` : value;
}

function fill(words: Words, text: string, values: Values): Part[] {
  // A split by a pattern with one group gives text and placeholder names by turns.
  return text.split(PLACEHOLDER).flatMap((piece, index) => {
    if (index % 2 === 0) return piece === '' ? [] : [{ text: piece, name: null }];
    const name = piece.toLowerCase();
    const value = values[name];
    if (value === undefined) throw new Error(`No value for “${name}” in “${text}”.`);
    return typeof value === 'string' ? [{ text: isolated(value, words), name }] : [...value];
  });
}

/** The plain text of a sentence in parts. */
export function joined(parts: readonly Part[]): string {
  return parts.map((part) => part.text).join('');
}

/**
 * A message in parts, so that what was put in can be told from the words around it.
 *
 * @throws Error where the language lacks the message, or `values` a placeholder of it.
 */
export function parts(words: Words, key: MessageKey, values: Values = {}): Part[] {
  return fill(words, template(words, key), values);
}

/** A message as text. Throws as `parts` does. */
export function say(words: Words, key: MessageKey, values: Values = {}): string {
  return joined(parts(words, key, values));
}

/** What is made once a language: making it takes a hundred times as long as using it. */
export function once<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

const pluralRules = once((language) => new Intl.PluralRules(language));
const numberFormat = once((language) => new Intl.NumberFormat(language));
const listFormat = once(
  (language) => new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' }),
);

/** A number as the language writes it: "1,234". */
export function number(words: Words, value: number): string {
  return numberFormat(words.language).format(value);
}

/** Several things as the language lists them: "Netflix, HBO", or with its word for "and". */
export function list(words: Words, things: readonly string[]): string {
  return listFormat(words.language).format(things.map((thing) => isolated(thing, words)));
}

/**
 * A message in the plural form that `count` asks for in this language (CLDR's rules); a form of its own for 0 is
 * taken where the language has one. `$COUNT$` is the number as the language writes it, unless `values` has it.
 */
export function plural(words: Words, key: PluralKey, count: number, values: Values = {}): string {
  const rule = pluralRules(words.language).select(count);
  const found = [count === 0 ? 'zero' : rule, rule, 'other']
    .map((suffix) => `${key}_${suffix}`)
    .find((name) => name in words.messages);
  const written = number(words, count);
  return joined(fill(words, template(words, found ?? `${key}_other`), { count: written, ...values }));
}

/** Raises the first letter, as a sentence begins in this language. */
export function sentence(words: Words, text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(words.language) + text.slice(first.length);
}

/** As `sentence`, for a sentence in parts. */
export function sentenceParts(words: Words, sentenceInParts: readonly Part[]): Part[] {
  return sentenceInParts.map((part, index) =>
    index === 0 ? { ...part, text: sentence(words, part.text) } : part,
  );
}
