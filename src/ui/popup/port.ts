import type { Shown, TabReading } from '../../extension/messages.ts';
import type { Evidence } from '../../model/brief.ts';

/** What the popup asks of the world outside: the one seam that tests replace. */
export interface Port {
  /** What is known of the tab's page; `fresh` reads it again in any case. */
  open(fresh: boolean): Promise<TabReading>;
  /** Shows a fact's evidence on the page. */
  show(evidence: Evidence[]): Promise<Shown>;
  /** Hides a fact, or brings it back; gives all hidden paths. */
  hide(path: string, hidden: boolean): Promise<string[]>;
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>;
}
