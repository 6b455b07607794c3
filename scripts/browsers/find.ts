import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a browser that can be driven may be, in the order its places are tried. */
interface Family {
  /** Environment variables that name one. */
  variables: string[];
  /** Its programs, by platform. */
  names: Record<string, string[]>;
  /** Folders besides those of PATH. */
  places: Record<string, string[]>;
  /** Its applications on a Mac, with their programs. */
  mac: { application: string; program: string }[];
  /** Its paths in each of Windows' folders of programs. */
  windows: string[][];
}

/** A Chromium-family browser, which loads unpacked extensions. */
const CHROMIUM: Family = {
  variables: ['SHELVED_BROWSER', 'CHROME_PATH'],
  // Chrome comes last: since version 137 it no longer loads an extension from the command line, though it does over a pipe.
  names: {
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
  },
  places: {
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
  },
  mac: ['Chromium', 'Brave Browser', 'Microsoft Edge', 'Vivaldi', 'Google Chrome'].map((name) => ({
    application: name,
    program: name,
  })),
  windows: [
    ['Chromium', 'Application', 'chrome.exe'],
    ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Vivaldi', 'Application', 'vivaldi.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ],
};

const FIREFOX: Family = {
  variables: ['SHELVED_FIREFOX'],
  names: {
    linux: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    darwin: ['firefox'],
    win32: ['firefox.exe'],
  },
  places: {
    linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/firefox'],
    darwin: ['/opt/homebrew/bin', '/usr/local/bin'],
    win32: [],
  },
  mac: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map((application) => ({
    application,
    program: 'firefox',
  })),
  windows: [
    ['Mozilla Firefox', 'firefox.exe'],
    ['Firefox Developer Edition', 'firefox.exe'],
  ],
};

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
  return find(CHROMIUM, system);
}

/** The path of a Firefox: what SHELVED_FIREFOX names, else as `findChromium` has it. */
export function findFirefox(system: System = THIS_SYSTEM): string | null {
  return find(FIREFOX, system);
}

function find(family: Family, system: System): string | null {
  for (const variable of family.variables) {
    const named = system.env[variable];
    if (!named) continue;
    const found = [named, ...onPath(system, [named])].find((path) => isPath(path) && system.runs(path));
    if (found === undefined)
      throw new Error(`${variable} names “${named}”, which is no browser that can be run.`);
    return found;
  }
  return candidates(family, system).find(system.runs) ?? null;
}

function candidates(family: Family, system: System): string[] {
  const { platform, env } = system;
  const names = family.names[platform] ?? family.names['linux'] ?? [];
  const usual = (family.places[platform] ?? []).flatMap((place) => names.map((name) => join(place, name)));
  return [
    ...onPath(system, names),
    ...usual,
    ...(platform === 'darwin' ? onMac(family, env) : []),
    ...onWindows(family, system),
  ];
}

function onPath({ env }: System, names: string[]): string[] {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function onMac({ mac }: Family, env: System['env']): string[] {
  return mac.flatMap(({ application, program }) =>
    ['/Applications', join(env['HOME'] ?? '', 'Applications')].map((folder) =>
      join(folder, `${application}.app`, 'Contents', 'MacOS', program),
    ),
  );
}

function onWindows({ windows }: Family, { platform, env }: System): string[] {
  if (platform !== 'win32') return [];
  const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  return windows.flatMap((folder) =>
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
