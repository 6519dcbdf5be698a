import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/extension-host/**', 'node_modules/**'],
    globalSetup: 'test/lsp/support/build.ts',
    testTimeout: 20_000,
    allowOnly: !process.env['CI'],
  },
});
