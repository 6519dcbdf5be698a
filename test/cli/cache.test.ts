import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { repeatRun } from '../../server/src/cli/cache/repeat.ts';
import { execute } from '../../server/src/cli/cli.ts';
import type { CliIo } from '../../server/src/cli/io.ts';
import { runCli } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

const CLEAN = '- Run `make test` before you push.\n';
const FAULTY = '# Rules {#rules authority=usr}\n\n- Run `make test` before you push.\n';
const VAGUE = '- Write clean code.\n';
const STALE = `<!-- precept-disable-next-line vague-quality -->\n${CLEAN}`;
const TABS = '- Indent with tabs.\n';
const SPACES = '- Indent with 2 spaces.\n';

let cache: string;
beforeEach(() => {
  cache = createWorkspace({});
});

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Whether an earlier run was printed, and nothing checked. */
  readonly repeated: boolean;
}

/** Runs `precept check --cache ARGS…` as a process does, in the folder `cwd`. */
async function check(cwd: string, args: readonly string[] = [], world: Partial<CliIo> = {}): Promise<Result> {
  let out = '';
  let err = '';
  const io: CliIo = {
    cwd,
    color: false,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    build: 'a',
    ...world,
  };
  const all = ['--cache', '--cache-location', cache, ...args];
  const kept = repeatRun(all, io);
  const code = kept ?? (await execute(['check', ...all], io));
  return { code, out, err, repeated: kept !== undefined };
}

/** What the run comes to without a cache. */
async function plainly(cwd: string, args: readonly string[] = []): Promise<Omit<Result, 'repeated'>> {
  return runCli(cwd, 'check', ...args);
}

const project = (files: Readonly<Record<string, string | Uint8Array>>): string =>
  createWorkspace({ '.git/HEAD': '', ...files });

const entries = (): string[] => readdirSync(cache).map((name) => join(cache, name));

describe('precept check --cache', () => {
  it.each([[[]], [['--format', 'json']], [['--hints', '--fail-on', 'error']]])(
    'prints what a check prints, the first time and again: %j',
    async (args) => {
      const cwd = project({
        'AGENTS.md': FAULTY + VAGUE,
        'a/AGENTS.md': TABS,
        'a/CLAUDE.md': SPACES,
        'b/AGENTS.md': '',
        'c/AGENTS.md': Buffer.from([0xff, 0x41]),
        'c/precept.config.json': '{ "rulez": 1 }',
      });
      const expected = await plainly(cwd, args);
      expect(await check(cwd, args)).toEqual({ ...expected, repeated: false });
      expect(await check(cwd, args)).toEqual({ ...expected, repeated: true });
    },
  );

  const CHANGES: readonly [what: string, files: Readonly<Record<string, string>>, change: (cwd: string) => void][] = [
    ['the file', { 'AGENTS.md': CLEAN }, (cwd) => writeFileSync(join(cwd, 'AGENTS.md'), FAULTY)],
    [
      'a neighbour that contradicts it',
      { 'a/AGENTS.md': TABS, 'a/CLAUDE.md': CLEAN },
      (cwd) => writeFileSync(join(cwd, 'a/CLAUDE.md'), SPACES),
    ],
    [
      'its configuration',
      { 'AGENTS.md': VAGUE, 'precept.config.json': '{}' },
      (cwd) => writeFileSync(join(cwd, 'precept.config.json'), '{ "rules": { "unresolved-reference": "error" } }'),
    ],
    [
      'a configuration that appears above it',
      { 'a/b/AGENTS.md': VAGUE },
      (cwd) => writeFileSync(join(cwd, 'a/precept.config.json'), '{ "rules": { "unresolved-reference": "off" } }'),
    ],
    [
      'an extended configuration',
      {
        'AGENTS.md': VAGUE,
        'precept.config.json': '{ "extends": "./shared/base.json" }',
        'shared/base.json': '{ "rules": { "unresolved-reference": "off" } }',
      },
      (cwd) => writeFileSync(join(cwd, 'shared/base.json'), '{ "rules": { "unresolved-reference": "error" } }'),
    ],
    [
      'an extended configuration that vanishes',
      { 'AGENTS.md': CLEAN, 'precept.config.json': '{ "extends": "./base.json" }', 'base.json': '{}' },
      (cwd) => rmSync(join(cwd, 'base.json')),
    ],
    [
      'a referenced path that vanishes',
      {
        'AGENTS.md': '- Read `docs/booking-flow.md` before you change a price.\n',
        'docs/booking-flow.md': '',
        'docs/booking.md': '',
        'src/index.ts': '',
      },
      (cwd) => rmSync(join(cwd, 'docs/booking-flow.md')),
    ],
    [
      'a referenced path that appears',
      {
        'AGENTS.md': '- Read `docs/booking-flow.md` before you change a price.\n',
        'docs/booking.md': '',
        'src/index.ts': '',
      },
      (cwd) => writeFileSync(join(cwd, 'docs/booking-flow.md'), ''),
    ],
    [
      'a script that a command names',
      {
        'AGENTS.md': '- Run `npm run lint` before you push.\n',
        'package.json': '{ "scripts": { "lint": "x" } }',
        'src/index.ts': '',
      },
      (cwd) => writeFileSync(join(cwd, 'package.json'), '{ "scripts": { "test": "x" } }'),
    ],
    [
      'a new spec file',
      { 'AGENTS.md': CLEAN },
      (cwd) => {
        mkdirSync(join(cwd, 'b'));
        writeFileSync(join(cwd, 'b/AGENTS.md'), FAULTY);
      },
    ],
    [
      'a spec file that vanishes',
      { 'AGENTS.md': CLEAN, 'b/AGENTS.md': FAULTY },
      (cwd) => rmSync(join(cwd, 'b'), { recursive: true }),
    ],
    [
      'what git ignores',
      { 'AGENTS.md': CLEAN, 'b/AGENTS.md': FAULTY },
      (cwd) => writeFileSync(join(cwd, '.gitignore'), 'b/\n'),
    ],
    [
      'a heading that makes a Model Spec',
      { 'AGENTS.md': CLEAN, 'desk.md': '# Safety\n\n- Write clean code.\n' },
      (cwd) => writeFileSync(join(cwd, 'desk.md'), '# Safety {#s authority=root}\n\n- Write clean code.\n'),
    ],
  ];

  it.each(CHANGES)('says what is new after a change of %s', async (_, files, change) => {
    const cwd = project(files);
    const before = await check(cwd);
    expect((await check(cwd)).repeated).toBe(true);
    change(cwd);
    const after = await plainly(cwd);
    expect(after).not.toEqual({ code: before.code, out: before.out, err: before.err });
    expect(await check(cwd)).toEqual({ ...after, repeated: false });
    expect(await check(cwd)).toEqual({ ...after, repeated: true });
  });

  it('follows a link to where it leads now', async () => {
    const cwd = project({ 'one.md': CLEAN, 'two.md': FAULTY });
    symlinkSync('one.md', join(cwd, 'CLAUDE.md'));
    await check(cwd);
    rmSync(join(cwd, 'CLAUDE.md'));
    symlinkSync('two.md', join(cwd, 'CLAUDE.md'));
    expect(await check(cwd)).toEqual({ ...(await plainly(cwd)), repeated: false });
  });

  it('answers another question anew', async () => {
    const cwd = project({
      'AGENTS.md': VAGUE,
      'other.json': '{ "rules": { "unresolved-reference": "off" } }',
      'a/AGENTS.md': CLEAN,
    });
    await check(cwd);
    for (const args of [['--hints'], ['--format', 'json'], ['--config', 'other.json'], ['a'], ['--fail-on', 'error']]) {
      expect(await check(cwd, args)).toEqual({ ...(await plainly(cwd, args)), repeated: false });
    }
    expect((await check(join(cwd, 'a'), ['..'])).out).toContain('../AGENTS.md');
    for (const world of [{ color: true }, { columns: 40 }, { home: cwd }, { build: 'b' }]) {
      expect((await check(cwd, [], world)).repeated).toBe(false);
    }
    expect((await check(cwd)).repeated).toBe(true);
  });

  it('goes by content: neither an old time hides a change nor a new one makes any', async () => {
    const cwd = project({ 'AGENTS.md': '- Indent with 2 spaces.\n- Indent with 2 spaces.\n' });
    const file = join(cwd, 'AGENTS.md');
    const { atime, mtime } = statSync(file);
    await check(cwd);
    utimesSync(file, new Date(0), new Date(0));
    expect((await check(cwd)).repeated).toBe(true);
    writeFileSync(file, '- Indent with 2 spaces.\n- Indent with 4 spaces.\n');
    utimesSync(file, atime, mtime);
    expect(await check(cwd)).toEqual({ ...(await plainly(cwd)), repeated: false });
  });

  it('checks anew where the cache is broken, and repairs it', async () => {
    const cwd = project({ 'AGENTS.md': VAGUE });
    const expected = await check(cwd);
    for (const spoil of [
      (whole: Buffer) => whole.subarray(0, whole.length / 2),
      () => Buffer.from(''),
      () => Buffer.from('{}\n[]'),
      (whole: Buffer) => Buffer.from(whole.toString('utf8').replace('clean', 'clear')),
    ]) {
      for (const entry of entries()) writeFileSync(entry, spoil(readFileSync(entry)));
      expect(await check(cwd)).toEqual(expected);
      expect((await check(cwd)).repeated).toBe(true);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'keeps for this user alone, and reads nothing that others could write',
    async () => {
      const cwd = project({ 'AGENTS.md': VAGUE });
      await check(cwd);
      for (const entry of entries()) {
        expect(statSync(entry).mode & 0o777).toBe(0o600);
        chmodSync(entry, 0o666);
      }
      expect((await check(cwd)).repeated).toBe(false);
      expect((await check(cwd)).repeated).toBe(true);
    },
  );

  it('does without a cache where none can be written', async () => {
    const cwd = project({ 'AGENTS.md': VAGUE });
    cache = join(cwd, 'AGENTS.md');
    expect(await check(cwd)).toEqual({ ...(await plainly(cwd)), repeated: false });
    expect(readFileSync(cache, 'utf8')).toBe(VAGUE);
  });

  it('comes to terms with a cache inside of the project', async () => {
    const cwd = project({ '.gitignore': '.cache/\n', 'AGENTS.md': VAGUE });
    cache = join(cwd, '.cache');
    await check(cwd);
    expect((await check(cwd)).repeated).toBe(true);
  });

  it('keeps none of a text that it does not report', async () => {
    const secret = 'sk-ant-REDACTED';
    const cwd = project({
      'AGENTS.md': `- Ship the zebra release on Fridays.\n- Write clean code.\n- Use the token ${secret}.\n`,
      'package.json': '{ "name": "giraffe" }',
      'precept.config.json': '{ "glossary": { "terms": ["okapi"] } }',
    });
    const { out } = await check(cwd);
    const kept = entries()
      .map((entry) => readFileSync(entry, 'utf8'))
      .join('');
    expect(kept).toContain('clean');
    for (const word of ['zebra', 'giraffe', 'okapi', secret]) {
      expect(out).not.toContain(word);
      expect(kept).not.toContain(word);
    }
  });

  it('takes away its own entries that nobody has used for 30 days, and nothing else', async () => {
    const cwd = project({ 'AGENTS.md': VAGUE });
    await check(cwd);
    const old = new Date(Date.now() - 31 * 24 * 3600 * 1000);
    const stale = entries();
    writeFileSync(join(cache, 'notes.txt'), 'mine');
    for (const entry of entries()) utimesSync(entry, old, old);
    await check(cwd, ['--hints'], { build: 'b' });
    expect(entries().filter((entry) => stale.includes(entry))).toEqual([]);
    expect(entries()).toContain(join(cache, 'notes.txt'));
  });

  it('leaves an entry that is used, however old', async () => {
    const cwd = project({ 'AGENTS.md': VAGUE });
    await check(cwd);
    const old = new Date(Date.now() - 29 * 24 * 3600 * 1000);
    for (const entry of entries()) utimesSync(entry, old, old);
    expect((await check(cwd)).repeated).toBe(true);
    expect(entries().some((entry) => Date.now() - statSync(entry).mtimeMs < 60_000)).toBe(true);
  });

  it('never stands in for a fix', async () => {
    const cwd = project({ 'AGENTS.md': STALE });
    expect((await check(cwd, ['--fix-dry-run'])).repeated).toBe(false);
    expect((await check(cwd, ['--fix-dry-run'])).out).toContain('--- a/AGENTS.md');
    expect(entries()).toEqual([]);
    await check(cwd);
    expect((await check(cwd, ['--fix'])).repeated).toBe(false);
    expect(readFileSync(join(cwd, 'AGENTS.md'), 'utf8')).toBe(CLEAN);
    expect(await check(cwd)).toEqual({ ...(await plainly(cwd)), repeated: false });
  });

  it('is off unless asked for, and names no place without being on', async () => {
    const cwd = project({ 'AGENTS.md': VAGUE });
    await plainly(cwd);
    expect(entries()).toEqual([]);
    expect(await runCli(cwd, 'check', '--cache-location', cache)).toEqual({
      code: 2,
      out: '',
      err: 'precept: Unexpected --cache-location without --cache\n',
    });
  });

  it('lets two runs at once keep one whole result', async () => {
    const cwd = project({ 'AGENTS.md': VAGUE, 'CLAUDE.md': FAULTY });
    const [one, two] = await Promise.all([check(cwd), check(cwd)]);
    expect(one).toEqual(two);
    expect(await check(cwd)).toEqual({ ...one, repeated: true });
    expect(entries().filter((entry) => !entry.endsWith('.json'))).toEqual([]);
  });

  it('tells a project from its copy', async () => {
    const cwd = project({ 'AGENTS.md': VAGUE });
    await check(cwd);
    renameSync(cwd, `${cwd}-moved`);
    try {
      expect((await check(`${cwd}-moved`)).repeated).toBe(false);
    } finally {
      renameSync(`${cwd}-moved`, cwd);
    }
  });
});
