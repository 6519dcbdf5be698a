/** The command line as it is shipped, with a cache: what is printed again is printed before the linter is loaded. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createRepository } from '../support/cache.ts';
import type { CliResult } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const PARTS = ['cli.js', 'cli/main.js', 'cli/pages.json', 'server/words.js', 'server/tables.bin'];

/** A copy of what is shipped, which a test may take apart. Out: its folder. */
function install(): string {
  const folder = createWorkspace({});
  for (const part of PARTS) cpSync(join(DIST, part), join(folder, part));
  return folder;
}

function run(installed: string, cwd: string, args: readonly string[]): CliResult {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: installed,
    XDG_CACHE_HOME: join(installed, 'cache'),
    LOCALAPPDATA: join(installed, 'cache'),
  };
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 1e9 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(installed, 'cli.js'), ...args], options);
  return { code: status ?? -1, out: stdout, err: stderr };
}

function manyFiles(): Record<string, string> {
  const files: Record<string, string> = { 'b3/precept.config.json': '{ "rulez": 1 }' };
  for (let i = 0; i < 70; i++) {
    files[`b${i}/AGENTS.md`] = i % 7 === 0 ? '' : `- Indent with ${i % 2 === 0 ? 2 : 4} spaces.\n`;
    files[`b${i}/CLAUDE.md`] = '- Use tabs.\n- Write clean code.\n';
  }
  return files;
}

it('prints a run of all cores again without the linter, and says what is new with it', () => {
  const installed = install();
  const cwd = createRepository(manyFiles());
  for (const format of ['text', 'json']) {
    const expected = run(installed, cwd, ['check', '--format', format]);
    const args = ['check', '--cache', '--format', format];
    expect(run(installed, cwd, args)).toEqual(expected);
    rmSync(join(installed, 'cli/main.js'));
    expect(run(installed, cwd, args)).toEqual(expected);
    cpSync(join(DIST, 'cli/main.js'), join(installed, 'cli/main.js'));
  }
  writeFileSync(join(cwd, 'b5/AGENTS.md'), '- Use tabs.\n');
  mkdirSync(join(cwd, 'c'));
  writeFileSync(join(cwd, 'c/AGENTS.md'), '- Write clean code.\n');
  expect(run(installed, cwd, ['check', '--cache'])).toEqual(run(installed, cwd, ['check']));
}, 120_000);

it('holds a baseline against what all cores have found, kept or not', () => {
  const installed = install();
  const files = manyFiles();
  delete files['b3/precept.config.json'];
  const cwd = createRepository(files);
  const check = (...args: readonly string[]): CliResult => run(installed, cwd, ['check', ...args]);
  expect(check('--update-baseline').err).toContain('precept-baseline.json: Holds ');
  writeFileSync(join(cwd, 'b5/CLAUDE.md'), '- Use tabs.\n- Write elegant code.\n');
  const args = ['--baseline', 'precept-baseline.json'];
  const found = check(...args);
  expect(found.out).toMatch(/b5\/CLAUDE\.md[^]*elegant[^]*\n1 finding in /);
  expect(found.err).toContain(
    '1 finding no longer there, --update-baseline takes it out: b5/CLAUDE.md, unresolved-reference: Write clean code.',
  );
  for (let times = 0; times < 2; times++) expect(check(...args, '--cache')).toEqual(found);
  // Only what concerns the file that was added is checked anew.
  writeFileSync(join(cwd, 'b6/CLAUDE.md'), '- Write elegant code.\n');
  expect(check(...args, '--cache')).toEqual(check(...args));
}, 120_000);

it('keeps nothing unless asked to', () => {
  const installed = install();
  const cwd = createRepository({ 'AGENTS.md': '- Write clean code.\n' });
  const expected = run(installed, cwd, ['check']);
  rmSync(join(installed, 'cli/main.js'));
  expect(run(installed, cwd, ['check', '--cache']).out).not.toBe(expected.out);
});

it('goes by the content of the build', () => {
  const installed = install();
  const cwd = createRepository({ 'AGENTS.md': '- Write clean code.\n' });
  const expected = run(installed, cwd, ['check', '--cache']);
  // Another build of the same version names its content otherwise.
  writeFileSync(
    join(installed, 'cli.js'),
    readFileSync(join(installed, 'cli.js'), 'utf8').replace(
      /("server\/words\.js":")[0-9a-f]{16}/,
      `$1${'0'.repeat(16)}`,
    ),
  );
  rmSync(join(installed, 'cli/main.js'));
  expect(run(installed, cwd, ['check', '--cache']).out).not.toBe(expected.out);
});
