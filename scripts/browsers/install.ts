import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find.ts';

/** What to do where no browser was found and none can be installed from here. */
export const HOW_TO_GET_ONE =
  'No Chromium-family browser was found: install Chromium, Brave, Edge or Chrome, or name one in SHELVED_BROWSER.';

/**
 * The path of a Chromium-family browser. Where there is none and the system is Debian or one of its kin, with root,
 * Debian's own `chromium` is installed, with fonts to draw text.
 *
 * @returns null where there is none and it cannot be installed from here.
 */
export function chromiumHere(): string | null {
  const found = findChromium();
  if (found !== null) return found;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  console.log('No Chromium-family browser was found: installing Debian’s chromium (about a minute).');
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation', 'fonts-dejavu-core');
  } catch (error) {
    console.error(`It could not be installed: ${error instanceof Error ? error.message : error}`);
  }
  return findChromium();
}

function apt(...args: string[]): void {
  execFileSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
