import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chromiumHere, firefoxHere, HOW_TO_GET_FIREFOX, HOW_TO_GET_ONE } from './browsers/install.ts';

/**
 * `npm test`: every check and every test, to the end even where one fails, and then the count. A check counts as one
 * test. Where no browser can be had, the end-to-end tests are named as not run; REQUIRE_BROWSERS=1 makes that a failure.
 */

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const BIN = 'node_modules/.bin/';
const total: Count = { passed: 0, failed: 0, skipped: 0 };

check('Types', 'tsc', '-p', '.');
check('Lint', 'biome', 'check', '.');
check('Unused code and dependencies', 'knip');
tests('Unit tests', 'unit');
const isBuiltForChromium = check(
  'Build for Chromium',
  'vite',
  'build',
  '--mode',
  'chrome',
  '--logLevel',
  'warn',
);
const isBuiltForFirefox = check(
  'Build for Firefox',
  'vite',
  'build',
  '--mode',
  'firefox',
  '--logLevel',
  'warn',
);
if (isBuiltForFirefox) check('Mozilla’s linter on the Firefox package', 'tsx', 'scripts/lint-firefox.ts');
endToEnd();

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

function check(title: string, command: string, ...args: string[]): boolean {
  console.log(`\n${title}`);
  const passed = run(command, args);
  add(passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
  return passed;
}

function tests(title: string, project: string): void {
  console.log(`\n${title}`);
  mkdirSync('out', { recursive: true });
  const report = `out/${project}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = run('vitest', ['run', '--project', project, ...reporters]);
  const count = countOf(report);
  // A file that cannot be loaded, or an error outside of any test, fails the run without failing a test.
  add(passed || count.failed > 0 ? count : { ...count, failed: 1 });
}

function countOf(report: string): Count {
  try {
    const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numTotalTests - numPassedTests - numFailedTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function endToEnd(): void {
  const isBuilt = isBuiltForChromium && isBuiltForFirefox;
  const hasFirefox = isThere(firefoxHere, HOW_TO_GET_FIREFOX);
  if (!isBuilt || !isThere(chromiumHere, HOW_TO_GET_ONE)) {
    notRun('These end-to-end tests did not run', endToEndNames());
    if (!isBuilt) console.log('There is no package to test: its build failed.');
    return;
  }
  // Without a Firefox its tests are skipped, and counted so.
  tests('End-to-end tests', 'e2e');
  if (!hasFirefox) notRun('Nothing ran in Firefox', []);
}

/** Whether there is a browser to test in; says how to get one where there is none. */
function isThere(find: () => string | null, advice: string): boolean {
  try {
    if (find() !== null) return true;
    console.log(advice);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
  return false;
}

function notRun(title: string, names: string[]): void {
  console.log(`\n${title}${names.length > 0 ? ':' : '.'}\n${names.map((name) => `  ${name}`).join('\n')}`);
  add({ passed: 0, failed: 0, skipped: names.length });
  if (process.env['REQUIRE_BROWSERS'] !== '1') return;
  console.log('REQUIRE_BROWSERS is set, so this is a failure.');
  add({ passed: 0, failed: 1, skipped: 0 });
}

function endToEndNames(): string[] {
  const listed = execFileSync(`${BIN}vitest`, ['list', '--project', 'e2e', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return (JSON.parse(listed) as { name: string }[]).map(({ name }) => name);
}

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(`${BIN}${command}`, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function add(count: Count): void {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}
