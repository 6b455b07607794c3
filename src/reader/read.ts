import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import { english } from '../words/english.ts';
import { verdict } from '../words/verdict.ts';
import { cliffhangerOf } from './facts/cliffhanger.ts';
import { figuresOf } from './facts/figures.ts';
import { peopleOf } from './facts/people.ts';
import { plansOf } from './facts/plans.ts';
import { premiereOf } from './facts/premiere.ts';
import { quotesOf } from './facts/quotes.ts';
import { reasonsOf } from './facts/reasons.ts';
import { reportedByOf } from './facts/reported-by.ts';
import { sourcesOf } from './facts/source.ts';
import { summaryOf } from './facts/summary.ts';
import { findEvents } from './fates/events.ts';
import { weighFates, worksOf } from './fates/works.ts';
import { agree, borneOut } from './kind/agree.ts';
import { confidenceOf } from './kind/confidence.ts';
import { featuresOf } from './kind/features.ts';
import { kindShares, settled } from './kind/kind.ts';
import { wordingOf } from './kind/wording.ts';
import { canRead, tellLanguage } from './language.ts';
import { tellStory } from './story.ts';

/**
 * Reads an article: pure, synchronous, the same answer every time.
 * @returns its brief; in a language the reader cannot read, or without text, an empty one
 */
export function read(article: Article): Brief {
  const language = tellLanguage(article);
  if (!canRead(language)) return emptyBrief(language);
  const story = tellStory(article);
  const events = findEvents(story);
  const told = weighFates(story, events);
  const features = featuresOf(story, told, events);
  const guess = settled(features, borneOut(story, told, kindShares(features, wordingOf(story))));
  const { kind } = guess;
  const fates = agree(story, told, guess);
  if (kind === 'unrelated')
    return { ...emptyBrief(language), kind, confidence: confidenceOf(guess.likelihood) };
  const works = worksOf(story, fates, sourcesOf(story, fates));
  const reasons = reasonsOf(story, kind, fates);
  const cliffhanger = cliffhangerOf(story, kind, fates);
  const plans = plansOf(story, kind, fates);
  const spoilers = [...plans, ...(cliffhanger === null ? [] : [cliffhanger])].flatMap(
    (fact) => fact.evidence,
  );
  return {
    ...emptyBrief(language),
    kind,
    confidence: confidenceOf(guess.likelihood),
    verdict: verdict({ kind, works }, english),
    summary: summaryOf(story, kind, fates, { reasons: reasons.flatMap((r) => r.evidence), spoilers }),
    works,
    reasons,
    people: kind === 'roundup' ? [] : peopleOf(story),
    reportedBy: kind === 'roundup' ? null : reportedByOf(story),
    premiered: premiereOf(story, { kind, status: fates[0]?.status ?? null }),
    figures: figuresOf(story, kind),
    quotes: quotesOf(story),
    cliffhanger,
    plans,
  };
}

function emptyBrief(language: string): Brief {
  return {
    language,
    kind: null,
    confidence: 0,
    verdict: '',
    summary: [],
    works: [],
    reportedBy: null,
    reasons: [],
    premiered: null,
    people: [],
    figures: [],
    quotes: [],
    cliffhanger: null,
    plans: [],
  };
}
