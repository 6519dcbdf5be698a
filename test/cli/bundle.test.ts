/** The command line as it ships: one bundled file in a process of its own. */
import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tablesInside } from '../../scripts/build/tables.mjs';
import { runCli } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'precept-bundle-'));
const bundle = join(folder, 'cli.js');
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

beforeAll(async () => {
  chmodSync(folder, 0o755);
  await build({
    entryPoints: [join(import.meta.dirname, '../../server/src/cli/bin.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    plugins: [tablesInside()],
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the bundle. Out: exit code and what it printed. */
function run(cwd: string, args: readonly string[], options: SpawnSyncOptions = {}) {
  const environment = { PATH: process.env['PATH'] ?? '', ...options.env };
  const spawned = spawnSync(process.execPath, [bundle, ...args], { maxBuffer: 1e9, ...options, cwd, env: environment });
  return { code: spawned.status, out: String(spawned.stdout), err: String(spawned.stderr) };
}

const GOOD = '- Run `make test` before you push.\n';
const FAULTY = '# A {#a authority=usr}\n';
const LARGE = Array.from({ length: 1000 }, (_, i) => `# A {#a${i} authority=usr}\n`).join('');

describe('the bundled command line', () => {
  it('ends with 0, 1 and 2 as it should', () => {
    const cwd = createWorkspace({ 'AGENTS.md': GOOD, 'CLAUDE.md': FAULTY });
    expect(run(cwd, ['check', 'AGENTS.md']).code).toBe(0);
    expect(run(cwd, ['check']).code).toBe(1);
    expect(run(cwd, ['check', 'gone.md']).code).toBe(2);
    expect(run(cwd, ['chekc']).code).toBe(2);
  });

  it('writes a large report whole into a pipe', () => {
    const cwd = createWorkspace({ 'AGENTS.md': LARGE });
    const { out } = run(cwd, ['check', '--format', 'json']);
    expect(out.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(out)).toMatchObject({ summary: { error: 1000 } });
  });

  it('keeps calm when its reader goes away', () => {
    const cwd = createWorkspace({ 'AGENTS.md': LARGE });
    const script = `"${process.execPath}" "${bundle}" check | head -n 1`;
    const spawned = spawnSync('sh', ['-c', script], { cwd, env: { PATH: process.env['PATH'] ?? '' } });
    expect(String(spawned.stdout)).toBe('AGENTS.md\n');
    expect(String(spawned.stderr)).toBe('');
  });

  it('colours nothing in a pipe unless told to, and never with NO_COLOR', () => {
    const cwd = createWorkspace({ 'AGENTS.md': FAULTY });
    const escape = '\u001b[';
    expect(run(cwd, ['check']).out).not.toContain(escape);
    expect(run(cwd, ['check', '--color']).out).toContain(escape);
    expect(run(cwd, ['check'], { env: { FORCE_COLOR: '1' } }).out).toContain(escape);
    expect(run(cwd, ['check', '--color'], { env: { NO_COLOR: '1' } }).out).not.toContain(escape);
    expect(run(cwd, ['check', '--no-color'], { env: { FORCE_COLOR: '1' } }).out).not.toContain(escape);
  });

  it.runIf(isRoot || process.platform !== 'win32')('says of an unreadable file that it is one', () => {
    const cwd = createWorkspace({ 'AGENTS.md': GOOD, 'locked/CLAUDE.md': GOOD });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'locked/CLAUDE.md'), 0o000);
    const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
    expect(run(cwd, ['check'], user)).toEqual({
      code: 1,
      out: '✔ 1 file checked, nothing to report\n',
      err: 'precept: locked/CLAUDE.md: Unreadable: permission denied\n',
    });
    chmodSync(join(cwd, 'locked'), 0o000);
    expect(run(cwd, ['check'], user).err).toBe('precept: locked: Unreadable: permission denied\n');
    chmodSync(join(cwd, 'locked'), 0o755);
  });

  it.each(['text', 'json', 'sarif', 'github'])(
    'says the same as %s on all cores as in one thread, in the same order',
    async (format) => {
      const files: Record<string, string> = { '.git/HEAD': '', 'b3/precept.config.json': '{ "rulez": 1 }' };
      for (let i = 0; i < 130; i++) {
        files[`b${i}/AGENTS.md`] =
          i % 3 === 0 ? FAULTY : i % 7 === 0 ? '' : `- Indent with ${i % 2 === 0 ? 2 : 4} spaces.\n`;
        files[`b${i}/CLAUDE.md`] = '- Use tabs.\n- Write clean code.\n';
      }
      const cwd = createWorkspace(files);
      const { code, out, err } = run(cwd, ['check', '--format', format]);
      expect({ code, out, err }).toEqual(await runCli(cwd, 'check', '--format', format));
    },
    60_000,
  );

  it('comes through all bad input at once', () => {
    const cwd = createWorkspace({
      'a/AGENTS.md': Buffer.from([0xff, 0xfe, 0x41, 0x00]),
      'b/AGENTS.md': '',
      'c/AGENTS.md': 'Run it. '.repeat(625_000),
      'd/AGENTS.md': Array.from({ length: 200 }, (_, i) => `${'  '.repeat(i)}- item\n`).join(''),
      'e/AGENTS.md/file.txt': '',
      'f/AGENTS.md': FAULTY,
      'g/precept.config.json': '{ "rulez": 1 }',
      'g/AGENTS.md': GOOD,
    });
    const { code, out, err } = run(cwd, ['check']);
    expect(err.split('\n').map((line) => line.replace(/^precept: /, ''))).toEqual([
      'g/precept.config.json:1:3: Unknown key `rulez`, did you mean `rules`?',
      'e/AGENTS.md: Is a directory, expected a file',
      'a/AGENTS.md:1:1: Not UTF-8 but UTF-16: save it as UTF-8',
      'b/AGENTS.md:1:1: Empty file: nothing to check',
      'c/AGENTS.md:1:1: Line of 5,000,000 characters, more than the 100,000 allowed',
      'd/AGENTS.md:101:1: Lists or quotes nested 101 deep, more than the 100 allowed',
      '',
    ]);
    expect(out).toContain('f/AGENTS.md\n\n  1:19  error  Unknown level `usr`');
    expect(out).toContain('1 finding in 3 files: 1 error\n');
    expect(code).toBe(2);
  });
});
