// Test projects: `node` needs only Node; the others need a server, a browser or much time and run by name.
import { defineConfig } from 'vitest/config';

const special = ['test/**/*.elasticsearch.test.ts', 'test/**/*.browser.test.ts', 'test/**/*.kill.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', include: ['test/**/*.test.ts'], exclude: special, testTimeout: 30_000 } },
      {
        test: {
          name: 'elasticsearch',
          include: ['test/**/*.elasticsearch.test.ts', 'test/contract/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'kill',
          include: ['test/**/*.kill.test.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
