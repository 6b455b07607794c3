import type { Remark } from '../../extension/messages.ts';
import { fatePhrase } from '../../words/fate.ts';
import type { MessageKey } from '../../words/words.ts';
import { useWords } from '../words-context.ts';
import type { usePin } from './use-pin.ts';

type Pinning = ReturnType<typeof usePin>;

/** Pins the story, and takes it off again. It says Pinned only when the pin is on the disk. */
export function PinButton({ pinning: { state, isBusy, toggle } }: { pinning: Pinning }) {
  const { say } = useWords();
  const pinned = state?.pinned === true;
  return (
    <button
      type="button"
      class="button pin"
      data-action="pin"
      aria-pressed={pinned}
      aria-disabled={isBusy || state === null}
      onClick={() => !isBusy && state !== null && toggle()}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path
          d="M4 2.500h8v11l-4-3-4 3z"
          fill={pinned ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1.500"
          stroke-linejoin="round"
        />
      </svg>
      {say(pinned ? 'actionPinned' : 'actionPin')}
    </button>
  );
}

/** What came of it, with the way back. */
export function PinNotice({ pinning: { notice, answer } }: { pinning: Pinning }) {
  const { say } = useWords();
  return (
    <div class="notice" data-empty={notice === null ? '' : undefined}>
      <span role="status">{notice && say(notice.key)}</span>
      {notice?.does === 'undo' && (
        <button type="button" class="quiet" data-action="undo" value="pin" onClick={answer}>
          {say('actionUndo')}
        </button>
      )}
      {notice?.does === 'forGood' && (
        <button type="button" class="quiet" data-action="delete" onClick={answer}>
          {say('actionForGood')}
        </button>
      )}
    </div>
  );
}

const REMARKS: Record<Remark['relation'], MessageKey> = {
  contradicts: 'remarkContradicts',
  'moves-on': 'remarkMovesOn',
  older: 'remarkOlder',
};

function useRemark(): (remark: Remark, isOnly: boolean) => string {
  const { say, words } = useWords();
  const list = new Intl.ListFormat(words.language, { type: 'disjunction' });
  return ({ title, story, shelf, relation }, isOnly) => {
    const remark = say(REMARKS[relation], {
      shelf: list.format(shelf.map((word) => fatePhrase(word, words))),
      story: fatePhrase(story, words),
    });
    return isOnly ? remark : say('remarkOn', { title, remark });
  };
}

/** Where the shelf says otherwise than the story. */
export function Remarks({ remarks, works }: { remarks: Remark[]; works: number }) {
  const told = useRemark();
  if (remarks.length === 0) return null;
  return (
    <ul class="remarks">
      {remarks.map((remark) => (
        <li key={remark.story.path} data-remark={remark.relation}>
          {told(remark, works === 1)}
        </li>
      ))}
    </ul>
  );
}
