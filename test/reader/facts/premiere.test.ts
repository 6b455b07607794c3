import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/model/vocabulary.ts';
import { premiereOf } from '../../../src/reader/facts/premiere.ts';
import { storyOf } from '../stories.ts';

const SHOW = 'Hulu canceled “Saltmarsh Road,” the coastal drama, after one season.\n\n';
const story = (text: string) => storyOf(SHOW + text, { headline: 'Hulu cancels “Saltmarsh Road”' });
const premiere = (text: string, status: Status = 'canceled') =>
  premiereOf(story(text), { kind: null, status })?.value ?? null;

describe('premiere', () => {
  it.each([
    ['“Saltmarsh Road” premiered in March 2021.', '2021-03'],
    ['The series, which debuted in September, was drawn from a memoir.', '2023-09'],
    ['The show made its global debut on March 3.', '2024-03-03'],
    ['It dropped on 13 June to terrific notices.', '2023-06-13'],
    ['The series, which started streaming on Diwali last year, has ended.', '2023'],
    ['The drama, which starred Ana Marlowe as a pilot, launched in March to fine reviews.', '2024-03'],
    ['The programme began in 2017 and ran for six years.', '2017'],
    ['The drama has been a fixture of Sunday nights since 2011, with a loyal audience.', '2011'],
    ['Season 1 was a smash back in July 2018.', '2018-07'],
    ['It fell to 640,000 viewers, from a million for its launch in 2020.', '2020'],
    ['The series has been off the schedule since its 2016 debut.', '2016'],
    ['The first season arrived on May 5, 2022.', '2022-05-05'],
  ])('%s', (text, value) => {
    expect(premiere(text)).toBe(value);
  });

  it('takes an announced date for a new work', () => {
    const told = storyOf(
      '“Harbor Pilots,” a new drama, will open on Tuesday, Sept. 22 at 10 p.m., ABC said.',
      {
        headline: 'ABC dates “Harbor Pilots”',
      },
    );
    expect(premiereOf(told, { kind: 'premiere', status: 'none' })?.value).toBe('2024-09-22');
  });

  it.each([
    'The second season premiered in March 2023.',
    'The finale aired on March 7.',
    'The trailer dropped on August 28.',
    'The novel it is drawn from was released in 2016.',
    'Filming began in January 2020.',
    'It was dropped in 2021 because of its cost.',
    'It has not aired since March.',
    '“Low Bridge” premiered in March 2019.',
    'It will return in June.',
  ])('leaves out: %s', (text) => {
    expect(premiere(text)).toBeNull();
  });
});
