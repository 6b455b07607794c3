import type { SitesPort } from '../sites.tsx';

/** What the welcome asks of the world outside: the one seam that tests replace. */
export interface Port {
  sites: SitesPort;
  /** Whether the icon stands in the toolbar; null where the browser does not tell. */
  isPinned(): Promise<boolean | null>;
  openOptions(): Promise<void>;
}
