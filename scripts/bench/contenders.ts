import { Readability } from '@mozilla/readability';
import nlp from 'compromise';
import Defuddle from 'defuddle';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { mayStateFate } from '../../src/article/gate.ts';
import { readArticle } from '../../src/article/read.ts';
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
export type Contender = (sample: Sample, parse: Parse) => Promise<(() => unknown) | null>;

const wink = winkNLP(model, ['sbd', 'pos', 'ner']);

/** How often the gate is tried on a page. */
export const GATES = 50;
const ADDRESS = 'https://example.com/story';

/** From a page to its article, ours and others' ways; and the gate that most pages do not pass. */
export const CAPTURES: Readonly<Record<string, Contender>> = {
  'Readability.parse': onPage((document) => new Readability(document).parse()),
  capture: onPage((document) => readArticle(document, ADDRESS)),
  defuddle: onPage((document) => new Defuddle(document, { url: ADDRESS }).parse()),
  // A clock in a page is too coarse for one.
  [`gate × ${GATES}`]: onPage((document) => {
    for (let time = 0; time < GATES; time += 1) mayStateFate(document);
  }),
};

function onPage(work: (document: Document) => unknown): Contender {
  return async (sample, parse) => {
    const document = await parse(sample);
    return document === null ? null : () => work(document);
  };
}

/** The reader, and what others do with the same pages and texts. */
export const CONTENDERS: Readonly<Record<string, Contender>> = {
  reading:
    async ({ article }) =>
    () =>
      read(article),
  'Readability.parse': onPage((document) => new Readability(document).parse()),
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
