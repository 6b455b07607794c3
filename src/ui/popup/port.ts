import type { PinState, Shown, TabReading, Written } from '../../extension/messages.ts';
import type { TabSite } from '../../extension/sites.ts';
import type { Evidence } from '../../model/brief.ts';

/** What the popup asks of the world outside: the one seam that tests replace. */
export interface Port {
  /** What is known of the tab's page; `fresh` reads it again in any case. */
  open(fresh: boolean): Promise<TabReading>;
  /** Shows a fact's evidence on the page. `selected`: the fact is one of what was read from a selection. */
  show(evidence: Evidence[], selected: boolean): Promise<Shown>;
  /** Hides a fact, or brings it back; gives all hidden paths. */
  hide(path: string, hidden: boolean): Promise<string[]>;
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>;
  /** The tab's story on the shelf; null where there is none that could be pinned. */
  pinState(): Promise<PinState | null>;
  /** Pins the tab's story. Done when it is on the disk. */
  pin(): Promise<Written<PinState>>;
  /** Takes a pin off the shelf. */
  unpin(id: string, forGood: boolean): Promise<Written<string[]>>;
  /** Puts a pin back that was taken off a moment ago. */
  restore(id: string): Promise<Written<string[]>>;
  /** Hears of every change of the shelf. @returns how to stop listening. */
  follow(listener: () => void): () => void;
  /** Opens the shelf's page. */
  openShelf(): Promise<void>;
  /** Opens the options' page. */
  openOptions(): Promise<void>;
  /** The tab's site; null where there is none to switch on or off. */
  site(): Promise<TabSite | null>;
  /** Has a site read without a click. Called in the reader's click, before anything is awaited. */
  readSite(pattern: string): Promise<boolean>;
  leaveSite(pattern: string): Promise<boolean>;
  /** Hears whenever sites are switched on or off. @returns how to stop listening. */
  followSites(listener: () => void): () => void;
  /** Hears whenever there is something new to show of the tab. @returns how to stop listening. */
  followReading(listener: () => void): () => void;
  /** Opens the view beside the page, in the reader's click; null where that is here, or is not had. */
  openPanel: (() => void) | null;
}
