import { expect, it } from 'vitest';
import { runCli } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

it('a fix that moves a file says in JSON from where to where', async () => {
  const cwd = createWorkspace({
    '.git/HEAD': '',
    'src/api.ts': '',
    'docs/api.instructions.md': '---\napplyTo: "src/**"\n---\n\nReturn `Result`.\n',
  });
  const { out } = await runCli(cwd, 'check', '--format', 'json');
  const { files } = JSON.parse(out) as {
    files: { findings: { rule: string; message: string; fixes: { title: string; renames?: unknown }[] }[] }[];
  };
  const finding = files[0]?.findings.find(({ rule }) => rule === 'never-loaded');
  expect(finding?.message).toContain('reads `*.instructions.md` files only in `.github/instructions`');
  expect(finding?.fixes[0]).toEqual({
    title: 'Move to `.github/instructions/api.instructions.md`',
    safe: false,
    edits: [],
    renames: [{ from: 'docs/api.instructions.md', to: '.github/instructions/api.instructions.md' }],
  });
});
