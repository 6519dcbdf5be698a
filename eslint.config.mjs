import tseslint from 'typescript-eslint';
import { LAYERS } from './scripts/layers.mjs';

/** One `no-restricted-imports` block per layer of the import table. */
const zones = LAYERS.filter(({ forbids }) => forbids.length > 0).map(({ files, ignores = [], forbids, why }) => ({
  files,
  ignores,
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group: forbids, message: why }] }],
  },
}));

export default tseslint.config(
  { ignores: ['dist/**', '.tsbuild/**', 'node_modules/**', 'playground/**', 'test-results/**', '.cache/**'] },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.{ts,mts}'] })),
  {
    files: ['**/*.{ts,mts}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/unified-signatures': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.{ts,mts}', 'client/preview-src/**/*.ts'],
    rules: { 'no-console': 'off', 'max-lines': 'off' },
  },
  {
    // Catalogues are data: as long as the world they describe.
    files: ['server/src/core/**/{catalogue,lexicon,profiles}/**/*.ts', 'server/src/core/language/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  ...zones,
);
