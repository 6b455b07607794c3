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

/** What is wrong with a record: where (a path such as `brief.works.0.title`, '' for the whole), and what. */
export interface Fault {
  field: string;
  message: string;
}

export type ReadPin = { ok: true; pin: Pin } | { ok: false; fault: Fault };

const RecordSchema = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

function faultOf(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Fault {
  const [issue] = issues;
  return { field: v.getDotPath(issue) ?? '', message: issue.message };
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
    return { ok: false, fault: { field: 'version', message } };
  }
  for (; version < current; version++) {
    const step = migrations.find(({ from }) => from === version);
    if (step === undefined) {
      return { ok: false, fault: { field: 'version', message: `Format ${version} is unknown.` } };
    }
    try {
      pin = { ...step.migrate(pin), version: version + 1 };
    } catch (error) {
      const message = `Format ${version} could not be read: ${error instanceof Error ? error.message : error}`;
      return { ok: false, fault: { field: '', message } };
    }
  }
  const read = v.safeParse(PinSchema, pin);
  return read.success ? { ok: true, pin: read.output } : { ok: false, fault: faultOf(read.issues) };
}
