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
    [
      'The show was inspired by Mira Caul’s 2014 bestseller of the same name.',
      ['novel', 'The Glass Pier', 'Mira Caul'],
    ],
    [
      'The book, by Mira Caul, was published in 2011 and has sold four million copies.',
      ['novel', null, 'Mira Caul'],
    ],
    [
      'Mira Caul, whose novel “The Tin Orchard” the show adapts, wrote two of the episodes.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'Mira Caul’s Sunday Times bestseller The Tin Orchard gets a lavish treatment here.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'Straight from the pages of Mira Caul’s bestselling thriller The Tin Orchard, the series follows a lighthouse keeper.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    ['It was developed from the Korean format “Mirror House.”', ['series', 'Mirror House', null]],
    ['The series took its cue from the 1996 film starring Geena Davis.', ['film', null, null]],
    ['It is a remake of Sweden’s “Glaspiren.”', ['series', 'Glaspiren', null]],
    [
      'The drama, inspired by the life of the chef Julia Holm, ran for eight episodes.',
      ['true story', null, null],
    ],
    [
      'The podcast “Cold Water,” hosted by Ben Sayle, gave rise to the show.',
      ['podcast', 'Cold Water', 'Ben Sayle'],
    ],
    ['Novelist Mira Caul, who wrote the book, was on set every day.', ['novel', null, 'Mira Caul']],
    ['Mira Caul, on whose memoir the show is based, cried when she heard.', ['memoir', null, 'Mira Caul']],
    [
      'It draws on Caul’s eponymous memoir. Mira Caul served as an executive producer.',
      ['memoir', 'The Glass Pier', 'Mira Caul'],
    ],
    ['It was loosely drawn from the reporting of Sam Ode in The New Yorker.', ['article', null, 'Sam Ode']],
    ['The show is an American take on the British comedy “Pierless.”', ['series', 'Pierless', null]],
    ['It was a prequel to “The Stone Pier.”', ['series', 'The Stone Pier', null]],
    [
      'A spinoff of “Stone Harbor,” it followed Tom Hale’s detective to Maine.',
      ['series', 'Stone Harbor', null],
    ],
    [
      'Written by Joan Tripp and adapted by her from her hit West End play, the series ran to six parts.',
      ['play', null, 'Joan Tripp'],
    ],
    [
      'Joan Tripp turned her memoir, “Bone Dry,” into the eight-part series.',
      ['memoir', 'Bone Dry', 'Joan Tripp'],
    ],
    [
      'Its source, the Mira Caul novel “The Tin Orchard,” won the Booker.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'The story first appeared in 2003 as a novel by Mira Caul called “The Tin Orchard.”',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'Fans of Mira Caul’s novels will know that there are six more of them to film.',
      ['book series', null, 'Mira Caul'],
    ],
    [
      'Readers of “The Tin Orchard,” Mira Caul’s novel, will recognize the island.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'Showrunner Ida Moss brought Mira Caul’s “The Tin Orchard” to the screen after a decade of trying.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'What began as a short story in Granta by Mira Caul became one of the costliest dramas on television.',
      ['short story', null, 'Mira Caul'],
    ],
    ['The film is a live-action version of the Hasbro toy line.', ['toy', null, null]],
    [
      'Based on the popular Ubisoft game Low Fathom, it starred Ada Brook.',
      ['video game', 'Low Fathom', null],
    ],
    [
      'Built around the characters of Harold Ferris’s Rudge novels, the series was shot in Wales.',
      ['book series', 'Rudge', 'Harold Ferris'],
    ],
    [
      'The writers used up the plot of the book, “The Tin Orchard” by Mira Caul, in the first season.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'The first season covered the whole of Mira Caul’s novel, The Tin Orchard.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    ['The show departed from Mira Caul’s 2014 novel in a number of ways.', ['novel', null, 'Mira Caul']],
    ['The season ended where Mira Caul’s book does.', ['novel', null, 'Mira Caul']],
    ['Unlike the novel by Mira Caul, the show ends with the keeper alive.', ['novel', null, 'Mira Caul']],
    ['Mira Caul’s book ends differently.', ['novel', null, 'Mira Caul']],
    [
      'Caul’s book ends differently. “I loved what they did,” author Mira Caul said.',
      ['novel', null, 'Mira Caul'],
    ],
    [
      'Those who want to know how it ends can pick up the book it was based on, “The Tin Orchard,” by Mira Caul.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'Author Mira Caul, who wrote the novel on which the show is based, said that she was sad.',
      ['novel', null, 'Mira Caul'],
    ],
    [
      'The eight episodes were adapted by Ida Moss from “The Tin Orchard” by Mira Caul.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    ['The show has its origins in a viral Twitter thread by Dan Oakes.', ['article', null, 'Dan Oakes']],
    [
      'The series, which dramatized the true story of a Leeds bank robbery, averaged two million.',
      ['true story', null, null],
    ],
    ['The show tells the story of the real-life con woman Ann Delray.', ['true story', null, null]],
    [
      'The events were real: the series was based on the 1987 collapse of a bridge.',
      ['true story', null, null],
    ],
    [
      'A live-action adaptation of the anime of the same name, it was shot in Toronto.',
      ['series', 'The Glass Pier', null],
    ],
    [
      'The live-action adaptation of Hiro Tanabe’s manga was shot in Tokyo.',
      ['manga', 'The Glass Pier', 'Hiro Tanabe'],
    ],
    [
      'The manga, written and illustrated by Hiro Tanabe, ended in 2019.',
      ['manga', 'The Glass Pier', 'Hiro Tanabe'],
    ],
    [
      'Hiro Tanabe began serializing the manga in Young Jump in 2012, and it inspired the show.',
      ['manga', 'The Glass Pier', 'Hiro Tanabe'],
    ],
    [
      'The graphic novels by Ron Pike, published by Image, are still in print.',
      ['graphic novel', null, 'Ron Pike'],
    ],
    [
      'Hailing from the mind of Mira Caul, author of the novel of the same name, the show was set in Maine.',
      ['novel', 'The Glass Pier', 'Mira Caul'],
    ],
    ['Mira Caul adapted her own novel.', ['novel', null, 'Mira Caul']],
    ['The author of the book, Mira Caul, adapted it herself.', ['novel', null, 'Mira Caul']],
    [
      'Netflix optioned the book, Mira Caul’s The Tin Orchard, before it was published.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'The series began life as a 2016 novel, “The Tin Orchard,” by Mira Caul.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'The series finds its inspiration in “The Tin Orchard,” the 2014 memoir by Mira Caul.',
      ['memoir', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'The show was suggested by the novel “The Tin Orchard” by Mira Caul.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'The show has been compared with its source material, Mira Caul’s trilogy.',
      ['book series', null, 'Mira Caul'],
    ],
    ['Mira Caul’s trilogy of novels provided the raw material.', ['book series', null, 'Mira Caul']],
    [
      'The show is the second attempt to film “The Tin Orchard,” Mira Caul’s 1988 novel.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'The show was a small-screen version of Mira Caul’s The Tin Orchard, a bestseller in 2014.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    ['Ida Moss wrote the series, from the novel by Mira Caul.', ['novel', null, 'Mira Caul']],
    ['The series, from Mira Caul’s novel, is set in a lighthouse.', ['novel', null, 'Mira Caul']],
    [
      '“The Glass Pier,” Ida Moss’ adaptation of the Mira Caul novel, is set in Maine.',
      ['novel', null, 'Mira Caul'],
    ],
    ['The BBC One version of “Glaspiren,” the Danish original, was cheaper.', ['series', 'Glaspiren', null]],
    [
      'The Danish series on which it is based, “Glaspiren,” ran for three seasons.',
      ['series', 'Glaspiren', null],
    ],
    [
      'It was adapted from the Danish drama “Glaspiren,” created by Lars Holt.',
      ['series', 'Glaspiren', 'Lars Holt'],
    ],
    ['The show is based on the Israeli series “Mezach,” from Noa Levi.', ['series', 'Mezach', 'Noa Levi']],
    [
      'The show was a TV reboot of the 1992 film “Low Tide,” which starred Kevin Costner.',
      ['film', 'Low Tide', null],
    ],
    ['The show continued the story of the 1992 film “Low Tide.”', ['film', 'Low Tide', null]],
    ['The show was a TV version of the 1992 Kevin Costner film.', ['film', null, null]],
    ['It was based on the Marvel Comics character created by Stan Orr.', ['comic', null, 'Stan Orr']],
    ['The series was based on the tabletop game.', ['toy', null, null]],
    [
      'Its origin is a New York magazine article by Jess Pell, “The Keepers.”',
      ['article', 'The Keepers', 'Jess Pell'],
    ],
    [
      'The series stemmed from Jess Pell’s 2015 New York magazine article “The Keepers.”',
      ['article', 'The Keepers', 'Jess Pell'],
    ],
    [
      'The show, based upon “The Keepers” by Jess Pell, was shot in Maine.',
      ['novel', 'The Keepers', 'Jess Pell'],
    ],
    [
      'The series was an adaptation of “The Keepers,” Jess Pell’s account of the 1953 flood.',
      ['nonfiction', 'The Keepers', 'Jess Pell'],
    ],
    [
      'Jess Pell’s nonfiction book “The Keepers” served as the jumping-off point.',
      ['nonfiction', 'The Keepers', 'Jess Pell'],
    ],
    [
      'Historian Jess Pell’s book “The Keepers” was its starting point.',
      ['nonfiction', 'The Keepers', 'Jess Pell'],
    ],
    [
      'The show, adapted from a book by journalist Jess Pell, was shot in Maine.',
      ['nonfiction', null, 'Jess Pell'],
    ],
    [
      'The books, by husband-and-wife team Ron and Lia Pike, have sold two million copies.',
      ['book series', null, 'Ron and Lia Pike'],
    ],
    ['A modern spin on Jane Austen’s “Emma,” the series was shot in Bath.', ['novel', 'Emma', 'Jane Austen']],
    ['It reimagined Bram Stoker’s novel “Dracula” as a love story.', ['novel', 'Dracula', 'Bram Stoker']],
    [
      'The musical, adapted from the 1950 children’s book by Ned Lowe, was shot in Bath.',
      ["children's book", null, 'Ned Lowe'],
    ],
    [
      'The picture books by Ned Lowe have been read by generations of children, and the show kept their drawings.',
      ["children's book", null, 'Ned Lowe'],
    ],
    ['The show was an offshoot of ABC’s “Stone Harbor.”', ['series', 'Stone Harbor', null]],
    ['The series, which spun out of “Stone Harbor,” followed a detective.', ['series', 'Stone Harbor', null]],
    ['The show revisited the characters of the 2004 movie “Stone Harbor.”', ['film', 'Stone Harbor', null]],
    ['Ida Moss based the series on her own childhood.', ['true story', null, null]],
    ['Ida Moss drew on her years as a nurse for the show.', ['true story', null, null]],
    ['Ida Moss, a former nurse, based the scripts on her own experiences.', ['true story', null, null]],
    ['Creator Ida Moss based the series on the years that she spent as a nurse.', ['true story', null, null]],
    ['It was ripped from the pages of Mira Caul’s memoir.', ['memoir', null, 'Mira Caul']],
    ['The series follows the novel by Mira Caul closely.', ['novel', null, 'Mira Caul']],
    ['The series, like the Mira Caul novel before it, is set in Maine.', ['novel', null, 'Mira Caul']],
    ['The series and the book, both by Mira Caul, are set in Maine.', ['novel', null, 'Mira Caul']],
    [
      'The show came out of a play that Joan Tripp wrote in 2012, “Bone Dry.”',
      ['play', 'Bone Dry', 'Joan Tripp'],
    ],
    [
      'Joan Tripp’s play, first staged at the Royal Court in 2012, was the seed of the show.',
      ['play', null, 'Joan Tripp'],
    ],
    ['The show is based on the bestselling series by Mira Caul.', ['book series', null, 'Mira Caul']],
    ['The show is based on the young adult series by Mira Caul.', ['book series', null, 'Mira Caul']],
    ['The show is based on Mira Caul’s bestselling series.', ['book series', null, 'Mira Caul']],
    ['It’s based on the webcomic Pier Pressure by Ron Pike.', ['comic', 'Pier Pressure', 'Ron Pike']],
    [
      'The series, based on a book by the same name by Mira Caul, was set in Maine.',
      ['novel', 'The Glass Pier', 'Mira Caul'],
    ],
    [
      'The series is based on Mira Caul’s book, also called The Glass Pier.',
      ['novel', 'The Glass Pier', 'Mira Caul'],
    ],
    [
      'The series shares its title with the Mira Caul novel that it adapts.',
      ['novel', 'The Glass Pier', 'Mira Caul'],
    ],
    [
      'The series shares its name with the 2014 novel by Mira Caul.',
      ['novel', 'The Glass Pier', 'Mira Caul'],
    ],
    ['Published in 2014, Mira Caul’s novel was an instant hit.', ['novel', null, 'Mira Caul']],
    ['Mira Caul published the novel in 2014.', ['novel', null, 'Mira Caul']],
    ['Mira Caul’s original novel was published in 2014.', ['novel', null, 'Mira Caul']],
    ['The original novel was written by Mira Caul.', ['novel', null, 'Mira Caul']],
    [
      'The series, an adaptation of the popular game, was shot in Prague.',
      ['video game', 'The Glass Pier', null],
    ],
    [
      'The show’s source is a 2009 novel, “The Tin Orchard,” by the Irish writer Mira Caul.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'Mira Caul’s acclaimed novel has been on the bestseller list for 40 weeks since the show began.',
      ['novel', null, 'Mira Caul'],
    ],
    [
      'The show, which brings to life the pages of Mira Caul’s “The Tin Orchard,” cost $60 million.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'Penned by Ida Moss, from the bestselling book by Mira Caul, it aired in eight parts.',
      ['novel', null, 'Mira Caul'],
    ],
    ['The eight-parter is adapted by Ida Moss from the Mira Caul page-turner.', ['novel', null, 'Mira Caul']],
    [
      'The Tin Orchard, the novel by Mira Caul that started it all, has two sequels.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    [
      'The novel “The Tin Orchard” (2014), by Mira Caul, is the basis of the series.',
      ['novel', 'The Tin Orchard', 'Mira Caul'],
    ],
    ['The series takes after the book by Mira Caul.', ['novel', null, 'Mira Caul']],
    ['If you want closure, read Mira Caul’s novel.', ['novel', null, 'Mira Caul']],
    ['You can find out what happens next in Mira Caul’s books.', ['book series', null, 'Mira Caul']],
    ['Mira Caul’s 2014 novella has been given a new ending.', ['novella', null, 'Mira Caul']],
    ['A 2014 memoir by Mira Caul is the inspiration for the show.', ['memoir', null, 'Mira Caul']],
    [
      'The comedy was born from Joan Tripp’s solo stage show of the same name.',
      ['play', 'The Glass Pier', 'Joan Tripp'],
    ],
    ['The comedy started out as a web series by Joan Tripp.', ['series', null, 'Joan Tripp']],
    ['The drama adapts the hit podcast from Wondery.', ['podcast', null, null]],
    ['Ben Sayle’s podcast, “Cold Water,” first told the story.', ['podcast', 'Cold Water', 'Ben Sayle']],
    ['The show was based on a 2015 Vanity Fair article by Jess Pell.', ['article', null, 'Jess Pell']],
    [
      'It was adapted from Jess Pell’s Vanity Fair article “The Keepers.”',
      ['article', 'The Keepers', 'Jess Pell'],
    ],
    ['The series is based on a New Yorker story by Jess Pell.', ['article', null, 'Jess Pell']],
    ['It’s inspired by the Mattel doll.', ['toy', null, null]],
    ['The show is based on the trading card game.', ['toy', null, null]],
    ['It is the American version of the Spanish series “Faro.”', ['series', 'Faro', null]],
    ['The Spanish series “Faro” was remade as “The Glass Pier.”', ['series', 'Faro', null]],
    ['A reboot of the ABC sitcom from the 1980s, the show drew two million viewers.', ['series', null, null]],
    ['It’s a sequel series to “Low Tide,” the 1994 film by Carl Ode.', ['film', 'Low Tide', 'Carl Ode']],
    ['It is a TV adaptation of Carl Ode’s 1994 film “Low Tide.”', ['film', 'Low Tide', 'Carl Ode']],
    ['It is based on the 1994 movie of the same name.', ['film', 'The Glass Pier', null]],
    ['The series expanded on the 1994 film Low Tide.', ['film', 'Low Tide', null]],
    [
      'The series picks up 20 years after the events of “Low Tide,” the 1994 film.',
      ['film', 'Low Tide', null],
    ],
    ['The show was a spinoff of CBS’ “Stone Harbor.”', ['series', 'Stone Harbor', null]],
    [
      'The show was created as a spinoff of “Stone Harbor,” which is in its ninth season.',
      ['series', 'Stone Harbor', null],
    ],
    ['The show was based on a real case.', ['true story', null, null]],
    ['It was inspired by Ida Moss’s childhood in Maine.', ['true story', null, null]],
    ['The semi-autobiographical comedy was shot in Maine.', ['true story', null, null]],
    ['The series is loosely based on Moss’ life.', ['true story', null, null]],
    [
      'The show was based on the manga series “Umi no Te” by Hiro Tanabe.',
      ['manga', 'Umi no Te', 'Hiro Tanabe'],
    ],
    ['The anime adapts Hiro Tanabe’s light novel series.', ['light novel', 'The Glass Pier', 'Hiro Tanabe']],
    [
      'The anime is based on the light novels written by Hiro Tanabe and illustrated by Kuro.',
      ['light novel', 'The Glass Pier', 'Hiro Tanabe'],
    ],
    [
      'The series is based on the Image comic by Ron Pike and Lia Dell.',
      ['comic', null, 'Ron Pike and Lia Dell'],
    ],
    [
      'The show, which adapted Ron Pike’s graphic novel “Pier,” was a hit.',
      ['graphic novel', 'Pier', 'Ron Pike'],
    ],
    ['The show, adapted from the Dark Horse comics, starred Ada Brook.', ['comic', null, null]],
    ['The show is based on the children’s books by Ned Lowe.', ["children's book", null, 'Ned Lowe']],
    [
      'Ned Lowe’s picture book has sold ten million copies in 30 languages.',
      ["children's book", null, 'Ned Lowe'],
    ],
    [
      'The author of the novels, Mira Caul, said that she was heartbroken.',
      ['book series', null, 'Mira Caul'],
    ],
    ['“I’m heartbroken,” said Mira Caul, the author of the novels.', ['book series', null, 'Mira Caul']],
    ['“I’m heartbroken,” said Mira Caul, who wrote the novels.', ['book series', null, 'Mira Caul']],
    [
      '“I’m heartbroken,” said Mira Caul, on whose novels the series was based.',
      ['book series', null, 'Mira Caul'],
    ],
    [
      'The show took its premise from Joan Tripp’s bestseller. (That novel, The Widow’s Lamp, came out in 2015; a companion is due next year.)',
      ['novel', 'The Widow’s Lamp', 'Joan Tripp'],
    ],
    [
      'It is a remake of “Fyret,” a 2016 Danish film. Written and directed by Mira Caul, that picture was a hit.',
      ['film', 'Fyret', 'Mira Caul'],
    ],
    [
      'The series is based on the webtoon “Bojeung.” The original, by the pen name Moru, ran for 38 chapters.',
      ['webtoon', 'Bojeung', 'Moru'],
    ],
    ['Jon Reed based it on the adventures of an uncle.', ['true story', null, null]],
    ['The limited series was a fictionalized account of the 1986 disaster.', ['true story', null, null]],
    ['The show is based on “Glas och salt,” a Swedish series.', ['series', 'Glas och salt', null]],
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
    ['The series was created by Ida Moss, based on characters created by Harold Ferris.'],
    ['The show was part of the “Stone Harbor” franchise.'],
    ['Ada Brook, author of the memoir “Salt,” plays the keeper.'],
    ['Brook’s memoir, “Salt,” will be published in May.'],
    ['Tom Hale is reading a novel by Mira Caul between takes.'],
    ['Hale is best known for the film version of Mira Caul’s novel “The Tin Orchard.”'],
    ['Critics compared it with Mira Caul’s novel The Tin Orchard.'],
    ['Moss, who wrote the novel “Low Water” before she turned to television, created the show.'],
    ['Netflix is also making a film of Mira Caul’s novel “The Tin Orchard.”'],
    ['Unlike “Stone Harbor,” which is based on a novel by Mira Caul, the show is an original.'],
    ['The show’s fans sent the network 400 copies of Mira Caul’s novel “The Tin Orchard.”'],
    ['Ada Brook plays a novelist who writes a book called “The Tin Orchard.”'],
    ['A companion podcast, hosted by Ben Sayle, ran for eight episodes.'],
    ['Brook will next be seen in the play “Bone Dry” by Joan Tripp.'],
    ['Hale told the podcast “Cold Water,” hosted by Ben Sayle, that he was sad.'],
    ['A comic continuing the story, by Ron Pike, will be out in June.'],
    ['A lawsuit claimed that the show copied Mira Caul’s novel The Tin Orchard.'],
    ['A prequel novel by Mira Caul, “The Stone Pier,” came out last year.'],
    ['Moss said that she had been inspired by the films of Carl Ode.'],
  ])('%s', (text) => {
    expect(leadSource(text)).toBeNull();
  });
});
