/**
 * The import table: who may import whom. ESLint enforces it while one types, `test/meta/layers.test.ts` in the
 * tests, so that a comment that switches ESLint off is caught too.
 *
 * `files` are globs from the repository's root; `forbids` are gitignore-like patterns of import specifiers.
 */
const OUTSIDE_CORE = ['vscode', 'vscode-*', 'node:*', 'fs', 'path', 'os', 'process', 'child_process', 'worker_threads'];

export const LAYERS = [
  {
    files: ['server/src/core/**/*.ts'],
    forbids: [...OUTSIDE_CORE, '**/lsp/**', '**/cli/**', '**/hosts/**', '**/client/**'],
    why: 'The core is pure: it runs in a browser worker, a terminal and a test alike.',
  },
  {
    files: ['server/src/core/rules/*.ts'],
    ignores: ['server/src/core/rules/kit.ts', 'server/src/core/rules/registry.ts'],
    forbids: [...OUTSIDE_CORE, '../*', '../**', './*', '!./kit.ts'],
    why: 'A rule imports only ./kit.ts: never another rule, the registry or the runner.',
  },
  {
    files: ['server/src/core/{text,util,language}/**/*.ts'],
    forbids: [
      ...OUTSIDE_CORE,
      '../{markdown,document,spec,authority,precedence,analysis,config,rules,lint,features}/**',
    ],
    why: 'Text, utilities and language data stand below everything else.',
  },
  {
    files: ['server/src/core/{markdown,document,spec}/**/*.ts'],
    forbids: [...OUTSIDE_CORE, '../{authority,precedence,analysis,config,rules,lint,features}/**'],
    why: 'Reading a spec knows nothing of what is made of it.',
  },
  {
    files: ['server/src/core/{lint,features}/**/*.ts'],
    forbids: [...OUTSIDE_CORE, '**/rules/registry.ts'],
    why: 'The registry is handed in, so that a test can run one rule alone.',
  },
  {
    files: ['server/src/lsp/**/*.ts'],
    forbids: [
      '**/cli/**',
      '**/client/**',
      'vscode',
      '../../core/**',
      '!../../core/index.ts',
      '../core/**',
      '!../core/index.ts',
    ],
    why: 'The language server translates at the edge: it sees the core through its one face.',
  },
  {
    files: ['server/src/cli/**/*.ts'],
    forbids: [
      '**/lsp/**',
      '**/client/**',
      'vscode',
      'vscode-*',
      '../core/**',
      '!../core/index.ts',
      '../../core/**',
      '!../../core/index.ts',
    ],
    why: 'The command line translates at the edge: it sees the core through its one face.',
  },
  {
    files: ['client/src/**/*.ts'],
    forbids: ['**/server/src/core/**', '**/server/src/lsp/**', '**/server/src/cli/**'],
    why: 'The client decides nothing: verdicts come from the server.',
  },
  {
    files: ['client/preview-src/**/*.ts'],
    forbids: ['vscode', 'node:*', '**/server/src/core/**'],
    why: 'The webview draws what it is sent.',
  },
];
