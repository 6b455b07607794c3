import type { Kind } from '../../src/model/vocabulary.ts';

/** Weights of features, by kind. */
export type Known = Readonly<Record<Kind, Readonly<Record<string, number>>>>;

/** What is known before any article is read; learning starts here, and is held to it where examples are few. */
export const KNOWN_KINDS: Known = {
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
