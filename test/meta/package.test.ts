/** The package as another project gets it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createWorkspace } from '../support/workspace.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function npm(cwd: string, ...args: readonly string[]): { readonly code: number | null; readonly out: string } {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', shell });
  return { code: status, out: stdout + stderr };
}

it('a packed Precept works in a project that has nothing else', () => {
  const project = createWorkspace({ 'package.json': '{}', 'AGENTS.md': '- Write elegant code.\n' });
  // What ships has been built before the tests.
  const packed = npm(ROOT, 'pack', '--ignore-scripts', '--pack-destination', project);
  expect(packed.code, packed.out).toBe(0);
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  expect(statSync(join(project, tarball)).size).toBeLessThan(3_000_000);

  const installed = npm(project, 'install', '-D', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  expect(installed.code, installed.out).toBe(0);
  const packages = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(packages).toEqual(['precept']);
  expect(readdirSync(join(project, 'node_modules/precept')).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist',
    'docs',
    'package.json',
    'schemas',
  ]);

  const check = npm(project, 'exec', '--offline', '--', 'precept', 'check');
  expect(check.code).toBe(1);
  expect(check.out).toContain('vague-quality');
  const explain = npm(project, 'exec', '--offline', '--', 'precept', 'explain', 'vague-quality');
  expect(explain.out).toContain('# `vague-quality`');
  const sarif = npm(project, 'exec', '--offline', '--', 'precept', 'check', '--format', 'sarif');
  expect(sarif.out).toContain('"ruleId"');
  // Where the README's configuration looks for it.
  const schema = readFileSync(join(project, 'node_modules/precept/schemas/config.schema.json'), 'utf8');
  expect(JSON.parse(schema)).toMatchObject({ title: 'Precept configuration' });
}, 120_000);
