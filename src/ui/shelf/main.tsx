import { ask } from '../../extension/ask.ts';
import {
  backupState,
  exportShelf,
  findShows,
  followShelf,
  importShelf,
  mergeShows,
  newestShows,
  shelfSize,
  splitShow,
  toRead,
} from '../../extension/browsing.ts';
import { changeSettings } from '../../extension/settings.ts';
import { say } from '../../words/words.ts';
import { showPage } from '../show-page.tsx';
import { saveShelf, textOf } from './files.ts';
import type { Port } from './port.ts';
import { ShelfPage } from './shelf-page.tsx';

const port: Port = {
  newest: newestShows,
  find: findShows,
  toRead,
  size: shelfSize,
  change: (id, change) => ask('pin/change', { id, change }),
  tick: (slots, read) => ask('shelf/tick', { slots, read }),
  remove: (ids) => ask('pin/remove', { ids }),
  restore: (ids) => ask('pin/undo', { ids }),
  merge: mergeShows,
  split: splitShow,
  untie: (ids) => ask('shelf/untie', { ids }),
  async exportTo(format, words) {
    const pieces: string[] = [];
    for await (const piece of exportShelf(format, words)) pieces.push(piece);
    const name = saveShelf(format, pieces);
    if (format === 'json') await ask('backup/done', {});
    return name;
  },
  importFrom: (file, onProgress) => importShelf(textOf(file), onProgress),
  deleteAll: () => ask('shelf/delete-all', {}),
  backup: backupState,
  remindLater: () => ask('backup/later', {}),
  remindNever: () => changeSettings({ remind: false }),
  follow: followShelf,
};

void showPage((words) => {
  document.title = say(words, 'shelfPage');
  return <ShelfPage port={port} words={words} />;
});
