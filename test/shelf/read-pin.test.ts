import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PIN_VERSION } from '../../src/model/pin.ts';
import { MIGRATIONS, readPin } from '../../src/shelf/read-pin.ts';
import { pin } from './stories.ts';

/** Pins as every version of the extension wrote them. */
const PINS = fileURLToPath(new URL('./pins/', import.meta.url));
const fixtures = readdirSync(PINS).map((name) => ({
  name,
  record: JSON.parse(readFileSync(`${PINS}${name}`, 'utf8')) as { version: number },
}));

describe('A pin of any version', () => {
  test.each(fixtures)('is read: $name', ({ record }) => {
    const read = readPin(record);
    expect(read).toMatchObject({ ok: true, pin: { version: PIN_VERSION, note: 'Read the book first.' } });
  });

  test('has a fixture, of every version that there was', () => {
    const versions = new Set(fixtures.map(({ record }) => record.version));
    for (let version = 1; version <= PIN_VERSION; version++) expect(versions).toContain(version);
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: PIN_VERSION - 1 }, (_, index) => index + 1),
    );
  });

  test('is the same pin as it was, where its version is the present one', () => {
    for (const { record } of fixtures.filter(({ record }) => record.version === PIN_VERSION)) {
      expect(readPin(record)).toEqual({ ok: true, pin: record });
    }
  });

  test('goes all the steps from its version to the present one', () => {
    const steps = [1, 2].map((from) => ({
      from,
      since: '2030-01-01',
      migrate: (record: Record<string, unknown>) => ({ ...record, note: `${record['note']} ${from}` }),
    }));
    // The last step leads to a version that the schema of today does not know: it is told, not guessed.
    const read = readPin(pin({}, { note: 'steps' }), steps, 3);
    expect(read).toMatchObject({ ok: false, fault: { field: 'version' } });
    const seen: unknown[] = [];
    const watched = steps.map((step) => ({
      ...step,
      migrate(record: Record<string, unknown>) {
        const next = step.migrate(record);
        seen.push(next['note']);
        return next;
      },
    }));
    readPin(pin({}, { note: 'steps' }), watched, 3);
    expect(seen).toEqual(['steps 1', 'steps 1 2']);
  });
});

describe('A record that is no pin', () => {
  test.each([
    ['nothing', undefined, 'missing', '', /Invalid type/],
    ['a list', [], 'missing', 'version', /version/],
    ['one without a version', { ...pin(), version: undefined }, 'missing', 'version', /number/],
    ['one of a newer version', { ...pin(), version: 99 }, 'newer', 'version', /newer version of Shelved/],
    [
      'one with a wrong field deep inside',
      { ...pin(), article: { ...pin().article, site: 7 } },
      'wrong',
      'article.site',
      /string/,
    ],
    ['one pinned at no moment', { ...pin(), pinnedAt: '2024-04-01' }, 'wrong', 'pinnedAt', /.+/],
    ['one without a key', { ...pin(), id: '' }, 'wrong', 'id', /.+/],
  ])('is refused with the field: %s', (_, record, kind, field, message) => {
    const read = readPin(record);
    expect(read).toMatchObject({ ok: false, fault: { kind, field } });
    expect(read.ok ? '' : read.fault.message).toMatch(message);
  });

  test('is refused where a step cannot read it, without losing the others', () => {
    const steps = [
      {
        from: 1,
        since: '2030-01-01',
        migrate: () => {
          throw new Error('no such field');
        },
      },
    ];
    expect(readPin(pin(), steps, 2)).toMatchObject({ ok: false, fault: { message: /no such field/ } });
    expect(readPin(pin(), [], 2)).toMatchObject({ ok: false, fault: { field: 'version' } });
  });
});
