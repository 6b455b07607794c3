import type { Story } from '../story.ts';
import { findHouses, findOutlets } from './houses.ts';
import { findNames } from './names.ts';
import { findTitles, isMarked, markedTitles, marksOf } from './titles.ts';

/** What a mention names. `name` is a capitalized name of unknown kind. */
export type EntityKind = 'title' | 'person' | 'house' | 'outlet' | 'name';

/** Somebody or something the article names, with every place that names it. */
export interface Entity {
  id: number;
  kind: EntityKind;
  /** As the article first writes it in full. */
  name: string;
  /** Folded; titles without their leading article. */
  key: string;
  mentions: Mention[];
  /** How surely the entity is of its kind; higher is surer, 0 a guess. */
  score: number;
  /** For persons: how much the words around the name, not the name itself, say that it is a person's. */
  told: number;
}

/** One place that names an entity: tokens [from, to) of a sentence, and what `start` to `end` spans. */
export interface Mention {
  entity: Entity;
  sentence: number;
  from: number;
  to: number;
  /** UTF-16 offsets of the name itself, without quotation marks. */
  start: number;
  end: number;
  /** Set apart by quotation marks or emphasis. */
  marked: boolean;
}

/**
 * Everybody and everything the story names. Writes each sentence's mentions; titles win over houses,
 * houses over outlets, outlets over persons, persons over names of unknown kind.
 */
export function findEntities(story: Story): Entity[] {
  const entities: Entity[] = [];
  const candidates = markedTitles(story);
  const marks = marksOf(candidates);
  findHouses(story, entities, (sentence, token) => isMarked(marks, sentence, token));
  findTitles(story, entities, candidates);
  findOutlets(story, entities);
  findNames(story, entities);
  for (const sentence of story.sentences) sentence.mentions.sort((a, b) => a.from - b.from);
  return entities;
}

/** Makes an entity and adds it to the list. */
export function addEntity(entities: Entity[], kind: EntityKind, name: string, key: string): Entity {
  const entity: Entity = { id: entities.length, kind, name, key, mentions: [], score: 0, told: 0 };
  entities.push(entity);
  return entity;
}

/**
 * Writes a mention of tokens [from, to) unless another mention stands there already.
 * @returns whether it was written
 */
export function addMention(story: Story, entity: Entity, at: Omit<Mention, 'entity'>): boolean {
  const sentence = story.sentences[at.sentence];
  if (sentence === undefined) return false;
  for (const { from, to } of sentence.mentions) if (from < at.to && at.from < to) return false;
  const mention: Mention = {
    entity,
    sentence: at.sentence,
    from: at.from,
    to: at.to,
    start: at.start,
    end: at.end,
    marked: at.marked,
  };
  sentence.mentions.push(mention);
  entity.mentions.push(mention);
  return true;
}
