import { describe, expect, it } from 'vitest';
import { findHits } from '../../../src/reader/fates/hits.ts';
import { hear } from '../../../src/reader/fates/modality.ts';
import { storyOf } from '../stories.ts';

/** "status, certainty" as the first decision of a sentence is heard; null where nothing is stated. */
function heard(sentence: string, headline = ''): string | null {
  const line = storyOf(sentence, { headline }).lines[0];
  const hit = line === undefined ? undefined : findHits(line)[0];
  if (line === undefined || hit === undefined) throw new Error(`no decision in: ${sentence}`);
  const reading = hear(line, hit);
  return reading === null ? null : `${reading.status}, ${reading.certainty}`;
}

describe('what is stated', () => {
  it.each([
    ['Hulu has canceled “Copper Lantern.”', 'canceled, confirmed'],
    ['“Copper Lantern” was renewed by Starz.', 'renewed, confirmed'],
    ['Why did Netflix cancel “Copper Lantern”?', 'canceled, confirmed'],
    ['Why was “Copper Lantern” canceled after one season?', 'canceled, confirmed'],
    ['How Netflix canceled “Copper Lantern” and lost its fans.', 'canceled, confirmed'],
  ])('is confirmed: %s', (sentence, reading) => {
    expect(heard(sentence)).toBe(reading);
  });

  it.each([
    ['Sources say that Starz has passed on a third season of “Copper Lantern.”', 'canceled, reported'],
    ['Insiders say “Copper Lantern” has been axed by ITV.', 'canceled, reported'],
    ['“Copper Lantern” has reportedly been renewed.', 'renewed, reported'],
    ['“Copper Lantern” has been canceled, according to Deadline.', 'canceled, reported'],
    ['Netflix is reportedly done with “Copper Lantern.”', 'canceled, reported'],
  ])('is reported: %s', (sentence, reading) => {
    expect(heard(sentence)).toBe(reading);
  });

  it.each([
    'Rumor has it that “Copper Lantern” has been canceled.',
    '“Copper Lantern” could be axed within weeks.',
    'Netflix may be about to cancel “Copper Lantern.”',
    'ITV is believed to have axed “Copper Lantern.”',
    'Fears grow that “Copper Lantern” has been axed.',
  ])('is a rumor: %s', (sentence) => {
    expect(heard(sentence)).toBe('canceled, rumored');
  });

  it.each([
    '“Copper Lantern” has not been canceled, whatever you have read.',
    'Netflix denies that “Copper Lantern” has been canceled.',
    'Reports that “Copper Lantern” has been canceled are untrue.',
    'Claims that ITV has axed “Copper Lantern” are false.',
    '“Copper Lantern” is far from canceled.',
    'ITV says it never canceled “Copper Lantern.”',
    'ITV has no plans to cancel “Copper Lantern.”',
  ])('is denied: %s', (sentence) => {
    expect(heard(sentence)).toBe('canceled, denied');
  });
});

describe('what a negation comes to', () => {
  it.each([
    ['“Copper Lantern” was not renewed by Fox.', 'canceled, confirmed'],
    ['Netflix has not renewed “Copper Lantern” yet.', 'undecided, confirmed'],
    ['“Copper Lantern” has not yet been renewed.', 'undecided, confirmed'],
    ['“Copper Lantern” is not canceled.', 'canceled, denied'],
  ])('%s', (sentence, reading) => {
    expect(heard(sentence)).toBe(reading);
  });
});

describe('a question', () => {
  it.each([
    'Has “Copper Lantern” been canceled?',
    'Was “Copper Lantern” canceled or renewed?',
    'Will there be a second season of “Copper Lantern”?',
    'Did Hulu renew “Copper Lantern”?',
  ])('leaves it open: %s', (sentence) => {
    expect(heard(sentence)).toBe('undecided, confirmed');
  });
});

describe('what is no statement', () => {
  it.each([
    'If Netflix cancels “Copper Lantern,” its fans will riot.',
    'What if “Copper Lantern” were canceled tomorrow?',
    'Unless viewers turn up, Hulu will cancel “Copper Lantern.”',
    'Nobody knows whether Netflix will cancel “Copper Lantern.”',
    '“Copper Lantern” would have been canceled had its makers not cut its budget.',
    'ITV nearly canceled “Copper Lantern” in 2019.',
    'Netflix threatened to cancel “Copper Lantern.”',
    'Showrunner Ada Brook thought Netflix would cancel “Copper Lantern.”',
    'Fans want Netflix to save “Copper Lantern.”',
    'A petition to save “Copper Lantern” has 5,000 signatures.',
    'The cast is urging Hulu to renew “Copper Lantern.”',
    'The star of “Copper Lantern” got her marching orders.',
    'A bench of judges issued restraining orders.',
  ])('%s', (sentence) => {
    expect(heard(sentence)).toBeNull();
  });
});

describe('what is decided tells what the decision is', () => {
  it.each([
    ['Starz has ordered a third and final season of “Copper Lantern.”', 'ending, confirmed'],
    ['Showtime has ordered a second season of “Copper Lantern.”', 'renewed, confirmed'],
    ['Apple TV+ has ordered “Copper Lantern,” a thriller, straight to series.', 'ordered, confirmed'],
  ])('%s', (sentence, reading) => {
    expect(heard(sentence)).toBe(reading);
  });
});

describe('how much a statement counts', () => {
  const weight = (text: string, headline: string, at: number) => {
    const line = storyOf(text, { headline }).lines[at];
    const hit = line === undefined ? undefined : findHits(line)[0];
    return line === undefined || hit === undefined ? null : (hear(line, hit)?.weight ?? null);
  };

  it('is most in the headline, then in the opening', () => {
    const text =
      'Hulu canceled “Copper Lantern.”\n\nIt ran.\n\nIt rested.\n\nHulu canceled “Copper Lantern.”';
    const headline = 'Hulu canceled ‘Copper Lantern’';
    expect([0, 1, 4].map((at) => weight(text, headline, at))).toEqual([3, 2, 1]);
  });

  it('is little for a word that says only what a work was before', () => {
    expect(weight('', 'Axed lamp comedy ‘Copper Lantern’ thrown a lifeline', 0)).toBeLessThan(1);
  });
});
