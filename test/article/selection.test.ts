import { describe, expect, test } from 'vitest';
import { readSelection } from '../../src/article/selection.ts';
import { pageOf } from './page.ts';

const URL = 'https://outlet.example/tv/story/';

function selected(html: string, selector: string): ReturnType<typeof readSelection> {
  const document = pageOf(`<!doctype html><html lang="en"><body>${html}</body></html>`, URL);
  const element = document.querySelector(selector);
  if (element !== null) document.getSelection()?.selectAllChildren(element);
  return readSelection(document, URL);
}

describe('What is selected on a page', () => {
  test('is nothing where nothing is', () => {
    expect(selected('<p>HBO has canceled it.</p>', 'h2')).toBeNull();
  });

  test('is an article of its own, without the page’s headline', () => {
    const article = selected('<h1>A headline</h1><p>HBO has canceled the drama.</p>', 'p');
    expect(article).toMatchObject({ url: URL, headline: '', text: 'HBO has canceled the drama.', words: 5 });
  });

  test('keeps what is set off in it, each where it stands', () => {
    const article = selected(
      '<p>The fans of <em>Harbor Lights</em> say that <a href="/x">Harbor Lights</a> was <i>the</i> best.</p>',
      'p',
    );
    const text = article?.text ?? '';
    expect(article?.marks.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['Harbor Lights', 'emphasis'],
      ['Harbor Lights', 'link'],
      ['the', 'emphasis'],
    ]);
    expect(article?.marks.map(({ start }) => start)).toEqual([
      text.indexOf('Harbor Lights'),
      text.lastIndexOf('Harbor Lights'),
      text.indexOf('the best'),
    ]);
  });

  test('has no mark of what stands outside of it', () => {
    const article = selected(
      '<div><p>Of <em>Paper Moons</em>.</p><p id="it">Of Paper Moons too.</p></div>',
      '#it',
    );
    expect(article?.marks).toEqual([]);
  });
});
