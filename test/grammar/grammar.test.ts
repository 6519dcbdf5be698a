/**
 * Runs the fixtures of this folder through vscode-tmgrammar-test: our injections inside VS Code's own Markdown grammar.
 * A fixture asserts scopes below its lines (`//  ^^^ scope - unwantedScope`).
 */
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const here = import.meta.dirname;
const root = join(here, '..', '..');
const runner = join(createRequire(import.meta.url).resolve('vscode-tmgrammar-test/package.json'), '..', 'dist/unit.js');
const fixtures = readdirSync(here).filter((name) => name.endsWith('.md'));

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
}

/** Runs one fixture. Out: the runner's report; rejects with it when an assertion fails. */
async function runFixture(name: string): Promise<string> {
  const args = [runner, '--config', join(here, 'grammars.json'), join(here, name)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  return stdout;
}

describe('grammar', () => {
  it.each(fixtures)('colours %s as its assertions say', async (name) => {
    expect(await runFixture(name)).toContain('run successfuly');
  });

  it('is what the extension contributes', () => {
    const contributed = (path: string): unknown[] => {
      const { contributes } = JSON.parse(readFileSync(path, 'utf8')) as { contributes: { grammars: Contribution[] } };
      const ours = contributes.grammars.filter(({ scopeName }) => scopeName.includes('.precept-'));
      return ours.map((grammar) => ({ ...grammar, path: join(dirname(path), grammar.path) }));
    };
    expect(contributed(join(root, 'package.json'))).toEqual(contributed(join(here, 'grammars.json')));
  });

  it('names the five levels of the Model Spec in both grammars', () => {
    for (const file of ['precept-attributes', 'precept-comments']) {
      const text = readFileSync(join(root, 'syntaxes', `${file}.tmLanguage.json`), 'utf8');
      expect(text).toContain('(root|system|developer|user|guideline)');
    }
  });
});
