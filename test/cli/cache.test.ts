import { chmodSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/runCli.ts';
import { createRepository, TEXTS, useCache } from '../support/cache.ts';

const { CLEAN, FAULTY, VAGUE, STALE, TABS, SPACES } = TEXTS;
const cache = useCache();

describe('precept check --cache', () => {
  it.each([[[]], [['--format', 'json']], [['--hints', '--fail-on', 'error']]])(
    'prints what a check prints, the first time and again: %j',
    async (args) => {
      const cwd = createRepository({
        'AGENTS.md': FAULTY + VAGUE,
        'a/AGENTS.md': TABS,
        'a/CLAUDE.md': SPACES,
        'b/AGENTS.md': '',
        'c/AGENTS.md': Buffer.from([0xff, 0x41]),
        'c/precept.config.json': '{ "rulez": 1 }',
      });
      const expected = await runCli(cwd, 'check', ...args);
      expect(await cache.check(cwd, args)).toEqual({ ...expected, repeated: false });
      expect(await cache.check(cwd, args)).toEqual({ ...expected, repeated: true });
    },
  );

  it('follows a link to where it leads now', async () => {
    const cwd = createRepository({ 'one.md': CLEAN, 'two.md': FAULTY });
    symlinkSync('one.md', join(cwd, 'CLAUDE.md'));
    await cache.check(cwd);
    rmSync(join(cwd, 'CLAUDE.md'));
    symlinkSync('two.md', join(cwd, 'CLAUDE.md'));
    expect(await cache.check(cwd)).toEqual({ ...(await runCli(cwd, 'check')), repeated: false });
  });

  it('answers another question anew', async () => {
    const cwd = createRepository({
      'AGENTS.md': VAGUE,
      'other.json': '{ "rules": { "unresolved-reference": "off" } }',
      'a/AGENTS.md': CLEAN,
    });
    await cache.check(cwd);
    for (const args of [['--hints'], ['--format', 'json'], ['--config', 'other.json'], ['a'], ['--fail-on', 'error']]) {
      expect(await cache.check(cwd, args)).toEqual({ ...(await runCli(cwd, 'check', ...args)), repeated: false });
    }
    expect((await cache.check(join(cwd, 'a'), ['..'])).out).toContain('../AGENTS.md');
    for (const world of [{ color: true }, { columns: 40 }, { home: cwd }, { build: 'b' }]) {
      expect((await cache.check(cwd, [], world)).repeated).toBe(false);
    }
    expect((await cache.check(cwd)).repeated).toBe(true);
  });

  it('goes by content: neither an old time hides a change nor a new one makes any', async () => {
    const cwd = createRepository({ 'AGENTS.md': '- Indent with 2 spaces.\n- Indent with 2 spaces.\n' });
    const file = join(cwd, 'AGENTS.md');
    const { atime, mtime } = statSync(file);
    await cache.check(cwd);
    utimesSync(file, new Date(0), new Date(0));
    expect((await cache.check(cwd)).repeated).toBe(true);
    writeFileSync(file, '- Indent with 2 spaces.\n- Indent with 4 spaces.\n');
    utimesSync(file, atime, mtime);
    expect(await cache.check(cwd)).toEqual({ ...(await runCli(cwd, 'check')), repeated: false });
  });

  it('checks anew where the cache is broken, and repairs it', async () => {
    const cwd = createRepository({ 'AGENTS.md': VAGUE });
    const expected = await cache.check(cwd);
    for (const spoil of [
      (whole: Buffer) => whole.subarray(0, whole.length / 2),
      () => Buffer.from(''),
      () => Buffer.from('{}\n[]'),
      (whole: Buffer) => Buffer.from(whole.toString('utf8').replace('clean', 'clear')),
    ]) {
      for (const entry of cache.entries()) writeFileSync(entry, spoil(readFileSync(entry)));
      expect(await cache.check(cwd)).toEqual(expected);
      expect((await cache.check(cwd)).repeated).toBe(true);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'keeps for this user alone, and reads nothing that a repository has brought',
    async () => {
      const cwd = createRepository({ 'AGENTS.md': VAGUE });
      await cache.check(cwd);
      for (const entry of cache.entries()) {
        expect(statSync(entry).mode & 0o777).toBe(0o600);
        chmodSync(entry, 0o644);
      }
      expect((await cache.check(cwd)).repeated).toBe(false);
      expect((await cache.check(cwd)).repeated).toBe(true);
    },
  );

  it('does without a cache where none can be written', async () => {
    const cwd = createRepository({ 'AGENTS.md': VAGUE });
    cache.folder = join(cwd, 'AGENTS.md');
    expect(await cache.check(cwd)).toEqual({ ...(await runCli(cwd, 'check')), repeated: false });
    expect(readFileSync(cache.folder, 'utf8')).toBe(VAGUE);
  });

  it('comes to terms with a cache inside of the project', async () => {
    const cwd = createRepository({ '.gitignore': '.cache/\n', 'AGENTS.md': VAGUE });
    cache.folder = join(cwd, '.cache');
    await cache.check(cwd);
    expect((await cache.check(cwd)).repeated).toBe(true);
  });

  it('keeps none of a text that it does not report', async () => {
    const secret = 'sk-ant-REDACTED';
    const cwd = createRepository({
      'AGENTS.md': `- Ship the zebra release on Fridays.\n- Write clean code.\n- Use the token ${secret}.\n`,
      'package.json': '{ "name": "giraffe" }',
      'precept.config.json': '{ "glossary": { "terms": ["okapi"] } }',
    });
    const { out } = await cache.check(cwd);
    const kept = cache
      .entries()
      .map((entry) => readFileSync(entry, 'utf8'))
      .join('');
    expect(kept).toContain('clean');
    for (const word of ['zebra', 'giraffe', 'okapi', secret]) {
      expect(out).not.toContain(word);
      expect(kept).not.toContain(word);
    }
  });

  it('takes away its own entries that nobody has used for 30 days, and nothing else', async () => {
    const cwd = createRepository({ 'AGENTS.md': VAGUE });
    await cache.check(cwd);
    const old = new Date(Date.now() - 31 * 24 * 3600 * 1000);
    const stale = cache.entries();
    writeFileSync(join(cache.folder, 'notes.txt'), 'mine');
    for (const entry of cache.entries()) utimesSync(entry, old, old);
    await cache.check(cwd, ['--hints'], { build: 'b' });
    expect(cache.entries().filter((entry) => stale.includes(entry))).toEqual([]);
    expect(cache.entries()).toContain(join(cache.folder, 'notes.txt'));
  });

  it('leaves an entry that is used, however old', async () => {
    const cwd = createRepository({ 'AGENTS.md': VAGUE });
    await cache.check(cwd);
    const old = new Date(Date.now() - 29 * 24 * 3600 * 1000);
    for (const entry of cache.entries()) utimesSync(entry, old, old);
    expect((await cache.check(cwd)).repeated).toBe(true);
    expect(cache.entries().some((entry) => Date.now() - statSync(entry).mtimeMs < 60_000)).toBe(true);
  });

  it('never stands in for a fix', async () => {
    const cwd = createRepository({ 'AGENTS.md': STALE });
    expect((await cache.check(cwd, ['--fix-dry-run'])).repeated).toBe(false);
    expect((await cache.check(cwd, ['--fix-dry-run'])).out).toContain('--- a/AGENTS.md');
    expect(cache.entries()).toEqual([]);
    await cache.check(cwd);
    expect((await cache.check(cwd, ['--fix'])).repeated).toBe(false);
    expect(readFileSync(join(cwd, 'AGENTS.md'), 'utf8')).toBe(CLEAN);
    expect(await cache.check(cwd)).toEqual({ ...(await runCli(cwd, 'check')), repeated: false });
  });

  it('is off unless asked for, and names no place without being on', async () => {
    const cwd = createRepository({ 'AGENTS.md': VAGUE });
    await runCli(cwd, 'check');
    expect(cache.entries()).toEqual([]);
    expect(await runCli(cwd, 'check', '--cache-location', cache.folder)).toEqual({
      code: 2,
      out: '',
      err: 'precept: Unexpected --cache-location without --cache\n',
    });
  });

  it('lets two runs at once keep one whole result', async () => {
    const cwd = createRepository({ 'AGENTS.md': VAGUE, 'CLAUDE.md': FAULTY });
    const [one, two] = await Promise.all([cache.check(cwd), cache.check(cwd)]);
    expect(one).toEqual(two);
    expect(await cache.check(cwd)).toEqual({ ...one, repeated: true });
    expect(cache.entries().filter((entry) => !entry.endsWith('.json'))).toEqual([]);
  });

  it('tells a project from its copy', async () => {
    const cwd = createRepository({ 'AGENTS.md': VAGUE });
    await cache.check(cwd);
    renameSync(cwd, `${cwd}-moved`);
    try {
      expect((await cache.check(`${cwd}-moved`)).repeated).toBe(false);
    } finally {
      renameSync(`${cwd}-moved`, cwd);
    }
  });
});
