import type { ExportFormat } from '../../extension/messages.ts';

const KINDS: Record<ExportFormat, { ending: string; type: string }> = {
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  markdown: { ending: 'md', type: 'text/markdown' },
};

/** How long a browser may take to begin with the file before its address is given back. */
const BEGIN_MS = 60_000;

/** Has the browser save a file, named by the day. @returns its name. */
export function saveFile(format: ExportFormat, pieces: string[]): string {
  const { ending, type } = KINDS[format];
  const name = `shelved-${new Date().toLocaleDateString('sv')}.${ending}`;
  const url = URL.createObjectURL(new Blob(pieces, { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGIN_MS);
  return name;
}

/** The text of a file, piece by piece. */
export async function* textOf(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
