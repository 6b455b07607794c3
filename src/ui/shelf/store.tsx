import { useState } from 'preact/hooks';
import type { Answer } from '../../extension/messages.ts';
import { useWords } from '../words-context.ts';

/** What is stored, where and how long, and the way to be rid of it. */
export function Store({ size, deleteAll }: { size: Answer<'shelf/size'> | null; deleteAll(): void }) {
  const { say, plural } = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <footer class="store">
      <h2>{say('storeTitle')}</h2>
      <p>{say('shelfFirstPrivate')}</p>
      <p>{say('storeGone')}</p>
      {size !== null && size.setAside > 0 && <p>{plural('setAsideSome', size.setAside)}</p>}
      {size !== null && size.pins + size.setAside > 0 && !isAsking && (
        <button type="button" class="button" data-action="delete-all" onClick={() => setAsking(true)}>
          {say('actionDeleteAll')}
        </button>
      )}
      {isAsking && (
        <div class="question" role="alertdialog" aria-label={say('deleteAllAsk')}>
          <p>{say('deleteAllAsk')}</p>
          <button
            type="button"
            class="button"
            data-action="delete-all-sure"
            onClick={() => {
              setAsking(false);
              deleteAll();
            }}
          >
            {say('actionDeleteAllSure')}
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {say('actionCancel')}
          </button>
        </div>
      )}
    </footer>
  );
}
