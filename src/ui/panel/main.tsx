import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { answerAsPanel } from '../../extension/panel.ts';
import type { Words } from '../../words/words.ts';
import { Popup } from '../popup/popup.tsx';
import { portTo } from '../popup/port-to.ts';
import { showPage } from '../show-page.tsx';

const { version } = browser.runtime.getManifest();

/** The tab in front of the window that this panel stands in; null until it is known. */
function useTabInFront(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setTabId(tab?.id ?? null);
    };
    const hear = () => void look();
    hear();
    browser.tabs.onActivated.addListener(hear);
    browser.tabs.onReplaced.addListener(hear);
    return () => {
      browser.tabs.onActivated.removeListener(hear);
      browser.tabs.onReplaced.removeListener(hear);
    };
  }, []);
  return tabId;
}

/** The popup's view, of whichever tab is in front. */
function Panel({ words, veil }: { words: Words; veil: boolean }) {
  const tabId = useTabInFront();
  const port = useMemo(
    () => (tabId === null ? null : portTo(Promise.resolve(tabId), { isPanel: true })),
    [tabId],
  );
  return port && <Popup key={tabId} port={port} words={words} version={version} veil={veil} />;
}

answerAsPanel();
void showPage((words, { veil }) => <Panel words={words} veil={veil} />);
