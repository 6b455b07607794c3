import { describe, expect, test } from 'vitest';
import { findChromium, findFirefox, type System } from '../../scripts/browsers/find.ts';

function system(platform: string, files: string[], env: System['env'] = {}): System {
  return { platform, env, runs: (path) => files.includes(path) };
}

describe('Looking for a browser', () => {
  test('takes the one that a variable names, before any other', () => {
    const env = { SHELVED_BROWSER: '/opt/mine/brave', PATH: '/usr/bin' };
    expect(findChromium(system('linux', ['/usr/bin/chromium', '/opt/mine/brave'], env))).toBe(
      '/opt/mine/brave',
    );
  });

  test('finds a name that a variable gives on the path', () => {
    const env = { CHROME_PATH: 'brave-browser', PATH: '/bin:/usr/bin' };
    expect(findChromium(system('linux', ['/usr/bin/brave-browser'], env))).toBe('/usr/bin/brave-browser');
  });

  test('says so where a variable names none, rather than take another', () => {
    const env = { CHROME_PATH: '/gone', PATH: '/usr/bin' };
    expect(() => findChromium(system('linux', ['/usr/bin/chromium'], env))).toThrow(
      'CHROME_PATH names “/gone”',
    );
  });

  test('finds the usual ones of Linux, also where the path does not lead there', () => {
    expect(findChromium(system('linux', ['/usr/bin/google-chrome', '/usr/bin/chromium']))).toBe(
      '/usr/bin/chromium',
    );
    expect(findChromium(system('linux', ['/snap/bin/chromium']))).toBe('/snap/bin/chromium');
  });

  test('finds those of macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(system('darwin', [chrome]))).toBe(chrome);
    const own = '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(findChromium(system('darwin', [own, chrome], { HOME: '/Users/a' }))).toBe(own);
  });

  test('finds a Firefox by its own variable and names', () => {
    const env = { SHELVED_FIREFOX: '/opt/firefox/firefox', CHROME_PATH: '/gone' };
    expect(findFirefox(system('linux', ['/opt/firefox/firefox', '/usr/bin/firefox'], env))).toBe(
      '/opt/firefox/firefox',
    );
    expect(findFirefox(system('linux', ['/usr/bin/chromium', '/usr/bin/firefox']))).toBe('/usr/bin/firefox');
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findFirefox(system('darwin', [mac]))).toBe(mac);
  });

  test('finds none where there is none', () => {
    expect(findChromium(system('linux', [], { PATH: '/usr/bin' }))).toBeNull();
    expect(findChromium(system('win32', []))).toBeNull();
  });
});
