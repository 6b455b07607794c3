import type { Form, Reason, Role } from '../model/vocabulary.ts';
import { type MessageKey, say, type Words } from './words.ts';

const FORMS: Record<Form, MessageKey> = {
  article: 'formArticle',
  'book series': 'formBookSeries',
  "children's book": 'formChildrensBook',
  comic: 'formComic',
  film: 'formFilm',
  'graphic novel': 'formGraphicNovel',
  'light novel': 'formLightNovel',
  manga: 'formManga',
  memoir: 'formMemoir',
  nonfiction: 'formNonfiction',
  novel: 'formNovel',
  novella: 'formNovella',
  play: 'formPlay',
  podcast: 'formPodcast',
  series: 'formSeries',
  'short story': 'formShortStory',
  toy: 'formToy',
  'true story': 'formTrueStory',
  'video game': 'formVideoGame',
  webtoon: 'formWebtoon',
};

const REASONS: Record<Reason, MessageKey> = {
  conduct: 'reasonConduct',
  cost: 'reasonCost',
  creative: 'reasonCreative',
  pandemic: 'reasonPandemic',
  reception: 'reasonReception',
  schedule: 'reasonSchedule',
  strategy: 'reasonStrategy',
  strike: 'reasonStrike',
  viewership: 'reasonViewership',
};

const ROLES: Record<Exclude<Role, 'other'>, MessageKey> = {
  author: 'roleAuthor',
  cast: 'roleCast',
  creator: 'roleCreator',
  director: 'roleDirector',
  executive: 'roleExecutive',
  'executive producer': 'roleExecutiveProducer',
  host: 'roleHost',
  showrunner: 'roleShowrunner',
  writer: 'roleWriter',
};

/** What a show was made from: "novel". */
export function formName(form: Form, words: Words): string {
  return say(words, FORMS[form]);
}

/** Why a show ended: "viewership". */
export function reasonName(reason: Reason, words: Words): string {
  return say(words, REASONS[reason]);
}

/** What a person is to the show: "creator"; null for `other`, which says nothing. */
export function roleName(role: Role, words: Words): string | null {
  return role === 'other' ? null : say(words, ROLES[role]);
}
