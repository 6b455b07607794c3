import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import type { Kind } from '../../src/model/vocabulary.ts';
import { english } from '../../src/words/english.ts';
import { verdict, verdictParts } from '../../src/words/verdict.ts';
import { work } from './works.ts';

const say = (lead: ReturnType<typeof work>, kind: Kind = 'other') =>
  verdict({ kind, works: [lead] }, english);

describe('the verdict', () => {
  it.each([
    ['Canceled', work('canceled')],
    ['Canceled by Netflix', work('canceled', { by: 'Netflix' })],
    ['Canceled after two seasons', work('canceled', { seasons: 2 })],
    ['Canceled by Netflix after one season', work('canceled', { by: 'Netflix', seasons: 1 })],
    ['Canceled by CBS after 15 seasons', work('canceled', { by: 'CBS', seasons: 15 })],
    ['Canceled by HBO before its first season', work('canceled', { by: 'HBO', seasons: 0 })],
    ['Ending with season 5', work('ending', { seasons: 5 })],
    ['Ending at FX with season 5', work('ending', { by: 'FX', seasons: 5 })],
    ['Renewed by HBO for season 3', work('renewed', { by: 'HBO', seasons: 3 })],
    ['Saved by Tubi for season 3', work('rescued', { by: 'Tubi', seasons: 3 })],
    ['Ordered by Peacock', work('ordered', { by: 'Peacock' })],
    ['Ordered by Prime Video for two seasons', work('ordered', { by: 'Prime Video', seasons: 2 })],
    ['No decision yet from FX after two seasons', work('undecided', { by: 'FX', seasons: 2 })],
    ['', work('none', { by: 'FX', seasons: 2 })],
  ])('says “%s”', (line, lead) => {
    expect(say(lead)).toBe(line);
  });

  it('calls a rumor a rumor', () => {
    expect(say(work('canceled', { by: 'Netflix', certainty: 'rumored' }))).toBe(
      'Rumored: canceled by Netflix',
    );
  });

  it('does not let a denied fate sound like one', () => {
    expect(say(work('canceled', { by: 'Netflix', seasons: 2, certainty: 'denied' }))).toBe('Not canceled');
    expect(say(work('renewed', { certainty: 'denied' }))).toBe('Not renewed');
  });

  it('says what is only reported as firmly as the article does', () => {
    expect(say(work('canceled', { certainty: 'reported' }))).toBe('Canceled');
  });

  it('says “probably” where it is not sure', () => {
    expect(verdict({ kind: 'renewal', works: [work('renewed', { by: 'HBO' })] }, english, false)).toBe(
      'Probably renewed by HBO',
    );
  });

  it('counts the fates of a roundup', () => {
    const works = [
      ...Array.from({ length: 6 }, () => work('canceled')),
      work('renewed'),
      work('rescued'),
      work('canceled', { certainty: 'rumored' }),
      work('ending', { certainty: 'denied' }),
      work('none'),
    ];
    expect(verdict({ kind: 'roundup', works }, english)).toBe(
      '6 canceled, 1 renewed, 1 saved, 1 rumored, 1 denied',
    );
  });

  it('has nothing to say of a page without a fate', () => {
    expect(verdict({ kind: 'unrelated', works: [] }, english)).toBe('');
    expect(verdict({ kind: null, works: [] }, english)).toBe('');
    expect(verdict({ kind: 'roundup', works: [] }, english)).toBe('');
  });

  it('tells which of its words are facts of their own', () => {
    const facts = { kind: 'cancellation' as const, works: [work('canceled', { by: 'Netflix', seasons: 1 })] };
    expect(verdictParts(facts, english)).toEqual([
      { text: 'Canceled by ', name: null },
      { text: 'Netflix', name: 'by' },
      { text: ' after ', name: null },
      { text: 'one season', name: 'seasons' },
    ]);
  });

  it('keeps what a network’s name contains as it is', () => {
    expect(say(work('canceled', { by: '$BY$ & $1 <b>' }))).toBe('Canceled by $BY$ & $1 <b>');
  });
});

describe('the English of verdicts', () => {
  it('has every message that a verdict may need', () => {
    const needed = Object.keys(en).filter((key) => /^(verdict|season|roundupCounts)/.test(key));
    expect(Object.keys(english.messages).sort()).toEqual(needed.sort());
  });
});
