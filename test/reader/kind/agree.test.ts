import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/model/vocabulary.ts';
import { findEvents } from '../../../src/reader/fates/events.ts';
import { weighFates } from '../../../src/reader/fates/works.ts';
import { agree } from '../../../src/reader/kind/agree.ts';
import type { Outcome } from '../../../src/reader/kind/outcome.ts';
import { textAt } from '../../../src/reader/story.ts';
import { storyOf } from '../stories.ts';

const KIND_OF: Partial<Record<Outcome, Kind>> = {
  canceled: 'cancellation',
  denied: 'cancellation',
  ending: 'ending',
  rumored: 'cancellation',
};

function agreed(text: string, outcome: Outcome, kind: Kind = KIND_OF[outcome] ?? 'other') {
  const story = storyOf(text, { headline: 'News of ‘Copper Lantern’' });
  const fates = weighFates(story, findEvents(story));
  return { story, fates, after: agree(story, fates, { kind, outcome, likelihood: 0.9 }) };
}

const SILENT = 'Ada Brook loved “Copper Lantern.”\n\nA toast to a lamp shop, they wrote.';

describe('what the whole page speaks for and what its sentences say of the lead', () => {
  it('are left alone where they agree', () => {
    const { fates, after } = agreed('Hulu has canceled “Copper Lantern.”', 'canceled');
    expect(after).toBe(fates);
  });

  it('keep that another outlet reported it', () => {
    const { fates, after } = agreed('Hulu has canceled “Copper Lantern,” according to Deadline.', 'canceled');
    expect(after).toBe(fates);
    expect(after[0]?.certainty).toBe('reported');
  });

  it('agree on the page’s outcome where no sentence told one', () => {
    const text = 'Ada Brook loved “Copper Lantern.”\n\nSuch a farewell.';
    expect(agreed(text, 'ending').after[0]).toMatchObject({ status: 'ending', certainty: 'confirmed' });
  });

  it('agree on the page’s outcome over one that a sentence told', () => {
    expect(agreed('Hulu has renewed “Copper Lantern.”', 'canceled').after[0]?.status).toBe('canceled');
  });

  it('agree that a cancellation is only rumored, or is denied', () => {
    const text = 'Hulu has canceled “Copper Lantern.”';
    expect(agreed(text, 'rumored').after[0]).toMatchObject({ status: 'canceled', certainty: 'rumored' });
    expect(agreed(text, 'denied').after[0]).toMatchObject({ status: 'canceled', certainty: 'denied' });
  });

  it('show what says so rather than what speaks for it', () => {
    const { story, after } = agreed('A toast to lamps. Hulu has canceled “Copper Lantern.”', 'rumored');
    const [event] = after[0]?.events ?? [];
    expect(event === undefined ? null : textAt(story, event.line.in, event.span)).toMatch(/canceled “Copper/);
  });

  it('show the sentence that speaks for the outcome where none says so', () => {
    const { story, after } = agreed(SILENT, 'canceled');
    const event = after[0]?.events.at(-1);
    expect(event === undefined ? null : textAt(story, event.line.in, event.span)).toBe(
      'A toast to a lamp shop, they wrote.',
    );
  });

  it('leave a rumor or denial that is told as one', () => {
    expect(agreed('“Copper Lantern” could be axed within weeks.', 'canceled').after[0]?.certainty).toBe(
      'rumored',
    );
    expect(agreed('“Copper Lantern” has not been canceled.', 'canceled').after[0]?.certainty).toBe('denied');
  });

  it('tell no fate that nobody states on a page about something else', () => {
    const { fates, after } = agreed(
      'Ada Brook has joined the cast of “Copper Lantern.”',
      'renewed',
      'casting',
    );
    expect(after).toBe(fates);
  });

  it('have nothing to agree on without a lead', () => {
    const story = storyOf('The council met on Monday.');
    expect(agree(story, [], { kind: 'cancellation', outcome: 'canceled', likelihood: 1 })).toEqual([]);
  });

  it('leave the other works alone', () => {
    const { fates, after } = agreed(
      'Hulu has renewed “Copper Lantern.” Starz axed “Velvet Ditch.”',
      'canceled',
    );
    expect(after.slice(1)).toEqual(fates.slice(1));
  });
});
