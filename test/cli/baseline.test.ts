import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRepository, useCache } from '../support/cache.ts';
import { checkJson, pipeCli, runCli } from '../support/runCli.ts';

const FILE = 'precept-baseline.json';
const VAGUE = '- Write elegant code.\n';
const OTHER = '- Keep the modules tidy.\n';
const CLASH = '- Indent with tabs.\n- Indent with 2 spaces.\n';

const cache = useCache();

function write(cwd: string, path: string, text: string): void {
  writeFileSync(join(cwd, path), text);
}

function read(cwd: string, path = FILE): string {
  return readFileSync(join(cwd, path), 'utf8');
}

/** A repository with a baseline of all that it has. */
async function adopt(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = createRepository(files);
  await runCli(cwd, 'check', '--update-baseline');
  return cwd;
}

describe('precept check --update-baseline', () => {
  it('writes what is found, each sentence in a line, in a stable order', async () => {
    const cwd = createRepository({ 'b/AGENTS.md': OTHER + VAGUE + VAGUE, 'CLAUDE.md': CLASH });
    const { code, out, err } = await runCli(cwd, 'check', '--update-baseline');
    expect([code, out]).toEqual([
      0,
      '✔ 2 files checked, nothing to report; 4 known from the baseline; 1 hint more with --hints\n',
    ]);
    expect(err).toBe(`precept: ${FILE}: Holds 4 findings now: 4 added, 0 taken out\n`);
    expect(JSON.parse(read(cwd))).toEqual({
      version: 1,
      files: {
        'CLAUDE.md': { 'conflicting-value: Indent with 2 spaces. ⇄ Indent with tabs.': 1 },
        'b/AGENTS.md': { 'vague-verb: Keep the modules tidy.': 1, 'vague-quality: Write elegant code.': 2 },
      },
    });
    const written = read(cwd);
    expect(written.indexOf('CLAUDE.md')).toBeLessThan(written.indexOf('b/AGENTS.md'));
    expect(written.indexOf('vague-quality')).toBeLessThan(written.indexOf('vague-verb'));
    await runCli(join(cwd, 'b'), 'check', '..', '--update-baseline', '--baseline', `../${FILE}`);
    expect(read(cwd)).toBe(written);
  });

  it('takes out what is gone, and leaves what was not looked at', async () => {
    const cwd = await adopt({ 'AGENTS.md': VAGUE, 'a/AGENTS.md': VAGUE, 'b/AGENTS.md': VAGUE, 'c/AGENTS.md': VAGUE });
    write(cwd, 'AGENTS.md', OTHER);
    rmSync(join(cwd, 'a'), { recursive: true });
    write(cwd, 'c/AGENTS.md', '');
    const { err } = await runCli(cwd, 'check', 'AGENTS.md', 'c', '--update-baseline');
    expect(err).toContain(`${FILE}: Holds 2 findings now: 1 added, 3 taken out`);
    expect(Object.keys((JSON.parse(read(cwd)) as { files: object }).files)).toEqual(['AGENTS.md', 'b/AGENTS.md']);
  });

  it('takes in hints when they are shown, and keeps them when they are not', async () => {
    const cwd = createRepository({
      'AGENTS.md': '- Run `make test` before you push.\n- Run `make test` before you push.\n',
    });
    await runCli(cwd, 'check', '--update-baseline');
    expect(read(cwd)).not.toContain('duplicate-instruction');
    await runCli(cwd, 'check', '--update-baseline', '--hints');
    expect(read(cwd)).toContain('duplicate-instruction');
    await runCli(cwd, 'check', '--update-baseline');
    expect((await runCli(cwd, 'check', '--hints', '--baseline', FILE)).code).toBe(0);
  });

  it('takes in no credential, and writes none', async () => {
    const secret = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`;
    const cwd = createRepository({ 'AGENTS.md': `- Write elegant code with the token ${secret}.\n` });
    const { code, out } = await runCli(cwd, 'check', '--update-baseline');
    expect(code).toBe(1);
    expect(out).toContain('secret');
    expect(read(cwd)).toContain('vague-quality: Write elegant code with the token ghp_••••');
    expect(read(cwd) + out).not.toContain(secret);
    expect((await runCli(cwd, 'check', '--baseline', FILE)).code).toBe(1);
  });

  it('writes nothing when the check has failed', async () => {
    const cwd = createRepository({ 'AGENTS.md': VAGUE, 'precept.config.json': '{ "rulez": {} }', [FILE]: '' });
    rmSync(join(cwd, FILE));
    const { code, err } = await runCli(cwd, 'check', '--update-baseline');
    expect(code).toBe(2);
    expect(err).toContain(`${FILE}: Left as it is: the check has failed`);
    expect(() => read(cwd)).toThrow('ENOENT');
    rmSync(join(cwd, 'precept.config.json'));
    expect((await runCli(cwd, 'check', '--update-baseline', '--baseline', 'no/such/file.json')).code).toBe(2);
  });

  it('is no part of a dry run or of a text on standard input', async () => {
    const cwd = createRepository({ 'AGENTS.md': VAGUE });
    expect((await runCli(cwd, 'check', '--update-baseline', '--fix-dry-run')).code).toBe(2);
    expect((await pipeCli(cwd, VAGUE, 'check', '-', '--update-baseline')).code).toBe(2);
  });
});

describe('precept check --baseline', () => {
  it('reports only what is new, wherever the old sentences stand by now', async () => {
    const cwd = await adopt({ 'AGENTS.md': VAGUE + CLASH });
    write(cwd, 'AGENTS.md', `# Rules\n\n${CLASH}\n## More\n\n- Write\n  elegant\n  code.\n${OTHER}`);
    const { code, files, summary } = await checkJson(cwd, '--baseline', FILE);
    expect(code).toBe(1);
    expect(files[0]?.findings).toMatchObject([{ rule: 'vague-verb', start: { line: 11 } }]);
    expect(summary).toMatchObject({ error: 0, warning: 1, known: 2 });
  });

  it('reports the last ones of a sentence that occurs more often than it is known', async () => {
    const cwd = await adopt({ 'AGENTS.md': VAGUE });
    write(cwd, 'AGENTS.md', `${VAGUE}\n## More\n\n${VAGUE}`);
    const { files } = await checkJson(cwd, '--baseline', FILE);
    expect(files[0]?.findings).toMatchObject([{ rule: 'vague-quality', start: { line: 5 } }]);
  });

  it('reports a conflict with another sentence than the known one', async () => {
    const cwd = await adopt({ 'AGENTS.md': CLASH });
    write(cwd, 'AGENTS.md', '- Indent with tabs.\n- Indent with 4 spaces.\n');
    expect((await runCli(cwd, 'check', '--baseline', FILE)).out).toContain('conflicting-value');
  });

  it('says what no longer occurs, and fails nothing by it', async () => {
    const cwd = await adopt({ 'AGENTS.md': VAGUE + OTHER, 'a/AGENTS.md': VAGUE });
    write(cwd, 'AGENTS.md', OTHER);
    rmSync(join(cwd, 'a'), { recursive: true });
    const gone = `AGENTS.md, vague-quality: Write elegant code.; a/AGENTS.md, vague-quality: Write elegant code.`;
    const message = `2 findings no longer there, --update-baseline takes them out: ${gone}`;
    const { code, err } = await runCli(cwd, 'check', '--baseline', FILE);
    expect([code, err]).toEqual([0, `precept: ${FILE}: ${message}\n`]);
    const github = await runCli(cwd, 'check', '--baseline', FILE, '--format', 'github');
    expect([github.code, github.out]).toEqual([0, expect.stringMatching(/^::notice file=precept-baseline\.json,/)]);
  });

  it.each(['text', 'compact', 'json', 'sarif', 'github'])(
    'keeps what is known out of the format %s',
    async (format) => {
      const cwd = await adopt({ 'AGENTS.md': VAGUE });
      write(cwd, 'AGENTS.md', VAGUE + OTHER);
      const { code, out } = await runCli(cwd, 'check', '--baseline', FILE, '--format', format);
      expect(code).toBe(1);
      expect(out).toContain('tidy');
      expect(out).not.toContain('elegant');
    },
  );

  it('counts what is new for --max-warnings and --fail-on', async () => {
    const cwd = await adopt({ 'AGENTS.md': VAGUE });
    const check = async (...args: string[]): Promise<number> =>
      (await runCli(cwd, 'check', '--baseline', FILE, ...args)).code;
    expect(await check('--max-warnings', '0')).toBe(0);
    write(cwd, 'AGENTS.md', VAGUE + OTHER);
    expect([await check('--max-warnings', '0'), await check('--max-warnings', '1')]).toEqual([1, 0]);
    expect([await check('--fail-on', 'warning'), await check('--fail-on', 'error')]).toEqual([1, 0]);
  });

  it('holds for a text on standard input', async () => {
    const cwd = await adopt({ 'AGENTS.md': VAGUE });
    expect((await pipeCli(cwd, VAGUE, 'check', '-', '--baseline', FILE)).code).toBe(0);
    expect((await pipeCli(cwd, VAGUE + OTHER, 'check', '-', '--baseline', FILE)).code).toBe(1);
  });

  it('is asked again by a run with a cache when it changes', async () => {
    const cwd = await adopt({ 'AGENTS.md': VAGUE + OTHER, 'a/AGENTS.md': VAGUE });
    const args = ['--baseline', FILE];
    const expected = await runCli(cwd, 'check', ...args);
    expect(await cache.check(cwd, args)).toEqual({ ...expected, repeated: false });
    expect(await cache.check(cwd, args)).toEqual({ ...expected, repeated: true });
    write(cwd, FILE, read(cwd).replace('Write elegant', 'Write nice'));
    expect(await cache.check(cwd, args)).toEqual({ ...(await runCli(cwd, 'check', ...args)), repeated: false });
    await cache.check(cwd, [...args, '--update-baseline']);
    expect((await cache.check(cwd, [...args, '--update-baseline'])).repeated).toBe(false);
    expect((await cache.check(cwd, args)).code).toBe(0);
  });

  it('is told apart by a cache from none and from another', async () => {
    const cwd = await adopt({ 'AGENTS.md': '- Run `make test` before you push.\n', 'a/AGENTS.md': VAGUE });
    await runCli(cwd, 'check', '--update-baseline', '--baseline', 'a/own.json');
    const runs = [['--baseline', FILE], [], ['--baseline', 'a/own.json']].map((args) => [...args, '-f', 'json']);
    for (const args of runs) {
      const { code, out, err } = await runCli(cwd, 'check', ...args);
      expect(await cache.check(cwd, args)).toMatchObject({ code, out, err });
    }
  });

  it.each([
    ['is not there', undefined, ': No such file or directory, --update-baseline writes it'],
    ['is cut off', '{\n  "version": 1,\n', ':3:1: Malformed JSON'],
    ['holds a merge conflict', '{\n<<<<<<< HEAD\n', ':2:1: Malformed JSON'],
    ['is something else', '{ "a": 1 }', ':1:1: Missing `version`'],
    ['is of another version', '{ "version": 2 }', ':1:14: Unexpected version 2'],
    ['has no files', '{ "version": 1 }', ':1:1: Missing `files`'],
    ['has a list of files', '{ "version": 1, "files": [] }', ':1:26: Unexpected array'],
    ['counts wrongly', '{ "version": 1, "files": { "a": { "b: c": 0 } } }', ':1:43: Unexpected count'],
    ['is not UTF-8', Buffer.from([0x7b, 0xff]), ':1:2: Not UTF-8'],
  ])('ends with 2 and names the place when the file %s', async (_, content, message) => {
    const cwd = createRepository({ 'AGENTS.md': VAGUE, ...(content !== undefined && { [FILE]: content }) });
    const { code, out, err } = await runCli(cwd, 'check', '--baseline', FILE);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`precept: ${FILE}${message}`);
  });

  it('is not overwritten when it is no baseline', async () => {
    const cwd = createRepository({ 'AGENTS.md': VAGUE, 'package.json': '{ "version": "1.0.0" }' });
    const { code } = await runCli(cwd, 'check', '--update-baseline', '--baseline', 'package.json');
    expect([code, read(cwd, 'package.json')]).toEqual([2, '{ "version": "1.0.0" }']);
  });
});
