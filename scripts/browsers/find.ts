import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a Chromium-family browser that loads unpacked extensions may be, in the order they are tried. */

const VARIABLES = ['SHELVED_BROWSER', 'CHROME_PATH'];

/** Chrome comes last: since version 137 it no longer loads an extension from the command line, though it does over a pipe. */
const NAMES: Record<string, string[]> = {
  linux: [
    'chromium',
    'chromium-browser',
    'ungoogled-chromium',
    'brave-browser',
    'brave',
    'microsoft-edge-stable',
    'microsoft-edge',
    'vivaldi-stable',
    'vivaldi',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
  ],
  darwin: ['chromium', 'brave', 'google-chrome'],
  win32: ['chromium.exe', 'brave.exe', 'msedge.exe', 'chrome.exe'],
};

const PLACES: Record<string, string[]> = {
  linux: [
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
    '/opt/brave.com/brave',
    '/opt/microsoft/msedge',
    '/var/lib/flatpak/exports/bin',
  ],
  darwin: ['/opt/homebrew/bin', '/usr/local/bin'],
  win32: [],
};

const MAC_APPLICATIONS = ['Chromium', 'Brave Browser', 'Microsoft Edge', 'Vivaldi', 'Google Chrome'];
const WINDOWS_FOLDERS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Vivaldi', 'Application', 'vivaldi.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
];

export interface System {
  platform: string;
  env: Record<string, string | undefined>;
  /** Whether a path names a file that can be run. */
  runs: (path: string) => boolean;
}

const THIS_SYSTEM: System = { platform: process.platform, env: process.env, runs: isExecutable };

/**
 * The path of a Chromium-family browser: what SHELVED_BROWSER or CHROME_PATH names (a path, or a name on PATH), else
 * the first of the usual ones that is there; null where there is none.
 *
 * @throws Error where a variable names a browser that is not there: it was meant, so nothing else is taken for it.
 */
export function findChromium(system: System = THIS_SYSTEM): string | null {
  for (const variable of VARIABLES) {
    const named = system.env[variable];
    if (!named) continue;
    const found = [named, ...onPath(system, [named])].find((path) => isPath(path) && system.runs(path));
    if (found === undefined)
      throw new Error(`${variable} names “${named}”, which is no browser that can be run.`);
    return found;
  }
  return candidates(system).find(system.runs) ?? null;
}

function candidates(system: System): string[] {
  const { platform, env } = system;
  const names = NAMES[platform] ?? NAMES['linux'] ?? [];
  const usual = (PLACES[platform] ?? []).flatMap((place) => names.map((name) => join(place, name)));
  return [
    ...onPath(system, names),
    ...usual,
    ...(platform === 'darwin' ? onMac(env) : []),
    ...onWindows(system),
  ];
}

function onPath({ env }: System, names: string[]): string[] {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function onMac(env: System['env']): string[] {
  return MAC_APPLICATIONS.flatMap((name) =>
    ['/Applications', join(env['HOME'] ?? '', 'Applications')].map((folder) =>
      join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  );
}

function onWindows({ platform, env }: System): string[] {
  if (platform !== 'win32') return [];
  const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  return WINDOWS_FOLDERS.flatMap((folder) =>
    roots.filter((root) => root !== undefined).map((root) => join(root, ...folder)),
  );
}

/** A bare name would be looked for in the working folder, where no browser is. */
function isPath(path: string): boolean {
  return /[\\/]/.test(path);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
