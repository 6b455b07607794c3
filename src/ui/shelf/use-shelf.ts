import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Listing } from '../../extension/browsing.ts';
import type { Answer, Query, Show, ToRead } from '../../extension/messages.ts';
import type { MessageKey } from '../../words/words.ts';
import { problemIn } from '../problems.ts';
import type { Port } from './port.ts';
import { CHUNK, FIRST } from './windowed.tsx';

export type Wanted = Omit<Query, 'offset' | 'limit'>;
export type Found = Listing;
/** A show with what the reader wrote on its pins. */
export interface Listed {
  show: Show;
  own: Found['own'];
}

export const NOTHING_ASKED: Wanted = {
  text: '',
  filters: { fates: [], networks: [], forms: [], tags: [] },
  sort: 'match',
};

/** How often the shelf has changed since the page was opened; what was loaded for an older one is loaded again. */
export function useChanges(port: Port): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => port.follow(() => setChanges((count) => count + 1)), [port]);
  return changes;
}

/** What was found: the first page of it, and the way to the others. */
interface Looked {
  found: Found;
  first: Listed[];
  load(offset: number): Promise<Listed[]>;
}

/**
 * What was found for `wanted`: null until it is known. `load` gives further shows of the same search; it is another
 * function after every search and every change.
 */
export function useFound(port: Port, wanted: Wanted, changes: number) {
  const [looked, setLooked] = useState<Looked | null>(null);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const latest = useRef(0);
  useLayoutEffect(() => {
    port.newest(FIRST).then(
      (found) => setLooked((known) => known ?? { found, first: listed(found), load: async () => [] }),
      () => undefined,
    );
  }, [port]);
  // Layout effects do not wait for the next frame: what was typed is to be answered in it.
  useLayoutEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    port.find({ ...wanted, offset: 0, limit: FIRST }).then(
      (found) => {
        if (mine !== latest.current) return;
        setProblem(null);
        const load = async (offset: number) => listed(await port.find({ ...wanted, offset, limit: CHUNK }));
        setLooked({ found, first: listed(found), load });
      },
      (error) => mine === latest.current && setProblem(problemIn(error)),
    );
  }, [port, wanted, changes]);
  return { looked, problem };
}

function listed({ shows, own }: Found): Listed[] {
  return shows.map((show) => ({ show, own }));
}

/** The source works of everything pinned: null until they are known. */
export function useToRead(port: Port, changes: number) {
  const [works, setWorks] = useState<ToRead[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    port.toRead().then(
      (list) => isCurrent && setWorks(list),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [port, changes]);
  const load = useCallback(async (offset: number) => works?.slice(offset, offset + CHUNK) ?? [], [works]);
  return { works, load };
}

export function useSize(port: Port, changes: number) {
  const [size, setSize] = useState<Answer<'shelf/size'> | null>(null);
  useEffect(() => {
    port.size().then(setSize, () => undefined);
  }, [port, changes]);
  return size;
}
