import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { LAYERS } from '../../scripts/layers.mjs';

/** Only the import table, and no comment can switch it off. */
const eslint = new ESLint({
  allowInlineConfig: false,
  overrideConfigFile: true,
  errorOnUnmatchedPattern: false,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as never } },
    ...LAYERS.map(({ files, ignores = [], forbids, why }) => ({
      files,
      ignores,
      rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbids, message: why }] }] as never },
    })),
  ],
});

async function messages(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ message }) => message) ?? [];
}

describe('the layers', () => {
  test('hold in every file, whatever its comments switch off', async () => {
    const results = await eslint.lintFiles(['server/src/**/*.ts', 'client/**/*.ts']);
    const broken = results.flatMap(({ filePath, messages: found }) =>
      found.map(({ line, message }) => `${filePath}:${line} ${message}`),
    );
    expect(results.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  }, 120_000);

  test.each([
    ['the core imports vscode', "import 'vscode';", 'server/src/core/spec/units.ts'],
    ['the core imports LSP code', "import 'vscode-languageserver';", 'server/src/core/features/hover.ts'],
    ['the core imports a Node module', "import 'node:fs';", 'server/src/core/index.ts'],
    ['a rule imports another rule', "import './open-list.ts';", 'server/src/core/rules/vague-quality.ts'],
    ['a rule goes round its kit', "import '../spec/units.ts';", 'server/src/core/rules/vague-quality.ts'],
    ['the runner imports the registry', "import '../rules/registry.ts';", 'server/src/core/lint/runRules.ts'],
    ['the server goes round the facade', "import '../core/spec/units.ts';", 'server/src/lsp/convert.ts'],
    ['the client judges', "import '../../server/src/core/index.ts';", 'client/src/activateShared.ts'],
    ['the webview imports vscode', "import 'vscode';", 'client/preview-src/main.ts'],
  ])('fail when %s', async (_, code, filePath) => {
    expect(await messages(code, filePath)).not.toEqual([]);
  });

  test('let a rule import its kit', async () => {
    expect(
      await messages("import { defineRule } from './kit.ts'; defineRule;", 'server/src/core/rules/vague-quality.ts'),
    ).toEqual([]);
  });
});
