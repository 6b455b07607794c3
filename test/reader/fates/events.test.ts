import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../src/reader/fates/events.ts';
import { textAt } from '../../../src/reader/story.ts';
import { storyOf } from '../stories.ts';

const story = (text: string, headline = 'Hulu cancels ‘Copper Lantern’') => storyOf(text, { headline });
const events = (text: string, headline?: string) =>
  findEvents(story(text, headline))
    .filter((e) => e.line.in === 'text')
    .map((e) => `${e.work.name}: ${e.status}`);

describe('what becomes of a work, place by place', () => {
  it('is told of the work that the sentence names', () => {
    expect(events('Hulu has canceled “Copper Lantern.” Starz has renewed “Velvet Ditch.”')).toEqual([
      'Copper Lantern: canceled',
      'Velvet Ditch: renewed',
    ]);
  });

  it('is told of the work named last where the sentence says only “the show”', () => {
    expect(
      events('Hulu aired “Copper Lantern.”\n\n“Velvet Ditch” ran on Starz. The network renewed the show.'),
    ).toEqual(['Velvet Ditch: renewed']);
  });

  it('is told of the lead where a new paragraph says only “the show”', () => {
    expect(
      events(
        '“Copper Lantern” is set in Lisbon. “Velvet Ditch” is set in Rome.\n\nHulu has canceled the show.',
      ),
    ).toEqual(['Copper Lantern: canceled']);
  });

  it('is told of the heading that a paragraph stands under', () => {
    const list =
      'Copper Lantern\n\nHulu canceled the comedy after two seasons.\n\nVelvet Ditch\n\nThe drama is safe: Starz said so in May.\n\nNine Tides\n\nNo word yet on a third season.';
    expect(events(list, 'What became of them')).toEqual([
      'Copper Lantern: canceled',
      'Velvet Ditch: renewed',
      'Nine Tides: undecided',
    ]);
  });

  it('is told of every work of a list', () => {
    expect(
      events('Canceled: “Copper Lantern,” “Velvet Ditch.” Renewed: “Nine Tides,” “Paper Weather.”'),
    ).toEqual([
      'Copper Lantern: canceled',
      'Velvet Ditch: canceled',
      'Nine Tides: renewed',
      'Paper Weather: renewed',
    ]);
  });

  it('counts for less where the work is only meant', () => {
    const [named, meant] = findEvents(story('Hulu canceled “Copper Lantern.” Hulu canceled it.', ''));
    expect(meant?.weight).toBeLessThan(named?.weight ?? 0);
  });
});

describe('the characters that state a fate', () => {
  const quotes = (text: string) => {
    const told = story(text);
    return findEvents(told)
      .filter((e) => e.line.in === 'text')
      .map((e) => textAt(told, e.line.in, e.span));
  };

  it.each([
    ['take in work and verb', 'Hulu has canceled “Copper Lantern” again.', 'canceled “Copper Lantern'],
    [
      'take in work and verb, the work first',
      '“Copper Lantern” has been canceled by Hulu.',
      'Copper Lantern” has been canceled',
    ],
    ['are the verb where the work is only meant', 'Hulu has canceled it for good.', 'canceled'],
  ])('%s', (_, text, quote) => {
    expect(quotes(`${text}`).at(-1)?.replace(/^“/, '')).toBe(quote);
  });
});

it('finds nothing where nothing is decided', () => {
  expect(events('“Copper Lantern” stars Ada Brook as a keeper of lamps.', '')).toEqual([]);
});
