import type { Quote } from '../../model/brief.ts';
import type { Span } from '../../text/sentences.ts';
import { NAMELESS, WRITINGS } from '../lexicon/speech.ts';
import { lineOf } from '../line.ts';
import type { Quotation } from '../mentions/quotations.ts';
import {
  isSpeechVerb,
  nominal,
  personBefore,
  type Speaker,
  speakerAt,
  subjectOf,
  type Voice,
  type Word,
  wordsOf,
} from '../mentions/speakers.ts';
import { evidenceAt, type Paragraph, type Sentence, type Story, textAt } from '../story.ts';

/** A stretch of speech and, once known, who speaks. */
interface Speech {
  paragraph: Paragraph;
  quotation: Quotation;
  first: Sentence;
  last: Sentence;
  /** The words of its sentence before it, and after it. */
  before: Word[];
  after: Word[];
  voice: Voice;
}

/** How far a tag's verb may stand from the quotation, in words. */
const REACH = 26;
const TAG = 18;
/** How many words around a quotation are looked at at all. */
const LONGEST = 80;
const CLOSES = /[,.!?…—-]["')\]\s]*$/;
const ENDS = /[.!?…—-]["')\]\s]*$/;
const NO_TAG =
  /^(?:and|but|or|which|who|that|of|in|is|was|were|are|for|with|as|to|by|than|then|on|at|from|into)$/;
const SMALL_WORDS = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|vs\.?|with)$/;
const HEADING =
  /^(?:headed|titled|entitled|named|nicknamed|subtitled|captioned|dubbed|hashtag|song|episode|track|chapter)$/;
const MATTER =
  /^(?:declined|clip|trailer|poster|sign|mug|billboard|banner|shirt|t-shirt|slide|synopsis|logline|tagline|petition|headline|placard)$/;
const BYLINE = /^(.{15,600}?)\s*[—–-]+\s*([^—–()]{2,40}?) \(@\w{1,30}\)/su;

/** Who said what, in the article's order; without unnamed speakers, titles and words merely set apart. */
export function quotesOf(story: Story): Quote[] {
  const quotes: Quote[] = [];
  let past: Speech[] = [];
  for (const paragraph of story.paragraphs) {
    if (paragraph.in !== 'text') continue;
    const previous = story.paragraphs[paragraph.index - 1];
    const speeches = speechesOf(story, paragraph);
    for (const speech of speeches) speech.voice = tagged(story, speech);
    for (const speech of speeches)
      if (speech.voice === null) speech.voice = untagged(story, speech, speeches, past, previous);
    if (speeches.length > 0) past = speeches;
    quotes.push(...speeches.flatMap((speech) => quoteOf(story, speech)));
    if (speeches.length === 0) quotes.push(...block(story, paragraph, previous), ...post(story, paragraph));
  }
  return quotes;
}

function quoteOf(story: Story, { quotation, voice }: Speech): Quote[] {
  if (voice === null || voice === 'nameless') return [];
  return make(story, voice, quotation.inner);
}

function make(story: Story, { name, mention }: Speaker, span: Span): Quote[] {
  const raw = textAt(story, 'text', span);
  const text = raw.trim().replace(/,$/, '');
  const start = span.start + raw.length - raw.trimStart().length;
  if (text === '') return [];
  const evidence = [
    evidenceAt(story, 'text', { start, end: start + text.length }),
    evidenceAt(story, 'text', mention),
  ];
  return [{ speaker: name, text, evidence }];
}

/** The outermost quotations of a paragraph that are no titles. */
function speechesOf(story: Story, paragraph: Paragraph): Speech[] {
  const speeches: Speech[] = [];
  let end = -1;
  for (const quotation of paragraph.quotations) {
    if (quotation.start < end) continue;
    const first = paragraph.sentences.find((s) => s.end > quotation.inner.start);
    const last = paragraph.sentences.findLast((s) => s.start < quotation.inner.end);
    if (first === undefined || last === undefined) continue;
    if (isTitle(first, quotation, textAt(story, 'text', quotation.inner))) continue;
    end = quotation.end;
    speeches.push({ paragraph, quotation, first, last, before: [], after: [], voice: null });
  }
  const all = speeches.map((s) => s.quotation);
  const lines = new Map<Sentence, Word[]>();
  const line = (sentence: Sentence) => {
    const known = lines.get(sentence);
    if (known !== undefined) return known;
    const within = all.filter((q) => q.start < sentence.end && q.end > sentence.start);
    const words = wordsOf(lineOf(sentence, within));
    lines.set(sentence, words);
    return words;
  };
  for (const speech of speeches) {
    const { inner } = speech.quotation;
    const before = line(speech.first).findLastIndex((w) => w.end <= inner.start) + 1;
    const after = line(speech.last).findIndex((w) => w.start >= inner.end);
    speech.before = line(speech.first).slice(Math.max(0, before - LONGEST), before);
    speech.after = after === -1 ? [] : line(speech.last).slice(after, after + LONGEST);
  }
  return speeches;
}

function isTitle({ mentions }: Sentence, { inner }: Quotation, text: string): boolean {
  if (isTitleCase(text)) return true;
  const titles = mentions.filter((m) => m.entity.kind === 'title' && m.end > inner.start);
  return titles.some((m) => m.start <= inner.start + 1 && m.end >= inner.end - 3);
}

/** Two to seven words, all but the smallest capitalized, and no full stop: a title, though no work was found in it. */
function isTitleCase(text: string): boolean {
  const all = text.replace(/,\s*$/, '').split(/\s+/);
  if (
    all.length < 2 ||
    all.length > 7 ||
    /^(?:at|for|from|in|of|on|to|with)$/i.test(all[0] ?? '') ||
    /[.!?]\s*$/.test(text)
  )
    return false;
  return (
    /^[\p{Lu}\d]/u.test(all[0] ?? '') && all.every((w) => /^[\p{Lu}\d&]/u.test(w) || SMALL_WORDS.test(w))
  );
}

/** Who speaks by the words around the quotation in its own sentence: the tag after it, else the one before. */
function tagged(story: Story, speech: Speech): Voice {
  return tagAfter(story, speech) ?? tagBefore(story, speech);
}

/** "…," she said; "…," said Morgan Leary, head of drama; "…," according to Whitcomb. */
function tagAfter(story: Story, { quotation, after, last, before }: Speech): Voice {
  const text = textAt(story, 'text', quotation.inner);
  const comma = after[0]?.text === ',' || after[0]?.text === '—';
  const words = (comma ? after.slice(1) : after).slice(0, TAG);
  if (!CLOSES.test(text) && !comma && before.length > 0) return null;
  if (words.length === 0 || NO_TAG.test(words[0]?.text ?? '')) return null;
  if (words[0]?.text === 'according' && words[1]?.text === 'to')
    return nominal(story, head(words.slice(2)), last);
  const stop = words.findIndex((w) => w.quotation !== null || w.text === ';');
  const within = stop === -1 ? words : words.slice(0, stop);
  const verb = within.findIndex((_, i) => isSpeechVerb(within, i));
  if (verb === -1) return null;
  if (verb > 1 || (verb === 1 && !/(?:ly|once|later|also)$/.test(within[0]?.text ?? ''))) {
    const voice = subjectOf(story, within.slice(0, verb), last);
    if (voice !== null) return voice;
  }
  if (verb > 1 || /^(?:he|she|they|it)$/.test(within[0]?.text ?? '')) return null;
  return nominal(story, head(within.slice(verb + 1)), last);
}

/** The words up to where another clause begins. */
function head(words: readonly Word[]): Word[] {
  const end = words.findIndex(
    (w, i) => i > 0 && /^(?:who|whose|when|as|after|before|while|during|[.;)])$/.test(w.text),
  );
  const cut = end === -1 ? words : words.slice(0, end);
  const nameless = cut.findIndex((w) => NAMELESS.has(w.text));
  const comma = cut.findIndex((w) => w.text === ',');
  return nameless !== -1 && comma > nameless ? cut.slice(0, comma) : [...cut];
}

/** Chase Pemberton called the series "…"; Lindsay Brook, the head of drama, said: "…" */
function tagBefore(story: Story, { quotation, before, first }: Speech): Voice {
  if (before.length === 0) return null;
  const near = before.at(-1)?.text ?? '';
  if (HEADING.test(near) || before.slice(-4).some((w) => MATTER.test(w.text))) return null;
  const own = owner(story, before, first);
  if (own !== null) return own;
  const found = verbBefore(before);
  const verb = near === ':' && found < before.length - 8 ? -1 : found;
  if (verb === -1) return near === ':' ? subjectOf(story, before.slice(0, -1), first) : null;
  if (near !== ':' && countWords(story, quotation) < 2) return null;
  if (before[verb]?.text !== 'according') return subjectOf(story, before.slice(0, verb), first);
  const comma = before.findIndex((w, at) => at > verb && w.text === ',');
  return nominal(story, before.slice(verb + 2, comma === -1 ? before.length : comma), first);
}

/** The last verb of speech, or "according to", in reach of the quotation and in its clause; -1 where none is. */
function verbBefore(before: readonly Word[]): number {
  for (let i = before.length - 1; i >= Math.max(0, before.length - REACH); i--) {
    const text = before[i]?.text;
    if (text === ';') return -1;
    if (text === 'according' && before[i + 1]?.text === 'to') return i;
    if (isSpeechVerb(before, i) && !(text === 'called' && i === before.length - 1)) return i;
  }
  return -1;
}

/** "by Marchetti's own estimate", "in the words of its creator, Josh Amidon,". */
function owner(story: Story, before: readonly Word[], sentence: Sentence): Voice {
  const text = before
    .slice(-14)
    .map((w) => w.text)
    .join(' ');
  if (
    !/(?:^| )(?:by [PNH]\d+ 's (?:own )?\w+|in the words of [^.;:]*|as [PNH]\d+ (?:\w+ )?(?:put|puts|has) it\b.{0,40}) ,?$/.test(
      `${text} `,
    )
  )
    return null;
  const cue = before.findLastIndex((w) => /^(?:by|words|as)$/.test(w.text));
  const named = before.slice(cue).find((w) => w.entity !== null && w.entity.kind !== 'title');
  return named === undefined ? nominal(story, before.slice(cue), sentence) : speakerAt(story, named);
}

function countWords(story: Story, { inner }: Quotation): number {
  return textAt(story, 'text', inner).trim().split(/\s+/).length;
}

/** A quotation without a tag of its own goes on with the speech around it, or is introduced by the sentence before. */
function untagged(
  story: Story,
  speech: Speech,
  speeches: readonly Speech[],
  past: readonly Speech[],
  previous: Paragraph | undefined,
): Voice {
  if (!isWhole(story, speech)) return null;
  const at = speeches.indexOf(speech);
  const narrated = sentenceBefore(speech);
  const aside = narrated !== null && story.leveled.text[narrated.start] === '(';
  if (narrated !== null && !aside && !speeches.some((s) => s.first === narrated || s.last === narrated)) {
    const voice = personIn(story, narrated);
    if (voice !== null) return voice;
  }
  const earlier = speeches[at - 1];
  if (earlier !== undefined) return earlier.voice;
  const later = speeches[at + 1];
  if (later !== undefined && later.voice !== null && later.before.length === 0) return later.voice;
  if (narrated !== null) return personBefore(story, { sentence: narrated, at: narrated.end }, null);
  return fromAbove(story, speech, past, previous);
}

/** The quotation is a sentence, or sentences, not words within one. */
function isWhole(story: Story, { quotation, before, after }: Speech): boolean {
  const opens = before.every((w) => /^[([\]]$/.test(w.text)) || before.at(-1)?.text === ']';
  const closes = after.every((w) => /^[.)\]]$/.test(w.text));
  return opens && closes && (quotation.unclosed || ENDS.test(textAt(story, 'text', quotation.inner)));
}

function sentenceBefore({ paragraph, first }: Speech): Sentence | null {
  return paragraph.sentences[paragraph.sentences.indexOf(first) - 1] ?? null;
}

/** Whom a sentence of narration is about: "Lokhandwala, however, was philosophical." */
function personIn(story: Story, sentence: Sentence): Voice {
  const all = wordsOf(lineOf(sentence, []));
  return nominal(story, all, sentence);
}

/** A paragraph that opens with speech takes its speaker from the paragraph above. */
function fromAbove(
  story: Story,
  speech: Speech,
  past: readonly Speech[],
  previous: Paragraph | undefined,
): Voice {
  const last = past.at(-1);
  const closing = previous?.sentences.at(-1);
  if (last !== undefined && last.paragraph === previous && last.quotation.unclosed) return last.voice;
  if (closing !== undefined && story.leveled.text[closing.end - 1] === ':') return personIn(story, closing);
  if (last !== undefined && last.paragraph === previous && last.after.length === 0 && last.last === closing)
    return last.voice;
  return isAnswer(story, speech, previous) ? interviewee(story) : null;
}

/** The whole paragraph is speech, and the one above asks. */
function isAnswer(
  story: Story,
  { paragraph, before, quotation }: Speech,
  previous: Paragraph | undefined,
): boolean {
  if (previous === undefined || previous.in !== 'text' || before.length > 0) return false;
  const asks = story.leveled.text[previous.end - 1] === '?' || previous.quotations.length === 0;
  return asks && quotation.end - quotation.start > (paragraph.end - paragraph.start) / 2;
}

/** In an article of questions and answers, whom headline and opening speak of most. */
function interviewee(story: Story): Speaker | null {
  const asked = story.paragraphs.filter((p) => p.in === 'text' && story.leveled.text[p.end - 1] === '?');
  if (asked.length < 3) return null;
  let best: Speaker | null = null;
  let most = 0;
  for (const entity of story.entities) {
    if (entity.kind !== 'person') continue;
    const early = entity.mentions.filter((m) => (story.sentences[m.sentence]?.paragraph ?? 99) <= 4);
    const mention = early.find((m) => story.sentences[m.sentence]?.in === 'text');
    if (mention === undefined || early.length <= most) continue;
    [best, most] = [{ entity, mention, name: entity.name }, early.length];
  }
  return best;
}

/** "She wrote:" and then a paragraph without marks. */
function block(story: Story, paragraph: Paragraph, previous: Paragraph | undefined): Quote[] {
  const closing = previous?.sentences.at(-1);
  if (closing === undefined || closing.in !== 'text' || story.leveled.text[closing.end - 1] !== ':')
    return [];
  const all = wordsOf(lineOf(closing, []));
  const verb = all.findLastIndex((_, i) => isSpeechVerb(all, i));
  const writing = all.some((w) => WRITINGS.has(w.text));
  if (verb === -1 && !writing) return [];
  if (paragraph.sentences.reduce((sum, s) => sum + s.tokens.length, 0) < 5) return [];
  const voice = subjectOf(story, verb === -1 ? all : all.slice(0, verb), closing);
  return voice === null || voice === 'nameless' ? [] : make(story, voice, paragraph);
}

/** An embedded post: its words, a dash, its author's name and handle. */
function post(story: Story, paragraph: Paragraph): Quote[] {
  const match = BYLINE.exec(textAt(story, 'text', paragraph));
  const said = match?.[1];
  const name = match?.[2];
  if (said === undefined || name === undefined) return [];
  const start = paragraph.start + (match?.[0].lastIndexOf(name) ?? 0);
  const evidence = [
    evidenceAt(story, 'text', { start: paragraph.start, end: paragraph.start + said.length }),
    evidenceAt(story, 'text', { start, end: start + name.length }),
  ];
  return [{ speaker: name, text: said, evidence }];
}
