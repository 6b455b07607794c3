import type { Article } from '../../src/model/article.ts';
import type { Brief, Work } from '../../src/model/brief.ts';
import type { Certainty, Kind, Status } from '../../src/model/vocabulary.ts';

const TEXT = 'Netflix has canceled Harbor Lights. The drama ran for two seasons.';

export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example/harbor-lights',
    site: 'News',
    byline: null,
    published: null,
    headline: 'Netflix Cancels Harbor Lights',
    text: TEXT,
    marks: [],
    language: 'en',
    words: 11,
    ...changes,
  };
}

export function sampleWork(status: Status, certainty: Certainty = 'confirmed'): Work {
  const evidence = [{ in: 'text' as const, start: 21, end: 34, quote: 'Harbor Lights' }];
  return {
    title: { value: 'Harbor Lights', evidence },
    status: { value: status, evidence },
    certainty,
    by: { value: 'Netflix', evidence: [{ in: 'text', start: 0, end: 7, quote: 'Netflix' }] },
    seasons: null,
    source: null,
  };
}

export function sampleBrief(kind: Kind | null, works: Work[], changes: Partial<Brief> = {}): Brief {
  return {
    language: 'en',
    kind,
    confidence: 0.95,
    verdict: '',
    summary: [],
    works,
    reportedBy: null,
    reasons: [],
    premiered: null,
    people: [],
    figures: [],
    quotes: [],
    cliffhanger: null,
    plans: [],
    ...changes,
  };
}
