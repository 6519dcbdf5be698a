import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRepository } from '../support/cache.ts';
import { checkJson, runCli } from '../support/runCli.ts';

const TEXT = '# Rules {authority=boss}\n\n- Write elegant code.\n- Keep the modules tidy.\n';

async function rulesFound(cwd: string, ...args: readonly string[]): Promise<string[]> {
  const { files } = await checkJson(cwd, ...args);
  return files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

describe('precept check --rule and --kind', () => {
  it('report what these rules find, and nothing else', async () => {
    const cwd = createRepository({ 'AGENTS.md': TEXT });
    expect(await rulesFound(cwd)).toEqual(['unknown-level', 'vague-quality', 'vague-verb']);
    expect(await rulesFound(cwd, '--kind', 'vague')).toEqual(['vague-quality', 'vague-verb']);
    expect(await rulesFound(cwd, '--rule', 'vague-verb')).toEqual(['vague-verb']);
    expect(await rulesFound(cwd, '--rule', 'vague-verb', '--kind', 'authority')).toEqual([
      'unknown-level',
      'vague-verb',
    ]);
    expect((await runCli(cwd, 'check', '--kind', 'conflict')).code).toBe(0);
  });

  it('call no comment unused that silences another rule', async () => {
    const cwd = createRepository({
      'AGENTS.md': '<!-- precept-disable-next-line vague-quality -->\n- Write elegant code.\n',
      'CLAUDE.md': '<!-- precept-disable-next-line vague-quality -->\n- Run `make test` before you push.\n',
    });
    expect(await rulesFound(cwd, '--kind', 'conflict')).toEqual([]);
    const { files } = await checkJson(cwd, '--rule', 'unused-suppression');
    expect(files.map(({ path, findings }) => [path, findings.length])).toEqual([
      ['AGENTS.md', 0],
      ['CLAUDE.md', 1],
    ]);
  });

  it('take severities from the configuration; a rule that is named is on', async () => {
    const cwd = createRepository({
      'AGENTS.md': TEXT,
      'precept.config.json': '{ "rules": { "vague-quality": "off", "vague-verb": "error" } }',
    });
    expect(await rulesFound(cwd, '--kind', 'vague')).toEqual(['vague-verb']);
    const { files } = await checkJson(cwd, '--rule', 'vague-quality', '--rule', 'vague-verb');
    expect(files[0]?.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['vague-quality', 'warning'],
      ['vague-verb', 'error'],
    ]);
  });

  it('show no credential, whatever they report', async () => {
    const secret = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`;
    const cwd = createRepository({ 'AGENTS.md': `- Write elegant code with the token ${secret}.\n` });
    const { out } = await runCli(cwd, 'check', '--kind', 'vague');
    expect(out).toContain('elegant code with the token ghp_••••');
    expect(out).not.toContain(secret);
  });

  it('fix only what these rules find', async () => {
    const cwd = createRepository({
      'AGENTS.md': '<!-- precept-disable-next-line -->\n- Run `make test` before you push.\n',
    });
    expect((await runCli(cwd, 'check', '--fix-dry-run', '--kind', 'vague')).out).toBe('');
    expect((await runCli(cwd, 'check', '--fix-dry-run', '--kind', 'reference')).out).toContain('-<!-- precept-disable');
  });

  it('leave what a baseline knows of other rules', async () => {
    const cwd = createRepository({ 'AGENTS.md': TEXT });
    await runCli(cwd, 'check', '--update-baseline');
    const whole = readFileSync(join(cwd, 'precept-baseline.json'), 'utf8');
    const { err } = await runCli(cwd, 'check', '--baseline', 'precept-baseline.json', '--rule', 'vague-verb');
    expect(err).toBe('');
    writeFileSync(join(cwd, 'AGENTS.md'), TEXT.replace('modules', 'folders'));
    await runCli(cwd, 'check', '--update-baseline', '--rule', 'vague-verb');
    const changed = readFileSync(join(cwd, 'precept-baseline.json'), 'utf8');
    expect(changed).toBe(whole.replace('modules', 'folders'));
  });

  it.each([
    [['--rule', 'vague-qualty'], "Unknown value 'vague-qualty' for --rule, did you mean 'vague-quality'?"],
    [['--rule', 'xyz'], "Unknown value 'xyz' for --rule, `precept explain` lists them all"],
    [['--kind', 'vage'], "Unknown value 'vage' for --kind, did you mean 'vague'?"],
  ])('refuse what does not exist: %j', async (args, message) => {
    const { code, err } = await runCli(createRepository({ 'AGENTS.md': TEXT }), 'check', ...args);
    expect([code, err]).toEqual([2, `precept: ${message}\n`]);
  });
});

describe('kinds in a configuration', () => {
  it('are off or have a severity, but for a rule that is named; the nearest file decides', async () => {
    const cwd = createRepository({
      'AGENTS.md': TEXT,
      'precept.config.json': '{ "kinds": { "vague": "off" }, "rules": { "vague-verb": "error" } }',
      'a/AGENTS.md': TEXT,
      'a/precept.config.json': '{ "kinds": { "vague": "information", "authority": "off" } }',
    });
    const { files } = await checkJson(cwd);
    const found = files.map(({ findings }) => findings.map(({ rule, severity }) => `${rule} ${severity}`));
    expect(found).toEqual([
      ['unknown-level error', 'vague-verb error'],
      ['vague-quality information', 'vague-verb information'],
    ]);
  });
});
