import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PinState, Problem, Written } from '../../extension/messages.ts';
import type { MessageKey } from '../../words/words.ts';
import { PROBLEMS, problemIn } from '../problems.ts';
import type { Port } from './port.ts';

/** What came of the last press of the button, to be said. `undo`, `forGood`: what can be done about it. */
export interface PinNotice {
  key: MessageKey;
  does: 'undo' | 'forGood' | null;
}

function noticeOf(problem: Problem, does: PinNotice['does'] = null): PinNotice {
  return { key: PROBLEMS[problem], does };
}

/** The tab's story on the shelf. `state` is null until it is known, and where there is no story to pin. */
export function usePin(port: Port, isStory: boolean) {
  const [state, setState] = useState<PinState | null>(null);
  const [notice, setNotice] = useState<PinNotice | null>(null);
  const [isBusy, setBusy] = useState(false);

  const look = useCallback(async () => {
    if (!isStory) return;
    try {
      setState(await port.pinState());
    } catch (error) {
      setNotice({ key: problemIn(error), does: null });
    }
  }, [port, isStory]);

  useEffect(() => {
    setState(null);
    void look();
    return port.follow(() => void look());
  }, [port, look]);

  async function write<T>(
    body: () => Promise<Written<T>>,
    done: PinNotice | null,
    onFull: PinNotice['does'] = null,
  ) {
    setBusy(true);
    try {
      const written = await body();
      if (written.ok) await look();
      setNotice(written.ok ? done : noticeOf(written.problem, written.problem === 'full' ? onFull : null));
    } catch {
      setNotice({ key: 'noticeNotPinned', does: null });
    } finally {
      setBusy(false);
    }
  }

  const unpin = (id: string, forGood: boolean) =>
    write(() => port.unpin(id, forGood), { key: 'noticeUnpinned', does: forGood ? null : 'undo' }, 'forGood');
  return {
    state,
    notice,
    isBusy,
    toggle: () => {
      if (state?.pinned) void unpin(state.id, false);
      else void write(() => port.pin(), null);
    },
    answer: () => {
      if (state === null || notice === null) return;
      if (notice.does === 'undo') void write(() => port.restore(state.id), null);
      if (notice.does === 'forGood') void unpin(state.id, true);
    },
  };
}
