import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { inertCopy } from '../../src/article/copy.ts';
import { readArticle } from '../../src/article/read.ts';
import { PAGE } from '../../src/model/limits.ts';
import { pageOf } from './page.ts';

const URL_READ = 'https://outlet.example/tv/story/';
const read = (html: string) => readArticle(pageOf(html, URL_READ), URL_READ);

function articleOf(html: string) {
  const reading = read(html);
  if ('failure' in reading) throw new Error(reading.failure);
  return reading.article;
}

const told = (html: string) => {
  const reading = read(html);
  return 'dropped' in reading ? reading.dropped.map(({ reason, text }) => `${reason}: ${text}`) : [];
};

const paragraph = (about: string): string =>
  `<p>The network has said that ${about} will not be back in the fall, and that nobody who worked on it was told before Friday.</p>`;
const story = ['the first show', 'the second show', 'the third show', 'the fourth show']
  .map(paragraph)
  .join('\n');
const page = (body: string): string =>
  `<title>A Show Is Over</title><article><h1>A Show Is Over</h1>${body}</article>`;
const lastWords =
  '<p>That is all that is known, and the network would not say more when it was asked on Monday.</p>';

/** A page made by hand: the parser of jsdom takes too long over it. */
function nested(depth: number): Document {
  const document = pageOf('<h1>Deep</h1>');
  let innermost: Element = document.createElement('div');
  innermost.textContent = 'A sentence that is long enough to be prose, at the bottom of it all. '.repeat(8);
  for (let level = 0; level < depth; level += 1) {
    const outer = document.createElement('div');
    outer.append(innermost);
    innermost = outer;
  }
  document.body.append(innermost);
  return document;
}

// Making a page of this size takes jsdom seconds on a busy machine.
describe('limits come before work', { timeout: 120_000 }, () => {
  it('refuses a page nested deeper than is safe', () => {
    expect(readArticle(nested(PAGE.depth + 10), URL_READ)).toEqual({ failure: 'too-large' });
    expect('article' in readArticle(nested(200), URL_READ)).toBe(true);
  });

  it('refuses 10 MB of text', () => {
    const document = pageOf(page(story));
    document.querySelector('p')?.append('word '.repeat(2_000_000));
    expect(readArticle(document, URL_READ)).toEqual({ failure: 'too-large' });
  });

  it('refuses more elements than the limit', () => {
    const document = pageOf(page(story));
    const list = document.createElement('ul');
    for (let item = 0; item <= PAGE.elements; item += 1) list.append(document.createElement('li'));
    document.body.append(list);
    expect(readArticle(document, URL_READ)).toEqual({ failure: 'too-large' });
  });

  it('does not count what nobody reads', () => {
    expect('article' in read(`<script>${'x'.repeat(2_000_000)}</script>${page(story)}`)).toBe(true);
  });
});

describe('no article', () => {
  it.each([
    ['an empty page', ''],
    ['a form', '<title>Sign in</title><form><label>Name <input></label><button>Sign in</button></form>'],
    ['a menu', `<ul>${'<li><a href="/x">A link to something else</a></li>'.repeat(50)}</ul>`],
    [
      'a page of script',
      `<div id="root"></div><script>${'render("a long sentence about a show");'.repeat(50)}</script>`,
    ],
  ])('is what %s is', (_, html) => {
    expect(read(html)).toEqual({ failure: 'no-article' });
  });
});

describe('a site’s front page', () => {
  const front = `<meta property="og:type" content="website">${page(story)}`;
  const readAt = (url: string, html = front) => 'article' in readArticle(pageOf(html, url), url);

  it('is no article, though its teasers read like one', () => {
    expect(readAt('https://outlet.example/')).toBe(false);
    expect(readAt('https://outlet.example/#tv')).toBe(false);
  });

  it('is not what a story at another address is, or one that says it is a story', () => {
    expect(readAt('https://outlet.example/?p=123')).toBe(true);
    expect(readAt('https://outlet.example/tv/story/')).toBe(true);
    expect(readAt('https://outlet.example/', page(story))).toBe(true);
  });
});

describe('the page', () => {
  it('is left as it was', () => {
    const document = pageOf(`<!doctype html><html><head></head><body>${page(story)}</body></html>`, URL_READ);
    const before = document.documentElement.outerHTML;
    readArticle(document, URL_READ);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is copied without running its custom elements’ constructors, and loads nothing', () => {
    const { window } = new JSDOM(`<x-trap></x-trap><img src="https://outlet.example/x.png">${page(story)}`, {
      url: URL_READ,
      runScripts: 'outside-only',
    });
    window.eval(`
      window.built = 0;
      customElements.define('x-trap', class extends HTMLElement { constructor() { super(); window.built += 1; } });
    `);
    expect(window['built']).toBe(1);
    const copy = inertCopy(window.document);
    expect(copy.querySelector('x-trap')).not.toBeNull();
    expect(copy.defaultView).toBeNull();
    readArticle(window.document, URL_READ);
    expect(window['built']).toBe(1);
    window.document.cloneNode(true);
    expect(window['built']).toBe(2);
  });
});

describe('paragraphs', () => {
  it('are the page’s blocks, never glued', () => {
    const { text } = articleOf(
      page(
        `${story}<h2>Why</h2><div>It cost too much, they say, and it was watched by too few.</div>${lastWords}`,
      ),
    );
    expect(text).toContain('before Friday.\n\nWhy\n\nIt cost too much');
  });

  it('are parted by two line breaks, and keep a single one', () => {
    const { text } = articleOf(
      page(`<div>${story}First line<br>second line.<br><br>Another paragraph stands here.${lastWords}</div>`),
    );
    expect(text).toContain('First line\nsecond line.\n\nAnother paragraph stands here.');
  });

  it('fold white space as the page shows it, and lose unseen characters but not the joiners of emoji', () => {
    const { text } = articleOf(
      page(
        `${story}<p>It  was\n\t can\u00adceled,\u00a0they say\u200b, \u202eby\u202c the 👩\u200d👧 network.</p>${lastWords}`,
      ),
    );
    expect(text).toContain('It was canceled, they say, by the 👩\u200d👧 network.');
  });

  it('say the quotation marks that the browser draws', () => {
    const { text } = articleOf(
      page(`${story}<p>She said <q>it is over</q> and left the building by the back door.</p>${lastWords}`),
    );
    expect(text).toContain('She said “it is over” and left');
  });

  it('keep what was linked, set in italics or as a heading as marks', () => {
    const article = articleOf(
      page(
        `${story}<h2>About <cite>Reed</cite></h2><p>In <em> Harbor <a href="/hl">Lights</a></em>, <span style="font-style:italic">Reed</span> is <i></i>gone for good.</p>${lastWords}`,
      ),
    );
    const marks = article.marks.map(
      ({ kind, in: part, start, end }) => `${kind}: ${article[part].slice(start, end)}`,
    );
    expect(marks).toEqual([
      'heading: About Reed',
      'emphasis: Reed',
      'emphasis: Harbor Lights',
      'link: Lights',
      'emphasis: Reed',
    ]);
  });

  it('take a bold line that is no sentence for a heading', () => {
    const { text, marks } = articleOf(
      page(`${story}<p><b>Will it be back?</b></p>${lastWords}<p><b>No.</b></p>`),
    );
    const headings = marks
      .filter(({ kind }) => kind === 'heading')
      .map(({ start, end }) => text.slice(start, end));
    expect(headings).toEqual(['Will it be back?']);
  });
});

describe('what no story contains is dropped, and told', () => {
  it.each([
    ['advertisement', '<p>Advertisement</p>'],
    ['advertisement', '<div class="ad-slot__label">A word from our sponsor</div>'],
    ['affiliate', '<p>We may earn a commission if you buy through our links.</p>'],
    ['byline', '<p class="article-byline">By Maud Pellerin</p>'],
    ['caption', '<figure><img src="x.jpg"><figcaption>The cast in happier days</figcaption></figure>'],
    ['comments', '<p>Leave a comment</p>'],
    ['cookies', '<p>We use cookies to make this page better for you.</p>'],
    ['credit', '<p>Photo: Vanessa Okoro/Netflix</p>'],
    ['credit', '<p>Frazer Harrison/Getty Images</p>'],
    ['follow', '<p>Follow us on Twitter and Instagram for more.</p>'],
    ['hidden', '<p style="display:none">Words that nobody sees on this page at all.</p>'],
    ['newsletter', '<p>Sign up for our newsletter to get the news first.</p>'],
    [
      'newsletter',
      '<div class="NewsletterSignup"><p>The day’s news, every evening, at no cost at all.</p></div>',
    ],
    ['other stories', '<p><a href="/x">The Ten Best Finales of the Decade, Ranked by Tears</a></p>'],
    ['related', '<p><b>Related:</b> <a href="/x">Every Show That Was Canceled This Year</a></p>'],
    ['related', '<p>READ MORE: <a href="/x">Every Show That Was Canceled This Year</a></p>'],
    ['rights', '<p>© 2024 The Outlet. All rights reserved.</p>'],
    ['share', '<p>1,204 shares</p>'],
    ['share', '<div class="social-share-bar">Tell your friends</div>'],
  ])('as %s: %s', (reason, html) => {
    const whole = page(`${story}${html}${lastWords}`);
    const text = html.replace(/<[^>]+>/g, '');
    expect(articleOf(whole).text).not.toContain(text);
    expect(told(whole)).toContain(`${reason}: ${text}`);
  });

  it.each([
    '<p>“Follow the money,” says the detective in the show’s last scene, and so did the network.</p>',
    '<p>By the time Netflix canceled the show, its writers had moved on to other rooms.</p>',
    '<p>Related to nobody in the cast, she was the only one who was told of the decision.</p>',
    '<p>Read more into it than that, and you will be wrong, as its creator told us on Friday.</p>',
    '<p>Sharing the lead with a dog was never going to be easy, the actor said with a laugh.</p>',
    '<p>The advertisement for the last season had promised that all questions would be answered.</p>',
    '<div class="paywall-content"><p>What stands behind the wall is the story all the same, and it goes on here.</p></div>',
  ])('but not a story’s own words: %s', (html) => {
    const text = html.replace(/<[^>]+>/g, '');
    expect(articleOf(page(`${story}${html}${lastWords}`)).text).toContain(text);
  });

  it('lists of other stories go with their heading, lists of the story stay', () => {
    const others =
      '<h3>More From The Outlet</h3><ul><li><a href="/1">Every Show That Ends This Spring, Listed</a></li><li><a href="/2">Why Nobody Watches Anything Together</a></li></ul>';
    const cast =
      '<h3>Who was in it</h3><ul><li><a href="/p/1">Ada Voss</a></li><li>Ravi Solanki, as the mayor</li></ul>';
    const { text } = articleOf(page(`${story}${cast}${lastWords}${others}`));
    expect(text).toContain('Who was in it\n\nAda Voss\n\nRavi Solanki, as the mayor');
    expect(text).not.toMatch(/More From|Every Show That Ends|Nobody Watches/);
  });

  it('a class that holds most of the story is no reason to drop it', () => {
    const { text } = articleOf(
      `<title>A Show Is Over</title><div class="related-content social promo"><h1>A Show Is Over</h1>${story}</div>`,
    );
    expect(text).toContain('the first show');
  });

  it('a pull quote and a second telling go, the first stays', () => {
    const words = 'nobody who worked on it was told before Friday';
    const { text } = articleOf(
      page(`${story}<blockquote class="pullquote"><p>${words}</p></blockquote>${lastWords}${lastWords}`),
    );
    expect(text).not.toContain(`\n\n${words}\n\n`);
    expect(text.match(/That is all that is known/g)).toHaveLength(1);
  });
});
