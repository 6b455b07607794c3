import { LANGUAGES, type Language, languageName } from '../../words/languages.ts';
import { sentence } from '../../words/words.ts';
import { useWords } from '../words-context.ts';
import type { SectionProps } from './options-page.tsx';
import { Section } from './parts.tsx';

/** A language as its own speakers call it, so that whoever cannot read this page finds theirs: "Español". */
function ownName(language: Language): string {
  return sentence({ language, messages: {} }, languageName(language, { language }) ?? language);
}

/** In which language the interface speaks. */
export function LanguageChoice({ settings, change }: SectionProps) {
  const { say } = useWords();
  return (
    <Section id="language" title="languageTitle">
      <select
        name="language"
        aria-labelledby="language-title"
        aria-describedby="language-help"
        value={settings.language}
        onChange={({ currentTarget: { value } }) =>
          change({ language: LANGUAGES.find((language) => language === value) ?? 'browser' })
        }
      >
        <option value="browser">{say('languageBrowser')}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownName(language)}
          </option>
        ))}
      </select>
      <p id="language-help" class="aside">
        {say('languageHelp')}
      </p>
    </Section>
  );
}
