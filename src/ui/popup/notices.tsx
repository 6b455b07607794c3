import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import { useFacts } from './fact.tsx';
import type { Notice } from './use-facts.ts';

/** What was last done, announced politely, with the way to hide the fact that was shown. */
function LastDone({ notice }: { notice: Notice | null }) {
  const { say } = useWords();
  const { hide } = useFacts();
  const line = notice?.line ?? null;
  return (
    <div class="notice" data-empty={notice === null ? '' : undefined}>
      <span role="status">{notice && say(notice.key)}</span>
      {line !== null && (
        <button
          type="button"
          class="quiet"
          data-action="hide"
          value={line.path}
          aria-label={say('factHide', { fact: line.text })}
          onClick={() => hide(line)}
        >
          {say('actionHide')}
        </button>
      )}
    </div>
  );
}

/** How many facts are hidden, with the way back. Takes the focus when one goes, since the fact's own button went. */
function Hidden({ hidden, undo }: { hidden: string[]; undo(path: string): void }) {
  const { say, plural } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(hidden.length);
  useEffect(() => {
    if (hidden.length > before.current) button.current?.focus();
    before.current = hidden.length;
  }, [hidden.length]);
  const last = hidden.at(-1);
  return (
    <div class="notice" data-empty={last === undefined ? '' : undefined}>
      <span role="status">{last !== undefined && plural('noticeHidden', hidden.length)}</span>
      {last !== undefined && (
        <button
          ref={button}
          type="button"
          class="quiet"
          data-action="undo"
          value={last}
          onClick={() => undo(last)}
        >
          {say('actionUndo')}
        </button>
      )}
    </div>
  );
}

export function Notices({
  notice,
  hidden,
  undo,
}: {
  notice: Notice | null;
  hidden: string[];
  undo(path: string): void;
}) {
  return (
    <div class="notices">
      <LastDone notice={notice} />
      <Hidden hidden={hidden} undo={undo} />
    </div>
  );
}
