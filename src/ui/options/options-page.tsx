import { useState } from 'preact/hooks';
import { type Settings, type SettingsChange, THEMES } from '../../extension/settings.ts';
import type { MessageKey, Words } from '../../words/words.ts';
import { Sites } from '../sites.tsx';
import { useWords, WordsContext } from '../words-context.ts';
import { Backup } from './backup.tsx';
import { LanguageChoice } from './language.tsx';
import { Links } from './links.tsx';
import { Choice, Section, Switch } from './parts.tsx';
import type { Port } from './port.ts';
import { SettingsFile } from './settings-file.tsx';
import { Stored } from './stored.tsx';

const THEME_NAMES: Record<Settings['theme'], MessageKey> = {
  browser: 'themeBrowser',
  light: 'themeLight',
  dark: 'themeDark',
};

/** What each section shows of the settings, and how it changes them. */
export interface SectionProps {
  settings: Settings;
  change(change: SettingsChange): void;
}

function Theme({ settings, change }: SectionProps) {
  const { say } = useWords();
  return (
    <Section id="theme" title="themeTitle">
      <Choice
        section="theme"
        value={settings.theme}
        choices={THEMES.map((value) => ({ value, label: say(THEME_NAMES[value]) }))}
        choose={(theme) => change({ theme })}
      />
    </Section>
  );
}

function Spoilers({ settings, change }: SectionProps) {
  return (
    <Section id="spoilers" title="spoilersTitle">
      <Switch
        name="veil"
        label="spoilersVeil"
        help="spoilersHelp"
        isOn={settings.veil}
        turn={(veil) => change({ veil })}
      />
    </Section>
  );
}

function Badge({ settings, change }: SectionProps) {
  return (
    <Section id="badge" title="badgeTitle">
      <Switch
        name="badge"
        label="badgeShow"
        help="badgeHelp"
        isOn={settings.badge}
        turn={(badge) => change({ badge })}
      />
    </Section>
  );
}

function Privacy() {
  const { say } = useWords();
  return (
    <Section id="privacy" title="privacyTitle">
      <ul class="promises">
        <li>{say('privacyNetwork')}</li>
        <li>{say('privacyReads')}</li>
        <li>{say('privacyKeeps')}</li>
        <li>{say('privacyWindow')}</li>
        <li>{say('privacyLinks')}</li>
      </ul>
    </Section>
  );
}

function Page({ port, settings }: { port: Port; settings: Settings }) {
  const { say } = useWords();
  const [notice, setNotice] = useState<MessageKey | null>(null);
  const change = (changed: SettingsChange) => {
    port.change(changed).then(
      () => setNotice('noticeSaved'),
      () => setNotice('noticeNotSaved'),
    );
  };
  const section = { settings, change };
  return (
    <main class="options">
      <h1>{say('optionsTitle')}</h1>
      <Section id="sites" title="sitesTitle">
        <p>{say('sitesHelp')}</p>
        <Sites port={port.sites} />
      </Section>
      <LanguageChoice {...section} />
      <Theme {...section} />
      <Spoilers {...section} />
      <Badge {...section} />
      <Links {...section} />
      <Backup port={port} {...section} />
      <SettingsFile port={port} settings={settings} />
      <Privacy />
      <Stored />
      <p class="saved" role="status">
        {notice !== null && say(notice)}
      </p>
    </main>
  );
}

/** The options: each takes effect at once, in every open page. */
export function OptionsPage({ port, words, settings }: { port: Port; words: Words; settings: Settings }) {
  return (
    <WordsContext.Provider value={words}>
      <Page port={port} settings={settings} />
    </WordsContext.Provider>
  );
}
