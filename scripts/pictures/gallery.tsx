import { render } from 'preact';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { direction } from '../../src/words/languages.ts';
import { wordsFor } from '../../src/words/words-for.ts';
import { STORIES, type StoryName } from '../../test/ui/stories.ts';

/** One state of the popup, named by the address, and its language: `?story=canceled&language=de`. */

const asked = new URLSearchParams(location.search);
const name = asked.get('story') as StoryName | 'loading';
const words = wordsFor([asked.get('language') ?? 'en']);
document.documentElement.lang = words.language;
document.documentElement.dir = direction(words.language);

const root = document.getElementById('root');
if (root !== null) {
  render(
    <Popup
      version="0.0.0"
      veil
      words={words}
      port={{
        open: () => (name === 'loading' ? new Promise(() => {}) : Promise.resolve(STORIES[name])),
        show: ([first]) => Promise.resolve({ shown: first?.in ?? 'gone' }),
        hide: (path, hidden) => Promise.resolve(hidden ? [path] : []),
        copy: () => Promise.resolve(),
        pinState: () => Promise.resolve({ id: 'story', pinned: false, remarks: [] }),
        pin: () => Promise.resolve({ ok: true, value: { id: 'story', pinned: true, remarks: [] } }),
        unpin: (id) => Promise.resolve({ ok: true, value: [id] }),
        restore: (id) => Promise.resolve({ ok: true, value: [id] }),
        follow: () => () => {},
        openShelf: () => Promise.resolve(),
        openOptions: () => Promise.resolve(),
        site: () => Promise.resolve({ pattern: '*://*.outlet.example/*', isGranted: false }),
        readSite: () => Promise.resolve(true),
        leaveSite: () => Promise.resolve(true),
        followSites: () => () => {},
        followReading: () => () => {},
        openPanel: () => {},
      }}
    />,
    root,
  );
}
