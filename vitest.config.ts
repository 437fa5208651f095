import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Of the smallest machine; by itself vitest leaves one of them idle. */
const CORES = 2;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/site/**', 'tests/kinds/**'],
          // Some start the command line as a process of its own, on a machine with two cores.
          testTimeout: 30_000,
          // And read its sources once for all of them.
          env: { NODE_COMPILE_CACHE: join(import.meta.dirname, '.cache/compiled') },
          maxWorkers: CORES,
          // What a test changes for all it puts back: no file needs every module anew.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/{browser,site,kinds}/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser beside a busy neighbour takes its time; a condition is waited for all the same.
          expect: { poll: { timeout: 10_000 } },
          // Tests of one file that say they can run side by side.
          maxConcurrency: CORES,
          // Each file has its own browser, host and folder (`OWN`).
          maxWorkers: CORES,
        },
      },
    ],
  },
});
