import { useEffect, useState } from 'preact/hooks';
import type { MessageKey, Words } from '../../words/words.ts';
import { Sites } from '../sites.tsx';
import { useWords, WordsContext } from '../words-context.ts';
import type { Port } from './port.ts';
import { Toolbar } from './toolbar.tsx';

/** How the icon gets into the toolbar, step by step. */
const STEPS: Record<'chromium' | 'firefox', MessageKey[]> = {
  chromium: ['pinIconOpen', 'pinIconPin'],
  firefox: ['pinIconOpen', 'pinIconGear', 'pinIconToolbar'],
};

/** Whether the icon stands in the toolbar, looked at again whenever the reader comes back to the page. */
function usePinned(port: Port): boolean | null {
  const [isPinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void port.isPinned().then(setPinned, () => setPinned(null));
    look();
    addEventListener('focus', look);
    document.documentElement.addEventListener('pointerenter', look);
    return () => {
      removeEventListener('focus', look);
      document.documentElement.removeEventListener('pointerenter', look);
    };
  }, [port]);
  return isPinned;
}

function PinIcon({ port, isFirefox }: { port: Port; isFirefox: boolean }) {
  const { say } = useWords();
  const isPinned = usePinned(port);
  return (
    <section class="option" aria-labelledby="pin-icon">
      <h2 id="pin-icon">{say('pinIconTitle')}</h2>
      <p>{say(isFirefox ? 'pinIconHelpFirefox' : 'pinIconHelp')}</p>
      <Toolbar isFirefox={isFirefox} />
      <ol class="steps">
        {STEPS[isFirefox ? 'firefox' : 'chromium'].map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ol>
      <p class="done" role="status">
        {isPinned === true && say('pinIconDone')}
      </p>
    </section>
  );
}

function Page({ port, isFirefox }: { port: Port; isFirefox: boolean }) {
  const { say } = useWords();
  return (
    <main class="options welcome">
      <header class="greeting">
        <img src="/icons/128.png" alt="" width="64" height="64" />
        <div>
          <h1>{say('welcomePage')}</h1>
          <p>{say('welcomeHelp')}</p>
        </div>
      </header>
      <PinIcon port={port} isFirefox={isFirefox} />
      <section id="sites" class="option" aria-labelledby="sites-title">
        <h2 id="sites-title">{say('sitesTitle')}</h2>
        <p>{say('sitesHelp')}</p>
        <Sites port={port.sites} />
      </section>
      <section class="option" aria-labelledby="welcome-privacy">
        <h2 id="welcome-privacy">{say('privacyTitle')}</h2>
        <p>{say('privacyNetwork')}</p>
        <p class="choices">
          <button type="button" class="button" data-action="options" onClick={() => void port.openOptions()}>
            {say('actionOptions')}
          </button>
        </p>
      </section>
    </main>
  );
}

/** What a new reader is told: where the icon is, and that it can work without a click where they want that. */
export function WelcomePage({ port, words, isFirefox }: { port: Port; words: Words; isFirefox: boolean }) {
  return (
    <WordsContext.Provider value={words}>
      <Page port={port} isFirefox={isFirefox} />
    </WordsContext.Provider>
  );
}
