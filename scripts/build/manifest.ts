import { readFileSync } from 'node:fs';
import type { CrxPlugin, ManifestV3Export } from '@crxjs/vite-plugin';
import type { Target } from './targets.ts';

type Manifest = Exclude<ManifestV3Export, Promise<unknown> | ((...args: never[]) => unknown)>;

/** The repository's own, written for Chromium. */
interface Source extends Manifest {
  background: { service_worker: string; type: string };
  side_panel: { default_path: string };
  permissions: chrome.runtime.ManifestPermission[];
  commands: Record<string, NonNullable<Manifest['commands']>[string]>;
}

/** The manifest of one browser's package, before crxjs puts the built files' names in; its version is package.json's. */
export function manifestFor(target: Target): Manifest {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const manifest: Source = { ...JSON.parse(readFileSync('manifest.json', 'utf8')), version };
  return target === 'firefox' ? firefoxManifest(manifest) : chromeManifest(manifest);
}

/** Has a build that watches see the manifest change: crxjs itself takes it once, when the build is configured. */
export function freshManifest(target: Target): CrxPlugin {
  return {
    name: 'fresh-manifest',
    buildStart() {
      this.addWatchFile('manifest.json');
    },
    transformCrxManifest: () => manifestFor(target),
  };
}

function chromeManifest({ browser_specific_settings: _, ...manifest }: Source): Manifest {
  return manifest;
}

/**
 * Firefox runs background scripts where Chromium runs a worker, has a sidebar with a command of its own where Chromium
 * has a side panel, and knows neither `key` nor Chrome's versions.
 */
function firefoxManifest(source: Source): Manifest {
  const { key: _, minimum_chrome_version: __, side_panel, commands, ...manifest } = source;
  const { service_worker: script, ...background } = manifest.background;
  const { panel, ...others } = commands;
  return {
    ...manifest,
    permissions: manifest.permissions.filter((permission) => permission !== 'sidePanel'),
    background: { scripts: [script], ...background },
    commands: { ...others, _execute_sidebar_action: { suggested_key: panel?.suggested_key } },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.name,
      default_icon: manifest.icons,
      open_at_install: false,
    },
  } as Manifest;
}
