import { expect, it } from 'vitest';
import { createRepository, useCache } from '../support/cache.ts';
import { checkJson, runCli } from '../support/runCli.ts';

const TEXT = '- Write elegant code.\n- Keep the modules tidy.\n';
const cache = useCache();

it('overrides give a rule or a kind another severity in some files', async () => {
  const cwd = createRepository({
    'AGENTS.md': TEXT,
    'docs/AGENTS.md': TEXT,
    'docs/old/AGENTS.md': TEXT,
    'precept.config.json': JSON.stringify({
      rules: { 'vague-verb': 'information' },
      overrides: [
        { files: ['docs/**'], kinds: { vague: 'error' }, rules: { 'vague-verb': 'off' } },
        { files: ['docs/old/**'], kinds: { vague: 'off' } },
      ],
    }),
  });
  const { files } = await checkJson(cwd);
  expect(files.map(({ path, findings }) => [path, findings.map(({ severity }) => severity)])).toEqual([
    ['AGENTS.md', ['warning', 'information']],
    ['docs/AGENTS.md', ['error']],
    ['docs/old/AGENTS.md', []],
  ]);
  const named = await checkJson(cwd, 'docs/AGENTS.md', '--config', 'precept.config.json');
  expect(named.files[0]?.findings).toHaveLength(1);
  expect(await cache.check(cwd)).toEqual({ ...(await runCli(cwd, 'check')), repeated: false });
});
