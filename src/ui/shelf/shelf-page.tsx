import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { MessageKey, Words } from '../../words/words.ts';
import { useWords, WordsContext } from '../words-context.ts';
import type { Port } from './port.ts';
import { Reminder } from './reminder.tsx';
import { ShowView } from './show.tsx';
import { Store } from './store.tsx';
import { ToReadView } from './to-read.tsx';
import { Tools } from './tools.tsx';
import { Transfer } from './transfer.tsx';
import { DeedsContext, type Notice, useDeedState, useDeeds } from './use-deeds.ts';
import {
  type Listed,
  NOTHING_ASKED,
  useChanges,
  useFound,
  useSize,
  useToRead,
  type Wanted,
} from './use-shelf.ts';
import { FIRST, Windowed } from './windowed.tsx';

type View = 'shows' | 'to-read';

/** Says what is so where there is nothing to list. */
function Nothing({ state, clear }: { state: 'first' | 'no-match' | 'to-read'; clear?: () => void }) {
  const { say } = useWords();
  const told = {
    first: { title: say('shelfFirstTitle'), help: [say('shelfFirstHelp')] },
    'no-match': { title: say('noMatchTitle'), help: [say('noMatchHelp')] },
    'to-read': { title: say('toReadEmptyTitle'), help: [say('toReadEmptyHelp')] },
  }[state];
  return (
    <section class="nothing" data-empty={state}>
      <h2>{told.title}</h2>
      {told.help.map((help) => (
        <p key={help}>{help}</p>
      ))}
      {clear && (
        <button type="button" class="button" data-action="clear" onClick={clear}>
          {say('actionClear')}
        </button>
      )}
    </section>
  );
}

/** Says why the shelf cannot be opened. */
function Lost({ problem }: { problem: MessageKey }) {
  const { say } = useWords();
  return (
    <section class="nothing" data-empty="lost" role="alert">
      <h2>{say('shelfErrorTitle')}</h2>
      <p>{say(problem)}</p>
    </section>
  );
}

/** Prints once all of the list is in the document, and lets go of it afterwards. */
function usePrinting(isEmpty: boolean) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // Where there is no list, the browser prints by itself.
    if (isEmpty) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      setPrinting(true);
    };
    const end = () => setPrinting(false);
    addEventListener('keydown', hear);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('keydown', hear);
      removeEventListener('afterprint', end);
    };
  }, [isEmpty]);
  const onReady = useCallback(() => {
    requestAnimationFrame(() => print());
  }, []);
  return { isPrinting, onReady, begin: () => setPrinting(true) };
}

interface ListProps {
  port: Port;
  changes: number;
  printing: ReturnType<typeof usePrinting>;
}

const drawShow = (listed: Listed) => <ShowView key={listed.show.id} {...listed} />;

function ShowsView({ port, changes, printing, isFirst }: ListProps & { isFirst: boolean }) {
  const { say, plural } = useWords();
  const [wanted, setWanted] = useState<Wanted>(NOTHING_ASKED);
  const { looked, problem } = useFound(port, wanted, changes);
  const ask = useCallback((change: Partial<Wanted>) => {
    setWanted((was) => ({ ...was, ...change }));
    scrollTo({ top: 0 });
  }, []);
  // It stays as it is until something is found for what is typed.
  const list = useMemo(
    () =>
      looked && (
        <Windowed
          total={looked.found.total ?? looked.first.length}
          first={looked.first}
          load={looked.load}
          draw={drawShow}
          whole={printing.isPrinting}
          onReady={printing.onReady}
        />
      ),
    [looked, printing.isPrinting, printing.onReady],
  );
  if (problem !== null && looked === null) return <Lost problem={problem} />;
  if (looked === null) return <p class="loading">{say('shelfLoading')}</p>;
  const { total, facets } = looked.found;
  if (isFirst && total === 0) return <Nothing state="first" />;
  return (
    <>
      <Tools wanted={wanted} facets={facets} ask={ask} />
      <p class="aside count" role="status">
        {total !== null && plural('shelfShows', total)}
      </p>
      {total === 0 && <Nothing state="no-match" clear={() => ask(NOTHING_ASKED)} />}
      {list}
    </>
  );
}

function ToReadList({ port, changes, printing }: ListProps) {
  const { works, load } = useToRead(port, changes);
  if (works === null) return null;
  if (works.length === 0) return <Nothing state="to-read" />;
  return (
    <Windowed
      total={works.length}
      first={works.slice(0, FIRST)}
      load={load}
      draw={(work) => <ToReadView key={work.id} work={work} />}
      whole={printing.isPrinting}
      onReady={printing.onReady}
    />
  );
}

function Head({
  view,
  look,
  stories,
  print,
}: {
  view: View;
  look(view: View): void;
  stories: number | null;
  print(): void;
}) {
  const { say, plural } = useWords();
  const tab = (name: View, label: string) => (
    <button
      type="button"
      class="button"
      data-view={name}
      aria-current={view === name ? 'page' : undefined}
      onClick={() => look(name)}
    >
      {label}
    </button>
  );
  return (
    <header class="head">
      <h1>{say('shelfTitle')}</h1>
      {stories !== null && stories > 0 && <p class="aside">{plural('shelfStories', stories)}</p>}
      <nav aria-label={say('shelfTitle')}>
        {tab('shows', say('viewShows'))}
        {tab('to-read', say('viewToRead'))}
        {stories !== 0 && (
          <button type="button" class="button quiet" data-action="print" onClick={print}>
            {say('actionPrint')}
          </button>
        )}
      </nav>
    </header>
  );
}

/** What was last done with its way back, and what is being done. Stays in sight. */
function Foot({ notice, undo }: { notice: Notice | null; undo(back: NonNullable<Notice['undo']>): void }) {
  const { say } = useWords();
  const { merging, beginMerge } = useDeeds();
  const back = notice?.undo ?? null;
  return (
    <div class="foot">
      <div class="notice" data-empty={merging === null ? '' : undefined}>
        <span role="status">{merging !== null && say('mergeHelp', { title: merging.title })}</span>
        {merging !== null && (
          <button type="button" class="quiet" onClick={() => beginMerge(null)}>
            {say('actionCancel')}
          </button>
        )}
      </div>
      <div class="notice" data-empty={notice === null ? '' : undefined}>
        <span role="status">{notice !== null && say(notice.key)}</span>
        {back !== null && (
          <button type="button" class="quiet" data-action="undo" onClick={() => undo(back)}>
            {say('actionUndo')}
          </button>
        )}
      </div>
    </div>
  );
}

function Page({ port }: { port: Port }) {
  const changes = useChanges(port);
  const size = useSize(port, changes);
  const { deeds, notice, undo, write } = useDeedState(port);
  const printing = usePrinting(size === null || size.pins === 0);
  const [view, look] = useState<View>('shows');
  const list = { port, changes, printing };
  const deleteAll = () =>
    void write(
      () => port.deleteAll(),
      () => ({ key: 'noticeAllDeleted', undo: null }),
    );
  return (
    <DeedsContext.Provider value={deeds}>
      <main class="shelf" data-view={view}>
        <Head view={view} look={look} stories={size?.pins ?? null} print={printing.begin} />
        <Reminder port={port} changes={changes} />
        {view === 'shows' ? (
          <ShowsView {...list} isFirst={size === null || size.pins === 0} />
        ) : (
          <ToReadList {...list} />
        )}
        <Transfer port={port} isEmpty={size?.pins === 0 && size.setAside === 0} />
        <Store size={size} deleteAll={deleteAll} />
      </main>
      <Foot notice={notice} undo={undo} />
    </DeedsContext.Provider>
  );
}

/** The shelf: shows with their fates and histories, the works to read, and what is kept of them. */
export function ShelfPage({ port, words }: { port: Port; words: Words }) {
  return (
    <WordsContext.Provider value={words}>
      <Page port={port} />
    </WordsContext.Provider>
  );
}
