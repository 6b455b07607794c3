import { parseArgs } from 'node:util';
import { isAddress, notAnAddress } from './address.ts';

export const USAGE = `Read an entertainment story, and say what became of the show.

  npm run --silent read -- page.html [--url URL] [--json]    one saved page ('-' reads standard input)
  npm run --silent read -- --jsonl FILE                      many, one a line ('-' reads standard input)

  --url URL   where the page was read
  --json      the article and the brief as JSON, instead of text for a person
  --jsonl     lines of {"id", "url", "html"} or {"id", "url", "site", "published", "headline", "text"};
              each is answered by a line of {"id", "brief"} or {"id", "error"}
`;

/** What the command line asks for. */
export type Options =
  | { what: 'help' }
  | { what: 'page'; file: string; url: string; json: boolean }
  | { what: 'lines'; file: string };

function parse(argv: string[]) {
  return parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean' },
      jsonl: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

/** What the arguments ask for, or what is wrong with them, in words. */
export function readOptions(argv: string[]): Options | string {
  let given: ReturnType<typeof parse>;
  try {
    given = parse(argv);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = given;
  if (values.help) return { what: 'help' };
  const [file] = positionals;
  if (values.jsonl !== undefined) {
    if (file !== undefined) return `Give either a page or --jsonl, not both: ${file}`;
    if (values.url !== undefined) return 'With --jsonl each line has its own "url": leave --url out.';
    return { what: 'lines', file: values.jsonl };
  }
  if (file === undefined) return 'Name a saved page, or a file of many with --jsonl.';
  if (positionals.length > 1)
    return `One page at a time; for many there is --jsonl: ${positionals.slice(1).join(' ')}`;
  const url = values.url ?? '';
  if (values.url !== undefined && (url === '' || !isAddress(url))) return notAnAddress(url);
  return { what: 'page', file, url, json: values.json ?? false };
}
