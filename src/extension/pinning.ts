import type { Pin } from '../model/pin.ts';
import { pathsNow, pinOf, type Story } from '../shelf/again.ts';
import { cardOf } from '../shelf/card.ts';
import { pinKey } from '../shelf/key.ts';
import { remarksOn } from '../shelf/remarks.ts';
import { keptFor } from './kept.ts';
import type { Kept } from './kept-schema.ts';
import type { Answer, PinState, Written } from './messages.ts';
import { shelf } from './shelf.ts';

/** A tab's story and the shelf. */

function storyOf({ glance, article, brief, hidden }: Kept): Story {
  return { address: glance.address, article, brief, hidden };
}

/** Whether a tab's story is pinned, and what the shelf says otherwise; null where none is kept for the tab. */
export async function pinState(tabId: number): Promise<PinState | null> {
  const kept = await keptFor(tabId);
  return kept === null || kept.brief.kind === null ? null : stateOf(storyOf(kept));
}

async function stateOf(story: Story): Promise<PinState> {
  const card = cardOf(pinOf(story, null, new Date().toISOString()));
  const [pin, cards, ties] = await Promise.all([
    shelf.get(card.id),
    shelf.cardsAbout(card.titles),
    shelf.ties(),
  ]);
  return { id: card.id, pinned: pin !== null, remarks: remarksOn(card, cards, ties) };
}

/** Pins a tab's story, or updates its pin. It is on the disk when this is done. */
export async function pinTab(tabId: number): Promise<Answer<'pin/add'>> {
  const kept = await keptFor(tabId);
  if (kept === null || kept.brief.kind === null) throw new Error('Nothing is kept for this tab any more.');
  const story = storyOf(kept);
  const written = await shelf.pin(story);
  return written.ok ? { ok: true, value: await stateOf(story) } : written;
}

/** The facts that the reader once hid in a story that is on the shelf, as they stand in a new reading of it. */
export async function hiddenOnShelf(story: Omit<Story, 'hidden'>): Promise<string[]> {
  try {
    const pin = await shelf.get(pinKey(story.address, story.article.url));
    return pin === null ? [] : pathsNow(pin.hidden, pin.brief, story.brief);
  } catch {
    // A shelf that cannot be read keeps nobody from reading a story.
    return [];
  }
}

/** A fact that is hidden in a pinned story, or brought back, is so on the shelf too. */
export async function hideOnShelf(tabId: number): Promise<Written<Pin | null>> {
  const kept = await keptFor(tabId);
  if (kept === null) return { ok: true, value: null };
  const pin = await shelf.get(pinKey(kept.glance.address, kept.article.url));
  if (pin === null) return { ok: true, value: null };
  const unsaid = pin.hidden.filter((path) => pathsNow([path], pin.brief, kept.brief).length === 0);
  return shelf.change(pin.id, { hidden: [...unsaid, ...pathsNow(kept.hidden, kept.brief, pin.brief)] });
}
