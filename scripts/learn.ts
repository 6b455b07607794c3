/**
 * `npm run learn`: learns all weights from the annotated articles and snippets, in the order in which they build on
 * each other, and writes them: what titles look like (src/reader/mentions/title-weights.ts), which of them an article
 * is about (src/reader/mentions/lead-weights.ts), what is said of a work (src/reader/fates/fate-weights.ts), what a page
 * is about (src/reader/kind/weights.ts, wording-weights.ts), how many seasons a work has and who decided on it
 * (src/reader/fates/season-weights.ts, decider-weights.ts). `-- --check` says how well cross-validation does.
 * The same weights on every run.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Each step reads what the one before has written, so each is a process of its own.
for (const step of ['titles', 'leads', 'fates', 'kinds', 'seasons', 'deciders']) {
  const script = fileURLToPath(new URL(`learn/write-${step}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
