import * as v from 'valibot';
import { PartSchema } from './article.ts';
import { CERTAINTIES, FORMS, KINDS, REASONS, ROLES, STATUSES } from './vocabulary.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The characters of the article that state a fact: `quote` is exactly what stands at [start, end). */
export const EvidenceSchema = v.object({ in: PartSchema, start: offset, end: offset, quote: v.string() });
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

const evidence = v.pipe(v.array(EvidenceSchema), v.minLength(1));

const fact = <T extends v.GenericSchema>(value: T) => v.object({ value, evidence });
const text = fact(v.string());

/** A value and the places that state it, the first the best. */
export interface Fact<T> {
  value: T;
  evidence: Evidence[];
}

/** What a work was made from. At least one of the three is known. */
export const SourceSchema = v.object({
  form: v.nullable(fact(v.picklist(FORMS))),
  title: v.nullable(text),
  author: v.nullable(text),
});
export type Source = v.InferOutput<typeof SourceSchema>;

/** A work whose fate the article states. */
export const WorkSchema = v.object({
  title: text,
  status: fact(v.picklist(STATUSES)),
  certainty: v.picklist(CERTAINTIES),
  by: v.nullable(text),
  seasons: v.nullable(fact(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  source: v.nullable(SourceSchema),
});
export type Work = v.InferOutput<typeof WorkSchema>;

export const PersonSchema = v.object({
  name: v.string(),
  role: v.picklist(ROLES),
  character: v.nullable(v.string()),
  knownFor: v.nullable(v.string()),
  evidence,
});
export type Person = v.InferOutput<typeof PersonSchema>;

export const QuoteSchema = v.object({ speaker: v.string(), text: v.string(), evidence });
export type Quote = v.InferOutput<typeof QuoteSchema>;

export const SummarySentenceSchema = v.object({ text: v.string(), evidence });
export type SummarySentence = v.InferOutput<typeof SummarySentenceSchema>;

/** Everything that was read from one article. */
export const BriefSchema = v.object({
  /** BCP 47, of the article. */
  language: v.string(),
  /** null where the article is in a language the reader cannot read; then every list is empty. */
  kind: v.nullable(v.picklist(KINDS)),
  /** 0 to 1: how likely kind and lead status are right. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** One line of American English, composed from the facts; '' where there is nothing to say. */
  verdict: v.string(),
  summary: v.array(SummarySentenceSchema),
  works: v.array(WorkSchema),
  reportedBy: v.nullable(text),
  reasons: v.array(fact(v.picklist(REASONS))),
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  premiered: v.nullable(text),
  people: v.array(PersonSchema),
  figures: v.array(text),
  quotes: v.array(QuoteSchema),
  cliffhanger: v.nullable(fact(v.literal(true))),
  plans: v.array(text),
});
export type Brief = v.InferOutput<typeof BriefSchema>;
