import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import type { SectionProps } from './options-page.tsx';
import { Section, Switch } from './parts.tsx';
import type { Port } from './port.ts';

/** When the shelf was last exported, and whether to remind of it. */
export function Backup({ port, settings, change }: SectionProps & { port: Port }) {
  const { say, words } = useWords();
  const [at, setAt] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    const look = () => void port.lastBackup().then(setAt, () => undefined);
    look();
    return port.follow(look);
  }, [port]);
  const date = (moment: string) =>
    new Intl.DateTimeFormat(words.language, { dateStyle: 'long' }).format(new Date(moment));
  return (
    <Section id="backup" title="backupTitle">
      <Switch
        name="remind"
        label="backupRemind"
        help="backupHelp"
        isOn={settings.remind}
        turn={(remind) => change({ remind })}
      />
      <p class="choices">
        <a href="shelf.html#transfer">{say('backupToShelf')}</a>
        {at !== undefined && (
          <span class="aside" data-backup={at ?? ''}>
            {at === null ? say('backupNone') : say('backupLast', { date: date(at) })}
          </span>
        )}
      </p>
    </Section>
  );
}
