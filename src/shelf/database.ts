import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { PATIENCE, ROOM } from '../model/limits.ts';

/**
 * The one door to the browser's storage: a connection that opens when it is needed, makes way for a newer version of
 * the extension, and opens again where the browser has closed it; and writes that are durable or did not happen.
 */

/** What the stores hold is `unknown` until a schema has read it. */
interface Stores extends DBSchema {
  /** Pins, whole. */
  pins: { key: string; value: unknown };
  /** What lists show of them; made anew from the pins where it is missing. */
  cards: {
    key: string;
    value: unknown;
    indexes: { pinnedAt: string; at: string; sortTitle: string; titles: string };
  };
  /** What the reader decided on which pins are of one show. */
  ties: { key: string; value: unknown };
  /** Pins that were taken off a moment ago, so that it can be undone. */
  removed: { key: string; value: unknown };
  /** Records that could not be read. */
  setAside: { key: number; value: unknown };
}

export type StoreName = 'pins' | 'cards' | 'ties' | 'removed' | 'setAside';
export const STORE_NAMES: readonly StoreName[] = ['pins', 'cards', 'ties', 'removed', 'setAside'];

type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode> = IDBPTransaction<Stores, StoreName[], M>;
type Upgrade = IDBPTransaction<Stores, StoreName[], 'versionchange'>;

/** A change of the stores themselves. */
export interface StoresMigration {
  /** The version of the database that it makes. */
  to: number;
  /** The day it came, YYYY-MM-DD. */
  since: string;
  migrate(database: IDBPDatabase<Stores>, transaction: Upgrade): void;
}

export const STORES_MIGRATIONS: readonly StoresMigration[] = [
  {
    to: 1,
    since: '2026-11-22',
    migrate(database) {
      database.createObjectStore('pins', { keyPath: 'id' });
      const cards = database.createObjectStore('cards', { keyPath: 'id' });
      cards.createIndex('pinnedAt', 'pinnedAt');
      cards.createIndex('at', 'at');
      cards.createIndex('sortTitle', 'sortTitle');
      cards.createIndex('titles', 'titles', { multiEntry: true });
      database.createObjectStore('ties', { keyPath: 'id' });
      database.createObjectStore('removed', { keyPath: 'id' });
      database.createObjectStore('setAside', { autoIncrement: true });
    },
  },
];

/**
 * Why nothing was written. `full`: the disk, or the room that the browser gives. `blocked`: an older version of the
 * extension still holds the store. `newer`: a newer one wrote it. `unavailable`: the browser does not open it, as in
 * a private window's page. `failed`: anything else.
 */
export type Problem = 'full' | 'blocked' | 'newer' | 'unavailable' | 'failed';

/** What became of a write. Where it is not ok, everything is as it was before. `message` is for the log. */
export type Written<T> = { ok: true; value: T } | { ok: false; problem: Problem; message: string };

const PROBLEMS: Readonly<Record<string, Problem>> = {
  BlockedError: 'blocked',
  InvalidStateError: 'unavailable',
  QuotaExceededError: 'full',
  SecurityError: 'unavailable',
  VersionError: 'newer',
};

/** How Chromium's store says that the disk is full, where it does not use the error's name for it. */
const FULL = /NO_SPACE|ENOSPC|full disk/i;

/** Why a read or a write failed. `message` is for the log. */
export function problemOf(error: unknown): { problem: Problem; message: string } {
  const isError = error instanceof Error || error instanceof DOMException;
  const message = isError ? `${error.name}: ${error.message}` : String(error);
  if (FULL.test(message)) return { problem: 'full', message };
  return { problem: (isError ? PROBLEMS[error.name] : undefined) ?? 'failed', message };
}

/** What the browser tells of room and use, which may be nothing. */
async function estimated(): Promise<StorageEstimate> {
  try {
    return await navigator.storage.estimate();
  } catch {
    return {};
  }
}

/** @throws DOMException `QuotaExceededError` where less than this is free, as far as the browser tells. */
async function checkRoom(bytes: number): Promise<void> {
  const { quota, usage } = await estimated();
  if (quota === undefined || usage === undefined) return;
  if (quota - usage < bytes) {
    throw new DOMException('Too little room is left on the disk.', 'QuotaExceededError');
  }
}

function opened(
  name: string,
  migrations: readonly StoresMigration[],
  onLost: () => void,
): Promise<IDBPDatabase<Stores>> {
  const version = Math.max(...migrations.map(({ to }) => to));
  return new Promise((resolve, reject) => {
    let patience: ReturnType<typeof setTimeout> | undefined;
    const opening = openDB<Stores>(name, version, {
      upgrade(database, from, _to, transaction) {
        for (const { to, migrate } of migrations) if (to > from) migrate(database, transaction);
      },
      blocked() {
        const error = new DOMException('An older version of Shelved is still open.', 'BlockedError');
        patience = setTimeout(() => {
          reject(error);
          // Should it open after all, nobody is there to close it.
          opening.then((late) => late.close()).catch(() => undefined);
        }, PATIENCE.store);
      },
      blocking(_current, _newer, event) {
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    });
    opening.then(resolve, reject).finally(() => clearTimeout(patience));
  });
}

/** `frees`: it takes more away than it adds, so that it is let through where room is short. */
export interface WriteOptions {
  frees?: boolean;
}

export interface Connection {
  /** Reads at one moment: what it sees is whole. Rejects where the store cannot be opened or read. */
  read<T>(body: (transaction: Transaction<'readonly'>) => Promise<T>): Promise<T>;
  /**
   * Writes all of `body` or nothing, one writer after another, from however many windows. It resolves when the
   * browser says that what was written is on the disk.
   */
  write<T>(
    body: (transaction: Transaction<'readwrite'>) => Promise<T>,
    options?: WriteOptions,
  ): Promise<Written<T>>;
  /** Lets go of the store; the next read or write opens it again. */
  close(): Promise<void>;
}

/**
 * A connection to the store of this name. Nothing is opened until it is used.
 *
 * @param migrations for tests.
 */
export function connect(name: string, migrations = STORES_MIGRATIONS): Connection {
  let database: Promise<IDBPDatabase<Stores>> | null = null;
  const lose = () => {
    database = null;
  };
  const open = () => {
    database ??= checkRoom(ROOM.open)
      .then(() => opened(name, migrations, lose))
      .catch((error: unknown) => {
        lose();
        throw error;
      });
    return database;
  };
  /** A transaction; where the browser closed the connection behind our back, one on a new connection. */
  async function begin<M extends Mode>(mode: M): Promise<Transaction<M>> {
    const start = (on: IDBPDatabase<Stores>) =>
      // "Strict": complete only when it is on the disk. Browsers take "relaxed" for granted otherwise.
      on.transaction([...STORE_NAMES], mode, mode === 'readwrite' ? { durability: 'strict' } : {});
    const first = await open();
    try {
      return start(first);
    } catch {
      lose();
      return start(await open());
    }
  }
  return {
    async read(body) {
      const transaction = await begin('readonly');
      const value = await body(transaction);
      await transaction.done;
      return value;
    },
    async write(body, { frees = false } = {}) {
      let transaction: Transaction<'readwrite'> | undefined;
      try {
        await checkRoom(frees ? ROOM.open : ROOM.write);
        transaction = await begin('readwrite');
        const value = await finished(transaction, body);
        return { ok: true, value };
      } catch (error) {
        return { ok: false, ...problemOf(transaction?.error ?? error) };
      }
    },
    async close() {
      const closing = database;
      lose();
      (await closing)?.close();
    },
  };
}

async function finished<T>(
  transaction: Transaction<'readwrite'>,
  body: (transaction: Transaction<'readwrite'>) => Promise<T>,
): Promise<T> {
  // Whoever waits for the body hears of its error; without this the aborted transaction would be a second one.
  transaction.done.catch(() => undefined);
  try {
    const value = await body(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had ended by itself.
    }
    await transaction.done.catch(() => undefined);
    throw error;
  }
}
