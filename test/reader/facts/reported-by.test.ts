import { describe, expect, it } from 'vitest';
import { reportedByOf } from '../../../src/reader/facts/reported-by.ts';
import { storyOf } from '../stories.ts';

const headline = 'Hulu cancels “Saltmarsh Road”';
const credited = (text: string, site = 'The Marquee') =>
  reportedByOf(storyOf(text, { headline, site }))?.value ?? null;

describe('reported by', () => {
  it.each([
    ['Hulu has canceled “Saltmarsh Road” after one season, Deadline reported Friday.', 'Deadline'],
    ['Hulu has canceled “Saltmarsh Road,” Variety has reported.', 'Variety'],
    ['Hulu has canceled “Saltmarsh Road,” according to TVLine.', 'TVLine'],
    ['Hulu has canceled “Saltmarsh Road,” per THR, so that is that.', 'THR'],
    ['Hulu has canceled “Saltmarsh Road” (via Deadline).', 'Deadline'],
    ['According to a new report from Bloomberg, Hulu has canceled “Saltmarsh Road.”', 'Bloomberg'],
    ['The news of the cancellation was first reported by TheWrap.', 'TheWrap'],
    ['Variety broke the story on Monday.', 'Variety'],
    ['Hulu has canceled “Saltmarsh Road,” the Gull Herald reports.', 'Gull Herald'],
    ['Hulu has canceled “Saltmarsh Road.” Per Gullwatch, the cast was told on Friday.', 'Gullwatch'],
    ['As per a report in Telewatcher, Hulu has canceled “Saltmarsh Road.”', 'Telewatcher'],
    ['A website called SpoilHouse claimed that Hulu had canceled “Saltmarsh Road.”', 'SpoilHouse'],
    ['Hulu has canceled “Saltmarsh Road.” I found out in a shop, from Deadline.', 'Deadline'],
    ['Deadline’s sources say that Hulu has canceled “Saltmarsh Road.”', 'Deadline'],
    ['Hulu has confirmed to Kotaku that “Saltmarsh Road” is canceled.', 'Kotaku'],
    ['Hulu has canceled “Saltmarsh Road.”\n\nSources: Hulu’s press site, Gull Natter', 'Gull Natter'],
    ['Hulu canceled it. Bloomberg had it first.', 'Bloomberg'],
    ['Hulu has canceled “Saltmarsh Road.”\n\nSource: Anime News Network', 'Anime News Network'],
    ['Hulu has canceled “Saltmarsh Road.” The news was first reported by the site Gullwatch.', 'Gullwatch'],
    [
      'The cancellation was first reported on April 1 (“Bad day,” she said) by The Hollywood Reporter.',
      'The Hollywood Reporter',
    ],
    [
      'The Hollywood Reporter spoke to the crew. Hulu has canceled “Saltmarsh Road,” THR reports.',
      'The Hollywood Reporter',
    ],
  ])('%s', (text, outlet) => {
    expect(credited(text)).toBe(outlet);
  });

  it('points at the outlet', () => {
    const text = 'Hulu has canceled “Saltmarsh Road,” according to TVLine.';
    expect(reportedByOf(storyOf(text, { headline }))?.evidence.map((e) => e.quote)).toEqual(['TVLine']);
  });
});

describe('who only seems to report the news', () => {
  it.each([
    'Hulu has canceled “Saltmarsh Road.” “I had no idea,” Anna Marlowe told Variety.',
    'The show averaged 2 million viewers, according to Nielsen.',
    'According to Anna Marlowe, the season was finished.',
    'Hulu has canceled “Saltmarsh Road.” She joked about it in an interview with Entertainment Weekly.',
    'Hulu has canceled “Saltmarsh Road.” A movie of “Low Bridge” is off, says Deadline.',
    'NEW YORK (Reuters) was a dateline once.',
    'NEW YORK (AP) — Hulu has canceled “Saltmarsh Road,” its drama.',
    'Hulu has canceled “Saltmarsh Road.” Anna Marlowe reports that she is fine.',
    'Hulu has canceled “Saltmarsh Road,” per Anna Marlowe.',
    'Hulu has canceled “Saltmarsh Road,” per a report in March.',
  ])('%s', (text) => {
    expect(credited(text)).toBeNull();
  });

  it('leaves out the publisher', () => {
    expect(credited('Hulu has canceled “Saltmarsh Road,” Variety reported.', 'Variety')).toBeNull();
  });
});
