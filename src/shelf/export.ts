import { PIN_VERSION, type Pin } from '../model/pin.ts';
import type { SetAside } from './aside.ts';
import type { Tie } from './ties.ts';

/** The name and the version of the file. The version is raised where an older Shelved could not read it. */
export const FILE_FORMAT = 'shelved';
export const FILE_VERSION = 1;

/** Everything that a shelf holds. */
export interface Whole {
  pins: AsyncIterable<Pin> | Iterable<Pin>;
  ties: readonly Tie[];
  setAside: readonly SetAside[];
}

/** A list of the file, one record a line, so that a fault in one costs no other. */
async function* list(name: string, records: AsyncIterable<unknown> | Iterable<unknown>) {
  yield `"${name}": [`;
  let before = '\n';
  for await (const record of records) {
    yield `${before}${JSON.stringify(record)}`;
    before = ',\n';
  }
  yield '\n]';
}

/**
 * The whole shelf as JSON, piece by piece. What could not be read goes with it, as it was found.
 *
 * @param now ISO 8601.
 */
export async function* exportJson({ pins, ties, setAside }: Whole, now: string): AsyncGenerator<string> {
  const head = { format: FILE_FORMAT, version: FILE_VERSION, pinVersion: PIN_VERSION, exportedAt: now };
  yield `${JSON.stringify(head).slice(0, -1)},\n`;
  yield* list('pins', pins);
  yield ',\n';
  yield* list('ties', ties);
  yield ',\n';
  yield* list(
    'setAside',
    setAside.map(({ id: _, ...record }) => record),
  );
  yield '\n}\n';
}
