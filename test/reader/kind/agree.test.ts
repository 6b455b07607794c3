import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../../src/model/vocabulary.ts';
import { findEvents } from '../../../src/reader/fates/events.ts';
import { weighFates } from '../../../src/reader/fates/works.ts';
import { agree, borneOut } from '../../../src/reader/kind/agree.ts';
import { read } from '../../../src/reader/read.ts';
import { textAt } from '../../../src/reader/story.ts';
import { articleOf, storyOf } from '../stories.ts';

function agreed(text: string, kind: Kind) {
  const story = storyOf(text, { headline: 'News of ‘Copper Lantern’' });
  const fates = weighFates(story, findEvents(story));
  return { story, fates, after: agree(story, fates, { kind, likelihood: 0.9 }) };
}

const SILENT = 'Ada Brook loved “Copper Lantern.”\n\nA toast to a lamp shop, they wrote.';

describe('what the whole page speaks for and what its sentences say of the lead', () => {
  it('are left alone where they agree', () => {
    const { fates, after } = agreed('Hulu has canceled “Copper Lantern.”', 'cancellation');
    expect(after).toBe(fates);
  });

  it('keep that another outlet reported it', () => {
    const { fates, after } = agreed(
      'Hulu has canceled “Copper Lantern,” according to Deadline.',
      'cancellation',
    );
    expect(after).toBe(fates);
    expect(after[0]?.certainty).toBe('reported');
  });

  it('agree on the kind’s fate where no sentence told one', () => {
    const text = 'Ada Brook loved “Copper Lantern.”\n\nSuch a farewell.';
    expect(agreed(text, 'ending').after[0]).toMatchObject({ status: 'ending', certainty: 'confirmed' });
  });

  it('agree on the kind’s fate over one that a sentence told', () => {
    expect(agreed('Hulu has renewed “Copper Lantern.”', 'cancellation').after[0]?.status).toBe('canceled');
  });

  it('show the sentence that speaks for the fate where none says so', () => {
    const { story, after } = agreed(SILENT, 'cancellation');
    const event = after[0]?.events.at(-1);
    expect(event === undefined ? null : textAt(story, event.line.in, event.span)).toBe(
      'A toast to a lamp shop, they wrote.',
    );
  });

  it('leave a rumor or denial that is told as one', () => {
    expect(agreed('“Copper Lantern” could be axed within weeks.', 'cancellation').after[0]?.certainty).toBe(
      'rumored',
    );
    expect(agreed('“Copper Lantern” has not been canceled.', 'cancellation').after[0]?.certainty).toBe(
      'denied',
    );
  });

  it('tell no fate that nobody states on a page about something else', () => {
    const { fates, after } = agreed('Ada Brook has joined the cast of “Copper Lantern.”', 'casting');
    expect(after).toBe(fates);
  });

  it('have nothing to agree on without a lead', () => {
    const story = storyOf('The council met on Monday.');
    expect(agree(story, [], { kind: 'cancellation', likelihood: 1 })).toEqual([]);
  });

  it('leave the other works alone', () => {
    const { fates, after } = agreed(
      'Hulu has renewed “Copper Lantern.” Starz axed “Velvet Ditch.”',
      'cancellation',
    );
    expect(after.slice(1)).toEqual(fates.slice(1));
  });
});

describe('the kind that a page’s own words bear out', () => {
  const shares = (likelier: Kind, other: Kind) =>
    KINDS.map((kind) => (kind === likelier ? 0.7 : kind === other ? 0.2 : 0.01));
  const kindOf = (text: string) => {
    const story = storyOf(text);
    return borneOut(story, weighFates(story, findEvents(story)), shares('cancellation', 'casting')).kind;
  };

  it('is the likeliest where a sentence states a fate of the lead, or speaks of one', () => {
    expect(kindOf('Hulu has canceled “Copper Lantern.”')).toBe('cancellation');
    expect(kindOf('“Copper Lantern” was axed, they say.')).toBe('cancellation');
  });

  it('is the next that needs none where nobody speaks of a fate', () => {
    expect(kindOf('“Copper Lantern” stars Ada Brook.')).toBe('casting');
  });

  it('so that two sentences of background tell no fate', () => {
    const text =
      'The show “Copper Lantern” was based on the novel by Mae Dunn, which has sold well.\n\nThe series was created by Ada Brook and starred Lorne Abbey. “We are proud of what they have made,” HBO said.';
    expect(read(articleOf(text)).works.map(({ status }) => status.value)).toEqual(['none']);
  });
});
