import { Readability } from '@mozilla/readability';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../../src/model/article.ts';
import { read } from '../../src/reader/read.ts';

/** What one contender is given: an article, and the page that it was found on, where there is one. */
export interface Sample {
  name: string;
  article: Article;
  html: string | null;
}

/** Makes a document of a page; done anew for every round, since Readability takes its document apart. */
export type Parse = (sample: Sample) => Promise<Document | null>;

/** Prepares one piece of work; what it returns is timed. Null where the sample gives the contender nothing to do. */
type Contender = (sample: Sample, parse: Parse) => Promise<(() => unknown) | null>;

const wink = winkNLP(model, ['sbd', 'pos', 'ner']);

/** The reader, and what others do with the same pages and texts. */
export const CONTENDERS: Readonly<Record<string, Contender>> = {
  reading:
    async ({ article }) =>
    () =>
      read(article),
  'Readability.parse': async (sample, parse) => {
    const document = await parse(sample);
    return document === null ? null : () => new Readability(document).parse();
  },
  compromise:
    async ({ article }) =>
    () => {
      const doc = nlp(article.text);
      return [doc.people().out('array'), doc.topics().out('array')];
    },
  'wink-nlp':
    async ({ article }) =>
    () => {
      const doc = wink.readDoc(article.text);
      return [
        doc.tokens().out(wink.its.value),
        doc.tokens().out(wink.its.pos),
        doc.entities().out(wink.its.detail),
      ];
    },
};
