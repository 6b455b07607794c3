import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  content_security_policy: { extension_pages: string };
  permissions: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const fileOf = (target: Target, name: string) => join(folder, target, name);
const textOf = (target: Target, name: string) => readFileSync(fileOf(target, name), 'utf8');
const manifestOf = (target: Target) => JSON.parse(textOf(target, 'manifest.json')) as Manifest;
const filesOf = (target: Target) =>
  readdirSync(join(folder, target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

/** Calls and constructions of request APIs in a script; a property or a word of that name is none. */
function requestsIn(script: string): string[] {
  return REQUEST_APIS.filter((name) =>
    new RegExp(`(?<![\\w$.])(?:new |(?:window|self|globalThis)\\.)?${name}\\s*\\(|\\.sendBeacon\\b`).test(
      script,
    ),
  );
}

beforeAll(async () => {
  for (const mode of TARGETS) {
    await build({ mode, logLevel: 'warn', build: { outDir: join(folder, mode), emptyOutDir: true } });
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(TARGETS)('The package for %s', (target) => {
  test('asks for no site, and for few permissions', () => {
    const manifest = manifestOf(target);
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
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
    const page = textOf(target, manifestOf(target).action.default_popup);
    expect(page).toMatch(/<script type="module"[^>]* src="\/assets\//);
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/);
    expect(page).not.toMatch(/https?:\/\//);
  });

  test('has a content script that is one classic file', () => {
    const script = textOf(target, 'content.js');
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/\bimport\s*\(|\bimport\.meta\b/);
  });

  test('has a content script that can make no request', () => {
    expect(requestsIn(textOf(target, 'content.js'))).toEqual([]);
  });

  test('has a background that can make no request', () => {
    expect(requestsIn(textOf(target, 'background.js'))).toEqual([]);
  });

  test('holds no source map and no script of development', () => {
    expect(filesOf(target).filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(textOf(target, 'background.js')).not.toContain('import.meta.hot');
  });
});

test('The unpacked package for Chromium has an id that stays', () => {
  expect(manifestOf('chrome')['key']).toMatch(/^[A-Za-z0-9+/]{300,}=*$/);
  expect(manifestOf('chrome')['background']).toEqual({ service_worker: 'background.js', type: 'module' });
  expect(manifestOf('chrome')['minimum_chrome_version']).toBe('127');
});

test('The package for Firefox says what Firefox wants to know, and nothing of Chrome’s', () => {
  const manifest = manifestOf('firefox');
  expect(manifest['background']).toEqual({ scripts: ['background.js'], type: 'module' });
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
