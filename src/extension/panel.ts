import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { isOwn } from './sender.ts';

/** The view beside the page: Chromium's side panel, Firefox's sidebar, and neither on a phone. */

/** As much of either as is used here; the polyfill knows only Firefox's. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
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

/** What the background asks of any panel: whether it stands in this window. Of Chromium's the browser does not tell. */
const PanelThereSchema = v.strictObject({ name: v.literal('panel/there'), windowId: v.number() });

/** Whether a window shows the panel. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  const asked: v.InferOutput<typeof PanelThereSchema> = { name: 'panel/there', windowId };
  // Where no page at all is open that could answer, the browser says so.
  return (await browser.runtime.sendMessage(asked).catch(() => false)) === true;
}

/** Has the panel say that it is there, in its own page. */
export function answerAsPanel(): void {
  let here: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    here = id;
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isAsked = isOwn(sender) && v.is(PanelThereSchema, message) && message.windowId === here;
    return isAsked ? Promise.resolve(true) : undefined;
  });
}
