import { defineConfig } from 'vitest/config';

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
          // Tests that say they can run side by side: one per core of the smallest machine.
          maxConcurrency: 2,
          fileParallelism: false,
        },
      },
    ],
  },
});
