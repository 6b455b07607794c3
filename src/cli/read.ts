import { createReadStream, readFileSync } from 'node:fs';
import { read } from '../reader/read.ts';
import { readBatch } from './batch.ts';
import { readOptions, USAGE } from './options.ts';
import { articleOfPage, tooLong } from './page.ts';
import { personText } from './person.ts';

const STATUS = { fine: 0, failed: 1, misused: 2 };

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const complain = (message: string): void => console.error(`read: ${message}`);

/** Writes a line and waits until it is taken: whoever reads it sets the pace. */
const write = (line: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(line, (error) => (error ? reject(error) : resolve()));
  });

async function readPage(file: string, url: string, json: boolean): Promise<number> {
  let html: Buffer;
  try {
    html = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    complain(`${file}: ${whyUnreadable(error)}`);
    return STATUS.failed;
  }
  const article = await articleOfPage(html, url);
  const error = typeof article === 'string' ? article : tooLong(article);
  if (typeof article === 'string' || error !== null) {
    complain(`${file}: ${error}`);
    return STATUS.failed;
  }
  const brief = read(article);
  await write(json ? `${JSON.stringify({ article, brief }, null, 2)}\n` : personText(article, brief));
  return STATUS.fine;
}

async function readFileLines(file: string): Promise<number> {
  try {
    const failed = await readBatch(file === '-' ? process.stdin : createReadStream(file), write);
    return failed > 0 ? STATUS.failed : STATUS.fine;
  } catch (error) {
    complain(`${file}: ${whyUnreadable(error)}`);
    return STATUS.failed;
  }
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    complain(`${options}\n\n${USAGE}`);
    return STATUS.misused;
  }
  if (options.what === 'help') {
    await write(USAGE);
    return STATUS.fine;
  }
  return options.what === 'page'
    ? readPage(options.file, options.url, options.json)
    : readFileLines(options.file);
}

// Whoever reads the answers may stop early (`| head`): then there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : STATUS.failed),
);

process.exitCode = await main();
