import { type ComponentChild, render } from 'preact';
import browser from 'webextension-polyfill';
import { onSettings, readSettings, type Settings } from '../extension/settings.ts';
import { shownProviders } from '../onward/choice.ts';
import { direction, wordsFor } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { ProvidersContext } from './providers-context.ts';

/**
 * Shows one of the extension's pages in the reader's theme and language, and again whenever a setting changes: what
 * the page holds stays, since only what is different is drawn anew.
 */
export async function showPage(draw: (words: Words, settings: Settings) => ComponentChild): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const show = (settings: Settings) => {
    const words = wordsFor([browser.i18n.getUILanguage(), ...navigator.languages]);
    const { documentElement: page } = document;
    page.lang = words.language;
    page.dir = direction(words.language);
    page.dataset['theme'] = settings.theme;
    render(
      <ProvidersContext.Provider value={shownProviders(settings.links)}>
        {draw(words, settings)}
      </ProvidersContext.Provider>,
      root,
    );
  };
  onSettings(show);
  show(await readSettings());
}
