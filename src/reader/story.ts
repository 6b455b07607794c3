import type { Article, Part } from '../model/article.ts';
import type { Evidence } from '../model/brief.ts';
import { type Hints, hintsOf } from '../text/gate.ts';
import { level } from '../text/level.ts';
import { paragraphs, type Span, sentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Line } from './line.ts';
import { type Entity, findEntities, type Mention } from './mentions/entities.ts';
import { findLead } from './mentions/lead.ts';
import { type Quotation, quotations } from './mentions/quotations.ts';
import { revealTitles } from './mentions/reveal.ts';

/** One sentence of headline or text. */
export interface Sentence extends Span {
  in: Part;
  /** Its place among all sentences, the headline's first. */
  index: number;
  /** Its paragraph's place among all paragraphs; the headline is paragraph 0. */
  paragraph: number;
  tokens: Token[];
  /** Its leveled text in lower case. */
  lower: string;
  /** Which patterns may hold in it: see `gated`. */
  hints: Hints;
  /** Who and what it names, in order, never overlapping. Filled once entities are known. */
  mentions: Mention[];
}

/** A stretch of text between blank lines; the headline is the first. */
export interface Paragraph extends Span {
  in: Part;
  index: number;
  sentences: Sentence[];
  quotations: Quotation[];
}

/** An article cut into what the facts are read from. Computed once, never changed afterwards. */
export interface Story {
  article: Article;
  /** Headline and text with one kind of quote, dash and space; offsets as in the original. */
  leveled: Record<Part, string>;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  quotations: Quotation[];
  entities: Entity[];
  /** Every sentence as phrasings see it, in order: `lines[i]` is of `sentences[i]`. */
  lines: Line[];
  /** The work the article is about, or null where none stands out. */
  lead: Entity | null;
  /** The article is written without capitals, as some blogs are. */
  lowerCase: boolean;
}

/** Cuts an article into paragraphs, sentences, tokens and mentions. Never throws; an empty article is an empty story. */
export function tellStory(article: Article): Story {
  const leveled = { headline: level(article.headline), text: level(article.text) };
  const story: Story = {
    article,
    leveled,
    paragraphs: [],
    sentences: [],
    quotations: [],
    entities: [],
    lines: [],
    lead: null,
    lowerCase: isLowerCase(leveled.text),
  };
  addPart(story, 'headline');
  addPart(story, 'text');
  story.entities = findEntities(story);
  revealTitles(story);
  story.lead = findLead(story);
  return story;
}

/** The evidence for a fact that stands at `span`. */
export function evidenceAt(story: Story, part: Part, { start, end }: Span): Evidence {
  const source = part === 'headline' ? story.article.headline : story.article.text;
  return { in: part, start, end, quote: source.slice(start, end) };
}

/** The original characters at `span`. */
export function textAt(story: Story, part: Part, { start, end }: Span): string {
  return (part === 'headline' ? story.article.headline : story.article.text).slice(start, end);
}

function addPart(story: Story, part: Part): void {
  const leveled = story.leveled[part];
  const original = part === 'headline' ? story.article.headline : story.article.text;
  for (const span of paragraphs(leveled)) {
    // Written out, not spread: objects of one shape are what engines read fast.
    const paragraph: Paragraph = {
      start: span.start,
      end: span.end,
      in: part,
      index: story.paragraphs.length,
      sentences: [],
      quotations: quotations(part, original, leveled, span),
    };
    for (const cut of sentences(leveled, span)) {
      const sentence: Sentence = {
        start: cut.start,
        end: cut.end,
        in: part,
        index: story.sentences.length,
        paragraph: paragraph.index,
        tokens: tokenize(leveled.slice(cut.start, cut.end), cut.start),
        lower: leveled.slice(cut.start, cut.end).toLowerCase(),
        hints: hintsOf(leveled, cut.start, cut.end),
        mentions: [],
      };
      paragraph.sentences.push(sentence);
      story.sentences.push(sentence);
    }
    story.paragraphs.push(paragraph);
    for (const quotation of paragraph.quotations) {
      quotation.index = story.quotations.length;
      story.quotations.push(quotation);
    }
  }
}

/** Fewer than one capital to 40 words: names will not stand out by their capitals. */
function isLowerCase(text: string): boolean {
  const sample = text.slice(0, 6000);
  if (/[^\0-\x7f—…]/.test(sample)) return countsLowerCase(sample);
  let [capitals, words] = [0, 0];
  let before = 32;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (isSpace(before) && !isSpace(code)) {
      words++;
      if (code >= 65 && code <= 90 && isSmall(sample.charCodeAt(i + 1))) capitals++;
    }
    before = code;
  }
  return words > 20 && capitals < words / 40;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** The same for any script, at ten times the cost. */
function countsLowerCase(sample: string): boolean {
  const capitals = sample.match(/(?<=\s|^)\p{Lu}(?=\p{Ll})/gu)?.length ?? 0;
  const words = sample.match(/\S+/g)?.length ?? 0;
  return words > 20 && capitals < words / 40;
}
