import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Target } from './targets.ts';

type Manifest = Record<string, unknown>;

/** Emits the package's manifest: the one of the repository, with its version from package.json, as `target` wants it. */
export function manifestFile(source: string, target: Target): Plugin {
  return {
    name: 'manifest-file',
    apply: 'build',
    buildStart() {
      this.addWatchFile(source);
      const manifest = packagedManifest(readJson(source), readJson('package.json'), target);
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify(manifest, null, 2)}\n`,
      });
    },
  };
}

/**
 * The manifest of one browser's package.
 *
 * @param manifest the repository's own, written for Chromium.
 * @param project package.json, whose version counts.
 */
export function packagedManifest(manifest: Manifest, project: Manifest, target: Target): Manifest {
  const versioned = { ...manifest, version: project['version'] };
  return target === 'firefox' ? firefoxManifest(versioned) : chromeManifest(versioned);
}

function chromeManifest({ browser_specific_settings: _, ...manifest }: Manifest): Manifest {
  return manifest;
}

/** Firefox runs background scripts where Chromium runs a worker, and knows neither `key` nor Chrome's versions. */
function firefoxManifest({ key: _, minimum_chrome_version: __, ...manifest }: Manifest): Manifest {
  const { service_worker: script, ...background } = manifest['background'] as Manifest;
  return { ...manifest, background: { scripts: [script], ...background } };
}

function readJson(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}
