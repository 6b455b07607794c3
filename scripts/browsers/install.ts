import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './find.ts';

/** What to do where no browser was found and none can be installed from here. */
export const HOW_TO_GET_ONE =
  'No Chromium-family browser was found: install Chromium, Brave, Edge or Chrome, or name one in SHELVED_BROWSER.';
export const HOW_TO_GET_FIREFOX = 'No Firefox was found: install one, or name one in SHELVED_FIREFOX.';

/** Without these a bare system draws no text. */
const FONTS = ['fonts-liberation', 'fonts-dejavu-core'];

/**
 * The path of a Chromium-family browser. Where there is none and the system is Debian or one of its kin, with root,
 * Debian's own `chromium` is installed, with fonts to draw text.
 *
 * @returns null where there is none and it cannot be installed from here.
 */
export function chromiumHere(): string | null {
  return findChromium() ?? installed('chromium', findChromium);
}

/** The path of a Firefox, as `chromiumHere` has it; Debian's is `firefox-esr`. */
export function firefoxHere(): string | null {
  return findFirefox() ?? installed('firefox-esr', findFirefox);
}

function installed(name: string, find: () => string | null): string | null {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  console.log(`Installing Debian’s ${name}, which was not found (about a minute).`);
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', name, ...FONTS);
  } catch (error) {
    console.error(`It could not be installed: ${error instanceof Error ? error.message : error}`);
  }
  return find();
}

function apt(...args: string[]): void {
  execFileSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
