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

/** What the shelf's page asks of the world outside: the one seam that tests replace. */
export interface Port {
  find(query: Query): Promise<Answer<'shelf/find'>>;
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
  exportTo(format: ExportFormat): Promise<string>;
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
