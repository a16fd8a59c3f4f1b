import { defineConfig } from 'vitest/config';

/** Three kinds of test: pure (`unit`), over all of `dist` (`site`), and in Chromium (`browser`). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: ['**/*.{site,browser}.test.ts'],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'site', include: ['scripts/**/*.site.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: ['scripts/**/*.browser.test.ts'],
          globalSetup: 'scripts/browser/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
