import type { TabReading } from '../../extension/messages.ts';
import { languageName } from '../../words/languages.ts';
import type { MessageKey } from '../../words/words.ts';
import { useWords } from '../words-context.ts';

type Briefless = Exclude<TabReading['state'], 'brief' | 'quiet'>;

/** What each screen without a brief says, and which actions help there. */
const SCREENS: Record<Briefless, { title: MessageKey; help: MessageKey[]; retry: boolean }> = {
  error: { title: 'errorTitle', help: ['errorHelp'], retry: true },
  'needs-click': { title: 'needsClickTitle', help: ['needsClickHelp'], retry: false },
  'no-access': { title: 'noAccessTitle', help: ['noAccessHelp'], retry: false },
  'no-article': { title: 'noArticleTitle', help: ['noArticleHelp'], retry: true },
  'other-language': { title: 'unknownLanguageTitle', help: ['otherLanguageHelp'], retry: false },
  unrelated: { title: 'unrelatedTitle', help: ['unrelatedHelp', 'unrelatedWrong'], retry: false },
};

/** Errors that the reader can do something about. */
const CAUSES = {
  'too-large': { title: 'tooLargeTitle', help: ['tooLargeHelp'], retry: false },
  silent: { title: 'silentTitle', help: ['silentHelp'], retry: true },
} as const satisfies Record<string, (typeof SCREENS)['error']>;

function screenOf(reading: Extract<TabReading, { state: Briefless }>): (typeof SCREENS)['error'] {
  const cause = reading.state === 'error' ? reading.cause : undefined;
  return cause === undefined ? SCREENS[reading.state] : CAUSES[cause];
}

/** The shape over each screen's title, on a 24 by 24 grid. */
const SHAPES: Record<Briefless, string> = {
  error: 'M12 4L3 19.500h18zM12 10v4.500M12 17h.01',
  'needs-click': 'M9 9l10.500 4-4.500 2-2 4.500zM5 5l1.500 1.500M9.500 3v2M3 9.500h2',
  'no-access': 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  'no-article': 'M6 3h9l4 4v14H6zM9.500 12h6M9.500 16h3.500',
  'other-language': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  unrelated: 'M4 7h16v11H4zM9 21h6M4 18L20 7',
};

function useTitle(reading: Extract<TabReading, { state: Briefless }>): string {
  const { say, words } = useWords();
  const language = reading.state === 'other-language' ? languageName(reading.language, words) : null;
  return language === null ? say(screenOf(reading).title) : say('otherLanguageTitle', { language });
}

/** The screen of a page that no brief was read from: what is so, and what to do. */
export function Screen({
  reading,
  retry,
}: {
  reading: Extract<TabReading, { state: Briefless }>;
  retry(): void;
}) {
  const { say } = useWords();
  const screen = screenOf(reading);
  return (
    <section class="screen">
      <svg
        class="screen-mark"
        viewBox="0 0 24 24"
        width="36"
        height="36"
        aria-hidden="true"
        focusable="false"
      >
        <path
          d={SHAPES[reading.state]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <h1>{useTitle(reading)}</h1>
      {screen.help.map((key) => (
        <p key={key}>{say(key)}</p>
      ))}
      {screen.retry && (
        <p>
          <button type="button" class="button" data-action="retry" onClick={retry}>
            {say('actionRetry')}
          </button>
        </p>
      )}
    </section>
  );
}
