import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Backup, BackupSchema, isBackupDue, NO_BACKUP } from '../shelf/backup.ts';
import type { Answer } from './messages.ts';
import { readSettings } from './settings.ts';
import { shelf, tellPages } from './shelf.ts';

/** When the shelf was last exported whole, in local storage, so that the reader can be reminded. */

const KEY = 'backup';

async function stored(): Promise<Backup> {
  const read = v.safeParse(BackupSchema, (await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.output : NO_BACKUP;
}

export async function backupState(): Promise<Answer<'backup/state'>> {
  const [backup, { remind }] = await Promise.all([stored(), readSettings()]);
  const unsaved = await shelf.pinnedSince(backup.at);
  const isDue = remind && isBackupDue(backup, unsaved, new Date().toISOString());
  return { isDue, pins: unsaved.pins, at: backup.at };
}

/** Notes that the whole shelf was exported. */
export async function noteBackup(): Promise<null> {
  return write({ at: new Date().toISOString(), later: null });
}

/** Puts the reminder off. */
export async function putOffBackup(): Promise<null> {
  return write({ ...(await stored()), later: new Date().toISOString() });
}

/** Forgets it, with everything else. */
export async function forgetBackup(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

async function write(backup: Backup): Promise<null> {
  await browser.storage.local.set({ [KEY]: backup });
  tellPages();
  return null;
}
