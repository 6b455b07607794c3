import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Own, Problem, Show, ToRead, Written } from '../../extension/messages.ts';
import type { MessageKey } from '../../words/words.ts';
import { PROBLEMS } from '../problems.ts';
import type { Port } from './port.ts';

/** What was last done, to be said; with its way back, where it has one. */
export interface Notice {
  key: MessageKey;
  undo: (() => Promise<Written<unknown>>) | null;
}

/** What can be done with what is on the shelf. */
export interface Deeds {
  change(id: string, change: Partial<Own>): Promise<boolean>;
  tick(slots: ToRead['slots'], read: boolean): void;
  remove(id: string): void;
  split(show: Show, pin: string): void;
  /** The show that is to be merged with another, null for none. */
  merging: Show | null;
  beginMerge(show: Show | null): void;
  mergeWith(show: Show): void;
}

export const DeedsContext = createContext<Deeds | null>(null);

export function useDeeds(): Deeds {
  const deeds = useContext(DeedsContext);
  if (deeds === null) throw new Error('No DeedsContext around this component.');
  return deeds;
}

export function useDeedState(port: Port) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [merging, setMerging] = useState<Show | null>(null);

  const acts = useMemo(() => {
    /** Writes, and says what came of it. @returns whether it was written. */
    async function write<T>(body: () => Promise<Written<T>>, done: (value: T) => Notice | null) {
      const written = await body().catch((): { ok: false; problem: Problem } => ({
        ok: false,
        problem: 'failed',
      }));
      setNotice(written.ok ? done(written.value) : { key: PROBLEMS[written.problem], undo: null });
      return written.ok;
    }
    const undone = (value: unknown): Notice => ({
      key: Array.isArray(value) && value.length === 0 ? 'noticeTooLate' : 'noticeUndone',
      undo: null,
    });
    return {
      write,
      undo: (back: () => Promise<Written<unknown>>) => void write(back, undone),
      change: (id: string, change: Partial<Own>) =>
        write(
          () => port.change(id, change),
          () => null,
        ),
      tick: (slots: ToRead['slots'], read: boolean) =>
        void write(
          () => port.tick(slots, read),
          () => null,
        ),
      remove: (id: string) =>
        void write(
          () => port.remove([id]),
          (gone) => ({ key: 'noticeDeleted', undo: () => port.restore(gone) }),
        ),
      split: (show: Show, pin: string) =>
        void write(
          () => port.split(show.id, [pin]),
          (ties) => ({ key: 'noticeSplit', undo: () => port.untie(ties) }),
        ),
      merge: (one: Show, other: Show) =>
        void write(
          () => port.merge([one.id, other.id]),
          (ties) => ({ key: 'noticeMerged', undo: () => port.untie(ties) }),
        ),
    };
  }, [port]);

  const deeds: Deeds = {
    ...acts,
    merging,
    beginMerge: setMerging,
    mergeWith(show) {
      if (merging !== null) acts.merge(merging, show);
      setMerging(null);
    },
  };
  return { deeds, notice, undo: acts.undo, write: acts.write };
}
