import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Line } from '../../words/outline.ts';
import { useWords } from '../words-context.ts';

/** What can be done with the facts of a brief. */
export interface FactActions {
  show(line: Line): void;
  /** null where no fact can be hidden. */
  hide: ((line: Line) => void) | null;
  unveil(): void;
  /** Whether spoilers are shown. */
  unveiled: boolean;
  /** The path of the fact that was last shown on the page, '' for none. */
  current: string;
}

export const FactContext = createContext<FactActions | null>(null);

export function useFacts(): FactActions {
  const actions = useContext(FactContext);
  if (actions === null) throw new Error('No FactContext around this component.');
  return actions;
}

/** The id of the hidden sentence that says what a click on a fact does. */
export const FACT_HELP_ID = 'fact-help';

/**
 * A fact, which goes to its evidence when activated; a spoiler is veiled first, and activating it unveils. What
 * is veiled is not in the document at all, so that nothing reads it aloud.
 */
export function Fact({
  line,
  children,
  class: look = '',
}: {
  line: Line;
  children?: ComponentChildren;
  class?: string;
}) {
  const { say } = useWords();
  const { show, unveil, unveiled, current } = useFacts();
  const veiled = line.spoiler && !unveiled;
  return (
    <button
      type="button"
      class={`fact ${look}`}
      data-fact={line.path}
      data-spoiler={line.spoiler ? (veiled ? 'veiled' : 'open') : undefined}
      data-action={veiled ? 'unveil' : undefined}
      aria-describedby={veiled ? undefined : FACT_HELP_ID}
      aria-current={current === line.path ? 'true' : undefined}
      onClick={() => (veiled ? unveil() : show(line))}
    >
      {veiled ? (
        <span class="veil">{say('veiled')}</span>
      ) : (
        (children ?? <bdi lang={line.language ?? undefined}>{line.text}</bdi>)
      )}
    </button>
  );
}

/** The small button beside a fact that hides it as wrong; what is veiled cannot be judged yet. */
export function HideFact({ line }: { line: Line }) {
  const { say } = useWords();
  const { hide, unveiled } = useFacts();
  if (hide === null || (line.spoiler && !unveiled)) return null;
  const label = say('factHide', { fact: line.text });
  return (
    <button
      type="button"
      class="hide"
      data-action="hide"
      value={line.path}
      aria-label={label}
      title={label}
      onClick={() => hide(line)}
    >
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
        <path
          d="M4 4l8 8M12 4l-8 8"
          fill="none"
          stroke="currentColor"
          stroke-width="1.75"
          stroke-linecap="round"
        />
      </svg>
    </button>
  );
}
