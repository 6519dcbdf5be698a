import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkJson, runCli } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

const CLEAN = '# Rules {#rules authority=user}\n\n- Run `make test` before you push.\n';
const FAULTY = '# Rules {#rules authority=usr}\n\n- Run `make test` before you push.\n';

describe('precept check', () => {
  it('ends with 0 and one line when there is nothing to report', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': CLEAN });
    expect(await runCli(cwd, 'check', 'AGENTS.md')).toEqual({
      code: 0,
      out: '✔ 1 file checked, nothing to report\n',
      err: '',
    });
  });

  it('shows line, carets, reason and fix of a finding, and ends with 1', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': FAULTY });
    const { code, out } = await runCli(cwd, 'check', 'AGENTS.md');
    expect(code).toBe(1);
    expect(out).toBe(
      [
        'AGENTS.md',
        '',
        '  1:27  error  Unknown level `usr`, did you mean `user`?  unknown-level',
        '     1 | # Rules {#rules authority=usr}',
        '       |                           ^^^',
        '    fix Change to `user` (and 5 more)',
        '',
        '',
        '1 finding in 1 file: 1 error',
        '',
      ].join('\n'),
    );
  });

  it('never prints a credential, not even in a fix that would move it', async () => {
    const secret = 'q7Vd02mXw91LkzPe';
    const text = `Deploy with this:\n\n\`\`\`sh\nexport TIDE_API_KEY="${secret}"\n\`\`\`\n`;
    const cwd = createWorkspace({ 'AGENTS.md': text, 'CLAUDE.md': CLEAN });
    const { out, files } = await checkJson(cwd);
    expect(files[0]?.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['secret', 'shadowed-file']));
    expect(out).not.toContain(secret);
  });

  it('says of a file in another language that words are not read there, whatever rules are on', async () => {
    const german =
      '# Regeln\n\nSchreibe jede Funktion so, dass sie ohne Seiteneffekte auskommt und nur ihre Argumente liest. Neue Tests liegen neben der Datei, die sie prüfen, und laufen vor jedem Commit mit dem Befehl aus der Anleitung.\n';
    const cwd = createWorkspace({
      'AGENTS.md': german,
      'app/AGENTS.md': CLEAN,
      'precept.config.json': '{ "rules": { "vague-quality": "off" } }',
    });
    const { code, out } = await runCli(cwd, 'check');
    expect(code).toBe(0);
    expect(out).toBe(
      'AGENTS.md\n\n  Not English: the rules that read words are off for this file\n\n\n✔ 2 files checked, nothing to report\n',
    );
  });

  it('checks a named file whatever it is called, ignored or not', async () => {
    const cwd = createWorkspace({
      'notes.txt': FAULTY,
      '.gitignore': 'notes.txt\n',
      'precept.config.json': '{ "ignores": ["notes.txt"] }',
    });
    const { code, files } = await checkJson(cwd, 'notes.txt');
    expect(code).toBe(1);
    expect(files.map(({ path, findings }) => [path, findings.length])).toEqual([['notes.txt', 1]]);
  });

  it('finds the spec files of a folder, of this one when none is named', async () => {
    const cwd = createWorkspace({
      'AGENTS.md': CLEAN,
      'app/CLAUDE.md': FAULTY,
      'README.md': FAULTY.replace('authority', 'tags'),
    });
    expect((await checkJson(cwd)).files.map(({ path }) => path)).toEqual(['AGENTS.md', 'app/CLAUDE.md']);
    expect((await checkJson(cwd, 'app')).files.map(({ path }) => path)).toEqual(['app/CLAUDE.md']);
    expect((await checkJson(join(cwd, 'app'), '..')).files.map(({ path }) => path)).toEqual([
      '../AGENTS.md',
      'CLAUDE.md',
    ]);
  });

  it('checks a file once, however often and by whatever path it is named', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': CLEAN });
    expect((await checkJson(cwd, 'AGENTS.md', './AGENTS.md', '.', join(cwd, 'AGENTS.md'))).files).toHaveLength(1);
  });

  it('takes the place of a file for its meaning where no repository tells the project', async () => {
    const text = '---\napplyTo: "**"\n---\n- Run `make test` before you push.\n';
    const cwd = createWorkspace({
      'app/.github/copilot-instructions.md': CLEAN,
      'app/.github/instructions/all.instructions.md': text,
      'elsewhere/.keep': '',
    });
    for (const from of [cwd, join(cwd, 'app'), join(cwd, 'app/.github'), join(cwd, 'elsewhere')]) {
      const named = ['copilot-instructions.md', 'instructions/all.instructions.md'].map((name) =>
        join(cwd, 'app/.github', name),
      );
      const { files } = await checkJson(from, ...named);
      expect(files.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([[], []]);
    }
  });

  it('prints the documented JSON, places counted from one', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': FAULTY });
    const { out } = await runCli(cwd, 'check', '--format', 'json', 'AGENTS.md');
    const report = JSON.parse(out) as { files: { findings: { fixes: unknown[] }[] }[] };
    const fixes = report.files[0]?.findings[0]?.fixes;
    const start = { line: 1, column: 27, offset: 26 };
    const end = { line: 1, column: 30, offset: 29 };
    expect(report).toEqual({
      version: 1,
      files: [
        {
          path: 'AGENTS.md',
          skipped: null,
          findings: [
            {
              rule: 'unknown-level',
              kind: 'authority',
              severity: 'error',
              message: 'Unknown level `usr`, did you mean `user`?',
              url: 'docs/rules/unknown-level.md',
              start,
              end,
              related: [],
              fixes,
            },
          ],
        },
      ],
      summary: { files: 1, error: 1, warning: 0, information: 0, hint: 0 },
    });
    expect(fixes?.[0]).toEqual({
      title: 'Change to `user`',
      safe: false,
      edits: [{ path: 'AGENTS.md', start, end, text: 'user' }],
    });
  });

  it('counts offsets as an editor does, behind a byte order mark too', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': `\uFEFF${FAULTY.replaceAll('\n', '\r\n')}` });
    expect((await checkJson(cwd, 'AGENTS.md')).files[0]?.findings[0]?.start).toEqual({
      line: 1,
      column: 27,
      offset: 26,
    });
  });
});

describe('exit codes and severities', () => {
  const at = (severity: string): string => JSON.stringify({ rules: { 'unknown-level': severity } });
  const run = (severity: string, ...args: string[]) =>
    runCli(
      createWorkspace({ 'AGENTS.md': FAULTY, 'precept.config.json': at(severity) }),
      'check',
      'AGENTS.md',
      ...args,
    );

  it.each([
    ['error', [], 1],
    ['warning', [], 1],
    ['information', [], 1],
    ['hint', [], 0],
    ['hint', ['--hints'], 1],
    ['off', ['--hints'], 0],
    ['information', ['--fail-on', 'warning'], 0],
    ['warning', ['--fail-on', 'warning'], 1],
    ['warning', ['--fail-on', 'error'], 0],
    ['hint', ['--fail-on', 'hint'], 1],
    ['warning', ['--max-warnings', '1'], 0],
    ['warning', ['--max-warnings', '0'], 1],
    ['information', ['--max-warnings', '0'], 0],
    ['error', ['--max-warnings', '9'], 1],
  ])('%s with %j ends with %i', async (severity, args, code) => {
    expect((await run(severity, ...args)).code).toBe(code);
  });

  it('hides hints in text unless asked, and says that there are some; JSON has them', async () => {
    expect((await run('hint')).out).toBe('✔ 1 file checked, nothing to report; 1 hint more with --hints\n');
    expect((await run('hint', '--hints')).out).toContain('1:27  hint  Unknown level');
    expect(JSON.parse((await run('hint', '--format', 'json')).out)).toMatchObject({ summary: { hint: 1 } });
  });
});

describe('configuration', () => {
  it('takes the nearest file for each folder, up to the repository', async () => {
    const cwd = createWorkspace({
      'precept.config.json': '{ "rules": { "unknown-level": "off" } }',
      'repo/.git/HEAD': '',
      'repo/AGENTS.md': FAULTY,
      'repo/quiet/precept.config.json': '{ "rules": { "unknown-level": "hint" } }',
      'repo/quiet/AGENTS.md': FAULTY,
      'repo/quiet/deep/AGENTS.md': FAULTY,
    });
    const { files } = await checkJson(cwd, 'repo');
    expect(files.map(({ path, findings }) => [path, findings[0]?.severity])).toEqual([
      ['repo/AGENTS.md', 'error'],
      ['repo/quiet/AGENTS.md', 'hint'],
      ['repo/quiet/deep/AGENTS.md', 'hint'],
    ]);
  });

  it('takes the one that is named in place of all others', async () => {
    const cwd = createWorkspace({
      'AGENTS.md': FAULTY,
      'precept.config.json': '{ "rules": { "unknown-level": "error" } }',
      'ci/strict.json': '{ "extends": "./base.json", "files": ["../policy.md"] }',
      'ci/base.json': '{ "rules": { "unknown-level": "warning" } }',
    });
    const { files } = await checkJson(cwd, '--config', 'ci/strict.json');
    expect(files.map(({ findings }) => findings[0]?.severity)).toEqual(['warning']);
  });

  it('adds files and leaves files out', async () => {
    const cwd = createWorkspace({
      'AGENTS.md': CLEAN,
      'policy/style.md': CLEAN.replace(' authority=user', ''),
      'legacy/AGENTS.md': CLEAN,
      'precept.config.json': '{ "files": ["policy/*.md"], "ignores": ["legacy/"] }',
    });
    expect((await checkJson(cwd)).files.map(({ path }) => path)).toEqual(['AGENTS.md', 'policy/style.md']);
  });
});

describe('usage', () => {
  it.each([
    [[], 'Missing command'],
    [['chek'], "Unknown command 'chek', did you mean 'precept check'?"],
    [['toString'], "Unknown command 'toString'"],
    [['check', '--formt', 'json'], "Unknown option '--formt', did you mean '--format'?"],
    [['check', '--format', 'jsn'], "Unknown value 'jsn' for --format, did you mean 'json'?"],
    [['check', '--format'], "Option '-f, --format <value>' argument missing"],
    [['check', '--max-warnings', 'many'], "Unexpected 'many' for --max-warnings, expected a whole number"],
    [['check', '--fail-on', 'never'], "Unknown value 'never' for --fail-on"],
    [['explain', 'unknown-levl'], "Unknown rule 'unknown-levl', did you mean 'unknown-level'?"],
    [['explain', 'a', 'b'], "Unexpected argument 'b'"],
    [['init', 'x'], "Unexpected argument 'x'"],
  ])('%j ends with 2 and says what was expected', async (args, message) => {
    const { code, out, err } = await runCli(createWorkspace({}), ...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`precept: ${message}`);
  });

  it('explains itself', async () => {
    const cwd = createWorkspace({});
    for (const args of [['--help'], ['help'], ['check', '--help'], ['check', '-h']]) {
      const { code, out } = await runCli(cwd, ...args);
      expect([code, out.includes('precept check [FILE|DIR|GLOB]…')]).toEqual([0, true]);
    }
    expect((await runCli(cwd, '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
