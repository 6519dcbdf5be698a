import { expect, test } from 'vitest';
import { runCli } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

test('a file that is too long is reported on its first line, with how long it is', async () => {
  const cwd = createWorkspace({
    '.git/HEAD': '',
    'CLAUDE.md': `# Rules\n\n~~~\n${'x\n'.repeat(357)}~~~\n`,
    'precept.config.json': '{ "agents": ["claude-code"] }',
  });
  const { out } = await runCli(cwd, 'check');
  expect(out).toContain('1:1  information  Longer than advised for Claude Code: 361 lines, 200 advised  over-budget');
});
