import { describe, expect, test, vi } from 'vitest';
import { addOwn, USUAL_CHOICE } from '../../src/onward/choice.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { settingsOf } = await import('../../src/extension/settings.ts');
const { readSettingsFile, settingsFile } = await import('../../src/extension/settings-file.ts');

const OWN = { name: 'My library', serves: 'book' as const, pattern: 'https://library.example/?q={title}' };
const CHOSEN = {
  ...settingsOf(null),
  language: 'ar' as const,
  veil: false,
  links: addOwn(USUAL_CHOICE, OWN),
};
const NOW = '2024-03-22T10:00:00.000Z';

/** A file with other settings, or another head. */
function file(settings: object, head: object = {}): string {
  return JSON.stringify({ ...JSON.parse(settingsFile(CHOSEN, NOW)), settings, ...head });
}

describe('A file of settings', () => {
  test('gives back all that was chosen, places of one’s own too', () => {
    expect(readSettingsFile(settingsFile(CHOSEN, NOW))).toEqual({ ok: true, settings: CHOSEN });
  });

  test('says what it is, in which version, and when it was made', () => {
    expect(JSON.parse(settingsFile(CHOSEN, NOW))).toMatchObject({
      format: 'shelved-settings',
      version: 1,
      exportedAt: NOW,
    });
  });

  test('leaves alone what it does not name, and passes over what nobody knows', () => {
    expect(readSettingsFile(file({ theme: 'dark', weather: 'fine' }))).toEqual({
      ok: true,
      settings: { theme: 'dark' },
    });
  });

  test.each([
    ['no JSON', 'theme: dark', { kind: 'foreign' }],
    ['nothing', '', { kind: 'foreign' }],
    ['other JSON', '{"name":"shopping"}', { kind: 'foreign' }],
    ['a list', '[]', { kind: 'foreign' }],
    ['no settings', file({}, { settings: 'dark' }), { kind: 'foreign' }],
    ['no version', file({}, { version: 'one' }), { kind: 'foreign' }],
    ['a shelf', '{"format":"shelved","version":1,"pins":[]}', { kind: 'shelf' }],
    ['a later format', file({ theme: 'dark' }, { version: 2 }), { kind: 'newer' }],
    ['a theme that is none', file({ veil: true, theme: 'pink' }), { kind: 'damaged', setting: 'theme' }],
    ['a language that is not spoken', file({ language: 'tlh' }), { kind: 'damaged', setting: 'language' }],
    [
      'a place that is no address',
      file({ links: { order: [], own: [{ ...OWN, id: 'own-1', pattern: 'javascript:alert(1)' }] } }),
      { kind: 'damaged', setting: 'links' },
    ],
  ])('with %s is refused whole', (_, text, fault) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, fault });
  });
});
