/** The command line as it is shipped, started with and without the machine code of an earlier start. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/runCli.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'precept-home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function run(args: readonly string[], cache = home, cwd?: string): { code: number | null; out: string; err: string } {
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    env,
    encoding: 'utf8',
    ...(cwd !== undefined && { cwd }),
  });
  return { code: status, out: stdout, err: stderr };
}

const version = (cache?: string): ReturnType<typeof run> => run(['--version'], cache);

function cached(): string {
  const folder = join(home, 'precept/code');
  const names = readdirSync(folder);
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? '');
}

const RIGHT = { code: 0, out: '0.1.0\n', err: '' };

describe.runIf(process.platform === 'linux')('the machine code of an earlier start', () => {
  it('is kept, for this user only, and changes nothing', () => {
    expect(version()).toEqual(RIGHT);
    expect(statSync(cached()).mode & 0o777).toBe(0o600);
    expect(version()).toEqual(RIGHT);
  });

  it('is made anew when it is broken', () => {
    version();
    const whole = readFileSync(cached());
    writeFileSync(cached(), whole.subarray(0, whole.length / 2));
    expect(version()).toEqual(RIGHT);
    expect(readFileSync(cached()).length).toBeGreaterThan(whole.length / 2);
  });

  it('is not run when others could have written it', () => {
    version();
    writeFileSync(cached(), 'planted');
    chmodSync(cached(), 0o666);
    expect(version()).toEqual(RIGHT);
    expect(readFileSync(cached(), 'latin1')).not.toBe('planted');
    expect(statSync(cached()).mode & 0o777).toBe(0o600);
  });

  it('serves a check too, of one file or on all cores', () => {
    const files = Array.from({ length: 61 }, (_, at) => join(home, `${String(at)}.md`));
    for (const file of files) writeFileSync(file, '- Use tabs.\n- Indent with 2 spaces.\n');
    for (const some of [files.slice(0, 1), files]) {
      const first = run(['check', ...some]);
      expect(first.out).toContain(`${String(some.length)} file`);
      expect(run(['check', ...some])).toEqual(first);
      expect(first).toMatchObject({ code: 1, err: '' });
    }
  }, 60_000);

  it('says what the source says, also of signs beyond ASCII', async () => {
    const text = `# Naming — “rules” ⚠

**⚠ Test structure** — agents frequently fail here; read [the guide](https://example.com/#-tests) carefully: one class per file.
- Exception messages: \`{name} — {reason}\`, e.g. “disk full — retry”, as needed.
- Use tabs → never spaces. Don’t use tabs – ever.
- Keep functions reasonably short — and indent them with 2 spaces.
- Always use tabs for indentation.
- Choose meaningful names for all variables.
`;
    writeFileSync(join(home, 'AGENTS.md'), text);
    const args = ['check', '--hints', '--format', 'json', 'AGENTS.md'];
    const { out } = run(args, home, home);
    expect(out).toBe((await runCli(home, ...args)).out);
    expect(out).toContain('"rule"');
  });

  it('is done without where nothing can be written', () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    expect(version(file)).toEqual(RIGHT);
  });
});
