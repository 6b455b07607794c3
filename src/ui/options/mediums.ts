import type { Medium } from '../../onward/providers.ts';
import type { MessageKey } from '../../words/words.ts';

export const MEDIUM_NAMES: Record<Medium, MessageKey> = {
  book: 'linksBook',
  game: 'linksGame',
  podcast: 'linksPodcast',
  screen: 'linksScreen',
};
