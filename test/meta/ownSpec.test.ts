import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli } from '../support/runCli.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('nothing is to be reported on the instructions of this repository', async () => {
  expect(await runCli(ROOT, 'check', '--hints', 'AGENTS.md')).toEqual({
    code: 0,
    out: '✔ 1 file checked, nothing to report\n',
    err: '',
  });
});
