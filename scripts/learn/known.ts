import type { Kind } from '../../src/model/vocabulary.ts';
import type { Outcome } from '../../src/reader/kind/outcome.ts';

/** Weights of features, by class. */
export type Known<C extends string> = Readonly<Partial<Record<C, Readonly<Record<string, number>>>>>;

/** What is known before any article is read; learning starts here, and is held to it where examples are few. */
export const KNOWN_KINDS: Known<Kind> = {
  cancellation: {
    'lead canceled': 1.5,
    'headline event canceled': 1,
    'headline canceled': 1,
    'opening event canceled': 1,
  },
  casting: { 'headline casting': 2.5, 'lead none': 0.5 },
  ending: { 'lead ending': 2.5, 'headline ending': 1, 'headline event ending': 1 },
  order: { 'lead ordered': 2.5, 'headline order': 1, 'headline event ordered': 1 },
  other: { 'headline other': 1.5, 'lead none': 1.2 },
  premiere: { 'headline premiere': 2.5, 'lead none': 1 },
  renewal: {
    'lead renewed': 1.5,
    'headline event renewed': 1,
    'headline renewal': 0.7,
    'opening event renewed': 1,
  },
  rescue: { 'lead rescued': 2.5, 'headline rescue': 1, 'headline event rescued': 1 },
  roundup: { 'headline roundup': 1.5, works: 1, bias: -2.5, 'no lead': 1, 'lead in headline': -1 },
  undecided: { 'lead undecided': 2.5, 'headline undecided': 1, question: 0.5 },
  unrelated: { bias: 2, screen: -2, houses: -2, elsewhere: 1.5, 'headline unrelated': 1 },
};

/** The same of what became of the lead work. */
export const KNOWN_OUTCOMES: Known<Outcome> = {
  canceled: { 'lead canceled': 2, 'headline event canceled': 1, 'opening event canceled': 1 },
  denied: { 'lead denied': 2.5, bias: -1 },
  ending: { 'lead ending': 2, 'headline event ending': 1 },
  none: { 'lead none': 2 },
  ordered: { 'lead ordered': 2, 'headline event ordered': 1 },
  renewed: { 'lead renewed': 2, 'headline event renewed': 1 },
  rescued: { 'lead rescued': 2, 'headline event rescued': 1 },
  rumored: { 'lead rumored': 2.5, bias: -1 },
  undecided: { 'lead undecided': 2, 'headline undecided': 0.5, question: 0.5 },
};
