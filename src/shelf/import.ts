import * as v from 'valibot';
import { FILE } from '../model/limits.ts';
import type { Pin } from '../model/pin.ts';
import type { Problem, Written } from './database.ts';
import { FILE_FORMAT, FILE_VERSION } from './export.ts';
import { type FaultKind, faultOf, readPin } from './read-pin.ts';
import { type FileItem, fileItems } from './split-records.ts';
import type { Shelf } from './store.ts';
import { type Tie, TieSchema } from './ties.ts';

/** What an import asks of the shelf. */
export type Target = Pick<Shelf, 'add' | 'addSetAside' | 'tie' | 'ties'>;

/** A record that was not taken, and why. */
export interface ImportFault {
  /** Where it begins, counted from 1. */
  line: number;
  /** Which list of the file it is in: `pins`, `ties`, `setAside`; '' for the file itself. */
  list: string;
  /** Path of the field that is wrong (`brief.works.0.title.value`), '' for the whole record. */
  field: string;
  kind: FaultKind;
  message: string;
}

/** How far an import has come, or what it did. */
export interface Imported {
  added: number;
  /** Were there, and gained a note, tags, ticks or hidden facts. */
  updated: number;
  unchanged: number;
  ties: number;
  /** How many unreadable records came along and were kept as such. */
  setAside: number;
  faults: ImportFault[];
  /** How many UTF-16 units of the file are read. */
  read: number;
}

/** `ok` is false where it ended early: what was imported until then stays. `foreign`: no file of ours. */
export type ImportResult =
  | { ok: true; imported: Imported }
  | { ok: false; problem: Problem | 'foreign'; message: string; imported: Imported };

/**
 * How many records are written at once, and of how many characters: few enough that a full disk loses little work, that
 * progress shows, and that what the store keeps free (`ROOM`) is room enough for them.
 */
const BATCH = 250;
const BATCH_CHARACTERS = 4_000_000;

const HeadSchema = v.object({ format: v.literal(FILE_FORMAT), version: v.optional(v.number()) });
const AsideSchema = v.object({
  from: v.optional(v.string(), ''),
  at: v.optional(v.string(), ''),
  field: v.optional(v.string(), ''),
  message: v.optional(v.string(), ''),
  record: v.unknown(),
});

interface Batch {
  pins: Pin[];
  ties: Tie[];
  aside: v.InferOutput<typeof AsideSchema>[];
}

class Stopped extends Error {
  readonly problem: Problem | 'foreign';
  constructor(problem: Problem | 'foreign', message: string) {
    super(message);
    this.problem = problem;
  }
}

function checkHead(value: unknown): void {
  const head = v.safeParse(HeadSchema, value);
  if (!head.success) throw new Stopped('foreign', 'This file is no export of Shelved.');
  const { version = FILE_VERSION } = head.output;
  if (version > FILE_VERSION) {
    throw new Stopped('newer', `A newer version of Shelved wrote this file (format ${version}).`);
  }
}

/** Sorts a record into the batch; a fault where it is none that we can read. */
function take(batch: Batch, list: string, value: unknown): Omit<ImportFault, 'line' | 'list'> | null {
  if (list === 'pins') {
    const read = readPin(value);
    if (!read.ok) return read.fault;
    batch.pins.push(read.pin);
    return null;
  }
  const schema = list === 'ties' ? TieSchema : AsideSchema;
  const read = v.safeParse(schema, value);
  if (!read.success) return faultOf(read.issues);
  if ('record' in read.output) batch.aside.push(read.output);
  else batch.ties.push(read.output);
  return null;
}

function done<T>(written: Written<T>): T {
  if (!written.ok) throw new Stopped(written.problem, written.message);
  return written.value;
}

async function write(shelf: Target, batch: Batch, imported: Imported): Promise<void> {
  if (batch.pins.length > 0) {
    for (const result of done(await shelf.add(batch.pins))) imported[result]++;
  }
  if (batch.ties.length > 0) {
    const known = new Set((await shelf.ties()).map(({ id }) => id));
    const fresh = batch.ties.filter(({ id }) => !known.has(id));
    done(await shelf.tie(fresh));
    imported.ties += fresh.length;
  }
  if (batch.aside.length > 0) imported.setAside += done(await shelf.addSetAside(batch.aside));
}

async function* counting(chunks: AsyncIterable<string> | Iterable<string>, imported: Imported) {
  for await (const chunk of chunks) {
    imported.read += chunk.length;
    yield chunk;
  }
}

function faultIn(item: FileItem & { kind: 'record' | 'fault' }, batch: Batch): ImportFault | null {
  const { line, list } = item;
  if (item.kind === 'fault') {
    return {
      line,
      list,
      field: '',
      kind: item.isTooLarge ? 'too-large' : 'unreadable',
      message: item.message,
    };
  }
  const fault = take(batch, list, item.value);
  return fault && { line, list, ...fault };
}

/**
 * Adds what a file holds to the shelf. What is there stays; a record that is there already changes nothing, and one
 * that cannot be read is listed and costs itself alone.
 *
 * @param chunks the file's text (UTF-8 decoded), in pieces cut anywhere.
 * @param onProgress hears after each piece that was written.
 */
export async function importJson(
  shelf: Target,
  chunks: AsyncIterable<string> | Iterable<string>,
  onProgress: (imported: Imported) => void = () => undefined,
): Promise<ImportResult> {
  const imported: Imported = {
    added: 0,
    updated: 0,
    unchanged: 0,
    ties: 0,
    setAside: 0,
    faults: [],
    read: 0,
  };
  let batch: Batch = { pins: [], ties: [], aside: [] };
  let taken = 0;
  // One batch is written while the next is read.
  let writing: Promise<void> = Promise.resolve();
  const isFull = () =>
    batch.pins.length + batch.ties.length + batch.aside.length >= BATCH ||
    imported.read - taken >= BATCH_CHARACTERS;
  const flush = async () => {
    await writing;
    writing = write(shelf, batch, imported).then(() => onProgress({ ...imported }));
    // Whoever waits for it next hears of its failure.
    writing.catch(() => undefined);
    batch = { pins: [], ties: [], aside: [] };
    taken = imported.read;
  };
  try {
    for await (const item of fileItems(counting(chunks, imported))) {
      if (item.kind === 'head') checkHead(item.value);
      else {
        const fault = faultIn(item, batch);
        if (fault !== null && imported.faults.length < FILE.faults) imported.faults.push(fault);
      }
      if (isFull()) await flush();
    }
    await flush();
    await writing;
    return { ok: true, imported };
  } catch (error) {
    await writing.catch(() => undefined);
    if (!(error instanceof Stopped)) throw error;
    return { ok: false, problem: error.problem, message: error.message, imported };
  }
}
