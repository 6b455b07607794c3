import { FILE } from '../model/limits.ts';

/** One thing that a file brings: its own fields, a record of one of its lists, or a place that cannot be read. */
export type FileItem =
  | { kind: 'head'; line: number; value: unknown }
  | { kind: 'record'; line: number; list: string; value: unknown }
  | { kind: 'fault'; line: number; list: string; isTooLarge?: true; message: string };

interface Line {
  /** Counted from 1. */
  line: number;
  /** '' for a line that is too long to be held. */
  text: string;
  isTooLong: boolean;
}

interface OpenRecord {
  line: number;
  indent: string;
  lines: string[];
  length: number;
}

interface State {
  /** What stands before the first list; null once it is told. */
  head: string[] | null;
  list: string | null;
  record: OpenRecord | null;
}

const LIST = /^(.*?)"(pins|ties|setAside)"\s*:\s*\[(.*)$/s;
const TORN = 'This record does not end.';
const CUT = 'The file ends too early.';
const TOO_LONG = 'This line is too long to be read.';
const TOO_LARGE = 'This record is too large to be kept.';

async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Line> {
  let open: string[] = [];
  let length = 0;
  let line = 1;
  const add = (part: string) => {
    length += part.length;
    if (length > FILE.line) open = [];
    else open.push(part);
  };
  const ended = (): Line => {
    const whole = { line, text: open.join(''), isTooLong: length > FILE.line };
    [open, length, line] = [[], 0, line + 1];
    return whole;
  };
  for await (const chunk of chunks) {
    const parts = chunk.split('\n');
    for (const part of parts.slice(0, -1)) {
      add(part);
      yield ended();
    }
    add(parts.at(-1) ?? '');
  }
  yield ended();
}

function parsed(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

const withoutComma = (text: string) => text.trim().replace(/,$/, '');
const indentOf = (text: string) => /^\s*/.exec(text)?.[0] ?? '';

function recordItem(list: string, line: number, text: string): FileItem {
  if (text.length > FILE.record) return { kind: 'fault', line, list, isTooLarge: true, message: TOO_LARGE };
  const read = parsed(withoutComma(text));
  return read.ok
    ? { kind: 'record', line, list, value: read.value }
    : { kind: 'fault', line, list, message: read.message };
}

function headItem(lines: readonly string[]): FileItem {
  const text = withoutComma(lines.join('\n').replace(/^\uFEFF/, ''));
  const read = parsed(text === '' ? 'null' : `${text}}`);
  return { kind: 'head', line: 1, value: read.ok ? read.value : null };
}

/** A line inside of a list. */
function* inList(state: State, list: string, { line, text }: Line): Generator<FileItem> {
  const body = withoutComma(text);
  if (body === '') return;
  if (body === ']' || body === ']}') state.list = null;
  else if (!body.startsWith('{')) yield { kind: 'fault', line, list, message: 'This is no record.' };
  else if (body.length > 1 && body.endsWith('}')) yield recordItem(list, line, text);
  else state.record = { line, indent: indentOf(text), lines: [text], length: text.length };
}

/** A line of a record that has several: it ends with the bracket that stands where its first one did. */
function* inRecord(state: State, list: string, record: OpenRecord, line: Line): Generator<FileItem> {
  const indent = indentOf(line.text);
  const body = withoutComma(line.text);
  const ends = indent === record.indent && body === '}';
  const isTorn =
    (indent === record.indent && body.startsWith('{')) ||
    (indent.length <= record.indent.length && body.startsWith(']'));
  if (!ends && !isTorn) {
    record.length += line.text.length;
    // Of a record that is too large no more is held than tells so.
    if (record.length <= FILE.record * 2) record.lines.push(line.text);
    return;
  }
  state.record = null;
  if (ends) yield recordItem(list, record.line, [...record.lines, line.text].join('\n'));
  else {
    yield { kind: 'fault', line: record.line, list, message: TORN };
    yield* inList(state, list, line);
  }
}

/** A line before, between or after the lists. */
function* outside(state: State, { line, text }: Line): Generator<FileItem> {
  const [, before, name, rest = ''] = LIST.exec(text) ?? [];
  if (before === undefined || name === undefined) {
    state.head?.push(text);
    return;
  }
  if (/^\s*(?:\]\s*[,}]*\s*)?$/.test(rest)) {
    if (state.head !== null) yield headItem([...state.head, before]);
    state.head = null;
    state.list = rest.trim() === '' ? name : null;
  } else yield* ofOneLine(state, line, text);
}

/** A file that a program wrote without any line breaks. */
function* ofOneLine(state: State, line: number, text: string): Generator<FileItem> {
  const whole = parsed([...(state.head ?? []), text].join('\n').replace(/^\uFEFF/, ''));
  state.head = null;
  if (!whole.ok) {
    yield { kind: 'fault', line, list: '', message: whole.message };
    return;
  }
  yield { kind: 'head', line, value: whole.value };
  for (const list of ['pins', 'ties', 'setAside']) {
    const records: unknown = Object(whole.value)[list];
    if (!Array.isArray(records)) continue;
    for (const value of records) yield { kind: 'record', line, list, value };
  }
}

/**
 * Reads the text of an export as it comes, record by record. A record stands on one line, as it was written, or on
 * several, as editors lay it out; one that is torn costs itself alone.
 *
 * @param chunks pieces of the file, cut anywhere.
 */
export async function* fileItems(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<FileItem> {
  const state: State = { head: [], list: null, record: null };
  let last = 1;
  for await (const line of linesOf(chunks)) {
    last = line.line;
    if (line.isTooLong)
      yield { kind: 'fault', line: last, list: state.list ?? '', isTooLarge: true, message: TOO_LONG };
    else if (state.list === null) yield* outside(state, line);
    else if (state.record === null) yield* inList(state, state.list, line);
    else yield* inRecord(state, state.list, state.record, line);
  }
  if (state.head !== null) yield headItem(state.head.map((text) => text.replace(/\}\s*$/, '')));
  if (state.list !== null) {
    yield { kind: 'fault', line: state.record?.line ?? last, list: state.list, message: CUT };
  }
}
