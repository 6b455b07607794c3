import { describe, expect, it } from 'vitest';
import { addEntity, addMention } from '../../../src/reader/mentions/entities.ts';
import { textAt } from '../../../src/reader/story.ts';
import { storyOf } from '../stories.ts';

const TEXT =
  'Hulu has canceled “The Heron Files” after two seasons, Deadline reports. Ada Brook starred in “The Heron Files” and wept in Lisbon.';

describe('whom and what a story names', () => {
  it('has each with its kind', () => {
    const kinds = storyOf(TEXT).entities.map((e) => `${e.kind} ${e.name}`);
    expect(new Set(kinds)).toEqual(
      new Set(['house Hulu', 'title The Heron Files', 'outlet Deadline', 'person Ada Brook', 'name Lisbon']),
    );
  });

  it('has each place of each, and the characters there', () => {
    const story = storyOf(TEXT);
    for (const entity of story.entities) {
      expect(entity.mentions.length).toBeGreaterThan(0);
      for (const mention of entity.mentions) {
        expect(textAt(story, 'text', mention)).toBe(entity.name);
        expect(story.sentences[mention.sentence]?.mentions).toContain(mention);
      }
    }
  });

  it('keeps each sentence’s mentions in order, and none over another', () => {
    for (const { mentions } of storyOf(TEXT).sentences) {
      mentions.slice(1).forEach((mention, i) => {
        expect(mention.from).toBeGreaterThanOrEqual(mentions[i]?.to ?? 0);
      });
    }
  });

  it('lets a title win over the house, outlet and person in it', () => {
    const story = storyOf('CBS canceled “Fox in the Snow,” “The Deadline” and “Ada Brook Investigates.”');
    expect(story.entities.map((e) => `${e.kind} ${e.name}`).sort()).toEqual([
      'house CBS',
      'title Ada Brook Investigates',
      'title Fox in the Snow',
      'title The Deadline',
    ]);
  });

  it('knows a title’s place in marks from a bare one', () => {
    const story = storyOf('Hulu canceled “Copper Lantern.” Copper Lantern was loved.');
    expect(story.entities.find((e) => e.kind === 'title')?.mentions.map((m) => m.marked)).toEqual([
      true,
      false,
    ]);
  });
});

describe('a mention', () => {
  it('is written only where none stands', () => {
    const story = storyOf('We met a keeper of lamps.');
    const entity = addEntity(story.entities, 'name', 'keeper', 'keeper');
    const at = { sentence: 0, from: 3, to: 4, start: 9, end: 15, marked: false };
    expect(addMention(story, entity, at)).toBe(true);
    expect(addMention(story, entity, { ...at, from: 2 })).toBe(false);
    expect(addMention(story, entity, { ...at, sentence: 9 })).toBe(false);
    expect(entity.mentions).toHaveLength(1);
  });
});
