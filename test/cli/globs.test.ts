import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRepository, useCache } from '../support/cache.ts';
import { checkJson, runCli } from '../support/runCli.ts';

const TEXT = '- Run `make test` before you push.\n';
const FILES = {
  'AGENTS.md': TEXT,
  '.gitignore': 'out/\n',
  'precept.config.json': '{ "ignores": ["vendor/"] }',
  'docs/a.md': TEXT,
  'docs/b.txt': TEXT,
  'docs/deep/a.md': TEXT,
  'docs/[id].md': TEXT,
  '.cursor/rules/x.mdc': TEXT,
  'out/AGENTS.md': TEXT,
  'vendor/AGENTS.md': TEXT,
  'node_modules/p/AGENTS.md': TEXT,
};

const cache = useCache();

describe('precept check GLOB', () => {
  it.each([
    ['**/AGENTS.md', ['AGENTS.md']],
    ['*.md', ['AGENTS.md']],
    ['docs/*.md', ['docs/[id].md', 'docs/a.md']],
    ['./docs/**/a.md', ['docs/a.md', 'docs/deep/a.md']],
    ['**/*.mdc', ['.cursor/rules/x.mdc']],
    ['{docs,.cursor}/**/*.{txt,mdc}', ['.cursor/rules/x.mdc', 'docs/b.txt']],
    ['docs\\*\\a.md', ['docs/deep/a.md']],
    ['docs\\deep\\a.md', ['docs/deep/a.md']],
    ['docs/[id].md', ['docs/[id].md']],
  ])('%s is %j', async (glob, paths) => {
    const { code, files } = await checkJson(createRepository(FILES), glob);
    expect([code, files.map(({ path }) => path)]).toEqual([0, paths]);
  });

  it('starts at the working folder, and may lead out of it', async () => {
    const cwd = createRepository(FILES);
    const { files } = await checkJson(join(cwd, 'docs/deep'), '*.md', '../*.txt', join(cwd, '*.md'));
    expect(files.map(({ path }) => path)).toEqual(['a.md', '../b.txt', '../../AGENTS.md']);
  });

  it('takes each file once', async () => {
    const { files } = await checkJson(createRepository(FILES), 'docs/**/*.md', 'docs/*.md', 'docs/a.md');
    expect(files.map(({ path }) => path)).toEqual(['docs/[id].md', 'docs/a.md', 'docs/deep/a.md']);
  });

  it.each(['*.rst', 'gone/**/*.md', '**/out/*.md', 'gone.md'])('fails when %s matches nothing', async (glob) => {
    const { code, err } = await runCli(createRepository(FILES), 'check', glob);
    expect(code).toBe(2);
    expect(err).toBe(`precept: ${glob}: ${glob.includes('*') ? 'No file matches' : 'No such file or directory'}\n`);
  });

  it('is asked again by a run with a cache when a file comes', async () => {
    const cwd = createRepository(FILES);
    const args = ['docs/*.md'];
    await cache.check(cwd, args);
    expect((await cache.check(cwd, args)).repeated).toBe(true);
    writeFileSync(join(cwd, 'docs/c.md'), TEXT);
    expect((await cache.check(cwd, args)).out).toBe('✔ 3 files checked, nothing to report\n');
  });
});
