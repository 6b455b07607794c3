import { type ComponentChild, render } from 'preact';
import { onSettings, readSettings, type Settings, wantedLanguages } from '../extension/settings.ts';
import { shownProviders } from '../onward/choice.ts';
import { direction } from '../words/languages.ts';
import { loadWords } from '../words/load-words.ts';
import type { Words } from '../words/words.ts';
import { ProvidersContext } from './providers-context.ts';

/**
 * Shows one of the extension's pages in the reader's theme and language, and again whenever a setting changes: what
 * the page holds stays, since only what is different is drawn anew.
 */
export async function showPage(draw: (words: Words, settings: Settings) => ComponentChild): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  let latest: Settings;
  const show = async (settings: Settings) => {
    latest = settings;
    const words = await loadWords(await wantedLanguages());
    // Another setting was changed while the words were loaded: that change shows the page.
    if (settings !== latest) return;
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
  onSettings((settings) => void show(settings));
  await show(await readSettings());
}
