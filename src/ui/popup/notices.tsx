import { useLayoutEffect, useRef } from 'preact/hooks';
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
      {line !== null && hide !== null && (
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

/**
 * How many facts are hidden, with the way back. The button that hides a fact goes with it, and so may the one that
 * brings it back: the focus moves on, to the way back or to the fact.
 */
function Hidden({ hidden, undo }: { hidden: string[]; undo(path: string): void }) {
  const { say, plural } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  const before = useRef(hidden);
  useLayoutEffect(() => {
    const back = before.current.find((path) => !hidden.includes(path));
    const next =
      hidden.length > before.current.length ? '[data-action="undo"]' : back && `[data-fact="${back}"]`;
    if (next) notice.current?.closest('main')?.querySelector<HTMLElement>(next)?.focus();
    before.current = hidden;
  }, [hidden]);
  const last = hidden.at(-1);
  return (
    <div ref={notice} class="notice" data-empty={last === undefined ? '' : undefined}>
      <span role="status">{last !== undefined && plural('noticeHidden', hidden.length)}</span>
      {last !== undefined && (
        <button type="button" class="quiet" data-action="undo" value={last} onClick={() => undo(last)}>
          {say('actionUndo')}
        </button>
      )}
    </div>
  );
}

/** `hidden` is null where there are no facts to hide. */
export function Notices({
  notice,
  hidden,
  undo,
}: {
  notice: Notice | null;
  hidden: string[] | null;
  undo(path: string): void;
}) {
  return (
    <div class="notices">
      <LastDone notice={notice} />
      {hidden !== null && <Hidden hidden={hidden} undo={undo} />}
    </div>
  );
}
