import type { Card } from './card.ts';
import type { Transaction } from './database.ts';
import { readCards } from './records.ts';

/** By what the store itself can order a list. */
export type Order = 'pinnedAt' | 'at' | 'sortTitle';

/** Where a page ends: the last card's value in the index, and its key. */
export interface Place {
  value: string;
  id: string;
}

export interface Page {
  by: Order;
  descending: boolean;
  /** How many cards at most. */
  limit: number;
  /** `next` of the page before; null for the first page. */
  after: Place | null;
}

export interface PageOf<T> {
  items: T[];
  /** What to ask for the next page with; null where this is the last. */
  next: Place | null;
}

/**
 * One page of cards. A card that is added or taken off between two pages neither repeats nor hides another.
 */
export async function pageOfCards(transaction: Transaction<'readonly'>, page: Page): Promise<PageOf<Card>> {
  const { by, descending, limit, after } = page;
  const index = transaction.objectStore('cards').index(by);
  const bound = after === null ? null : boundAt(after.value, descending);
  let cursor = await index.openCursor(bound, descending ? 'prev' : 'next');
  while (cursor !== null && after !== null && isShown(cursor.primaryKey, cursor.key, after, descending)) {
    cursor = await cursor.continue();
  }
  const records: unknown[] = [];
  let last: Place | null = null;
  while (cursor !== null && records.length < limit) {
    records.push(cursor.value);
    last = { value: cursor.key, id: cursor.primaryKey };
    cursor = await cursor.continue();
  }
  return { items: readCards(records), next: cursor === null ? null : last };
}

function boundAt(value: string, descending: boolean): IDBKeyRange {
  return descending ? IDBKeyRange.upperBound(value) : IDBKeyRange.lowerBound(value);
}

function isShown(id: string, value: string, after: Place, descending: boolean): boolean {
  return value === after.value && (descending ? id >= after.id : id <= after.id);
}
