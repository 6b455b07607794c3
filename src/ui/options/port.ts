import type { SettingsChange } from '../../extension/settings.ts';
import type { SitesPort } from '../sites.tsx';

/** What the options ask of the world outside: the one seam that tests replace. */
export interface Port {
  /** Changes some settings. Done when they are on the disk; the page is then shown with them. */
  change(change: SettingsChange): Promise<unknown>;
  /** When the whole shelf was last exported: ISO 8601, null for never. */
  lastBackup(): Promise<string | null>;
  /** Hears of every change of the shelf. @returns how to stop listening. */
  follow(listener: () => void): () => void;
  sites: SitesPort;
}
