import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { KeptSchema } from './kept-schema.ts';

/**
 * What was read from a selection in a tab, beside what is kept of its page. It is shown once, by the view that asks
 * first; its facts can be shown in the page for as long as the tab stays there.
 */
const SelectedSchema = v.object({ ...KeptSchema.entries, isNew: v.boolean() });
export type Selected = v.InferOutput<typeof SelectedSchema>;

const keyOf = (tabId: number) => `selection:${tabId}`;

export async function selectedIn(tabId: number): Promise<Selected | null> {
  const key = keyOf(tabId);
  const stored = v.safeParse(SelectedSchema, (await browser.storage.session.get(key))[key]);
  return stored.success ? stored.output : null;
}

export async function keepSelected(tabId: number, selected: Selected): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: selected });
}

export async function dropSelected(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** What was read from a selection and not shown yet; it is not given a second time. */
export async function takeSelected(tabId: number): Promise<Selected | null> {
  const selected = await selectedIn(tabId);
  if (selected === null || !selected.isNew) return null;
  await keepSelected(tabId, { ...selected, isNew: false });
  return selected;
}
