import { useEffect, useState } from 'preact/hooks';
import { siteOf } from '../../extension/site-patterns.ts';
import type { TabSite } from '../../extension/sites.ts';
import { useWords } from '../words-context.ts';
import type { Port } from './port.ts';

/** The site of the tab, known anew with each reading: a click on the icon tells where the tab is. */
function useSite(port: Port, reading: unknown): TabSite | null {
  const [site, setSite] = useState<TabSite | null>(null);
  useEffect(() => {
    const look = () => void port.site().then(setSite, () => setSite(null));
    look();
    return port.followSites(look);
  }, [port, reading]);
  return site;
}

/** Has the site of the tab read without a click from now on, or ends that. */
export function SiteButton({ port, reading }: { port: Port; reading: unknown }) {
  const { say } = useWords();
  const found = useSite(port, reading);
  if (found === null) return null;
  const { pattern, isGranted } = found;
  // The browser's question may close the popup: the background takes note of the answer.
  const act = () => void (isGranted ? port.leaveSite(pattern) : port.readSite(pattern)).catch(() => {});
  return (
    <button
      type="button"
      class="button quiet"
      data-action={isGranted ? 'revoke-site' : 'grant-site'}
      value={pattern}
      onClick={act}
    >
      {say(isGranted ? 'actionLeaveSite' : 'actionReadSite', { site: siteOf(pattern) })}
    </button>
  );
}
