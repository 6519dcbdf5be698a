import { expect, test } from 'vitest';
import { columnsOf } from '../../server/src/cli/io.ts';
import { runCli } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

const FAULTY = '# Rules {authority=boss}\n\nRun `make test` before you push.\n';

test('--format compact prints one line for each finding, and nothing else', async () => {
  const cwd = createWorkspace({ 'AGENTS.md': FAULTY, 'app/AGENTS.md': FAULTY });
  const { code, out, err } = await runCli(cwd, 'check', '--format', 'compact');
  const message = 'error Unknown level `boss`, expected one of `root`, `system`, `developer`, `user`, `guideline`';
  expect([code, err]).toEqual([1, '']);
  expect(out).toBe(`AGENTS.md:1:20: ${message} (unknown-level)\napp/AGENTS.md:1:20: ${message} (unknown-level)\n`);
});

test('a terminal that says it has no columns gets 80', () => {
  const io = { cwd: '/', color: false, out: () => undefined, err: () => undefined };
  expect(columnsOf({ ...io, columns: 0 })).toBe(80);
  expect(columnsOf({ ...io, columns: 40 })).toBe(40);
});
