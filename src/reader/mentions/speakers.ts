import {
  BODIES,
  HOUSE_NOUNS,
  NAMELESS,
  PERSON_WORDS,
  SPEECH_VERBS,
  SPOKESPEOPLE,
  VERBS_OF_TELLING,
  WRITINGS,
} from '../lexicon/speech.ts';
import type { Line } from '../line.ts';
import type { Sentence, Story } from '../story.ts';
import type { Entity, EntityKind, Mention } from './entities.ts';
import type { Quotation } from './quotations.ts';

/** One word or symbol of a line. */
export interface Word {
  text: string;
  start: number;
  end: number;
  entity: Entity | null;
  quotation: Quotation | null;
}

/** Who speaks: the entity, and the place that names it best. */
export interface Speaker {
  name: string;
  entity: Entity;
  mention: Mention;
}

/** `nameless`: somebody speaks whom the article does not name. null: the words name no speaker at all. */
export type Voice = Speaker | 'nameless' | null;

/** Where the words stand that are to be resolved: all that is before it may be referred to. */
export interface Place {
  sentence: Sentence;
  at: number;
}

/** Beyond so many mentions or words no more is learned; hostile text has thousands in a sentence. */
const MANY = 40;
const JOINTS = new Set(
  '; : — ( ) but while because although though when that and where which whether'.split(' '),
);
const ASIDE = new Set(
  'to with of by from for about on at as in near across outside opposite alongside against than like starring the a an'.split(
    ' ',
  ),
);
const HONORED = /^(?:mrs|mr|ms|miss|dr|sir|dame|lady|lord|prof|senator) /;
const BEFORE_NOUN = /^(?:the|a|an|his|her|its|their|our|my|your|'s|some|any|no|of|from|many|several)$/;
const GREETING = /^(?:goodbye|hello|hi|yes|no|nothing|so)$/;
const SELF = /^(?:i|we|you|i've|i'd|we've|we'd)$/;
const PRONOUNS = new Set(['he', 'she', 'they', 'it']);
const BE = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were', 'got']);
const GENDERED: Record<string, string> = {
  he: 'm',
  his: 'm',
  him: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
};

/** Forms of address: plus a man's, minus a woman's. */
const ADDRESS: Record<string, number> = {
  actor: 0.5,
  mr: 5,
  'mr.': 5,
  sir: 5,
  actress: -5,
  dame: -5,
  lady: -5,
  miss: -5,
  mrs: -5,
  'mrs.': -5,
  ms: -5,
  'ms.': -5,
};

/** The words of a line, each with its characters. */
export function wordsOf(line: Line): Word[] {
  return line.pieces.map((piece, i) => {
    const next = line.pieces[i + 1];
    const text = line.text.slice(piece.at, next === undefined ? line.text.length : next.at - 1);
    return { text, start: piece.start, end: piece.end, entity: piece.entity, quotation: piece.quotation };
  });
}

/** Whether the word at `at` is a verb of speech in the active voice: not "notes" in "the network's notes". */
export function isSpeechVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !SPEECH_VERBS.has(word.text)) return false;
  const before = words[at - 1]?.text ?? '';
  if (BEFORE_NOUN.test(before)) return false;
  if (word.text.startsWith('sa') && GREETING.test(words[at + 1]?.text ?? '')) return false;
  if (word.text === 'saying' || word.text === 'telling') return true;
  const earlier = /ly$/.test(before) ? (words[at - 2]?.text ?? '') : before;
  return !BE.has(earlier) && earlier !== 'to';
}

/**
 * Who is meant by the words before a verb of speech, nearest clause first:
 * "Lindsay Brook, the BBC's head of drama" is Lindsay Brook, "a spokesman for Stan" is Stan.
 */
export function subjectOf(story: Story, words: readonly Word[], sentence: Sentence): Voice {
  const open = withoutBrackets(words);
  const last = open.at(-1);
  const before = open.at(-2)?.text ?? '';
  if (last?.entity?.kind === 'person' && (before === 'as' || !ASIDE.has(before)))
    return joint(story, open.length - 1, open) ?? speakerAt(story, last);
  if (SELF.test(last?.text ?? '') || SELF.test(before)) return 'nameless';
  let to = open.length;
  while (to > 0) {
    const from = clauseStart(open, to);
    const voice = nominal(story, open.slice(from, to), sentence);
    if (voice !== null) return voice;
    to = from === 0 ? 0 : from - 1;
  }
  return null;
}

/** "Tom Hale (the showrunner) said" is "Tom Hale said". */
function withoutBrackets(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  let depth = 0;
  for (const word of words) {
    if (word.text === ')') depth = Math.max(0, depth - 1);
    else if (word.text === '(') depth++;
    else if (depth === 0) kept.push(word);
  }
  if (depth > 0) return words.slice(words.findLastIndex((w) => w.text === '(') + 1);
  return kept.length > 0 ? kept : words.filter((w) => !/^[()]$/.test(w.text));
}

/** "Hattie Maudsley and Jonny Pargeter": two who speak as one, where the word at `last` is the second. */
function joint(story: Story, last: number, words: readonly Word[]): Speaker | null {
  const [first, and, second] = [words[last - 2], words[last - 1], words[last]];
  if (and?.text !== 'and' || first?.entity?.kind !== 'person' || second?.entity?.kind !== 'person')
    return null;
  const speaker = speakerAt(story, first);
  return speaker === null ? null : { ...speaker, name: `${speaker.name} and ${second.entity.name}` };
}

/** "they" are the person found and the one joined to it by "and". */
function both(story: Story, speaker: Speaker): Speaker {
  const sentence = story.sentences[speaker.mention.sentence];
  const and = sentence?.tokens[speaker.mention.to]?.lower === 'and';
  const other = sentence?.mentions.find(
    (m) => m.from === speaker.mention.to + 1 && m.entity.kind === 'person',
  );
  return and && other !== undefined
    ? { ...speaker, name: `${speaker.name} and ${other.entity.name}` }
    : speaker;
}

/** Where the clause that ends before `to` begins: after a joint, or after another verb of speech and its object. */
function clauseStart(words: readonly Word[], to: number): number {
  for (let i = to - 1; i >= 0; i--) {
    const word = words[i];
    if (word === undefined) continue;
    if (word.quotation !== null) return i + 1;
    if (JOINTS.has(word.text) && i < to - 1 && !joinsNames(words, i)) return i + 1;
    if (isSpeechVerb(words, i) && i < to - 1) return i + (VERBS_OF_TELLING.has(word.text) ? 2 : 1);
  }
  return 0;
}

/** "Hattie Maudsley and Jonny Pargeter": one subject. */
function joinsNames(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.text === 'and' &&
    words[at - 1]?.entity?.kind === 'person' &&
    words[at + 1]?.entity?.kind === 'person'
  );
}

/** Who a noun phrase means. */
export function nominal(story: Story, words: readonly Word[], sentence: Sentence): Voice {
  const person = personIn(story, words);
  const nameless = words.findIndex((w) => NAMELESS.has(w.text));
  if (nameless !== -1 && (person === null || wordIndex(words, person) > nameless)) return 'nameless';
  if (person !== null) return person;
  const spoken = words.findIndex((w) => SPOKESPEOPLE.has(w.text));
  const house = pick(story, words, spoken === -1 ? ['house'] : ['house', 'outlet', 'name', 'title']);
  if (spoken !== -1 && house !== null) return house;
  const start = words[0]?.start ?? sentence.start;
  const pronoun = words.findLast((w) => PRONOUNS.has(w.text));
  if (spoken !== -1) return houseBefore(story, { sentence, at: start });
  if (house !== null && !isOwner(words, house)) return house;
  if (pronoun !== undefined) {
    const place = { sentence, at: pronoun.start };
    if (pronoun.text === 'it') return houseBefore(story, place);
    const one = personBefore(story, place, GENDERED[pronoun.text] ?? null);
    return pronoun.text === 'they' && one !== null ? both(story, one) : one;
  }
  return describedIn(story, words, sentence) ?? house ?? pick(story, words, ['name', 'outlet']);
}

/** "the network", "the actress", "her post", "the 41-year-old". */
function describedIn(story: Story, words: readonly Word[], sentence: Sentence): Voice {
  const at = { sentence, at: words[0]?.start ?? sentence.start };
  for (let i = 0; i < words.length; i++) {
    const before = words[i - 1]?.text ?? '';
    const text = words[i]?.text ?? '';
    const gender = GENDERED[text];
    if (gender !== undefined && words.slice(i + 1, i + 4).some((w) => WRITINGS.has(w.text)))
      return personBefore(story, at, gender);
    if (!/^(?:the|its)$/.test(before) && !/^(?:the|its)$/.test(words[i - 2]?.text ?? '')) continue;
    const voice = byKind(story, text, at);
    if (voice !== null) return voice;
  }
  return null;
}

function byKind(story: Story, noun: string, at: Place): Voice {
  if (HOUSE_NOUNS.has(noun)) return houseBefore(story, at);
  if (BODIES.has(noun)) return named(story, noun, at);
  if (PERSON_WORDS.has(noun)) return personBefore(story, at, noun === 'actress' ? 'f' : null);
  return /-year-old$/.test(noun) ? personBefore(story, at, null) : null;
}

/** "the committee": the name before it that ends so. */
function named(story: Story, noun: string, { sentence }: Place): Speaker | null {
  const entity = story.entities.find((e) => e.key.endsWith(` ${noun}`));
  const mention = entity?.mentions.find((m) => m.sentence < sentence.index && inText(story, m));
  return entity === undefined || mention === undefined ? null : { entity, mention, name: entity.name };
}

/** The house is named only as somebody's owner: "Netflix's statement" is Netflix, "Netflix's chairman" is nobody. */
function isOwner(words: readonly Word[], speaker: Speaker): boolean {
  const at = wordIndex(words, speaker);
  if (!/^(?:'s|')$/.test(words[at + 1]?.text ?? '')) return false;
  return !words.slice(at + 2, at + 6).some((w) => WRITINGS.has(w.text));
}

function wordIndex(words: readonly Word[], { mention }: Speaker): number {
  return words.findIndex((w) => w.start <= mention.start && mention.start < w.end);
}

/** The first person who is neither owner nor object; failing that, one who owns what is written. */
function personIn(story: Story, words: readonly Word[]): Speaker | null {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word?.entity?.kind !== 'person') continue;
    const after = words[i + 1]?.text ?? '';
    const owns = after === "'s" || after === "'";
    if (owns && !words.slice(i + 2, i + 5).some((w) => WRITINGS.has(w.text))) continue;
    if (ASIDE.has(words[i - 1]?.text ?? '')) continue;
    if (words.slice(Math.max(0, i - 3), i).some((w) => VERBS_OF_TELLING.has(w.text))) continue;
    return joint(story, i + 2, words) ?? speakerAt(story, word);
  }
  return null;
}

function pick(story: Story, words: readonly Word[], kinds: readonly EntityKind[]): Speaker | null {
  for (const kind of kinds) {
    const word = words.find((w) => w.entity?.kind === kind);
    if (word !== undefined) return speakerAt(story, word);
  }
  return null;
}

/** The speaker whom a word names: a person by the fullest name, a house as it is named here. */
export function speakerAt(story: Story, word: Word): Speaker | null {
  const { entity } = word;
  const mention = entity?.mentions.find((m) => m.start === word.start && inText(story, m));
  if (entity === null || mention === undefined) return null;
  return { entity, mention, name: nameOf(story, entity, mention) };
}

function nameOf(story: Story, entity: Entity, mention: Mention): string {
  if (entity.kind === 'house' || entity.kind === 'outlet')
    return story.article.text.slice(mention.start, mention.end);
  const surname = entity.key.replace(HONORED, '');
  if (surname.includes(' ')) return entity.name;
  const fuller = story.entities.find(
    (e) => e !== entity && e.kind === 'person' && e.key.endsWith(` ${surname}`) && !HONORED.test(e.key),
  );
  return fuller?.name ?? entity.name;
}

function inText(story: Story, mention: Mention): boolean {
  return story.sentences[mention.sentence]?.in === 'text';
}

/**
 * The person last spoken of before a place, outside quotations. Each sentence back costs 1; being an object or an
 * aside costs as much as two sentences; of two subjects in a sentence the first is meant.
 */
export function personBefore(story: Story, { sentence, at }: Place, gender: string | null): Speaker | null {
  let best: Speaker | null = null;
  let least = 14;
  for (let i = sentence.index; i >= 0 && sentence.index - i < least; i--) {
    const earlier = story.sentences[i];
    if (earlier === undefined || earlier.in !== 'text') break;
    for (const mention of earlier.mentions.slice(0, MANY)) {
      if (mention.entity.kind !== 'person' || mention.start >= at || isQuoted(story, earlier, mention))
        continue;
      const cost = sentence.index - i + (isAside(earlier, mention) ? 2.5 : 0);
      if (cost >= least || !suits(story, mention.entity, gender)) continue;
      best = { entity: mention.entity, mention, name: nameOf(story, mention.entity, mention) };
      least = cost;
    }
  }
  return best;
}

function suits(story: Story, person: Entity, gender: string | null): boolean {
  if (gender === null) return true;
  const known = genderOf(story, person);
  return known === null || known === gender;
}

/** Named by the way: in brackets, after a preposition, as an owner, as whom somebody tells. */
function isAside({ tokens }: Sentence, { from, to }: Mention): boolean {
  if (ASIDE.has(tokens[from - 1]?.lower ?? '')) return true;
  if (/^'s?$/.test(tokens[to]?.lower ?? '')) return true;
  return tokens
    .slice(Math.max(0, from - 3), from)
    .some((t) => t.lower === '(' || VERBS_OF_TELLING.has(t.lower));
}

/** The house last named before a place, outside quotations. */
export function houseBefore(story: Story, { sentence, at }: Place): Speaker | null {
  for (let i = sentence.index; i >= 0; i--) {
    const earlier = story.sentences[i];
    if (earlier === undefined || earlier.in !== 'text') break;
    const mention = earlier.mentions.find(
      (m) => m.entity.kind === 'house' && m.start < at && !isQuoted(story, earlier, m),
    );
    if (mention !== undefined)
      return { entity: mention.entity, mention, name: nameOf(story, mention.entity, mention) };
  }
  return null;
}

function isQuoted(story: Story, sentence: Sentence, { start }: Mention): boolean {
  const { quotations = [] } = story.paragraphs[sentence.paragraph] ?? {};
  return quotations.some(
    (q) => q.double && q.inner.start <= start && start < q.inner.end && q.end - q.start > 30,
  );
}

/** What the pronouns and forms of address beside a person's mentions tell; null where they tell nothing. */
function genderOf(story: Story, person: Entity): string | null {
  let points = 0;
  for (const mention of person.mentions.slice(0, MANY)) {
    const sentence = story.sentences[mention.sentence];
    if (sentence === undefined) continue;
    for (const at of [mention.from - 1, mention.from])
      points += ADDRESS[sentence.tokens[at]?.lower ?? ''] ?? 0;
    const alone = !sentence.mentions.some((m) => m.entity.kind === 'person' && m.entity !== person);
    if (alone) points += pronounsAfter(sentence, mention);
  }
  if (points === 0) return null;
  return points > 0 ? 'm' : 'f';
}

/** Up to the next quotation mark: each "he" counts 1, each "she" -1. */
function pronounsAfter(sentence: Sentence, mention: Mention): number {
  let points = 0;
  for (const token of sentence.tokens.slice(mention.to, mention.to + MANY)) {
    if (token.lower === '"') break;
    const gender = GENDERED[token.lower];
    if (gender !== undefined) points += gender === 'm' ? 1 : -1;
  }
  return points;
}
