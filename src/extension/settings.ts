import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { ChoiceSchema, USUAL_CHOICE } from '../onward/choice.ts';
import { LANGUAGES } from '../words/languages.ts';

/**
 * The reader's settings: one record in local storage. Whatever of it is missing, or cannot be read, is as most
 * readers want it; the rest stands.
 */

export const THEMES = ['browser', 'light', 'dark'] as const;

/** What each setting may be. */
export const SETTING_FIELDS = {
  /** The language of the interface; `browser` follows the browser's. */
  language: v.picklist(['browser', ...LANGUAGES]),
  /** The colors of the extension's pages; `browser` follows the browser's or the system's. */
  theme: v.picklist(THEMES),
  /** Whether spoilers are veiled until asked for. */
  veil: v.boolean(),
  /** Whether the icon carries the verdict. */
  badge: v.boolean(),
  /** Where links to source works lead. */
  links: ChoiceSchema,
  /** Whether to remind of a backup. */
  remind: v.boolean(),
};

/** A field that falls back to `usual` where it is missing or damaged. */
function setting<const Usual, Schema extends v.GenericSchema<unknown, unknown>>(
  schema: Schema,
  usual: Usual & v.InferOutput<Schema>,
) {
  return v.optional(v.fallback(schema, usual), usual);
}

const SettingsSchema = v.object({
  language: setting(SETTING_FIELDS.language, 'browser'),
  theme: setting(SETTING_FIELDS.theme, 'browser'),
  veil: setting(SETTING_FIELDS.veil, true),
  badge: setting(SETTING_FIELDS.badge, true),
  links: setting(SETTING_FIELDS.links, USUAL_CHOICE),
  remind: setting(SETTING_FIELDS.remind, true),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'settings';

/** What stored settings say; the usual ones for anything else. */
export function settingsOf(stored: unknown): Settings {
  return v.parse(SettingsSchema, Object(stored));
}

export async function readSettings(): Promise<Settings> {
  return settingsOf((await browser.storage.local.get(KEY))[KEY]);
}

/** The settings that change; or how they follow from those that are stored, so that no change is lost to another. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/**
 * Changes some settings. What a newer version keeps in the record is kept; changes of two pages do not cross.
 *
 * @returns the settings as they are now.
 * @throws Error where the browser cannot write them.
 */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    const before = settingsOf(stored);
    const settings = { ...before, ...(typeof change === 'function' ? change(before) : change) };
    await browser.storage.local.set({ [KEY]: { ...Object(stored), ...settings } });
    return settings;
  }) as Promise<Settings>;
}

/**
 * Hears of every change of the settings, whoever made it.
 *
 * @returns how to stop listening.
 */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) listener(settingsOf(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

/** In which languages the interface is wanted, as BCP 47 tags: the reader's choice first, then as the browser has it. */
export async function wantedLanguages(): Promise<string[]> {
  const [{ language }, accepted] = await Promise.all([readSettings(), browser.i18n.getAcceptLanguages()]);
  const wanted = [browser.i18n.getUILanguage(), ...accepted];
  return language === 'browser' ? wanted : [language, ...wanted];
}
