import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, relative, sep } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TARGETS, type Target } from '../../scripts/build/targets.ts';

/** The package as it is built: what a browser is asked to allow, and what is in it. */

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'";

/** The ways for a script to reach a server, or to run what it was not built with. */
const REQUEST_APIS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'SharedWorker',
  'Image',
  'Audio',
  'FontFace',
  'eval',
  'Function',
];

interface Manifest {
  [key: string]: unknown;
  icons: Record<string, string>;
  action: { default_icon: Record<string, string>; default_popup: string };
  background: { service_worker?: string; scripts?: string[]; type: string };
  content_security_policy: { extension_pages: string };
  permissions: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const fileOf = (target: Target, name: string) => join(folder, target, name);
const textOf = (target: Target, name: string) => readFileSync(fileOf(target, name), 'utf8');
const manifestOf = (target: Target) => JSON.parse(textOf(target, 'manifest.json')) as Manifest;

/** The paths of a package's files, in order. */
const filesOf = (target: string) =>
  readdirSync(join(folder, target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(folder, target), join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** The text of a script and of all that it imports. */
function scriptsFrom(target: Target, path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = textOf(target, path);
  const imported = [...text.matchAll(/\b(?:import|from)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g)].map(
    ([, name = '']) => posix.join(posix.dirname(path), name),
  );
  return [text, ...imported.flatMap((name) => scriptsFrom(target, name, seen))];
}

function backgroundOf(target: Target): string[] {
  const { service_worker, scripts = [] } = manifestOf(target).background;
  return [service_worker, ...scripts].flatMap((path) => (path ? scriptsFrom(target, path) : []));
}

/** Calls and constructions of request APIs in a script; a property, a word, or a class's own method of that name is none. */
function requestsIn(script: string): string[] {
  return REQUEST_APIS.filter((name) =>
    new RegExp(
      `(?<![\\w$.])(?:new |(?:window|self|globalThis)\\.)?${name}\\s*\\((?![^()]*\\)\\s*\\{)|\\.sendBeacon\\b`,
    ).test(script),
  );
}

const buildInto = (name: string, mode: Target) =>
  build({ mode, logLevel: 'warn', build: { outDir: join(folder, name), emptyOutDir: true } });

beforeAll(async () => {
  for (const target of TARGETS) await buildInto(target, target);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(TARGETS)('The package for %s', (target) => {
  test('asks for no site, and for few permissions', () => {
    const manifest = manifestOf(target);
    expect(manifest.permissions).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].filter(
        (permission) => target === 'chrome' || permission !== 'sidePanel',
      ),
    );
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  test('has this manifest, whole: a change of it is seen', async () => {
    const manifest = { ...manifestOf(target), version: '0.0.0' };
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(
      `manifests/${target}.snapshot`,
    );
  });

  test('has in every language what its manifest says, and nothing that its pages carry themselves', () => {
    const named = [...textOf(target, 'manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    const files = filesOf(target).filter((path) => path.startsWith('_locales/'));
    expect(files).toHaveLength(8);
    for (const file of files) {
      expect(Object.keys(JSON.parse(textOf(target, file))).sort()).toEqual([...new Set(named)].sort());
    }
  });

  test('opens nothing of itself to pages or to other extensions', () => {
    expect(manifestOf(target)).not.toHaveProperty('web_accessible_resources');
    expect(manifestOf(target)).not.toHaveProperty('externally_connectable');
  });

  test('keeps its pages from any request', () => {
    expect(manifestOf(target).content_security_policy).toEqual({ extension_pages: POLICY });
  });

  test('carries the version of the project', () => {
    const project = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(manifestOf(target)['version']).toBe(project.version);
  });

  test('has the icons that it names, in their sizes', () => {
    const { icons, action } = manifestOf(target);
    const named = [...Object.entries(icons), ...Object.entries(action.default_icon)];
    expect(named.length).toBeGreaterThan(0);
    for (const [size, path] of named) {
      const picture = readFileSync(fileOf(target, path));
      // A PNG's header carries width and height at these offsets (PNG, 11.2.2).
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  test('has its pages at the root, with no script or style of their own', () => {
    expect(manifestOf(target).action.default_popup).toBe('popup.html');
    expect(filesOf(target).filter((path) => /\/.*\.html$/.test(path))).toEqual([]);
    const page = textOf(target, 'popup.html');
    expect(page).toMatch(/<script type="module"[^>]* src="\/assets\//);
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/);
    expect(page).not.toMatch(/https?:\/\//);
  });

  test('has a background that speaks every language, without what only pages say', () => {
    const background = backgroundOf(target).join('');
    expect(background).toContain('Dein Regal');
    expect(background).toContain('あなたの棚');
    expect(background).not.toContain('Dieser Artikel ist auf');
  });

  test.each(['content.js', 'watch.js'])('has %s as one classic file', (name) => {
    const script = textOf(target, name);
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/\bimport\s*\(|\bimport\.meta\b/);
  });

  test.each(['content.js', 'watch.js'])('has %s make no request', (name) => {
    expect(requestsIn(textOf(target, name))).toEqual([]);
  });

  test('has a background that can make no request', () => {
    const scripts = backgroundOf(target);
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.flatMap(requestsIn)).toEqual([]);
  });

  test('holds no source map and no script of development', () => {
    expect(filesOf(target).filter((name) => name.endsWith('.map'))).toEqual([]);
    for (const path of filesOf(target).filter((name) => /\.(js|html)$/.test(name)))
      expect(textOf(target, path)).not.toMatch(/import\.meta\.hot|@vite\/|@crx\/|\/\/localhost:/);
  });

  test('comes out the same when it is built again', async () => {
    const again = `${target}-again`;
    await buildInto(again, target);
    expect(filesOf(again)).toEqual(filesOf(target));
    for (const path of filesOf(target))
      expect(readFileSync(join(folder, again, path)).equals(readFileSync(fileOf(target, path))), path).toBe(
        true,
      );
  }, 60_000);
});

test('The unpacked package for Chromium has an id that stays', () => {
  expect(manifestOf('chrome')['key']).toMatch(/^[A-Za-z0-9+/]{300,}=*$/);
  expect(manifestOf('chrome').background).toEqual({ service_worker: expect.any(String), type: 'module' });
  expect(manifestOf('chrome')['minimum_chrome_version']).toBe('127');
});

test('The package for Firefox says what Firefox wants to know, and nothing of Chrome’s', () => {
  const manifest = manifestOf('firefox');
  expect(manifest.background).toEqual({ scripts: [expect.any(String)], type: 'module' });
  expect(manifest['browser_specific_settings']).toMatchObject({
    gecko: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
  });
  expect(manifest).not.toHaveProperty('key');
  expect(manifest).not.toHaveProperty('minimum_chrome_version');
});

describe('A request in a script', () => {
  test.each([
    'fetch("/x")',
    'a=window.fetch(b)',
    'new XMLHttpRequest()',
    'navigator.sendBeacon(a)',
    'new WebSocket(a)',
    '(0,eval)(a),new Function(b)',
    'new Image(1)',
  ])('is seen in %s', (script) => {
    expect(requestsIn(script)).not.toEqual([]);
  });

  test.each(['let fetched=prefetch(1)', 'a.fetch', '"WebSocket"', 'instanceof Function', 'isFunction(a)'])(
    'is not seen in %s',
    (script) => {
      expect(requestsIn(script)).toEqual([]);
    },
  );
});
