import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser, fakeLocks, local, reset } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.stubGlobal('navigator', { locks: fakeLocks() });

const { changeSettings, readSettings, settingsOf } = await import('../../src/extension/settings.ts');

const USUAL = { theme: 'browser', veil: true, badge: true };

beforeEach(reset);

describe('The settings', () => {
  test('are the usual ones where nothing was ever set', async () => {
    expect(await readSettings()).toMatchObject(USUAL);
  });

  test.each([undefined, null, 'broken', 7, []])('are the usual ones where %j is stored', (stored) => {
    expect(settingsOf(stored)).toMatchObject(USUAL);
  });

  test('lose only what is damaged', () => {
    expect(settingsOf({ theme: 'plaid', veil: false, badge: 'yes' })).toMatchObject({
      ...USUAL,
      veil: false,
    });
  });

  test('keep what is changed', async () => {
    await changeSettings({ theme: 'dark' });
    await changeSettings({ badge: false });
    expect(await readSettings()).toMatchObject({ theme: 'dark', veil: true, badge: false });
  });

  test('changed twice at once keep both changes', async () => {
    await Promise.all([changeSettings({ theme: 'dark' }), changeSettings({ veil: false })]);
    expect(await readSettings()).toMatchObject({ theme: 'dark', veil: false });
  });

  test('keep what a newer version has stored', async () => {
    local.set('settings', { theme: 'dark', later: [1] });
    await changeSettings({ veil: false });
    expect(local.get('settings')).toMatchObject({ theme: 'dark', veil: false, later: [1] });
  });
});
