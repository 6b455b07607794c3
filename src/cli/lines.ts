/** One line of a stream; `text` is null where it was too long to keep. */
export interface NumberedLine {
  /** From 1. */
  number: number;
  text: string | null;
}

/** A saved page of 10 MB fits several times; a file without line breaks shall not fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The lines of a UTF-8 stream, each as soon as it is whole, without its line break (LF or CRLF) and the file's byte
 * order mark. Nothing follows the last line break. Only those break lines: JSON may hold U+2028, at which Node's
 * own `readline` breaks too.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder('utf-8');
  let number = 1;
  let pieces: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length <= LONGEST_LINE) pieces.push(piece);
    else pieces = [];
  };
  const take = (): NumberedLine => {
    const text = length > LONGEST_LINE ? null : pieces.join('').replace(/\r$/, '');
    pieces = [];
    length = 0;
    return { number: number++, text };
  };
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [index, part] of parts.entries()) {
      if (index > 0) yield take();
      add(part);
    }
  }
  add(decoder.decode());
  if (length > 0) yield take();
}
