import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

/** Saved pages as nobody saved them: cut, doubled, nested, and with whatever may stand in a page put into them. */

const FOLDER = new URL('../pages/', import.meta.url);
const SOURCES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(new URL(`${name}/source.html`, FOLDER), 'utf8'));

/** What a page is changed by; places are shares of its length. */
type Change =
  | { kind: 'cut' | 'double'; from: number; to: number }
  | { kind: 'nest'; at: number; tag: string; deep: number }
  | { kind: 'put'; at: number; html: string };

export interface MutatedPage {
  source: number;
  changes: Change[];
  url: string;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Names that a page gives its forms, images and controls, and that the DOM has given already. */
export const DOM_NAMES = [
  'attributes',
  'body',
  'childNodes',
  'children',
  'className',
  'closest',
  'constructor',
  'contentType',
  'createRange',
  'createTreeWalker',
  'defaultView',
  'documentElement',
  'firstChild',
  'getAttribute',
  'getElementsByTagName',
  'hasAttribute',
  'id',
  'implementation',
  'importNode',
  'localName',
  'matches',
  'nextSibling',
  'nodeName',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'querySelector',
  'querySelectorAll',
  'remove',
  'tagName',
  'textContent',
  'title',
];

const wordsOf = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    '\u202e\u2066\u200b\u00ad',
    '\ud83d',
    'Netflix has canceled “Harbor Lights” after two seasons, the streamer confirmed on Friday afternoon.',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    'x'.repeat(5_000),
    '“'.repeat(300),
    'a '.repeat(3_000),
    '中文'.repeat(200),
  ),
);

const metadata = fc
  .tuple(
    fc.constantFrom(
      'og:title',
      'og:url',
      'og:site_name',
      'og:locale',
      'author',
      'date',
      'article:published_time',
      'dc.language',
      '__proto__',
    ),
    fc.oneof(
      wordsOf,
      fc.constantFrom(
        'javascript:alert(1)',
        'data:text/html,x',
        'https://elsewhere.example/stolen',
        '//elsewhere.example/x',
        'https://outlet.example@elsewhere.example/',
        '9999-99-99T99:99:99Z',
        '2022-11-04T10:00:00+99:99',
        `en-x-${'abcdefgh-'.repeat(40)}z`,
      ),
    ),
  )
  .map(([name, content]) => `<meta property="${name}" content="${content.replaceAll('"', '&quot;')}">`);

const linked = fc
  .oneof(
    fc.json(),
    fc
      .dictionary(
        fc.constantFrom(
          '@type',
          '@id',
          '@graph',
          '@value',
          'headline',
          'author',
          'name',
          'datePublished',
          'publisher',
          'inLanguage',
          'mainEntityOfPage',
          'url',
          '__proto__',
          'constructor',
        ),
        fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('NewsArticle', 'javascript:alert(1)')),
      )
      .map((item) => JSON.stringify(item)),
    fc.constantFrom(
      '[[[',
      '{"@type":"NewsArticle","headline":"a",,}',
      '['.repeat(2_000),
      '{"a":'.repeat(2_000),
    ),
  )
  .map((json) => `<script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script>`);

const tag = fc.constantFrom(
  'div',
  'p',
  'span',
  'a href="javascript:alert(1)"',
  'em',
  'h1',
  'h2',
  'q',
  'table',
  'tr',
  'td',
  'li',
  'form',
  'article',
  'section',
  'x-trap',
  'svg',
  'math',
  'template',
  'template shadowrootmode="open"',
  'noscript',
  'select',
  'iframe srcdoc="<p>inside</p>"',
  'object data="x"',
  'textarea',
  'title',
  'plaintext',
  'frameset',
  'base href="javascript:1"',
  'time datetime="never"',
  'button',
  'details',
  'slot',
  'ruby',
  'font size="9"',
  'b',
  'html lang="zz-nonsense-@"',
  'body onload="window.ran = true"',
);
const attribute = fc.constantFrom(
  'hidden',
  'class="article-body"',
  'class="comments sidebar ad promo related"',
  `class="${'long '.repeat(2_000)}"`,
  `data-x="${'.jpg'.repeat(500)} x"`,
  `srcset="${'a'.repeat(2_000)} b"`,
  'itemprop="articleBody author datePublished"',
  'rel="author canonical"',
  'role="article"',
  'style="display:none"',
  `style="font-style:italic;${'x:y;'.repeat(500)}"`,
  'onclick="window.ran = true"',
  'src="x" onerror="window.ran = true"',
  'contenteditable',
  'is="x-trap"',
  'dir="rtl"',
);

const element = fc
  .tuple(tag, fc.array(attribute, { maxLength: 3 }), wordsOf, fc.boolean())
  .map(([open, attributes, words, closes]) => {
    const name = open.split(' ')[0];
    return `<${[open, ...attributes].join(' ')}>${words}${closes ? `</${name}>` : ''}`;
  });

const named = fc
  .tuple(fc.constantFrom(...DOM_NAMES), fc.constantFrom('img', 'input', 'form', 'iframe', 'button', 'object'))
  .map(([name, what]) =>
    what === 'input' || what === 'button'
      ? `<form><p>Netflix has canceled “Harbor Lights”, and nobody says why.</p><${what} name="${name}"></${what}></form>`
      : `<${what} name="${name}"></${what}>`,
  );

const script = fc.constantFrom(
  '<script>window.ran = true</script>',
  '<script src="https://elsewhere.example/x.js"></script>',
  '<link rel="stylesheet" href="https://elsewhere.example/x.css">',
  '<img src="https://elsewhere.example/x.png" onerror="window.ran = true">',
  '<style>@import "https://elsewhere.example/x.css"; p { color: red',
  '<!--',
  '<![CDATA[',
  '</html>',
  '</p></div></article></body>',
  '\u0000',
);

const put = fc.record({
  kind: fc.constant('put' as const),
  at: share,
  html: fc.oneof(metadata, linked, element, named, script),
});

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: put },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('cut', 'double'), from: share, to: share }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('nest' as const), at: share, tag, deep: fc.nat(200) }),
  },
);

export const mutatedPage: fc.Arbitrary<MutatedPage> = fc.record({
  source: fc.nat(SOURCES.length - 1),
  changes: fc.array(change, { minLength: 1, maxLength: 8 }),
  url: fc.constantFrom(
    'https://outlet.example/tv/2022/11/04/story/',
    'https://outlet.example/',
    'https://outlet.example/#!/story/1',
    'http://[::1]:8080/story?a=b',
    'https://user:word@outlet.example/story',
  ),
});

/** Where a share of a text ends: never inside of a tag's name, which would be another text and no other page. */
const placeAt = (html: string, at: number): number => Math.floor(at * html.length);

function changed(html: string, change: Change): string {
  if (change.kind === 'put') {
    const at = placeAt(html, change.at);
    return html.slice(0, at) + change.html + html.slice(at);
  }
  if (change.kind === 'nest') {
    const at = placeAt(html, change.at);
    const name = change.tag.split(' ')[0];
    return `${html.slice(0, at)}${`<${change.tag}>`.repeat(change.deep)}${html.slice(at)}${`</${name}>`.repeat(change.deep)}`;
  }
  const [from, to] = [change.from, change.to].sort((a, b) => a - b).map((at) => placeAt(html, at));
  return change.kind === 'cut'
    ? html.slice(0, from) + html.slice(to)
    : html.slice(0, to) + html.slice(from, to) + html.slice(to);
}

export function htmlOf({ source, changes }: MutatedPage): string {
  return changes.reduce(changed, SOURCES[source] ?? '');
}
