import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** A browser is many processes: on few cores more of them at once only wait for each other. */
const BROWSERS_AT_ONCE = availableParallelism() >= 2 ? 2 : 1;

/** Unit tests run side by side in Node; end-to-end tests a few files at a time, each with a browser of its own. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          // No test is a race: a slow machine, or one that does much else, is no failure.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          maxWorkers: BROWSERS_AT_ONCE,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
