import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { exportCsv } from '../shelf/csv.ts';
import { exportJson } from '../shelf/export.ts';
import { importJson } from '../shelf/import.ts';
import { exportMarkdown } from '../shelf/markdown.ts';
import { fateLine, sourceKind, toldOn } from '../words/fate.ts';
import { say } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import { isBackedUp, noteBackup } from './backup.ts';
import {
  type ExportFormat,
  type FromPage,
  FromPageSchema,
  type ImportResult,
  type ToPage,
  TRANSFERS,
  type TransferName,
} from './messages.ts';
import { wantedLanguages } from './settings.ts';
import { everyShow, shelf } from './shelf.ts';

/**
 * Exports and imports, which are too long for one message: a connection over which pieces go one at a time, each
 * asked for, so that neither side ever holds more than one. An open connection also keeps the background from being
 * ended in the middle.
 */

/** How many UTF-16 units go at once. */
const PIECE = 256 * 1024;

/** The background's one listener for connections; those of anybody but the extension's own pages are cut. */
export function connected(port: Runtime.Port): void {
  const isOwn =
    port.sender?.id === browser.runtime.id &&
    port.sender.url?.startsWith(browser.runtime.getURL('')) === true;
  const name = TRANSFERS.find((one) => one === port.name);
  if (!isOwn || name === undefined) {
    port.disconnect();
    return;
  }
  void transfer(name, port);
}

async function transfer(name: TransferName, port: Runtime.Port): Promise<void> {
  const tell = (message: ToPage) => port.postMessage(message);
  const heard = messagesOf(port);
  try {
    if (name === 'import') {
      tell({ kind: 'imported', result: await take(heard, tell) });
    } else {
      await send(name, heard, tell);
    }
  } catch (error) {
    if (!heard.isClosed()) {
      tell({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** Takes in a file. What it brings is in a backup, the file itself; so where all else was in one, everything is. */
async function take(heard: Heard, tell: (message: ToPage) => void): Promise<ImportResult> {
  const wasBackedUp = await isBackedUp();
  const result = await importJson(shelf, asked(heard, tell), (progress) =>
    tell({ kind: 'progress', progress }),
  );
  if (wasBackedUp && result.ok && result.imported.added > 0) await noteBackup();
  return result;
}

/** Sends a file piece by piece, the next when the page has asked for it. */
async function send(name: ExportFormat, heard: Heard, tell: (message: ToPage) => void): Promise<void> {
  let piece = '';
  for await (const text of fileOf(name)) {
    piece += text;
    if (piece.length < PIECE) continue;
    tell({ kind: 'text', text: piece });
    piece = '';
    if ((await heard.next()) === null) return;
  }
  tell({ kind: 'text', text: piece });
  tell({ kind: 'end' });
}

async function* fileOf(format: ExportFormat): AsyncGenerator<string> {
  if (format === 'json') {
    const [ties, setAside] = await Promise.all([shelf.ties(), shelf.setAside()]);
    yield* exportJson({ pins: shelf.pins(), ties, setAside }, new Date().toISOString());
    return;
  }
  const cards = await shelf.cards();
  if (format === 'csv') {
    yield* exportCsv(cards.sort((a, b) => (a.sortTitle < b.sortTitle ? -1 : 1)));
    return;
  }
  const words = wordsFor(await wantedLanguages());
  yield* exportMarkdown(await everyShow(), new Map(cards.map((card) => [card.id, card])), {
    heading: say(words, 'shelfTitle'),
    fate: (word) => fateLine(word, words),
    date: (word) => toldOn(word, words),
    source: (source) =>
      [source.title ?? '', sourceKind(source, words)].filter((part) => part !== '').join(', '),
  });
}

/** The pieces of a file that the page sends, each asked for. */
async function* asked(heard: Heard, tell: (message: ToPage) => void): AsyncGenerator<string> {
  for (;;) {
    tell({ kind: 'more' });
    const message = await heard.next();
    // Closed before its end: the page has gone, and what was cut off is told as a fault that nobody hears.
    if (message === null || message.kind === 'end') return;
    if (message.kind === 'text') yield message.text;
  }
}

interface Heard {
  /** The next message; null where the connection is closed. */
  next(): Promise<FromPage | null>;
  isClosed(): boolean;
}

function messagesOf(port: Runtime.Port): Heard {
  const waiting: FromPage[] = [];
  let closed = false;
  let wake = () => {};
  port.onMessage.addListener((message: unknown) => {
    const read = v.safeParse(FromPageSchema, message);
    if (read.success) waiting.push(read.output);
    else port.disconnect();
    wake();
  });
  port.onDisconnect.addListener(() => {
    closed = true;
    wake();
  });
  return {
    isClosed: () => closed,
    async next() {
      while (waiting.length === 0 && !closed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return waiting.shift() ?? null;
    },
  };
}
