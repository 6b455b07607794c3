import browser from 'webextension-polyfill';

/** The view beside the page: Chromium's side panel, Firefox's sidebar, and neither on a phone. */

/** As much of either as is used here; the polyfill knows only Firefox's. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void>; isOpen(details: { windowId: number }): Promise<boolean> };
}

/** Found anew for each use: in Chromium the panel's own page has it too. */
const panels = (): Panels => browser as unknown as Panels;
const chromium = (): Panels => (globalThis as { chrome?: Panels }).chrome ?? {};

export function hasPanel(): boolean {
  return chromium().sidePanel !== undefined || panels().sidebarAction !== undefined;
}

/** Opens the panel of a window. To be called in a click or at the press of keys, before anything is awaited. */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel } = chromium();
  return (sidePanel ? sidePanel.open({ windowId }) : panels().sidebarAction?.open()) ?? Promise.resolve();
}

/** Whether a window shows the panel. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  const { sidebarAction } = panels();
  if (sidebarAction) return sidebarAction.isOpen({ windowId });
  if (!chromium().sidePanel) return false;
  const contexts = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
  return contexts.length > 0;
}
