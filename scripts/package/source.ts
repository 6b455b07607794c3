import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { filesIn } from './files.ts';

/** What no build needs: the articles that the reader is measured on were written by others. */
const LEFT_OUT = /^test\/corpus\//;

/** What is made, in a folder that git does not look after: an unpacked source archive. */
const MADE = /^(node_modules|dist|out|coverage)\//;

function known(): string[] {
  if (!existsSync('.git')) return filesIn('.', MADE);
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return listed.split('\0').filter((path) => path !== '' && existsSync(path));
}

/** The paths of the project's own files, as a reviewer needs them to build the packages again. */
export function sourceFiles(): string[] {
  return known().filter((path) => !LEFT_OUT.test(path));
}
