import { describe, expect, it } from 'vitest';
import { shownProviders, USUAL_CHOICE } from '../../src/onward/choice.ts';
import { onwardLinks } from '../../src/onward/links.ts';
import { markdown } from '../../src/words/markdown.ts';
import { type Line, outline } from '../../src/words/outline.ts';
import { plainText } from '../../src/words/plain.ts';
import { wordsFor } from '../../src/words/words-for.ts';
import { STORIES } from '../ui/stories.ts';

const english = wordsFor(['en']);
const { article, brief } = STORIES.canceled;
const of = (hidden: string[] = []) => outline(article, brief, english, hidden);
const texts = (lines: Line[] | undefined) => lines?.map(({ text }) => text);
const section = (id: string, hidden: string[] = []) =>
  of(hidden).sections.find((one) => one.id === id)?.lines;
const verdictOf = (hidden: string[] = []) =>
  of(hidden)
    .verdict.map(({ text }) => text)
    .join('');

describe('an outline', () => {
  it('tells facts in a reader’s order', () => {
    expect(of().sections.map(({ id }) => id)).toEqual([
      'why',
      'figures',
      'premiere',
      'people',
      'quotes',
      'open',
    ]);
    expect(verdictOf()).toBe('Canceled by Peacock after one season');
    expect(of().others.map(({ title, status }) => [title.text, status?.text])).toEqual([
      ['Fathom County', 'Canceled'],
      ['Low Bridge', 'Renewed'],
      ['The Understudies', 'Undecided'],
    ]);
  });

  it('puts the actors first, with their parts', () => {
    expect(section('people')?.map(({ text, note }) => `${text}, ${note}`)).toEqual([
      'Delphine Okoye-Marsh, as Bea Lorne · known for Harbor Lights',
      'Corin Tate, as Silas',
      'Ruth Vandermeer, creator',
      'Imelda Farrow, author',
      'Jo Marchetti, executive',
    ]);
  });

  it('shows the words around a figure, from its own sentence alone', () => {
    const [cost, completion] = section('figures') ?? [];
    expect(cost?.snippet?.before).toBe('The drama cost upwards of ');
    expect(completion?.snippet?.match).toBe('low 40s');
    expect(completion?.snippet?.after).toBe(', well short of the bar the streamer sets for a show of…');
  });

  it('veils cliffhanger and plans, and every quote and sentence that shares their words', () => {
    const veiled = [...of().summary, ...of().sections.flatMap(({ lines }) => lines)].filter(
      ({ spoiler }) => spoiler,
    );
    expect(veiled.map(({ path }) => path)).toEqual([
      'summary.1',
      'quotes.0',
      'cliffhanger',
      'plans.0',
      'plans.1',
    ]);
  });

  it('leaves out what its reader has hidden, and keeps all other paths', () => {
    expect(texts(section('why', ['reasons.0']))).toEqual(['Cost']);
    expect(section('why', ['reasons.0'])?.[0]?.path).toBe('reasons.1');
    expect(section('why', ['reasons.0', 'reasons.1'])).toBeUndefined();
    expect(verdictOf(['works.0.by'])).toBe('Canceled after one season');
    expect(verdictOf(['works.0.status'])).toBe('');
    expect(of(['works.1.title']).others.map(({ title }) => title.text)).toEqual([
      'Low Bridge',
      'The Understudies',
    ]);
    expect(of(['reportedBy']).reported.map(({ text }) => text)).toEqual(['Reported, not confirmed']);
    expect(of(['works.0.source.title']).sources[0]?.title).toBeNull();
  });

  it('still veils what a hidden cliffhanger told', () => {
    expect(of(['cliffhanger']).summary[1]?.spoiler).toBe(true);
  });

  it('tells of a home and seasons that the verdict leaves out', () => {
    const denied = outline(STORIES.denied.article, STORIES.denied.brief, english);
    expect(denied.verdict.map(({ text }) => text)).toEqual(['Not canceled']);
    expect(texts(denied.beside)).toEqual(['Netflix']);
  });

  it('says “probably” under a confidence of 0.6', () => {
    const unsure = outline(STORIES.unsure.article, STORIES.unsure.brief, english);
    expect(unsure.verdict.map(({ text }) => text).join('')).toBe('Probably renewed by FX for season 4');
  });

  it('of a roundup counts its shows and lists them all', () => {
    const all = outline(STORIES.roundup.article, STORIES.roundup.brief, english);
    expect(all.lead).toBeNull();
    expect(all.headline).toBe('9 shows in one story');
    expect(all.others.map(({ tone }) => tone)).toEqual([
      'canceled',
      'canceled',
      'renewed',
      'rescued',
      'ending',
      'undecided',
      'rumored',
      'denied',
      'ordered',
    ]);
  });
});

describe('Markdown', () => {
  const text = (spoilers: boolean) =>
    markdown(article, of(), english, {
      spoilers,
      links: (source) => onwardLinks(source, shownProviders(USUAL_CHOICE)),
    });

  it('has the facts, the other shows, where the story goes on, and a link to the article', () => {
    expect(text(false)).toContain(
      '# Saltmarsh Road\n\n**Canceled by Peacock after one season**. Reported by Deadline',
    );
    expect(text(false)).toContain('- **First shown:** January 18, 2024');
    expect(text(false)).toContain('- **Low Bridge**: Renewed, Peacock, season 3');
    expect(text(false)).toContain(
      '- *The Tidewrack*, novel by Imelda Farrow: [Open Library](https://openlibrary.org/',
    );
    expect(text(false)).toContain('](https://example.org/tv/story), Marquee Wire, March 22, 2024');
  });

  it('has spoilers only where they are asked for', () => {
    expect(text(false)).not.toMatch(/adrift|Newfoundland|never dead/);
    expect(text(true)).toMatch(/adrift[\s\S]*never dead[\s\S]*Newfoundland/);
  });

  it('lets no headline become markup', () => {
    const hostile = {
      ...article,
      headline: '](javascript:alert(1)) <img src=x> *a* `b` [x]',
      url: 'javascript:alert(1)',
    };
    const copied = markdown(hostile, of(), english, { spoilers: true, links: () => [] });
    expect(copied).toContain('\\](javascript:alert(1)) \\<img src=x\\> \\*a\\* \\`b\\` \\[x\\]');
    expect(copied).not.toMatch(/[^\\]\]\(javascript/);
  });
});

describe('text for a terminal', () => {
  it('tells the same', () => {
    const text = plainText(of(), english);
    expect(text).toContain('Saltmarsh Road\nCanceled by Peacock after one season\nReported by Deadline\n');
    expect(text).toContain('\nPeople\n  Delphine Okoye-Marsh, as Bea Lorne · known for Harbor Lights\n');
    expect(text).toContain('\nThe story goes on\n  The Tidewrack, novel by Imelda Farrow\n');
  });
});
