import { describe, expect, it } from 'vitest';
import { locate } from '../../src/article/locate.ts';
import { readArticle } from '../../src/article/read.ts';
import { pageOf, savedPage } from './page.ts';

function articleOf(document: Document) {
  const reading = readArticle(document, document.URL);
  if ('failure' in reading) throw new Error(reading.failure);
  return reading.article;
}

const evidence = (
  article: { headline: string; text: string },
  part: 'headline' | 'text',
  quote: string,
  nth = 0,
) => {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = article[part].indexOf(quote, start + 1);
  if (start < 0) throw new Error(`not in the article: ${quote}`);
  return { in: part, start, end: start + quote.length, quote };
};

const filler = (word: string): string =>
  `<p>${`The ${word} paragraph says that the network has made up its mind, and that nobody was told. `.repeat(4)}</p>`;

describe('locate', () => {
  it('finds every sentence of the sample story on its page', () => {
    const page = savedPage('partner-track');
    const article = articleOf(page);
    const sentences = article.text.split(/\n\n|(?<=[.”]) (?=[A-Z“])/);
    expect(sentences.length).toBeGreaterThan(20);
    for (const sentence of sentences) {
      const range = locate(page, article, evidence(article, 'text', sentence));
      expect(range?.toString()).toBe(sentence);
    }
  });

  it('finds a quote that runs through inline markup and line breaks in the source', () => {
    const page = pageOf(
      `<h1>A story</h1><article>${filler('first')}<p>The show\n   <em>Harbor\n  Lights</em> was <b>can</b>celed on&nbsp;Friday.</p>${filler('last')}</article>`,
    );
    const article = articleOf(page);
    const range = locate(page, article, evidence(article, 'text', 'Harbor Lights was canceled on Friday'));
    expect(range?.toString().replace(/\s+/g, ' ')).toBe('Harbor Lights was canceled on Friday');
  });

  it('tells repeated words apart by what stands around them', () => {
    const page = pageOf(
      `<article>${filler('first')}<p>Peacock ordered it.</p><p>Then Peacock dropped it without a word to anyone.</p>${filler('last')}</article>`,
    );
    const article = articleOf(page);
    const [first, second] = [0, 1].map((nth) =>
      locate(page, article, evidence(article, 'text', 'Peacock', nth)),
    );
    expect(first?.startContainer.textContent).toBe('Peacock ordered it.');
    expect(second?.startContainer.textContent).toContain('Then Peacock dropped');
  });

  it('finds the headline in the h1, also part of it', () => {
    const page = savedPage('partner-track');
    const article = articleOf(page);
    const range = locate(page, article, evidence(article, 'headline', 'Partner Track'));
    expect(range?.toString()).toBe('Partner Track');
    expect(range?.startContainer.parentElement?.closest('h1')).not.toBeNull();
  });

  it('gives the whole h1 where the page words the headline otherwise', () => {
    const page = pageOf(`<h1>Harbor Lights Canceled at Peacock After Two Seasons</h1>${filler('only')}`);
    const headline = 'Harbor Lights Is Canceled at Peacock';
    const range = locate(page, { headline, text: '' }, { in: 'headline', start: 14, end: 25 });
    expect(range?.toString()).toBe('Harbor Lights Canceled at Peacock After Two Seasons');
  });

  it('says null where the page shows no such headline, or the sentence is gone', () => {
    const page = pageOf(`<h1>TV</h1>${filler('only')}`);
    const article = {
      headline: 'Harbor Lights Canceled',
      text: 'Peacock has canceled Harbor Lights, and that is that.',
    };
    expect(locate(page, article, evidence(article, 'headline', 'Canceled'))).toBeNull();
    expect(locate(page, article, evidence(article, 'text', article.text))).toBeNull();
  });

  it('does not take a short word of another story for the one it knew', () => {
    const page = pageOf(
      `<article>${filler('new')}<p>Peacock is a bird with a great many eyes.</p></article>`,
    );
    const article = {
      headline: 'x',
      text: 'It was said on Monday that Peacock had canceled the show for good.',
    };
    expect(locate(page, article, evidence(article, 'text', 'Peacock'))).toBeNull();
  });

  it('survives an addition within the sentence, and other quotation marks', () => {
    const text = 'Netflix said that “Harbor Lights” would not be back for a third season, and that was all.';
    const page = pageOf(
      `${filler('first')}<p>Netflix said that "Harbor Lights" <span>(opens in a new window)</span> would not be back for a third season, and that was all.</p>`,
    );
    const range = locate(page, { headline: '', text }, { in: 'text', start: 0, end: text.length });
    expect(range?.toString()).toMatch(/^Netflix said .* that was all\.$/);
  });

  it('reads past scripts, and finds text that holds unseen characters', () => {
    const sentence = 'The series was canceled on Friday afternoon by the network.';
    const page = pageOf(
      `<script>var x = "${sentence}"</script>${filler('first')}<p>The ser\u00adies was can\u200bceled on \u202aFriday\u202c afternoon by the network.</p>`,
    );
    const article = articleOf(page);
    const range = locate(page, article, evidence(article, 'text', sentence));
    expect(range?.startContainer.parentElement?.localName).toBe('p');
  });
});
