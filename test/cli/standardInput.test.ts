import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pipeCli } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

const CLEAN = '# Rules\n\nRun `make test` before you push.\n';
const FAULTY = '# Rules {authority=boss}\n\nRun `make test` before you push.\n';

describe('precept check -', () => {
  it('checks what comes on standard input as an AGENTS.md of this folder', async () => {
    const cwd = createWorkspace({});
    const { code, out } = await pipeCli(cwd, FAULTY, 'check', '-');
    expect(code).toBe(1);
    expect(out).toMatch(/^AGENTS\.md\n\n {2}1:20 {2}error/);
    expect((await pipeCli(cwd, CLEAN, 'check', '-')).code).toBe(0);
  });

  it('takes the text in place of what the file says, and leaves the file alone', async () => {
    const cwd = createWorkspace({ 'app/CLAUDE.md': CLEAN });
    const { code, out } = await pipeCli(cwd, FAULTY, 'check', '-', '--stdin-path', 'app/CLAUDE.md', '-f', 'json');
    expect(code).toBe(1);
    const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] };
    expect(files).toMatchObject([{ path: 'app/CLAUDE.md', findings: [{ rule: 'unknown-level' }] }]);
    expect(readFileSync(join(cwd, 'app/CLAUDE.md'), 'utf8')).toBe(CLEAN);
  });

  it('may be of a file in a folder that is not there yet', async () => {
    const cwd = createWorkspace({ '.git/HEAD': '' });
    const { code, out } = await pipeCli(cwd, CLEAN, 'check', '-', '--stdin-path', 'new/app/CLAUDE.md');
    expect([code, out]).toEqual([0, '✔ 1 file checked, nothing to report\n']);
  });

  it('stands among the files of the project: it finds those beside it, and its configuration', async () => {
    const cwd = createWorkspace({ '.git/HEAD': '', 'docs/guide.md': '# Guide\n', 'src/a.ts': 'export {};\n' });
    const text = 'Read [the guide](docs/guide.md) and [the plan](docs/plan.md).\n';
    const { out } = await pipeCli(cwd, text, 'check', '-');
    expect(out).toContain('docs/plan.md');
    expect(out).toContain('1 finding in 1 file');
    const off = createWorkspace({ 'precept.config.json': '{ "rules": { "unknown-level": "off" } }' });
    expect((await pipeCli(off, FAULTY, 'check', '-')).code).toBe(0);
  });

  it('prints the safe fixes as a diff, and writes none', async () => {
    const text = '<!-- precept-disable-next-line vague-quality -->\nRun `make test` before you push.\n';
    const { code, out } = await pipeCli(createWorkspace({}), text, 'check', '-', '--fix-dry-run');
    expect(code).toBe(1);
    expect(out).toContain('--- a/AGENTS.md');
    expect((await pipeCli(createWorkspace({}), text, 'check', '-', '--fix')).code).toBe(2);
  });

  it.each([
    ['other files', ['-', 'AGENTS.md'], /files beside '-'/],
    ['a name for nothing', ['--stdin-path', 'AGENTS.md'], /--stdin-path without '-'/],
    ['a folder as its name', ['-', '--stdin-path', '.'], /folder for --stdin-path/],
  ])('refuses %s', async (_, args, message) => {
    const { code, err } = await pipeCli(createWorkspace({}), CLEAN, 'check', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
