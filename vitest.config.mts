import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/extension-host/**', 'node_modules/**'],
    globalSetup: 'test/lsp/support/build.ts',
    // The first test of a worker that lints makes the tables of the catalogue: seconds, and more on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The tables of the catalogue are made once, not once for each of the files: a third of the time of all tests.
    isolate: false,
    // Nobody works beside a test run: no core is left free.
    maxWorkers: availableParallelism(),
    allowOnly: !process.env['CI'],
  },
});
