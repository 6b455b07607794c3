import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../extension/settings.ts';
import {
  LONGEST_SETTINGS_FILE,
  readSettingsFile,
  type SettingsFault,
  settingsFile,
} from '../../extension/settings-file.ts';
import type { MessageKey } from '../../words/words.ts';
import { saveFile } from '../save-file.ts';
import { useWords } from '../words-context.ts';
import { Section } from './parts.tsx';
import type { Port } from './port.ts';

/** Each setting by the heading that it stands under on this page. */
const SETTING_NAMES: Record<keyof Settings, MessageKey> = {
  badge: 'badgeTitle',
  language: 'languageTitle',
  links: 'linksTitle',
  remind: 'backupTitle',
  theme: 'themeTitle',
  veil: 'spoilersTitle',
};

const FAULTS: Record<Exclude<SettingsFault['kind'], 'damaged'>, MessageKey> = {
  foreign: 'settingsFaultForeign',
  newer: 'importNewer',
  shelf: 'settingsFaultShelf',
};

function useFaultWords(): (fault: SettingsFault) => string {
  const { say } = useWords();
  return (fault) =>
    fault.kind === 'damaged'
      ? say('settingsFaultDamaged', { setting: say(SETTING_NAMES[fault.setting]) })
      : say(FAULTS[fault.kind]);
}

/** A file that is longer than any of ours is not read at all. */
async function readFile(file: File): Promise<ReturnType<typeof readSettingsFile>> {
  if (file.size > LONGEST_SETTINGS_FILE) return { ok: false, fault: { kind: 'foreign' } };
  return readSettingsFile(await file.text());
}

/** The settings as a file: out, and in again. */
export function SettingsFile({ port, settings }: { port: Port; settings: Settings }) {
  const { say } = useWords();
  const faultWords = useFaultWords();
  const [told, tell] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const exportAll = () => {
    const kind = { stem: 'shelved-settings', ending: 'json', type: 'application/json' };
    const file = saveFile(kind, [settingsFile(settings, new Date().toISOString())]);
    tell(say('exportDone', { file }));
  };
  const importFrom = async (file: File) => {
    const read = await readFile(file);
    if (!read.ok) return tell(faultWords(read.fault));
    await port.change(read.settings);
    tell(say('settingsImported'));
  };
  return (
    <Section id="settings-file" title="settingsFileTitle">
      <p class="aside">{say('settingsFileHelp')}</p>
      <p class="choices">
        <button type="button" class="button" data-action="export-settings" onClick={exportAll}>
          {say('settingsExport')}
        </button>
        <button
          type="button"
          class="button"
          data-action="import-settings"
          onClick={() => input.current?.click()}
        >
          {say('settingsImport')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('settingsImport')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) importFrom(file).catch(() => tell(say('noticeNotSaved')));
            // So that the same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p role="status" data-settings-file>
        {told}
      </p>
    </Section>
  );
}
