interface Found {
  code: string;
  message: string;
  file?: string;
}

/** What `web-ext lint --output json` says. */
export interface Linted {
  errors: Found[];
  warnings: Found[];
}

interface Explained {
  code: string;
  /** A path, in which a star stands for any part of a name. */
  file: string;
}

/** The rows of the table of warnings: its first two cells, in backquotes. */
function explainedIn(document: string): Explained[] {
  return [...document.matchAll(/^\| `([A-Z_]+)` \| `([^`]+)` \|/gm)].map(([, code = '', file = '']) => ({
    code,
    file,
  }));
}

function isSame({ code, file }: Explained, found: Found): boolean {
  const pattern = file.split('*').map((part) => part.replace(/[^\w/-]/g, '\\$&'));
  return found.code === code && new RegExp(`^${pattern.join('[^/]*')}$`).test(found.file ?? '');
}

/**
 * A sentence for every error, for every warning that the reviewers' document does not explain, and for every
 * explanation that has nothing left to explain.
 */
export function unexplained({ errors, warnings }: Linted, document: string): string[] {
  const explained = explainedIn(document);
  const told = (kind: string) => (found: Found) =>
    `${kind} in ${found.file}: ${found.code}, ${found.message}`;
  return [
    ...errors.map(told('Error')),
    ...warnings
      .filter((found) => !explained.some((row) => isSame(row, found)))
      .map(told('Unexplained warning')),
    ...explained
      .filter((row) => !warnings.some((found) => isSame(row, found)))
      .map(({ code, file }) => `docs/reviewers.md explains ${code} in ${file}, which is not there.`),
  ];
}
