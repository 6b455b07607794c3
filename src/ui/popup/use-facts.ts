import { useState } from 'preact/hooks';
import { MESSAGE } from '../../model/limits.ts';
import type { Line } from '../../words/outline.ts';
import type { MessageKey } from '../../words/words.ts';
import type { FactActions } from './fact.tsx';
import type { Port } from './port.ts';

const SHOWN: Record<'text' | 'headline' | 'gone', MessageKey> = {
  text: 'noticeShown',
  headline: 'noticeHeadline',
  gone: 'noticeGone',
};

/** What was last done, to be said; with the fact that it was done to, where it can still be hidden. */
export interface Notice {
  key: MessageKey;
  line: Line | null;
}

/**
 * The state around a brief's facts: spoilers shown or not, the fact last shown, and what to say of it.
 *
 * @param veil whether spoilers are veiled until they are asked for.
 * @param selected whether the facts were read from a selection, which keeps nothing.
 */
export function useFactState(
  port: Port,
  setHidden: (hidden: string[]) => void,
  { veil, selected }: { veil: boolean; selected: boolean },
) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const unveiled = asked ?? !veil;
  const [notice, setNotice] = useState<Notice | null>(null);

  const show = async (line: Line) => {
    try {
      // The first are the best.
      const { shown } = await port.show(line.evidence.slice(0, MESSAGE.evidence), selected);
      setNotice({ key: SHOWN[shown], line });
    } catch {
      setNotice({ key: 'noticeUnreachable', line });
    }
  };

  const setPathHidden = async (path: string, hidden: boolean) => {
    try {
      setHidden(await port.hide(path, hidden));
      setNotice(null);
    } catch {
      setNotice({ key: 'noticeNotHidden', line: null });
    }
  };

  const copy = async (text: string, done: MessageKey) => {
    try {
      await port.copy(text);
      setNotice({ key: done, line: null });
    } catch {
      setNotice({ key: 'noticeNotCopied', line: null });
    }
  };

  const actions: FactActions = {
    show: (line) => void show(line),
    hide: selected ? null : (line) => void setPathHidden(line.path, true),
    unveil: () => setAsked(!unveiled),
    unveiled,
    current: notice?.line?.path ?? '',
  };
  return { actions, notice, copy, undo: (path: string) => void setPathHidden(path, false) };
}
