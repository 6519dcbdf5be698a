import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/extension-host/**', 'node_modules/**'],
    globalSetup: 'test/lsp/support/build.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // The tables of the catalogue are made once, not once for each of the files: a third of the time of all tests.
    isolate: false,
    // Nobody works beside a test run: no core is left free.
    maxWorkers: availableParallelism(),
    allowOnly: !process.env['CI'],
  },
});
