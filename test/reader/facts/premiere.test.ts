import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/model/vocabulary.ts';
import { premiereOf } from '../../../src/reader/facts/premiere.ts';
import { storyOf } from '../stories.ts';

const SHOW = 'Hulu has canceled “Saltmarsh Road,” the coastal drama from Anna Marlowe, after one season.\n\n';
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
    ['The first season, released in June 2021, found few viewers.', '2021-06'],
    ['“Saltmarsh Road,” which premiered last fall, follows a pilot.', '2023'],
    ['The drama launched last month to good reviews.', '2024-04'],
    ['The series bowed on Sunday.', '2024-05-05'],
    ['Adapted from the novels by Eva Lund, “Saltmarsh Road” was first shown in 2013.', '2013'],
    ['The series, adapted from the play Keel by Eva Lund, started in 2019.', '2019'],
    ['First broadcast in 2022, “Saltmarsh Road” followed a pilot.', '2022'],
    ['The serial opened to fine numbers in April.', '2024-04'],
    ['That was the class of 2023, when the series bowed.', '2023'],
    ['The first season landed on November 30th, 2023.', '2023-11-30'],
    ['The show premiered last night.', '2024-05-09'],
    ['All eight episodes dropped on April 18.', '2024-04-18'],
    ['After premiering in January 2019, it was a slow burn.', '2019-01'],
    ['Since debuting in 2016, the show has won three Emmys.', '2016'],
    ['Since its premiere in October 2017, the show has won three Emmys.', '2017-10'],
    ['The show, now in its sixth season, began in 2018.', '2018'],
    ['The drama first hit screens in 2012.', '2012'],
    ['The series ran from 2014 to 2019 on AMC.', '2014'],
    ['The pilot aired on Sept. 14, 1996.', '1996-09-14'],
    ['When it debuted, on Feb. 11, 2022, critics raved.', '2022-02-11'],
    ['It made its debut on Hulu back in March 2022.', '2022-03'],
    ['It was released to critical acclaim on 6 May 2020.', '2020-05-06'],
    ['Hulu released the first season in November 2021.', '2021-11'],
    ['Hulu launched the series in 2020.', '2020'],
    ['Hulu debuted “Saltmarsh Road” on March 3, 2023.', '2023-03-03'],
    ['Season 1 debuted in August 2021, with Season 2 following in October 2022.', '2021-08'],
    ['Its first season aired in 2015 and its second in 2016.', '2015'],
    ['“Saltmarsh Road” (2017-2020) starred Tom Reyes.', '2017'],
    ['The eight-part series aired in March.', '2024-03'],
    ['The show was first broadcast in 2009.', '2009'],
    ['It has been on the air since 2005.', '2005'],
    ['The show has aired on Hulu since 2019.', '2019'],
    ['On the air since September 1994, the soap is a fixture.', '1994-09'],
    ['The first episode went out on 12 January 2015.', '2015-01-12'],
    ['In January 2020, “Saltmarsh Road” arrived with little fanfare.', '2020-01'],
    ['Back in 2018, when the show premiered, Hulu was small.', '2018'],
    ['The show hit Hulu on Aug. 5, 2022.', '2022-08-05'],
    ['The ten-episode first season began streaming April 4.', '2024-04-04'],
    ['The series opened in the spring of 2017.', '2017'],
    ['It joined the lineup in 2011.', '2011'],
    ['The show’s 2018 debut drew 3 million.', '2018'],
    ['The premiere, on June 3, drew 3 million.', '2023-06-03'],
    ['Launched in 2013, the series was Hulu’s first hit.', '2013'],
    ['Premiering in 2013, it was Hulu’s first hit.', '2013'],
    ['The film, released in December 2020, flopped.', '2020-12'],
    ['The show, which kicked off in 2016, ends here.', '2016'],
    ['The first three episodes premiered on Feb. 1, with more weekly.', '2024-02-01'],
    ['It debuted five years ago.', '2019'],
    ['The show entered its first season in 2019.', '2019'],
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
    'Hulu dropped the show on May 1.',
    'The network bowed to the inevitable on Tuesday.',
    'It wrapped up its first season on April 9.',
    'The novel it is drawn from was released in 2016.',
    'Filming began in January 2020.',
    'It was dropped in 2021 because of its cost.',
    'It has not aired since March.',
    '“Low Bridge” premiered in March 2019.',
    'It will return in June.',
    'Season two arrived in March 2023, two years after the first.',
    'The show returned in March for its second season.',
    'The finale aired in May 2023.',
    'Season 2 premiered in January 2024.',
    'Filming on the second season began in July.',
    'The new season arrives on June 3.',
    'Marlowe launched her company in 2015.',
    'The writers’ strike began in May 2023.',
    'The novel came out in 2016.',
    'A trailer was released in March.',
    'Production began in 2022.',
    'Marlowe, who began her career in 1998, wrote it.',
    'The petition launched in April has 4,000 names.',
    'Hulu also canceled “Low Bridge,” which premiered in 2020.',
    'The third season premiered last October.',
    'The fourth and last series began on BBC One in January.',
    'Her next show, a comedy, premieres in June.',
    'The last episode went out on 4 March.',
  ])('leaves out: %s', (text) => {
    expect(premiere(text)).toBeNull();
  });
});
