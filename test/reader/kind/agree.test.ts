import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/model/vocabulary.ts';
import { findEvents } from '../../../src/reader/fates/events.ts';
import { weighFates } from '../../../src/reader/fates/works.ts';
import { agree } from '../../../src/reader/kind/agree.ts';
import { textAt } from '../../../src/reader/story.ts';
import { storyOf } from '../stories.ts';

function agreed(text: string, kind: Kind, likelihood: number) {
  const story = storyOf(text, { headline: 'News of ‘Copper Lantern’' });
  const fates = weighFates(story, findEvents(story));
  return { story, fates, after: agree(story, fates, { kind, likelihood }) };
}

const SILENT = 'Ada Brook loved “Copper Lantern.”\n\nA toast to a lamp shop, they wrote.';

describe('kind and lead fate of one page', () => {
  it('are left alone where they agree', () => {
    const { fates, after } = agreed('Hulu has canceled “Copper Lantern.”', 'cancellation', 0.9);
    expect(after).toBe(fates);
  });

  it('are left alone where the kind has no fate of its own', () => {
    const { fates, after } = agreed('Hulu has canceled “Copper Lantern.”', 'casting', 0.99);
    expect(after).toBe(fates);
  });

  it('agree on the kind’s fate where the page is sure and no sentence told one', () => {
    const text = 'Ada Brook loved “Copper Lantern.”\n\nSuch a farewell.';
    expect(agreed(text, 'ending', 0.5).after[0]).toMatchObject({ status: 'ending', certainty: 'confirmed' });
    expect(agreed(text, 'ending', 0.3).after[0]).toMatchObject({ status: 'none' });
  });

  it('agree on the kind’s fate over a told one only where the page is surer', () => {
    const text = 'Hulu has renewed “Copper Lantern.”';
    expect(agreed(text, 'cancellation', 0.9).after[0]?.status).toBe('canceled');
    expect(agreed(text, 'cancellation', 0.6).after[0]?.status).toBe('renewed');
  });

  it('show the sentence that speaks for the kind', () => {
    const { story, after } = agreed(SILENT, 'cancellation', 0.9);
    const event = after[0]?.events.at(-1);
    expect(event === undefined ? null : textAt(story, event.line.in, event.span)).toBe(
      'A toast to a lamp shop, they wrote.',
    );
  });

  it('have nothing to agree on without a lead', () => {
    const story = storyOf('The council met on Monday.');
    expect(agree(story, [], { kind: 'cancellation', likelihood: 1 })).toEqual([]);
  });

  it('leave the other works alone', () => {
    const { fates, after } = agreed(
      'Hulu has renewed “Copper Lantern.” Starz axed “Velvet Ditch.”',
      'cancellation',
      0.9,
    );
    expect(after.slice(1)).toEqual(fates.slice(1));
  });
});
