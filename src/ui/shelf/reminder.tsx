import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../extension/messages.ts';
import { useWords } from '../words-context.ts';
import type { Port } from './port.ts';

type Backup = Answer<'backup/state'>;

/** Reminds of a backup: the shelf is in this browser alone. */
export function Reminder({ port, changes }: { port: Port; changes: number }) {
  const { say, plural, words } = useWords();
  const [backup, setBackup] = useState<Backup | null>(null);
  const [isFailed, setFailed] = useState(false);
  const look = () => port.backup().then(setBackup, () => undefined);
  useEffect(() => void look(), [port, changes]);
  if (backup?.isDue !== true) return null;
  const act = (body: () => Promise<unknown>) => {
    setFailed(false);
    body().then(look, () => setFailed(true));
  };
  return (
    <aside class="reminder" data-reminder="backup">
      <p role="status">{isFailed ? say('transferFailed') : plural('backupDue', backup.pins)}</p>
      <p class="choices">
        <button
          type="button"
          class="button"
          data-action="export"
          value="json"
          onClick={() => act(() => port.exportTo('json', words))}
        >
          {say('exportJson')}
        </button>
        <button type="button" class="quiet" data-action="later" onClick={() => act(port.remindLater)}>
          {say('backupLater')}
        </button>
        <button type="button" class="quiet" data-action="no-reminder" onClick={() => act(port.remindNever)}>
          {say('backupNever')}
        </button>
      </p>
    </aside>
  );
}
