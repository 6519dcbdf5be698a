import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileFilter, resolveConfig } from '../../server/src/core/index.ts';
import { findSpecFiles } from '../../server/src/hosts/findSpecFiles.ts';
import { createWorkspace } from '../support/workspace.ts';

const RULE = '- Run `make`.\n';

/** The spec files below `root`, relative to it, with a configuration at its top. */
async function find(root: string, config: { files?: string[]; ignores?: string[] } = {}, below = '') {
  const filter = createFileFilter(resolveConfig([{ base: root, config }]));
  const found = await findSpecFiles(join(root, below), async () => filter);
  return {
    files: found.files.map((path) => path.slice(root.length + 1)),
    problems: found.problems.map(({ path, reason }) => `${path.slice(root.length + 1)}: ${reason}`),
  };
}

describe('findSpecFiles', () => {
  it('finds spec files by name and place, hidden folders included, in sorted order', async () => {
    const root = createWorkspace({
      'README.md': RULE,
      'packages/b/AGENTS.md': RULE,
      'AGENTS.md': RULE,
      '.github/copilot-instructions.md': RULE,
      '.cursor/rules/deep/a.mdc': RULE,
      '.clinerules/a.md': RULE,
      'desk.md': '## Safety {#s authority=root}\n',
      'docs/agents.md': RULE,
    });
    expect(await find(root)).toEqual({
      files: [
        '.clinerules/a.md',
        '.cursor/rules/deep/a.mdc',
        '.github/copilot-instructions.md',
        'AGENTS.md',
        'desk.md',
        'packages/b/AGENTS.md',
      ],
      problems: [],
    });
  });

  it('never enters node_modules or .git', async () => {
    const root = createWorkspace({
      'node_modules/x/AGENTS.md': RULE,
      '.git/AGENTS.md': RULE,
      'a/node_modules/CLAUDE.md': RULE,
    });
    expect((await find(root)).files).toEqual([]);
  });

  it('leaves out what .gitignore files do, the nearest of which decides', async () => {
    const root = createWorkspace({
      '.git/HEAD': '',
      '.gitignore': 'dist/\n*.local.md\n',
      'dist/AGENTS.md': RULE,
      'CLAUDE.local.md': RULE,
      'app/.gitignore': '!CLAUDE.local.md\n/AGENTS.md\n',
      'app/CLAUDE.local.md': RULE,
      'app/AGENTS.md': RULE,
      'app/src/AGENTS.md': RULE,
    });
    expect((await find(root)).files).toEqual(['app/CLAUDE.local.md', 'app/src/AGENTS.md']);
    expect((await find(root, {}, 'app')).files).toEqual(['app/CLAUDE.local.md', 'app/src/AGENTS.md']);
  });

  it('looks into an ignored folder when it is the one that was asked for', async () => {
    const root = createWorkspace({ '.git/HEAD': '', '.gitignore': 'vendor/\n', 'vendor/AGENTS.md': RULE });
    expect((await find(root, {}, 'vendor')).files).toEqual(['vendor/AGENTS.md']);
  });

  it('follows the configuration: further files in, ignored ones out', async () => {
    const root = createWorkspace({ 'AGENTS.md': RULE, 'policy/style.md': RULE, 'old/AGENTS.md': RULE });
    expect((await find(root, { files: ['policy/*.md'], ignores: ['old/'] })).files).toEqual([
      'AGENTS.md',
      'policy/style.md',
    ]);
  });

  it('names a real file once, by the path that is no link', async () => {
    const root = createWorkspace({ 'AGENTS.md': RULE, 'shared/style.mdc': RULE });
    symlinkSync('AGENTS.md', join(root, 'CLAUDE.md'));
    mkdirSync(join(root, '.cursor'));
    symlinkSync('../shared', join(root, '.cursor/rules'));
    expect((await find(root)).files).toEqual(['AGENTS.md', 'shared/style.mdc']);
  });

  it('follows a link where rules lie by place, and no link in circles', async () => {
    const root = createWorkspace({ 'team/style.md': RULE, 'a/AGENTS.md': RULE, '.cursor/settings.json': '{}' });
    symlinkSync('../team', join(root, '.cursor/rules'));
    symlinkSync('.', join(root, 'team/again'));
    symlinkSync('..', join(root, 'a/up'));
    expect(await find(root)).toEqual({ files: ['.cursor/rules/style.md', 'a/AGENTS.md'], problems: [] });
  });

  it('says what it could not look at', async () => {
    const root = createWorkspace({ 'AGENTS.md/inner.txt': '', 'b/AGENTS.md': RULE });
    symlinkSync('gone.md', join(root, 'CLAUDE.md'));
    expect(await find(root)).toEqual({
      files: ['b/AGENTS.md'],
      problems: ['AGENTS.md: Is a directory, expected a file', 'CLAUDE.md: No such file or directory'],
    });
  });

  it('takes a thousand folders', async () => {
    const files = Array.from({ length: 1000 }, (_, i) => [`p${i}/notes.md`, '# Notes\n'] as const);
    const root = createWorkspace({ ...Object.fromEntries(files), 'p7/AGENTS.md': RULE });
    expect((await find(root)).files).toEqual(['p7/AGENTS.md']);
  });
});
