import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: 'test/e2e/support/globalSetup.ts',
    // One editor at a time: two of them would fight for two cores.
    fileParallelism: false,
    // A whole editor on a shared machine: once in some hundred steps it swallows a click or a key.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By default what is waited for has one second.
    expect: { poll: { timeout: 30_000 } },
    allowOnly: !process.env['CI'],
  },
});
