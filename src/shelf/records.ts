import * as v from 'valibot';
import { type Pin, PinSchema } from '../model/pin.ts';
import { AsideSchema, type SetAside } from './aside.ts';
import { type Card, CardSchema, cardOf } from './card.ts';
import type { StoreName, Transaction } from './database.ts';
import { readPin } from './read-pin.ts';

/** What is done to single records inside of a transaction. */

type Reading = Transaction<'readonly'> | Transaction<'readwrite'>;
type Writing = Transaction<'readwrite'>;

const RemovedSchema = v.object({ id: v.string(), at: v.string(), pin: PinSchema });
export type Removed = v.InferOutput<typeof RemovedSchema>;

/** Thrown inside a read where a record has to be set aside or made anew first, which only a write can do. */
export class NeedsMending extends Error {
  readonly ids: string[];
  constructor(ids: string[]) {
    super(`${ids.length} records of the shelf need mending.`);
    this.ids = ids;
  }
}

/** A pin with its card, which says the same: both are written or neither. */
async function putBoth(transaction: Writing, pin: Pin): Promise<void> {
  // One after the other: a request that fails at once would leave the promises of those before it unheard.
  await transaction.objectStore('pins').put(pin);
  await transaction.objectStore('cards').put(cardOf(pin));
}

export async function putPin(transaction: Writing, pin: Pin): Promise<void> {
  await putBoth(transaction, pin);
  await transaction.objectStore('removed').delete(pin.id);
}

/** Many pins: side by side, since to wait for each takes longer than to write it. */
export async function putPins(transaction: Writing, pins: readonly Pin[]): Promise<void> {
  await Promise.all(pins.map((pin) => putBoth(transaction, pin)));
  const removed = new Set(await transaction.objectStore('removed').getAllKeys());
  for (const { id } of pins) if (removed.has(id)) await transaction.objectStore('removed').delete(id);
}

export async function erasePin(transaction: Writing, id: string): Promise<void> {
  await transaction.objectStore('pins').delete(id);
  await transaction.objectStore('cards').delete(id);
}

export async function setAside(
  transaction: Writing,
  from: StoreName,
  record: unknown,
  { field, message }: { field: string; message: string },
  at: string,
): Promise<void> {
  await transaction.objectStore('setAside').add({ at, from, field, message, record });
}

/** The pin of this key, to be written again: one that cannot be read is set aside, and null is what is there. */
export async function pinToWrite(transaction: Writing, id: string, at: string): Promise<Pin | null> {
  const record = await transaction.objectStore('pins').get(id);
  if (record === undefined) return null;
  const read = readPin(record);
  if (read.ok) return read.pin;
  await setAside(transaction, 'pins', record, read.fault, at);
  await erasePin(transaction, id);
  return null;
}

/** Sets unreadable pins aside, and makes the cards of the others anew. */
export async function mend(transaction: Writing, ids: readonly string[], at: string): Promise<void> {
  for (const id of ids) {
    const pin = await pinToWrite(transaction, id, at);
    if (pin === null) await erasePin(transaction, id);
    else await putPin(transaction, pin);
  }
}

/** The pin of this key; null where there is none. */
export async function pinAt(transaction: Reading, id: string): Promise<Pin | null> {
  const record = await transaction.objectStore('pins').get(id);
  if (record === undefined) return null;
  const read = readPin(record);
  if (!read.ok) throw new NeedsMending([id]);
  return read.pin;
}

/** The key of a record, which the store itself keeps in it. */
export function idOf(record: unknown): string {
  return String(Object(record).id);
}

export function readCards(records: readonly unknown[]): Card[] {
  const read = records.map((record) => v.safeParse(CardSchema, record));
  const broken = records.filter((_, index) => read[index]?.success === false);
  if (broken.length > 0) throw new NeedsMending(broken.map(idOf));
  return read.flatMap((one) => (one.success ? [one.output] : []));
}

/** What was taken off under this key and can still be put back; null where nothing was. */
export async function removedAt(transaction: Reading, id: string): Promise<Removed | null> {
  const read = v.safeParse(RemovedSchema, await transaction.objectStore('removed').get(id));
  return read.success ? read.output : null;
}

/** Erases what was taken off before `limit` (ISO 8601), and whatever cannot be read there. */
export async function forgetRemoved(transaction: Writing, limit: string): Promise<void> {
  const store = transaction.objectStore('removed');
  const [records, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
  const old = keys.filter((_, index) => {
    const read = v.safeParse(RemovedSchema, records[index]);
    return !read.success || read.output.at < limit;
  });
  for (const key of old) await store.delete(key);
}

export async function allAside(transaction: Reading): Promise<SetAside[]> {
  const store = transaction.objectStore('setAside');
  const [records, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
  return records.map((record, index) => {
    const read = v.safeParse(AsideSchema, record);
    const id = keys[index] ?? 0;
    return read.success ? { id, ...read.output } : { id, at: '', from: '', field: '', message: '', record };
  });
}
