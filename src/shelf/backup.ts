import * as v from 'valibot';
import { MomentSchema } from '../model/pin.ts';

/** When the reader is reminded to keep a copy of the shelf: the browser's profile is the only place it is in. */

/** `at`: when the whole shelf was last exported; `later`: when the reader last put the reminder off. null for never. */
export const BackupSchema = v.object({ at: v.nullable(MomentSchema), later: v.nullable(MomentSchema) });
export type Backup = v.InferOutput<typeof BackupSchema>;

export const NO_BACKUP: Backup = { at: null, later: null };

/** Pins that are in no backup: how many, and when the first of them was pinned (ISO 8601; null where there are none). */
export interface Unsaved {
  pins: number;
  first: string | null;
}

/** For how long a pin may be in no backup, and for how long the reminder is put off. */
export const BACKUP_DAYS = 30;
export const LATER_DAYS = 7;

const DAY_MS = 24 * 60 * 60 * 1000;

function isPast(moment: string, days: number, now: string): boolean {
  return Date.parse(now) - Date.parse(moment) >= days * DAY_MS;
}

/** Whether it is time to remind the reader. @param now ISO 8601. */
export function isBackupDue({ later }: Backup, { first }: Unsaved, now: string): boolean {
  return (
    first !== null && isPast(first, BACKUP_DAYS, now) && (later === null || isPast(later, LATER_DAYS, now))
  );
}
