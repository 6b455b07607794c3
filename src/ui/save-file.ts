/** How long a browser may take to begin with the file before its address is given back. */
const BEGIN_MS = 60_000;

/**
 * Has the browser save a file, named by the day.
 *
 * @param stem how its name begins; `ending`: how it ends, without the dot; `type`: its media type.
 * @returns its name.
 */
export function saveFile(
  { stem, ending, type }: { stem: string; ending: string; type: string },
  pieces: string[],
): string {
  const name = `${stem}-${new Date().toLocaleDateString('sv')}.${ending}`;
  const url = URL.createObjectURL(new Blob(pieces, { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGIN_MS);
  return name;
}
