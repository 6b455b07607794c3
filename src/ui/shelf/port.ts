import type { Listing } from '../../extension/browsing.ts';
import type {
  Answer,
  ExportFormat,
  Imported,
  ImportResult,
  Own,
  Query,
  ToRead,
  Written,
} from '../../extension/messages.ts';
import type { Words } from '../../words/words.ts';

/** What the shelf's page asks of the world outside: the one seam that tests replace. */
export interface Port {
  /** The first shows in order of date, as long as not everything is read. */
  newest(count: number): Promise<Listing>;
  find(query: Query): Promise<Listing>;
  toRead(): Promise<ToRead[]>;
  size(): Promise<Answer<'shelf/size'>>;
  change(id: string, change: Partial<Own>): Promise<Written<null>>;
  tick(slots: ToRead['slots'], read: boolean): Promise<Written<null>>;
  remove(ids: string[]): Promise<Written<string[]>>;
  restore(ids: string[]): Promise<Written<string[]>>;
  /** Gives the ids of the ties that were made. */
  merge(shows: string[]): Promise<Written<string[]>>;
  split(show: string, pins: string[]): Promise<Written<string[]>>;
  untie(ids: string[]): Promise<Written<null>>;
  /** Saves the shelf as a file. @returns its name. */
  exportTo(format: ExportFormat, words: Words): Promise<string>;
  /** Adds what a file holds to the shelf. */
  importFrom(file: File, onProgress: (imported: Imported) => void): Promise<ImportResult>;
  deleteAll(): Promise<Written<null>>;
  /** Whether to remind of a backup, and of what. */
  backup(): Promise<Answer<'backup/state'>>;
  remindLater(): Promise<unknown>;
  remindNever(): Promise<unknown>;
  /** Hears of every change of the shelf. @returns how to stop listening. */
  follow(listener: () => void): () => void;
}
