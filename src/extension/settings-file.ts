import * as v from 'valibot';
import { FILE_FORMAT } from '../shelf/export.ts';
import { SETTING_FIELDS, type Settings } from './settings.ts';

/** The reader's settings as a file, to keep or to take to another browser. */

/** The name and the version of the file. The version is raised where an older Shelved could not read it. */
const SETTINGS_FORMAT = 'shelved-settings';
const SETTINGS_VERSION = 1;

/** No file of ours is near as long, however many places of their own a reader has. */
export const LONGEST_SETTINGS_FILE = 1_000_000;

/** The text of the file. @param now ISO 8601. */
export function settingsFile(settings: Settings, now: string): string {
  const head = { format: SETTINGS_FORMAT, version: SETTINGS_VERSION, exportedAt: now };
  return `${JSON.stringify({ ...head, settings }, null, 2)}\n`;
}

/**
 * Why a file is not taken. `foreign`: it is no file of ours; `shelf`: it is one, of a shelf; `newer`: a newer version
 * wrote it; `damaged`: what it says of one setting is none that there is.
 */
export type SettingsFault =
  | { kind: 'foreign' | 'newer' | 'shelf' }
  | { kind: 'damaged'; setting: keyof Settings };

const HeadSchema = v.object({
  format: v.picklist([SETTINGS_FORMAT, FILE_FORMAT]),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const BodySchema = v.object({ settings: v.record(v.string(), v.unknown()) });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What the text of a file says of the settings: all of what it names, or nothing where one of them cannot be read. A
 * setting that it does not name is not in the answer, and so stays as it is.
 */
export function readSettingsFile(
  text: string,
): { ok: true; settings: Partial<Settings> } | { ok: false; fault: SettingsFault } {
  const value = parsed(text);
  const head = v.safeParse(HeadSchema, value);
  if (!head.success) return { ok: false, fault: { kind: 'foreign' } };
  if (head.output.format === FILE_FORMAT) return { ok: false, fault: { kind: 'shelf' } };
  if (head.output.version > SETTINGS_VERSION) return { ok: false, fault: { kind: 'newer' } };
  const body = v.safeParse(BodySchema, value);
  if (!body.success) return { ok: false, fault: { kind: 'foreign' } };
  const named = Object.entries(SETTING_FIELDS).filter(([setting]) =>
    Object.hasOwn(body.output.settings, setting),
  );
  const entries: [string, unknown][] = [];
  for (const [setting, schema] of named) {
    const read = v.safeParse(schema, body.output.settings[setting]);
    if (!read.success) return { ok: false, fault: { kind: 'damaged', setting: setting as keyof Settings } };
    entries.push([setting, read.output]);
  }
  return { ok: true, settings: Object.fromEntries(entries) as Partial<Settings> };
}
