import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

const STALE = '# Rules\n\n<!-- precept-disable-next-line vague-quality -->\n- Run `make test` before you push.\n';
const CLEAN = '# Rules\n\n- Run `make test` before you push.\n';
const UNSAFE = '# Rules {#rules authority=usr}\n\n- Run `make test` before you push.\n';

const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8');

describe('precept check --fix', () => {
  it('applies the safe fixes of all files and reports what is left', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': STALE, 'app/AGENTS.md': UNSAFE });
    const { code, out } = await runCli(cwd, 'check', '--fix');
    expect(read(cwd, 'AGENTS.md')).toBe(CLEAN);
    expect(read(cwd, 'app/AGENTS.md')).toBe(UNSAFE);
    expect(code).toBe(1);
    expect(out).toContain('1 finding in 2 files: 1 error');
  });

  it('keeps line ends and the byte order mark, and ends with 0 when nothing is left', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': `\uFEFF${STALE.replaceAll('\n', '\r\n')}` });
    expect((await runCli(cwd, 'check', '--fix')).code).toBe(0);
    expect(read(cwd, 'AGENTS.md')).toBe(`\uFEFF${CLEAN.replaceAll('\n', '\r\n')}`);
  });

  it('changes nothing the second time', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': STALE });
    await runCli(cwd, 'check', '--fix');
    expect((await runCli(cwd, 'check', '--fix-dry-run')).out).toBe('');
  });
});

describe('precept check --fix-dry-run', () => {
  it('prints a diff that git can apply, writes nothing and ends with 1', async () => {
    const cwd = createWorkspace({ 'app/AGENTS.md': STALE });
    const { code, out } = await runCli(cwd, 'check', '--fix-dry-run', 'app');
    expect(code).toBe(1);
    expect(out).toBe(
      [
        '--- a/app/AGENTS.md',
        '+++ b/app/AGENTS.md',
        '@@ -1,4 +1,3 @@',
        ' # Rules',
        ' ',
        '-<!-- precept-disable-next-line vague-quality -->',
        ' - Run `make test` before you push.',
        '',
      ].join('\n'),
    );
    expect(read(cwd, 'app/AGENTS.md')).toBe(STALE);
  });

  it('prints nothing and ends with 0 where no safe fix is offered', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': UNSAFE });
    expect(await runCli(cwd, 'check', '--fix-dry-run')).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('writing fixes', () => {
  it('leaves a file alone that changes after it was read', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': STALE });
    const { applySafeFixes, writeFixed } = await import('../../server/src/cli/commands/fix.ts');
    const { createSpecService } = await import('../../server/src/core/index.ts');
    const service = createSpecService();
    const lint = (path: string, text: string) => {
      const document = service.createDocument(path, text);
      return { path, text, lines: document.lines, findings: service.lint(document) };
    };
    const [fixed] = await applySafeFixes([lint('AGENTS.md', STALE)], (path, text) => Promise.resolve(lint(path, text)));
    if (!fixed) throw new Error('nothing was fixed');
    writeFileSync(join(cwd, 'AGENTS.md'), UNSAFE);
    expect(await writeFixed(fixed, join(cwd, 'AGENTS.md'))).toMatch(/^Changed while/);
    expect(read(cwd, 'AGENTS.md')).toBe(UNSAFE);
  });
});
