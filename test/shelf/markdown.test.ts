import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/shelf/card.ts';
import { exportMarkdown, type MarkdownWords } from '../../src/shelf/markdown.ts';
import { showsOf } from '../../src/shelf/shows.ts';
import { card } from './stories.ts';

const words: MarkdownWords = {
  heading: 'My shelf',
  fate: ({ status, by }) => `${status} by ${by}`,
  date: ({ day }) => day,
  source: ({ title, author }) => `${title} by ${author}`,
};

const written = (...cards: Card[]) =>
  [...exportMarkdown(showsOf(cards, []), new Map(cards.map((one) => [one.id, one])), words)].join('');

describe('The shelf as a document', () => {
  test('has each show with its fate, its source, its history, its notes', () => {
    const source = { form: 'novel', title: 'The Tidewrack', author: 'Imelda Farrow' } as const;
    const renewed = card({
      slug: 'a',
      published: '2022-01-01',
      works: [{ title: 'Saltmarsh Road', status: 'renewed', by: 'Peacock', source }],
    });
    const canceled = card(
      {
        slug: 'b',
        published: '2024-03-22',
        works: [{ title: 'Saltmarsh Road', status: 'canceled', by: 'Peacock' }],
      },
      { note: 'Sad.\nVery.', tags: ['sea', 'to see'] },
    );
    expect(written(renewed, canceled)).toBe(`# My shelf

## Saltmarsh Road

**canceled by Peacock**

*The Tidewrack by Imelda Farrow*

- 2024-03-22: **canceled by Peacock** [News of Saltmarsh Road](${canceled.works[0]?.link}), Marquee Wire
  \\#sea \\#to-see

  > Sad.
  > Very.
- 2022-01-01: **renewed by Peacock** [News of Saltmarsh Road](${renewed.works[0]?.link}), Marquee Wire
`);
  });

  test('lets nothing that a page or a reader wrote act as a sign', () => {
    const hostile = card(
      {
        headline: '](javascript:alert(1)) <img src=x>',
        site: '# Big\n# Bigger',
        works: [{ title: '*_`[x]\n## y', status: 'canceled', by: '<b>' }],
      },
      { note: '- one\n# two\n</p><script>' },
    );
    const markdown = written(hostile);
    expect(markdown).not.toMatch(/[^\\]<|^# (?!My shelf)|[^\\]\]\(javascript/m);
    expect(markdown.match(/^#+ .*/gm)).toHaveLength(2);
  });
});
