import { ask, exportShelf, importShelf, onShelfChange } from '../../extension/ask.ts';
import { say } from '../../words/words.ts';
import { showPage } from '../show-page.tsx';
import { saveFile, textOf } from './files.ts';
import type { Port } from './port.ts';
import { ShelfPage } from './shelf-page.tsx';

const port: Port = {
  find: (query) => ask('shelf/find', query),
  toRead: () => ask('shelf/to-read', {}),
  size: () => ask('shelf/size', {}),
  change: (id, change) => ask('pin/change', { id, change }),
  tick: (slots, read) => ask('shelf/tick', { slots, read }),
  remove: (ids) => ask('pin/remove', { ids }),
  restore: (ids) => ask('pin/undo', { ids }),
  merge: (shows) => ask('shelf/merge', { shows }),
  split: (show, pins) => ask('shelf/split', { show, pins }),
  untie: (ids) => ask('shelf/untie', { ids }),
  exportTo: async (format) => saveFile(format, await exportShelf(format)),
  importFrom: (file, onProgress) => importShelf(textOf(file), onProgress),
  deleteAll: () => ask('shelf/delete-all', {}),
  follow: onShelfChange,
};

void showPage((words) => {
  document.title = say(words, 'shelfPage');
  return <ShelfPage port={port} words={words} />;
});
