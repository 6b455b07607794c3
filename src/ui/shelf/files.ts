import type { ExportFormat } from '../../extension/messages.ts';
import { saveFile } from '../save-file.ts';

const KINDS: Record<ExportFormat, { ending: string; type: string }> = {
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  markdown: { ending: 'md', type: 'text/markdown' },
};

/** Has the browser save a shelf in a format, named by the day. @returns the file's name. */
export function saveShelf(format: ExportFormat, pieces: string[]): string {
  return saveFile({ stem: 'shelved', ...KINDS[format] }, pieces);
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
