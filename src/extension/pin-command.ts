import { flashBadge } from './badge.ts';
import { pinTab } from './pinning.ts';
import { openReading } from './reading.ts';

/** Pins the story of a tab at the press of its keys, and says on the icon what came of it. */
export async function pinByKey(tabId: number): Promise<void> {
  const reading = await openReading({ tabId, clicked: true });
  const isStory = reading.state === 'brief' || reading.state === 'quiet';
  const written = isStory ? await pinTab(tabId).catch(() => null) : null;
  await flashBadge(tabId, written?.ok === true);
}
