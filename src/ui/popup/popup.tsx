import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { TabReading } from '../../extension/messages.ts';
import { onwardLinks } from '../../onward/links.ts';
import { markdown } from '../../words/markdown.ts';
import { type Outline, outline } from '../../words/outline.ts';
import type { Words } from '../../words/words.ts';
import { useProviders } from '../providers-context.ts';
import { useWords, WordsContext } from '../words-context.ts';
import { BriefView } from './brief-view.tsx';
import { FACT_HELP_ID, FactContext } from './fact.tsx';
import { Notices } from './notices.tsx';
import { PinButton, PinNotice, Remarks } from './pin.tsx';
import type { Port } from './port.ts';
import { report } from './report.ts';
import { Screen } from './screens.tsx';
import { SiteButton } from './site.tsx';
import { useFactState } from './use-facts.ts';
import { useFitted } from './use-fitted.ts';
import { usePin } from './use-pin.ts';
import { useReading } from './use-reading.ts';

/** A reading that has facts to show. */
type Told = Extract<TabReading, { state: 'brief' | 'quiet' }>;

function isTold(reading: TabReading | null): reading is Told {
  return reading?.state === 'brief' || reading?.state === 'quiet';
}

function useOutline(reading: TabReading | null): Outline | null {
  const { words } = useWords();
  return useMemo(
    () => (isTold(reading) ? outline(reading.article, reading.brief, words, reading.hidden) : null),
    [reading, words],
  );
}

function Content({
  reading,
  found,
  retry,
}: {
  reading: TabReading | null;
  found: Outline | null;
  retry(): void;
}) {
  const { say } = useWords();
  if (reading === null) return <h1 class="loading">{say('loadingTitle')}</h1>;
  if (reading.state === 'brief' || reading.state === 'quiet') {
    return found && <BriefView outline={found} quiet={reading.state === 'quiet'} />;
  }
  return <Screen reading={reading} retry={retry} />;
}

/** What a listener hears when the reading arrives. */
function Arrived({ found }: { found: Outline | null }) {
  const told = found && [
    found.lead?.title.text ?? found.headline,
    found.verdict.map(({ text }) => text).join(''),
  ];
  return (
    <p class="unseen" role="status">
      {told?.filter((text) => text !== '').join(': ')}
    </p>
  );
}

/** Says that what is shown was read from selected words alone, with the way to all of the page. */
function FromSelection({ back }: { back(): void }) {
  const { say } = useWords();
  return (
    <div class="from-selection">
      <p>{say('selectionNote')}</p>
      <button type="button" class="quiet" data-action="page" onClick={back}>
        {say('actionWholePage')}
      </button>
    </div>
  );
}

/** What may be longer than its window. Has the focus to begin with, so that the keyboard scrolls it. */
function Scroller({ children }: { children: ComponentChildren }) {
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => scroller.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={scroller} class="told" tabIndex={-1}>
      {children}
    </div>
  );
}

function isReportable(reading: TabReading): boolean {
  return isTold(reading) || reading.state === 'unrelated' || reading.state === 'error';
}

function Action({
  name,
  label,
  look = '',
  act,
}: {
  name: string;
  label: string;
  look?: string;
  act(): void;
}) {
  return (
    <button type="button" class={`button ${look}`} data-action={name} onClick={act}>
      {label}
    </button>
  );
}

function View({ port, version, veil }: { port: Port; version: string; veil: boolean }) {
  const { words, say } = useWords();
  const { reading, setHidden, retry } = useReading(port);
  const selected = reading !== null && 'selected' in reading;
  const { actions, notice, copy, undo } = useFactState(port, setHidden, { veil, selected });
  const found = useOutline(reading);
  const fitted = useFitted(reading?.state);
  const pinning = usePin(port, isTold(reading) && !selected);
  const providers = useProviders();
  const copyBrief = (told: Told, shown: Outline) =>
    copy(
      markdown(told.article, shown, words, {
        spoilers: actions.unveiled,
        links: (source) => onwardLinks(source, providers),
      }),
      'noticeCopied',
    );
  return (
    <FactContext.Provider value={actions}>
      <main
        class="popup"
        data-state={reading?.state ?? 'loading'}
        data-fitted={fitted ? '' : undefined}
        aria-busy={reading === null}
      >
        <Arrived found={found} />
        <p id={FACT_HELP_ID} hidden>
          {say('factHelp')}
        </p>
        <Scroller>
          {selected && <FromSelection back={retry} />}
          {isTold(reading) && (
            <Remarks remarks={pinning.state?.remarks ?? []} works={reading.brief.works.length} />
          )}
          <Content reading={reading} found={found} retry={retry} />
        </Scroller>
        <div class="foot">
          <Notices notice={notice} hidden={isTold(reading) ? reading.hidden : null} undo={undo} />
          {isTold(reading) && !selected && <PinNotice pinning={pinning} />}
          {reading !== null && (
            <div class="actions">
              {isTold(reading) && !selected && <PinButton pinning={pinning} />}
              {isTold(reading) && found !== null && (
                <Action name="copy" label={say('actionCopy')} act={() => void copyBrief(reading, found)} />
              )}
              <Action name="shelf" label={say('actionShelf')} act={() => void port.openShelf()} />
              <Action
                name="options"
                label={say('actionOptions')}
                look="quiet"
                act={() => void port.openOptions()}
              />
            </div>
          )}
          {reading !== null && (
            <div class="more">
              {port.openPanel && (
                <Action name="panel" label={say('actionPanel')} look="quiet" act={port.openPanel} />
              )}
              <SiteButton port={port} reading={reading} />
              {isReportable(reading) && (
                <Action
                  name="report"
                  label={say('actionReport')}
                  look="quiet"
                  act={() => void copy(report(reading, version), 'noticeReported')}
                />
              )}
            </div>
          )}
        </div>
      </main>
    </FactContext.Provider>
  );
}

/**
 * What became of the show in one tab. Shows what `port` answers, in the language of `words`; the side panel shows
 * the same.
 *
 * @param version of the extension, for reports.
 * @param veil whether spoilers are veiled until they are asked for.
 */
export function Popup({
  port,
  words,
  version,
  veil,
}: {
  port: Port;
  words: Words;
  version: string;
  veil: boolean;
}) {
  return (
    <WordsContext.Provider value={words}>
      <View port={port} version={version} veil={veil} />
    </WordsContext.Provider>
  );
}
