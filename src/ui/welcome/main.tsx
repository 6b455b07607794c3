import browser from 'webextension-polyfill';
import { say } from '../../words/words.ts';
import { showPage } from '../show-page.tsx';
import { sitesPort } from '../sites-port.ts';
import type { Port } from './port.ts';
import { WelcomePage } from './welcome-page.tsx';

async function isPinned(): Promise<boolean | null> {
  // Absent on Android, and in Firefox before 129.
  const settings = await browser.action.getUserSettings?.();
  return settings?.isOnToolbar ?? null;
}

const port: Port = { sites: sitesPort, isPinned, openOptions: () => browser.runtime.openOptionsPage() };
const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');

void showPage((words) => {
  document.title = say(words, 'welcomePage');
  return <WelcomePage port={port} words={words} isFirefox={isFirefox} />;
});
