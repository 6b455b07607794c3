import { describe, expect, test } from 'vitest';
import { isBackupDue, NO_BACKUP } from '../../src/shelf/backup.ts';

const NOW = '2024-04-01T12:00:00.000Z';
const unsaved = (first: string | null, pins = 3) => ({ pins: first === null ? 0 : pins, first });
const LONG_AGO = unsaved('2024-02-01T12:00:00.000Z');

describe('A reminder of a backup', () => {
  test('comes when a pin has been in none for a month', () => {
    expect(isBackupDue(NO_BACKUP, LONG_AGO, NOW)).toBe(true);
    expect(isBackupDue(NO_BACKUP, unsaved('2024-03-02T12:00:00.000Z'), NOW)).toBe(true);
  });

  test('does not come before', () => {
    expect(isBackupDue(NO_BACKUP, unsaved('2024-03-02T12:00:01.000Z'), NOW)).toBe(false);
  });

  test('does not come where every pin is in one, or there is none', () => {
    expect(isBackupDue(NO_BACKUP, unsaved(null), NOW)).toBe(false);
    expect(isBackupDue({ at: '2023-01-01T00:00:00Z', later: null }, unsaved(null), NOW)).toBe(false);
  });

  test('that was put off comes again after a week', () => {
    const putOff = (later: string) => isBackupDue({ at: null, later }, LONG_AGO, NOW);
    expect(putOff('2024-03-31T12:00:00.000Z')).toBe(false);
    expect(putOff('2024-03-25T12:00:00.000Z')).toBe(true);
  });
});
