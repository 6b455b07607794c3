import browser from 'webextension-polyfill';
import { showPage } from '../show-page.tsx';
import { Popup } from './popup.tsx';
import { portTo } from './port-to.ts';

/** The tab this page speaks of: the one its address names, else the one in front. */
async function tabInQuestion(): Promise<number> {
  const named = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  if (named >= 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) throw new Error('There is no tab in front.');
  return active.id;
}

/** A phone shows the popup as a page as wide as its screen. */
async function fitPhone(): Promise<void> {
  const { os } = await browser.runtime.getPlatformInfo();
  document.documentElement.toggleAttribute('data-phone', os === 'android');
}

const port = portTo(tabInQuestion(), { isPanel: false });
const { version } = browser.runtime.getManifest();

void fitPhone();
void showPage((words, { veil }) => <Popup port={port} words={words} version={version} veil={veil} />);
