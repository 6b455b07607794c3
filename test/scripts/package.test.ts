import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archive } from '../../scripts/package/archive.ts';

/** What the stores take is made twice: from the repository, and from the source archive that came out of it. */

const folder = mkdtempSync(join(tmpdir(), 'stores-'));
const first = join(folder, 'first');
const second = join(folder, 'second');
const sources = join(folder, 'sources');

const packageInto = (target: string, cwd = '.', env: Record<string, string> = {}) =>
  execFileSync(process.execPath, [resolve('node_modules/tsx/dist/cli.mjs'), 'scripts/package.ts', target], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'pipe',
  });

function unpack(zip: string, into: string): void {
  for (const [path, content] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), content);
  }
}

const zipIn = (where: string, what: string) => {
  const name = readdirSync(where).find((file) => file.endsWith(`-${what}.zip`)) ?? '';
  return join(where, name);
};
const contentOf = (what: string, path: string) => {
  const content = unzipSync(new Uint8Array(readFileSync(zipIn(first, what))))[path];
  return new TextDecoder().decode(content);
};

beforeAll(() => {
  packageInto(first);
  unpack(zipIn(first, 'source'), sources);
  symlinkSync(resolve('node_modules'), join(sources, 'node_modules'), 'junction');
  packageInto(second, sources, { TZ: 'Pacific/Chatham' });
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The packages for the stores', () => {
  it.each(['chrome', 'firefox', 'source'])('are the same made again from the source archive: %s', (what) => {
    const [one, other] = [first, second].map((where) => readFileSync(zipIn(where, what)));
    expect(one?.length).toBeGreaterThan(10_000);
    expect(one?.equals(other ?? Buffer.of())).toBe(true);
  });

  it.each(['chrome', 'firefox'])('carry no key of their own: %s', (what) => {
    expect(JSON.parse(contentOf(what, 'manifest.json'))).not.toHaveProperty('key');
  });

  it('collect no data, and say so to Firefox', () => {
    const { gecko } = JSON.parse(contentOf('firefox', 'manifest.json')).browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('come with sources that hold none of the articles of others', () => {
    const paths = Object.keys(unzipSync(new Uint8Array(readFileSync(zipIn(first, 'source')))));
    expect(paths).toContain('package-lock.json');
    expect(paths.filter((path) => /^(test\/corpus|node_modules|dist|out|\.git)\//.test(path))).toEqual([]);
  });
});

describe('An archive', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('is the same in whatever order its files come', () => {
    const [a, b] = [bytes('one'), bytes('two')];
    const one = archive(
      new Map([
        ['a', a],
        ['b/c', b],
      ]),
    );
    expect(one).toEqual(
      archive(
        new Map([
          ['b/c', b],
          ['a', a],
        ]),
      ),
    );
    expect(Object.keys(unzipSync(one))).toEqual(['a', 'b/c']);
  });

  it('differs where a file differs', () => {
    expect(archive(new Map([['a', bytes('one')]]))).not.toEqual(archive(new Map([['a', bytes('two')]])));
  });
});
