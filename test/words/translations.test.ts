import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/words/languages.ts';
import { loadWords } from '../../src/words/load-words.ts';
import { verdict } from '../../src/words/verdict.ts';
import { list, number, plural } from '../../src/words/words.ts';
import { wordsFor } from '../../src/words/words-for.ts';
import { work } from './works.ts';

const say = (language: string, lead: ReturnType<typeof work>, sure = true) =>
  verdict({ kind: 'other', works: [lead] }, wordsFor([language]), sure);

describe('the verdict in other languages', () => {
  const canceled = work('canceled', { by: 'Netflix', seasons: 1 });
  const renewed = work('renewed', { by: 'HBO', seasons: 3 });

  it.each([
    ['es', 'Cancelada por Netflix tras una temporada', 'Renovada por HBO para la temporada 3'],
    ['fr', 'Annulée par Netflix après une saison', 'Renouvelée par HBO pour la saison 3'],
    ['de', 'Von Netflix nach einer Staffel abgesetzt', 'Von HBO für Staffel 3 verlängert'],
    ['pt-BR', 'Cancelada por Netflix após uma temporada', 'Renovada por HBO para a 3ª temporada'],
    ['it', 'Cancellata da Netflix dopo una stagione', 'Rinnovata da HBO per la stagione 3'],
    ['ja', 'Netflixが1シーズンで打ち切り', 'HBOがシーズン3へ更新を決定'],
    ['ar', 'ألغته \u2068Netflix\u2069 بعد موسم واحد', 'جدّدته \u2068HBO\u2069 (الموسم 3)'],
  ])('in %s is idiomatic: %s', (language, first, second) => {
    expect(say(language, canceled)).toBe(first);
    expect(say(language, renewed)).toBe(second);
  });

  it('counts seasons in the case that its sentence asks for', () => {
    expect(say('de', work('ordered', { by: 'Peacock', seasons: 1 }))).toBe(
      'Von Peacock für eine Staffel bestellt',
    );
    expect(say('ar', work('canceled', { seasons: 2 }))).toBe('أُلغي بعد موسمين');
    expect(say('ar', work('ordered', { seasons: 2 }))).toBe('طُلب إنتاجه (موسمان)');
  });

  it('keeps a sign of a name at its place in a sentence from right to left', () => {
    expect(say('ar', work('renewed', { by: 'Apple TV+' }))).toBe('جدّدته \u2068Apple TV+\u2069');
  });

  it('hedges a rumor and a doubt', () => {
    expect(say('fr', work('canceled', { certainty: 'rumored' }))).toBe('Rumeur : annulée');
    expect(say('de', canceled, false)).toBe('Wahrscheinlich von Netflix nach einer Staffel abgesetzt');
  });

  it.each([
    [0, 'لا مقالات'],
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [7, '7 مقالات'],
    [11, '11 مقالًا'],
    [100, '100 مقال'],
  ])('%i is counted as Arabic counts', (count, said) => {
    expect(plural(wordsFor(['ar']), 'shelfStories', count)).toBe(said);
  });

  it('writes numbers and lists as the language does', () => {
    expect(number(wordsFor(['de']), 1234.5)).toBe('1.234,5');
    expect(list(wordsFor(['en']), ['A', 'B', 'C'])).toBe('A, B, C');
    expect(list(wordsFor(['ja']), ['A', 'B'])).toBe('A、B');
    expect(list(wordsFor(['ar']), ['A', 'B'])).toBe('\u2068A\u2069 و\u2068B\u2069');
  });
});

describe('the language of the interface', () => {
  it.each([
    [['pt-PT', 'en'], 'pt-BR'],
    [['pl', 'de-AT', 'en'], 'de'],
    [['es-419'], 'es'],
    [['pt_BR'], 'pt-BR'],
    [['xx', 'en-GB', 'de'], 'en'],
    [[], 'en'],
  ])('for %j is %s', (wanted, language) => {
    expect(languageFor(wanted)).toBe(language);
  });

  it('is the same for a page and for the background', async () => {
    expect((await loadWords(['ja-JP'])).messages).toEqual(wordsFor(['ja']).messages);
  });
});
