import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/model/brief.ts';
import { sourcesOf } from '../../../src/reader/facts/source.ts';
import { findEvents } from '../../../src/reader/fates/events.ts';
import { weighFates } from '../../../src/reader/fates/works.ts';
import { type Story, tellStory } from '../../../src/reader/story.ts';

const OPENING =
  'Netflix has canceled “The Glass Pier” after one season. “The Glass Pier” stars Ada Brook and Tom Hale.';

const storyOf = (text: string) =>
  tellStory({
    url: 'https://example.org/netflix-cancels-the-glass-pier',
    site: null,
    byline: null,
    published: null,
    headline: 'Netflix cancels ‘The Glass Pier’ after one season',
    text: `${OPENING}\n\n${text}`,
    marks: [],
    language: 'en',
    words: 0,
  });

const sourcesIn = (story: Story) => sourcesOf(story, weighFates(story, findEvents(story)));

const plain = (source: Source | undefined) =>
  source === undefined
    ? null
    : [source.form?.value ?? null, source.title?.value ?? null, source.author?.value ?? null];

function leadSource(text: string) {
  const story = storyOf(text);
  const sources = sourcesIn(story);
  return plain(story.lead === null ? undefined : sources.get(story.lead));
}

function sourceNamed(text: string, title: string) {
  for (const [work, source] of sourcesIn(storyOf(text))) if (work.name === title) return plain(source);
  return null;
}

describe('what a work was made from', () => {
  it.each([
    [
      'The series is based on Mira Caul’s 2016 novel The Tin Orchard.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'It was adapted from “Bone Dry,” the 2009 memoir of former Leeds night editor Joan Tripp.',
      ['memoir', 'Bone Dry', 'Joan Tripp'],
    ],
    [
      'The show was adapted by Ida Moss and Jon Reed from Mira Caul’s bestseller The Tin Orchard.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'The drama has drawn on Harold Ferris’s Rudge books, of which there are nine.',
      ['book series', 'Rudge', 'Harold Ferris'],
    ],
    [
      'The series is based on the webtoon of the same name by Mira Caul and Jon Reed.',
      ['webtoon', 'The Glass Pier', 'Mira Caul and Jon Reed'],
    ],
    [
      'It was inspired by “Nine Bells,” a short story by Joan Tripp.',
      ['short story', 'Nine Bells', 'Joan Tripp'],
    ],
    ['The series was adapted from the British show “Low Water.”', ['series', 'Low Water', null]],
    ['Although it was inspired by real events, the hero is invented.', ['true story', null, null]],
    [
      'It is based on the 2016 video game of the same name from Danish studio Kragwerk.',
      ['video game', 'The Glass Pier', 'Kragwerk'],
    ],
    ['Based on the novel by E.P. Rowan, “The Glass Pier” follows a diver.', ['novel', null, 'E.P. Rowan']],
    [
      'It was based on reporter Joan Tripp’s book Parts and Labor.',
      ['nonfiction', 'Parts and Labor', 'Joan Tripp'],
    ],
    [
      'Author Mira Caul, whose novel The Tin Orchard inspired the series, was sad.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'Mira Caul’s novel The Tin Orchard, on which the show is based, sold a million copies.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    ['Mira Caul, who wrote the novel on which the show is based, was sad.', ['novel', null, 'Mira Caul']],
    [
      'Jon Reed created the series, adapting his own play of the same name.',
      ['play', 'The Glass Pier', 'Jon Reed'],
    ],
    ['“The Glass Pier” is a remake of the 1988 film The Long Tide.', ['film', 'The Long Tide', null]],
    ['The series is a spin-off of “The Long Tide.”', ['series', 'The Long Tide', null]],
    [
      'The show is based on the webtoon. The Naver webtoon The Tin Orchard ran for 142 chapters.',
      ['webtoon', 'The Tin Orchard', null],
    ],
    [
      'If you have not read the book, do. “The Glass Pier” by Joan Tripp is only 180 pages.',
      ['novel', 'The Glass Pier', 'Joan Tripp'],
    ],
    [
      'It is drawn from the comic-book series created by Joan Tripp and Sam Rourke for Image.',
      ['comic', null, 'Joan Tripp and Sam Rourke'],
    ],
    [
      'It is based on the novel The Tin Orchard. Author Joan Tripp said that she was sad.',
      ['novel', 'The Tin Orchard', 'Joan Tripp'],
    ],
    [
      'It hews to the story, but is rarely faithful to Joan Tripp’s novel The Tin Orchard.',
      ['novel', 'The Tin Orchard', 'Joan Tripp'],
    ],
    [
      'Is it based on a book?\n\nYes: Joan Tripp’s 2011 novel The Tin Orchard.',
      ['novel', 'The Tin Orchard', 'Joan Tripp'],
    ],
    ['The movie was based on the Mattel toy line.', ['toy', null, null]],
    [
      'It might be worth picking up Mira Caul’s original novel, “The Glass Pier,” which the show adapts.',
      ['novel', 'The Glass Pier', 'Mira Caul'],
    ],
    [
      'Eiko Tada’s manga The Tin Orchard, which the series is loosely based on, ended in 2020.',
      ['manga', 'The Tin Orchard', 'Eiko Tada'],
    ],
    ['The series is a live-action take on the beloved anime Star Ledger.', ['series', 'Star Ledger', null]],
    ['The sitcom, a remake of a British format, never found its feet.', ['series', null, null]],
    ['A reboot of the 1990s hit Low Water, the drama debuted in 2019.', ['series', 'Low Water', null]],
    ['The reboot of the 1980s classic was dropped in May.', ['series', null, null]],
    ['The series was spun off from “Low Water” in 2019.', ['series', 'Low Water', null]],
    ['A sequel to the 1984 movie Low Water, the show followed a young diver.', ['film', 'Low Water', null]],
    ['The series is set in the same universe as the film Low Water.', ['film', 'Low Water', null]],
    ['The show is based on characters from DC.', ['comic', null, null]],
    [
      'It is based on the Vertigo comic The Tin Orchard by Joan Tripp.',
      ['comic', 'The Tin Orchard', 'Joan Tripp'],
    ],
    [
      'Jon Reed adapted Joan Tripp’s memoir The Tin Orchard for the small screen.',
      ['memoir', 'The Tin Orchard', 'Joan Tripp'],
    ],
    ['Showrunner Jon Reed based the show on Joan Tripp’s novel.', ['novel', null, 'Joan Tripp']],
    ['Jon Reed based the series on his own divorce.', ['true story', null, null]],
    ['The series is a comedy based on Brook’s life.', ['true story', null, null]],
    ['The series is inspired by the novels of Joan Tripp.', ['book series', null, 'Joan Tripp']],
    [
      'The show was derived from A Doctor’s Casebook, the 1956 recollections of Joan Tripp.',
      ['memoir', 'A Doctor’s Casebook', 'Joan Tripp'],
    ],
    ['Cinephiles will know the 1991 film on which the series is based.', ['film', null, null]],
    ['Joan Tripp, author of the book the show is based on, said she was sad.', ['novel', null, 'Joan Tripp']],
    [
      'The Tin Orchard, the Joan Tripp novel that inspired the show, is out now.',
      ['novel', 'The Tin Orchard', 'Joan Tripp'],
    ],
    [
      'The Tin Orchard, Joan Tripp’s 2014 bestseller on which it is based, has sold a million copies.',
      ['novel', 'The Tin Orchard', 'Joan Tripp'],
    ],
    ['The comic-book adaptation debuted in March.', ['comic', null, null]],
    ['It is based on the popular video game franchise from Silver Anvil.', ['video game', null, null]],
    [
      'The series owes its premise to Joan Tripp’s novel The Tin Orchard.',
      ['novel', 'The Tin Orchard', 'Joan Tripp'],
    ],
    [
      'Readers of Joan Tripp’s original novel, “The Glass Pier,” will know how it goes on.',
      ['novel', 'The Glass Pier', 'Joan Tripp'],
    ],
  ])('%s', (text, source) => {
    expect(leadSource(text)).toEqual(source);
  });

  it('is told of other works too', () => {
    const text = 'Brook is next due in the feature “Harbor Lane,” based on the novel by Joan Tripp.';
    expect(sourceNamed(text, 'Harbor Lane')).toEqual(['novel', null, 'Joan Tripp']);
    expect(leadSource(text)).toBeNull();
  });

  it('a spin-off comes from the work it is spun from', () => {
    const text = 'Netflix has ordered “Harbor Lane,” a spin-off of “The Glass Pier.”';
    expect(sourceNamed(text, 'Harbor Lane')).toEqual(['series', 'The Glass Pier', null]);
  });

  it('a book that somebody is adapting is a work of its own', () => {
    const text = 'Brook is developing an adaptation of Joan Tripp’s novel “Harbor Lane.”';
    expect(sourceNamed(text, 'Harbor Lane')).toEqual(['novel', 'Harbor Lane', 'Joan Tripp']);
    expect(leadSource(text)).toBeNull();
  });
});

describe('what looks like a source and is none', () => {
  it.each([
    ['The show is not based on Hale’s novel The Long Tide.'],
    ['It is not, as half of the internet thinks, based on Joan Tripp’s novel The Long Tide.'],
    ['Hale’s novel The Long Tide, unrelated to the series, comes out next month.'],
    ['A rumor that it was based on a novel, Joan Tripp’s The Long Tide, led to a lawsuit.'],
    ['Is it based on a book?'],
    ['Is it based on a book?\n\nNo. Joan Tripp’s novel The Tin Orchard came later.'],
    ['A tie-in novelization, The Glass Pier: Ada’s Diary, is published by Tamar House.'],
    ['A musical based on the comic by Joan Tripp ran for two months.'],
    ['The decision was based on the show’s ratings.'],
    ['Hale, whose memoir The Long Tide came out last year, had not expected the call.'],
    ['The streamer also picked up a second season of the thriller Undertow last week.'],
    ['Hulu has acquired the conspiracy thriller for a fourth season.'],
    ['The BBC has commissioned two more series of the forensic thriller written by Joan Tripp.'],
    ['Brook next stars in Jon Reed’s film adaptation of the novel Harbor Lane.'],
    ['The decision was based on the true cost of the series.'],
    ['Reed is a fan of the sequel to the 1984 movie Low Water.'],
  ])('%s', (text) => {
    expect(leadSource(text)).toBeNull();
  });
});
