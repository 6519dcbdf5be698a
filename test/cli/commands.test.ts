import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../server/src/cli/version.ts';
import { createSpecService, parseConfig } from '../../server/src/core/index.ts';
import { runCli } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

const root = join(import.meta.dirname, '..', '..');
const { rules } = createSpecService();

describe('precept explain', () => {
  it.each([...rules.map(({ meta }) => meta.id), 'too-large', 'unknown-suppression', 'unused-suppression'])(
    'prints the page of %s that docs/rules holds',
    async (id) => {
      const { code, out } = await runCli(createWorkspace({}), 'explain', id);
      expect(code).toBe(0);
      expect(readFileSync(join(root, 'docs/rules', `${id}.md`), 'utf8')).toContain(out);
    },
  );

  it('lists all rules without an argument', async () => {
    const { out } = await runCli(createWorkspace({}), 'explain');
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(rules.map(({ meta }) => meta.id));
    expect(lines.every((line, index) => line.endsWith(rules[index]?.docs.summary ?? '?'))).toBe(true);
  });
});

describe('precept init', () => {
  it('writes a configuration that Precept accepts as it is', async () => {
    const cwd = createWorkspace({});
    expect(await runCli(cwd, 'init')).toEqual({ code: 0, out: 'Wrote precept.config.json\n', err: '' });
    expect(parseConfig(readFileSync(join(cwd, 'precept.config.json'), 'utf8'), { rules }).problems).toEqual([]);
  });

  it('offers in its comments only what Precept accepts', async () => {
    const cwd = createWorkspace({});
    await runCli(cwd, 'init');
    const text = readFileSync(join(cwd, 'precept.config.json'), 'utf8').replace(/^( *)\/\/ (")/gm, '$1$2');
    const others = rules.filter(({ meta }) => meta.id !== 'vague-quality');
    const all = { rules: [...others, { meta: { id: 'vague-quality', kind: 'vague' }, docs: { summary: '' } }] };
    expect(parseConfig(text, all).problems).toEqual([]);
  });

  it('never overwrites one', async () => {
    const cwd = createWorkspace({ 'precept.config.json': '{ "files": ["mine.md"] }' });
    expect(await runCli(cwd, 'init')).toEqual({
      code: 2,
      out: '',
      err: 'precept: precept.config.json: there is one already\n',
    });
    expect(readFileSync(join(cwd, 'precept.config.json'), 'utf8')).toContain('mine.md');
  });
});

describe('precept --help', () => {
  it('of a command tells of that command alone', async () => {
    const cwd = createWorkspace({});
    const { code, out } = await runCli(cwd, 'check', '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage\n {2}precept check /);
    expect(out).toContain('--stdin-path NAME');
    expect(out).not.toMatch(/precept stack|--agent|--endpoint/);
    expect((await runCli(cwd, 'help', 'check')).out).toBe(out);
    expect((await runCli(cwd, 'init', '-h')).out).not.toContain('Options of check');
  });

  it('without one tells of all', async () => {
    const { out } = await runCli(createWorkspace({}), '--help');
    for (const name of ['check', 'stack', 'explain', 'authority', 'review', 'init'])
      expect(out).toContain(`  precept ${name}`);
  });
});

describe('precept --version', () => {
  it.each([['check'], ['stack'], ['init']])('is also told behind %s', async (command) => {
    expect((await runCli(createWorkspace({}), command, '--version')).out).toBe(`${VERSION}\n`);
  });

  it('is the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(VERSION).toBe(version);
  });
});
