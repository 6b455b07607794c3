import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { unexplained } from './package/lint.ts';

/** `npm run lint:firefox`: what Mozilla's linter finds in `dist/firefox`, beside what docs/reviewers.md explains. */

const { stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--output', 'json'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (stdout === '') throw new Error(`The linter did not run: ${stderr}`);
const faults = unexplained(JSON.parse(stdout), readFileSync('docs/reviewers.md', 'utf8'));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
