import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkJson, runCli } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

const GOOD = '- Run `make test` before you push.\n';
const nested = (depth: number): string => Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- item\n`).join('');
const latin1 = Buffer.concat([Buffer.from('# A\n\nUse caf'), Buffer.from([0xe9]), Buffer.from('.\n')]);

describe('a file that cannot be checked gets one message with its place, and the others are checked', () => {
  it.each([
    ['not UTF-8', latin1, 'Not UTF-8: unexpected byte 0xe9', ':3:8'],
    [
      'one line of 5 MB',
      'Run it. '.repeat(625_000),
      'Line of 5,000,000 characters, more than the 100,000 allowed',
      ':1:1',
    ],
    [
      'lists nested 200 deep',
      `# A\n\n${nested(200)}`,
      'Lists or quotes nested 101 deep, more than the 100 allowed',
      ':103:1',
    ],
    ['10 MB', '- Run `make`.\n'.repeat(715_000), 'File of 10.0 MB, more than the 6.0 MB allowed', ''],
  ])('%s', async (_, content, reason, place) => {
    const cwd = createWorkspace({ 'bad/AGENTS.md': content, 'good/AGENTS.md': GOOD });
    const report = await checkJson(cwd, '.');
    expect(report.files.map(({ path, skipped }) => [path, skipped])).toEqual([
      ['bad/AGENTS.md', place === '' ? reason : `${reason} ${place.replace(/:(\d+):(\d+)/, '(line $1, column $2)')}`],
      ['good/AGENTS.md', null],
    ]);
    expect(report.err).toBe(`precept: bad/AGENTS.md${place}: ${reason}\n`);
    expect(report.code).toBe(1);
    expect(await runCli(cwd, 'check', 'bad/AGENTS.md')).toEqual({ code: 2, out: '', err: report.err });
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n\n'],
    ['a byte order mark', '\uFEFF'],
  ])('a file that is %s is named, and is no failure', async (_, content) => {
    const cwd = createWorkspace({ 'bad/AGENTS.md': content, 'good/AGENTS.md': GOOD });
    const err = 'precept: bad/AGENTS.md:1:1: Empty file: nothing to check\n';
    expect(await runCli(cwd, 'check', '.')).toEqual({ code: 0, out: '✔ 2 files checked, nothing to report\n', err });
    expect(await runCli(cwd, 'check', 'bad/AGENTS.md')).toEqual({
      code: 0,
      out: '✔ 1 file checked, nothing to report\n',
      err,
    });
    const { files, summary } = await checkJson(cwd, '.');
    expect(files.map(({ skipped }) => skipped)).toEqual(['Empty file: nothing to check (line 1, column 1)', null]);
    expect(summary.files).toBe(2);
  });

  it('an empty file that keeps an agent from another one is a finding on that', async () => {
    const cwd = createWorkspace({ '.git/HEAD': '', 'AGENTS.md': GOOD, 'CLAUDE.md': '' });
    const { code, out } = await runCli(cwd, 'check');
    expect(out).toContain(
      'warning  Not read by Claude Code, which gets nothing instead: `CLAUDE.md` comes first and is empty',
    );
    expect(out).toContain('1 finding in 2 files: 1 warning');
    expect(code).toBe(1);
  });

  it('a folder in place of a file', async () => {
    const cwd = createWorkspace({ 'app/AGENTS.md': GOOD });
    mkdirSync(join(cwd, 'AGENTS.md'));
    expect(await runCli(cwd, 'check', '.')).toEqual({
      code: 1,
      out: '✔ 1 file checked, nothing to report\n',
      err: 'precept: AGENTS.md: Is a directory, expected a file\n',
    });
    expect((await runCli(cwd, 'check', 'AGENTS.md')).code).toBe(2);
  });

  it('a file that is not there, a link in circles, a link to nowhere', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': GOOD });
    symlinkSync('circle.md', join(cwd, 'circle.md'));
    symlinkSync('gone.md', join(cwd, 'CLAUDE.md'));
    const { code, err } = await runCli(cwd, 'check', 'AGENTS.md', 'missing.md', 'circle.md', 'CLAUDE.md');
    expect(err.split('\n')).toEqual([
      'precept: missing.md: No such file or directory',
      'precept: circle.md: Unreadable: the symbolic link leads in a circle',
      'precept: CLAUDE.md: No such file or directory',
      '',
    ]);
    expect(code).toBe(1);
    expect((await runCli(cwd, 'check', 'missing.md')).code).toBe(2);
  });

  it('a folder without a spec file', async () => {
    const cwd = createWorkspace({ 'docs/guide.md': GOOD, 'AGENTS.md': GOOD });
    expect(await runCli(cwd, 'check', 'docs')).toEqual({
      code: 2,
      out: '',
      err: 'precept: docs: no spec file in this folder\n',
    });
    expect((await runCli(cwd, 'check', 'docs', 'AGENTS.md')).code).toBe(0);
  });

  it('shows control characters of a file as what they are not', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': '# A \u001b[31mred\u202e {#a authority=usr}\n' });
    const { out } = await runCli(cwd, 'check', 'AGENTS.md');
    expect(out).toContain('     1 | # A �[31mred� {#a authority=usr}');
  });
});

describe('a configuration with a mistake is named with line and column, the files are still checked, and the end is 2', () => {
  it.each([
    ['an unknown key', '{\n  "rulez": {}\n}', '2:3: Unknown key `rulez`, did you mean `rules`?'],
    [
      'an unknown rule',
      '{\n  "rules": { "unknown-levle": "off" }\n}',
      '2:14: Unknown rule `unknown-levle` in `rules`, did you mean `unknown-level`?',
    ],
    ['no JSON', '{\n  "rules":\n}', '3:1: Expected a value'],
    ['nothing', '', '1:1: Empty configuration, expected an object such as `{}`'],
    ['a missing file to extend', '{ "extends": "./gone.json" }', '1:14: Unknown file `./gone.json` in `extends`'],
    ['not UTF-8', Buffer.from([0x7b, 0xff]), '1:2: Not UTF-8: unexpected byte 0xff'],
  ])('%s', async (_, content, message) => {
    const cwd = createWorkspace({ 'AGENTS.md': GOOD, 'app/AGENTS.md': GOOD, 'precept.config.json': content });
    for (const args of [['.'], ['AGENTS.md', 'app/AGENTS.md'], ['--config', 'precept.config.json']]) {
      const { code, err, summary } = await checkJson(cwd, ...args);
      expect(err.split('\n').filter((line) => line !== '')).toHaveLength(1);
      expect(err).toContain(`precept: precept.config.json:${message}`);
      expect(summary['files']).toBe(2);
      expect(code).toBe(2);
    }
  });

  it('a folder, or a file that is not there', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': GOOD, 'conf/a.json': '{}' });
    expect((await runCli(cwd, 'check', '--config', 'conf')).err).toBe(
      'precept: conf:1:1: Is a directory, expected a file\n',
    );
    expect((await runCli(cwd, 'check', '--config', 'no.json')).err).toBe(
      'precept: no.json:1:1: No such file or directory\n',
    );
  });

  it('keeps what is right in it', async () => {
    const cwd = createWorkspace({
      'AGENTS.md': '# A {#a authority=usr}\n',
      'precept.config.json': '{ "rulez": {}, "rules": { "unknown-level": "hint" } }',
    });
    expect((await checkJson(cwd, 'AGENTS.md')).files[0]?.findings[0]?.severity).toBe('hint');
  });
});
