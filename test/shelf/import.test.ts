import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FILE } from '../../src/model/limits.ts';
import type { Pin } from '../../src/model/pin.ts';
import { exportJson } from '../../src/shelf/export.ts';
import { type ImportResult, importJson } from '../../src/shelf/import.ts';
import { openShelf, type Shelf } from '../../src/shelf/store.ts';
import type { Tie } from '../../src/shelf/ties.ts';
import * as arbitrary from './arbitrary.ts';
import { everyPinOf, pin } from './stories.ts';

const NOW = '2026-11-22T12:00:00.000Z';

/** A shelf of its own, empty. */
function emptyShelf(): Shelf {
  globalThis.indexedDB = new IDBFactory();
  return openShelf();
}

async function contents(shelf: Shelf) {
  const pins: Pin[] = [];
  for await (const one of everyPinOf(shelf)) pins.push(one);
  const setAside = (await shelf.setAside()).map(({ id: _, ...record }) => record);
  return { pins, ties: await shelf.ties(), setAside };
}

async function fileOf(pins: Iterable<Pin>, ties: Tie[] = []): Promise<string> {
  let file = '';
  for await (const piece of exportJson({ pins, ties, setAside: [] }, NOW)) file += piece;
  return file;
}

async function exported(shelf: Shelf): Promise<string> {
  let file = '';
  const whole = { pins: everyPinOf(shelf), ties: await shelf.ties(), setAside: await shelf.setAside() };
  for await (const piece of exportJson(whole, NOW)) file += piece;
  return file;
}

function* inPieces(file: string, size: number): Generator<string> {
  for (let at = 0; at < file.length; at += size) yield file.slice(at, at + size);
}

function counts({ imported: { added, updated, unchanged, ties, setAside, faults } }: ImportResult) {
  return { added, updated, unchanged, ties, setAside, faults: faults.length };
}

const three = ['a', 'b', 'c'].map((slug) => pin({ slug, works: [{ title: slug, status: 'renewed' }] }));
let shelf: Shelf;

beforeEach(() => {
  shelf = emptyShelf();
});

describe('What is exported and imported', () => {
  test('is the same shelf again, whatever it holds', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitrary.pins,
        arbitrary.ties,
        fc.integer({ min: 1, max: 200 }),
        async (pins, ties, size) => {
          const one = emptyShelf();
          const isWritten = [await one.add(pins), await one.tie(ties)].every(({ ok }) => ok);
          const before = await contents(one);
          const file = await exported(one);
          const other = emptyShelf();
          const result = await importJson(other, inPieces(file, size));
          expect(isWritten && result.ok).toBe(true);
          expect(result.imported.faults).toEqual([]);
          expect(await contents(other)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('changes nothing the second time, whatever it holds', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary.pins, arbitrary.ties, async (pins, ties) => {
        const one = emptyShelf();
        const file = await fileOf(pins, ties);
        await importJson(one, [file]);
        const before = await contents(one);
        const heard = vi.fn();
        one.onChange(heard);
        const again = await importJson(one, [file]);
        expect(counts(again)).toMatchObject({ added: 0, updated: 0, unchanged: pins.length, ties: 0 });
        expect(await contents(one)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  test('is the same with a note of a million characters', async () => {
    const long = pin({ slug: 'long' }, { note: '🎬"\\\n= שלום\ud83d'.repeat(90_000) });
    expect(long.note.length).toBeGreaterThan(1_000_000);
    await importJson(shelf, inPieces(await fileOf([long]), 65_536));
    expect(await contents(shelf)).toEqual({ pins: [long], ties: [], setAside: [] });
  });

  test('is valid JSON as a whole, one record a line', async () => {
    const file = await fileOf(three);
    expect(JSON.parse(file)).toEqual({
      format: 'shelved',
      version: 1,
      pinVersion: 1,
      exportedAt: NOW,
      pins: three,
      ties: [],
      setAside: [],
    });
    expect(
      file
        .split('\n')
        .slice(2, 5)
        .map((line) => JSON.parse(line.replace(/,$/, ''))),
    ).toEqual(three);
  });

  test('is told when nothing is on the shelf', async () => {
    expect(counts(await importJson(shelf, [await fileOf([])]))).toMatchObject({ added: 0, faults: 0 });
  });

  test.each([
    ['laid out by an editor', (file: string) => JSON.stringify(JSON.parse(file), null, 4)],
    ['laid out with tabs', (file: string) => JSON.stringify(JSON.parse(file), null, '\t')],
    ['without line breaks', (file: string) => JSON.stringify(JSON.parse(file))],
    [
      'with Windows’ line ends and a byte-order mark',
      (file: string) => `\ufeff${file.replace(/\n/g, '\r\n')}`,
    ],
  ])('is read %s', async (_, laidOut) => {
    const tie: Tie = { id: 't', version: 1, at: NOW, kind: 'split', entries: [{ pin: 'x', title: 'a' }] };
    const result = await importJson(shelf, inPieces(laidOut(await fileOf(three, [tie])), 7));
    expect(result).toMatchObject({ ok: true, imported: { added: 3, ties: 1, faults: [] } });
    expect((await contents(shelf)).pins).toEqual(three);
  });

  test('takes along what could not be read, as it was found', async () => {
    const broken = { id: 'broken', version: 1, brief: 'torn' };
    const record = { at: NOW, from: 'pins', field: 'brief', message: 'Torn.', record: broken };
    await shelf.addSetAside([record]);
    const file = await exported(shelf);
    const other = emptyShelf();
    expect(counts(await importJson(other, [file]))).toMatchObject({ setAside: 1, faults: 0 });
    expect(counts(await importJson(other, [file]))).toMatchObject({ setAside: 0, faults: 0 });
    expect((await contents(other)).setAside).toEqual([record]);
  });
});

describe('An import', () => {
  test('adds to what is there, and keeps what the reader wrote in either place', async () => {
    const [a] = three;
    if (a === undefined) throw new Error('no pin');
    await shelf.add([{ ...a, note: 'here', tags: ['Sea'] }, pin({ slug: 'z' })]);
    const brought = { ...a, note: 'there', tags: ['sea', 'crime'], read: ['works.0.source'] };
    expect(counts(await importJson(shelf, [await fileOf([brought])]))).toMatchObject({ updated: 1 });
    expect(counts(await importJson(shelf, [await fileOf([brought])]))).toMatchObject({ unchanged: 1 });
    expect(await shelf.get(a.id)).toMatchObject({
      note: 'here\n\nthere',
      tags: ['Sea', 'crime'],
      read: ['works.0.source'],
    });
    expect(await shelf.size()).toMatchObject({ pins: 2 });
  });

  test('names the line and the field of a bad record, and takes the others', async () => {
    const [a, b, c] = three;
    const bad = { ...b, brief: { ...b?.brief, works: [{ title: { value: 7 } }] } };
    const file = await fileOf([a, bad as never, c] as Pin[]);
    const result = await importJson(shelf, [file]);
    expect(result).toMatchObject({
      ok: true,
      imported: {
        added: 2,
        faults: [{ line: 4, list: 'pins', field: 'brief.works.0.title.value' }],
      },
    });
    const laidOut = JSON.stringify(JSON.parse(file), null, 2);
    const [fault] = (await importJson(emptyShelf(), [laidOut])).imported.faults;
    expect(laidOut.split('\n')[(fault?.line ?? 0) - 1]).toBe('    {');
    expect(laidOut.split('\n')[fault?.line ?? 0]).toContain('/tv/b');
  });

  test.each([
    ['a missing quotation mark', (line: string) => line.replace('"note":"', '"note":')],
    ['a line that was cut off', (line: string) => line.slice(0, 200)],
    ['a record that is no record', () => '"what?",'],
    ['nonsense', () => '{]},'],
  ])('loses one record alone by %s', async (_, tear) => {
    const lines = (await fileOf(three)).split('\n');
    lines[3] = tear(lines[3] ?? '');
    const result = await importJson(shelf, [lines.join('\n')]);
    expect(result).toMatchObject({ ok: true, imported: { added: 2, faults: [{ line: 4, list: 'pins' }] } });
  });

  test('of a file that ends too early takes what is whole, and says so', async () => {
    const file = await fileOf(three);
    const result = await importJson(shelf, [file.slice(0, file.indexOf('/tv/c'))]);
    expect(result).toMatchObject({
      imported: { added: 2, faults: [{ line: 5, list: 'pins', kind: 'unreadable' }] },
    });
  });

  test('loses one record alone where an editor’s layout is torn', async () => {
    const laidOut = JSON.stringify(JSON.parse(await fileOf(three)), null, 2).split('\n');
    const second = laidOut.findIndex((line) => line.includes('/tv/b'));
    const end = laidOut.findIndex((line, at) => at > second && line === '    },');
    laidOut.splice(end, 1);
    const result = await importJson(shelf, [laidOut.join('\n')]);
    expect(result).toMatchObject({ imported: { added: 2, faults: [{ line: second, list: 'pins' }] } });
  });

  test('of a file that has a pin twice takes what the reader wrote on either', async () => {
    const [a] = three;
    if (a === undefined) throw new Error('no pin');
    const file = await fileOf([
      { ...a, note: 'first' },
      { ...a, note: 'second' },
      { ...a, note: 'first' },
    ]);
    expect(counts(await importJson(shelf, [file]))).toMatchObject({ added: 1, updated: 1, unchanged: 1 });
    expect(await shelf.get(a.id)).toMatchObject({ note: 'first\n\nsecond' });
  });

  test('of a pin that was taken off a moment ago leaves nothing to put back', async () => {
    const [a] = three;
    if (a === undefined) throw new Error('no pin');
    await shelf.add([a]);
    await shelf.remove([a.id]);
    expect(counts(await importJson(shelf, [await fileOf([a])]))).toMatchObject({ added: 1 });
    expect(await shelf.undo([a.id])).toEqual({ ok: true, value: [] });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'Dear diary,\nnothing happened.'],
    ['somebody else’s JSON', '{"pins": [\n{"id":1}\n]}'],
    ['a list', '[{"format":"shelved"}]'],
    ['an empty object', '{}'],
  ])('refuses a file that is %s', async (_, file) => {
    expect(await importJson(shelf, [file])).toMatchObject({ ok: false, problem: 'foreign' });
    expect(await shelf.size()).toMatchObject({ pins: 0 });
  });

  test('refuses a file of a newer version, and says so', async () => {
    const file = (await fileOf(three)).replace('"version":1', '"version":2');
    expect(await importJson(shelf, [file])).toMatchObject({ ok: false, problem: 'newer' });
  });

  test('lists a pin of a newer version', async () => {
    const file = (await fileOf(three)).replace('"version":1,"pinnedAt"', '"version":9,"pinnedAt"');
    const { imported } = await importJson(shelf, [file]);
    expect(imported).toMatchObject({ added: 2, faults: [{ line: 3, field: 'version' }] });
  });

  test('cannot change what objects are', async () => {
    const file = (await fileOf(three)).replace('"note":""', '"__proto__":{"polluted":1},"note":""');
    expect(counts(await importJson(shelf, [file]))).toMatchObject({ added: 3 });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(await shelf.get(three[0]?.id ?? '')).toEqual(three[0]);
  });

  test('says how far it has come', async () => {
    const many = Array.from({ length: 600 }, (_, at) => pin({ slug: `m${at}` }));
    const file = await fileOf(many);
    const heard: number[] = [];
    await importJson(shelf, inPieces(file, 5000), ({ read, added }) => {
      expect(read).toBeLessThanOrEqual(file.length);
      heard.push(added);
    });
    expect(heard).toEqual([250, 500, 600]);
  });

  test('on a full disk ends, says so, and keeps what was written', async () => {
    const many = Array.from({ length: 600 }, (_, at) => pin({ slug: `m${at}` }));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record) {
      if ((record as Pin).id.endsWith('/m300')) throw new DOMException('', 'QuotaExceededError');
      return put.call(this, record);
    });
    const result = await importJson(shelf, [await fileOf(many)]);
    vi.restoreAllMocks();
    expect(result).toMatchObject({ ok: false, problem: 'full', imported: { added: 250 } });
    expect(await shelf.size()).toMatchObject({ pins: 250 });
  });
});

describe('A file that is too large to be held', () => {
  const kept = pin({ slug: 'kept' });

  test('costs a record that is larger than any that is kept, and no other', async () => {
    const large = pin({ slug: 'large' }, { note: 'x'.repeat(FILE.record) });
    const result = await importJson(shelf, inPieces(await fileOf([large, kept]), 65_536));
    expect(result.imported.faults).toEqual([
      {
        line: 3,
        list: 'pins',
        field: '',
        kind: 'too-large',
        message: 'This record is too large to be kept.',
      },
    ]);
    expect(await contents(shelf)).toMatchObject({ pins: [kept] });
  });

  test('costs a line that does not end, and no other, without holding it', async () => {
    const pieces = function* (file: string) {
      const at = file.indexOf('\n', file.indexOf('"pins"')) + 1;
      yield file.slice(0, at);
      for (let length = 0; length <= FILE.line; length += 1_000_000) yield 'x'.repeat(1_000_000);
      yield `\n${file.slice(at)}`;
    };
    const result = await importJson(shelf, pieces(await fileOf([kept])));
    expect(result.imported.faults).toMatchObject([{ message: 'This line is too long to be read.' }]);
    expect(await contents(shelf)).toMatchObject({ pins: [kept] });
  });
});
