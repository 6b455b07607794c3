import {
  askForSites,
  giveBackEverySite,
  giveBackSites,
  grantedPatterns,
  onSites,
} from '../extension/sites.ts';
import type { SitesPort } from './sites.tsx';

/** The browser's own keeping of sites, as the choice of sites asks for it. */
export const sitesPort: SitesPort = {
  granted: grantedPatterns,
  grant: askForSites,
  revoke: giveBackSites,
  revokeEvery: giveBackEverySite,
  follow: onSites,
};
