import type { SettingsChange } from '../../extension/settings.ts';

/** What the options ask of the world outside: the one seam that tests replace. */
export interface Port {
  /** Changes some settings. Done when they are on the disk; the page is then shown with them. */
  change(change: SettingsChange): Promise<unknown>;
}
