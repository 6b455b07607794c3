import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom, besides `model` and `text`, which all may. */
const ROOMS: Record<string, string[]> = {
  model: [],
  text: [],
  words: [],
  article: [],
  shelf: [],
  onward: [],
  reader: ['words'],
  extension: ['words', 'article', 'shelf', 'onward', 'reader'],
  ui: ['words', 'onward', 'extension'],
  cli: ['article', 'reader', 'words'],
};

/** What the pages may know of the extension: how to ask it, how to look through the shelf, its settings and sites. */
const OPEN_TO_PAGES =
  /^extension\/(ask|browsing|entertainment-sites|messages|panel|settings|settings-file|site-patterns|sites)\.ts$/;

/** Packages that belong to some rooms alone. */
const PACKAGES: Record<string, string[]> = {
  'webextension-polyfill': ['extension', 'ui'],
  preact: ['ui'],
  '@mozilla/readability': ['article'],
  jsdom: ['cli'],
};

/** What no file of a pure room names: the page, the browser, the clock, the network, chance. */
const IMPURE =
  /\b(document|window|navigator|localStorage|chrome|browser|fetch|XMLHttpRequest|WebSocket|performance|setTimeout|process|require)\s*[.(]|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\./;
const PURE_ROOMS = ['model', 'text', 'words', 'reader', 'onward'];

interface Source {
  /** Path under `src`, with slashes. */
  path: string;
  text: string;
}

function sources(folder = 'src'): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }));
}

function imported({ text }: Source): string[] {
  const statements = text.matchAll(
    /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
  );
  return [...statements].map(([, statement, call]) => statement ?? call ?? '');
}

const roomOf = (path: string) => path.split('/')[0] ?? '';

/** A sentence for each import that the house does not allow. */
function violations(source: Source): string[] {
  const room = roomOf(source.path);
  const allowed = ROOMS[room];
  if (allowed === undefined) return [`${source.path} stands in no room of the house`];
  return imported(source).flatMap((name) => {
    const isAllowed = name.startsWith('.') ? mayImport(source.path, name) : mayUse(room, name);
    return isAllowed ? [] : [`${source.path} imports ${name}`];
  });
}

function mayImport(from: string, name: string): boolean {
  const target = relative('.', join(dirname(from), name))
    .split(sep)
    .join('/');
  const [room, other] = [roomOf(from), roomOf(target)];
  // The words are data beside the code: public/_locales.
  if (target.startsWith('..')) return room === 'words' && target.startsWith('../public/_locales/');
  if (other === room || other === 'model' || other === 'text') return true;
  if (ROOMS[room]?.includes(other) !== true) return false;
  return !(room === 'ui' && other === 'extension') || OPEN_TO_PAGES.test(target);
}

function mayUse(room: string, name: string): boolean {
  const owner = Object.keys(PACKAGES).find((known) => name === known || name.startsWith(`${known}/`));
  return owner === undefined || PACKAGES[owner]?.includes(room) === true;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

describe('The house', () => {
  test.each(sources())('lets $path import what it imports', (source) => {
    expect(violations(source)).toEqual([]);
  });

  test.each(sources().filter(({ path }) => PURE_ROOMS.includes(roomOf(path))))(
    'keeps $path pure',
    ({ text }) => {
      expect(withoutComments(text)).not.toMatch(IMPURE);
    },
  );

  test('has every import statement carry its file ending', () => {
    const bare = sources().flatMap((source) =>
      imported(source)
        .filter((name) => name.startsWith('.') && !/\.(ts|tsx|json|css)$/.test(name))
        .map((name) => `${source.path} imports ${name}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('The rules of the house', () => {
  const say = (path: string, text: string) => violations({ path, text });

  test('stop a room from importing one that it may not know', () => {
    expect(say('reader/read.ts', "import { a } from '../article/read.ts';")).toEqual([
      'reader/read.ts imports ../article/read.ts',
    ]);
    expect(say('model/a.ts', "import type { a } from '../words/words.ts';")).toHaveLength(1);
    expect(say('ui/popup/a.tsx', "import {\n  a,\n} from '../../extension/reading.ts';")).toHaveLength(1);
    expect(say('words/a.ts', "const a = await import('../reader/read.ts');")).toHaveLength(1);
  });

  test('stop a room from naming a package that is not its own', () => {
    expect(say('article/a.ts', "import browser from 'webextension-polyfill';")).toHaveLength(1);
    expect(say('words/a.ts', "import { useState } from 'preact/hooks';")).toHaveLength(1);
  });

  test('stop a room that the house does not know', () => {
    expect(say('helpers/a.ts', '')).toHaveLength(1);
  });

  test('let through what is allowed', () => {
    expect(say('ui/popup/a.tsx', "import { ask } from '../../extension/ask.ts';")).toEqual([]);
    expect(say('cli/read.ts', "import { read } from '../reader/read.ts';")).toEqual([]);
    expect(say('words/a.ts', "import en from '../../public/_locales/en/messages.json';")).toEqual([]);
  });
});
