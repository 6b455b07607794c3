import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFormat, Imported, ImportFault, ImportResult } from '../../extension/messages.ts';
import type { MessageKey } from '../../words/words.ts';
import { PROBLEMS } from '../problems.ts';
import { useWords } from '../words-context.ts';
import type { Port } from './port.ts';

/** What an export or an import is doing, or has done. `share`: how much of it, 0 to 1, or null where that is unknown. */
type State =
  | { kind: 'idle' | 'failed' }
  | { kind: 'busy'; label: MessageKey; share: number | null }
  | { kind: 'exported'; file: string }
  | { kind: 'imported'; result: ImportResult };

const EXPORTS: { format: ExportFormat; label: MessageKey }[] = [
  { format: 'json', label: 'exportJson' },
  { format: 'csv', label: 'exportCsv' },
  { format: 'markdown', label: 'exportMarkdown' },
];

const FAULTS: Record<ImportFault['kind'], MessageKey> = {
  missing: 'importFaultMissing',
  newer: 'importFaultNewer',
  'too-large': 'importFaultTooLarge',
  unreadable: 'importFaultUnreadable',
  wrong: 'importFaultWrong',
};

function Faults({ imported }: { imported: Imported }) {
  const { say, plural, number } = useWords();
  const { faults } = imported;
  if (faults.length === 0) return null;
  return (
    <details class="faults" open={faults.length <= 10}>
      <summary>{plural('importFaults', faults.length)}</summary>
      <ul>
        {faults.map(({ line, list, field, kind }) => (
          <li key={`${line} ${list} ${field}`} data-fault={line}>
            {say('importFault', {
              line: number(line),
              field: [list, field].filter((part) => part !== '').join(' '),
              message: say(FAULTS[kind]),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

function useImportWords(): (result: ImportResult) => string {
  const { say, number } = useWords();
  return (result) => {
    const { added, updated, unchanged } = result.imported;
    const done = say('importDone', {
      added: number(added),
      updated: number(updated),
      unchanged: number(unchanged),
    });
    if (result.ok) return done;
    if (result.problem === 'foreign') return say('importForeign');
    if (result.problem === 'newer') return say('importNewer');
    return `${say(PROBLEMS[result.problem])} ${done}`;
  };
}

function Outcome({ state }: { state: State }) {
  const { say } = useWords();
  const told = useImportWords();
  return (
    <div>
      <p role="status" data-transfer={state.kind}>
        {state.kind === 'busy' && say(state.label)}
        {state.kind === 'failed' && say('transferFailed')}
        {state.kind === 'exported' && say('exportDone', { file: state.file })}
        {state.kind === 'imported' && told(state.result)}
      </p>
      {state.kind === 'busy' && (
        <progress
          aria-label={say(state.label)}
          {...(state.share === null ? {} : { value: state.share, max: 1 })}
        />
      )}
      {state.kind === 'imported' && <Faults imported={state.result.imported} />}
    </div>
  );
}

/** Exports and the import. */
export function Transfer({ port, isEmpty }: { port: Port; isEmpty: boolean }) {
  const { say, words } = useWords();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const run = (work: () => Promise<State>) => void work().then(setState, () => setState({ kind: 'failed' }));
  const exportTo = (format: ExportFormat) =>
    run(async () => {
      setState({ kind: 'busy', label: 'transferExporting', share: null });
      return { kind: 'exported', file: await port.exportTo(format, words) };
    });
  const importFrom = (file: File) =>
    run(async () => {
      const busy = (share: number) => setState({ kind: 'busy', label: 'transferImporting', share });
      busy(0);
      // A file's size is in bytes, and most of its characters are one.
      const result = await port.importFrom(file, ({ read }) => busy(Math.min(1, read / file.size)));
      return { kind: 'imported', result };
    });
  const isBusy = state.kind === 'busy';
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The browser looked for it before it was there.
    if (location.hash === '#transfer') section.current?.scrollIntoView();
  }, []);
  return (
    <section ref={section} id="transfer" class="transfer" aria-labelledby="transfer-title">
      <h2 id="transfer-title">{say('keepTitle')}</h2>
      <p class="choices">
        {(isEmpty ? [] : EXPORTS).map(({ format, label }) => (
          <button
            key={format}
            type="button"
            class="button"
            data-action="export"
            value={format}
            disabled={isBusy}
            onClick={() => exportTo(format)}
          >
            {say(label)}
          </button>
        ))}
        <button
          type="button"
          class="button"
          data-action="import"
          disabled={isBusy}
          onClick={() => input.current?.click()}
        >
          {say('actionImport')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('actionImport')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // So that the same file, mended, can be chosen again.
            if (file !== undefined) importFrom(file);
            event.currentTarget.value = '';
          }}
        />
      </p>
      <Outcome state={state} />
    </section>
  );
}
