import * as v from 'valibot';
import { PIN_VERSION, type Pin, PinSchema } from '../model/pin.ts';

/** How a record of one version becomes one of the next. */
export interface Migration {
  /** The version that it reads; it writes the next. */
  from: number;
  /** The day that the newer version came, YYYY-MM-DD. */
  since: string;
  migrate(record: Record<string, unknown>): Record<string, unknown>;
}

/** Every step that a pin may have to go, oldest first. Each has a fixture of the older data in `test/shelf/pins`. */
export const MIGRATIONS: readonly Migration[] = [];

/** How a record can be wrong. Which of them it is the reader is told in words, its `message` is for whoever mends it. */
export type FaultKind = 'missing' | 'newer' | 'too-large' | 'unreadable' | 'wrong';

/** What is wrong with a record: where (a path such as `brief.works.0.title`, '' for the whole), and what. */
export interface Fault {
  kind: FaultKind;
  field: string;
  message: string;
}

export type ReadPin = { ok: true; pin: Pin } | { ok: false; fault: Fault };

const RecordSchema = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** What a schema finds wrong first. */
export function faultOf(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Fault {
  const [issue] = issues;
  const kind = issue.received === 'undefined' ? 'missing' : 'wrong';
  return { kind, field: v.getDotPath(issue) ?? '', message: issue.message };
}

/**
 * Reads a pin from a record of any version, step by step up to the present one.
 *
 * @param record what stands in the store or in a file.
 * @param migrations for tests; `current` is the version that they lead to.
 */
export function readPin(record: unknown, migrations = MIGRATIONS, current: number = PIN_VERSION): ReadPin {
  const known = v.safeParse(RecordSchema, record);
  if (!known.success) return { ok: false, fault: faultOf(known.issues) };
  let pin: Record<string, unknown> = known.output;
  let version = known.output.version;
  if (version > current) {
    const message = `Written by a newer version of Shelved (format ${version}; this one knows ${current}).`;
    return { ok: false, fault: { kind: 'newer', field: 'version', message } };
  }
  for (; version < current; version++) {
    const step = migrations.find(({ from }) => from === version);
    if (step === undefined) {
      return {
        ok: false,
        fault: { kind: 'wrong', field: 'version', message: `Format ${version} is unknown.` },
      };
    }
    try {
      pin = { ...step.migrate(pin), version: version + 1 };
    } catch (error) {
      const message = `Format ${version} could not be read: ${error instanceof Error ? error.message : error}`;
      return { ok: false, fault: { kind: 'unreadable', field: '', message } };
    }
  }
  const read = v.safeParse(PinSchema, pin);
  return read.success ? { ok: true, pin: read.output } : { ok: false, fault: faultOf(read.issues) };
}
