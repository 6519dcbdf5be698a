import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Region, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/runCli.ts';
import { checkSarif } from '../support/sarif.ts';
import { createWorkspace } from '../support/workspace.ts';

const CLEAN = '# Rules {#rules authority=user}\n\n- Run `make test` before you push.\n';
const FAULTY = '# Rules {#rules authority=usr}\n\n- Run `make test` before you push.\n';
const CONFLICT = '- Use pnpm to install packages.\n\n- Install packages with npm.\n';

function placeOf(result: Result | undefined): { uri?: string | undefined; region?: Region | undefined } {
  const place = result?.locations?.[0]?.physicalLocation;
  return { uri: place?.artifactLocation?.uri, region: place?.region };
}

/** The offset of a line and column from one, counted by hand: lines end with LF, CR or both. */
function offsetOf(text: string, line = 1, column = 1): number {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length);
  return (line === 1 ? 0 : (ends[line - 2] ?? text.length)) + column - 1;
}

function textIn(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  return text.slice(offsetOf(text, startLine, startColumn), offsetOf(text, endLine, endColumn));
}

describe('precept check --format sarif', () => {
  it('holds to the specification whatever there is to report', async () => {
    const cwd = createWorkspace({
      '.git/HEAD': '',
      'AGENTS.md': `${FAULTY}${CONFLICT}- Write clean code.\n- See [there](#gone).\n<!-- precept-disable-line secret -->\n`,
      'CLAUDE.md': CONFLICT.replaceAll('\n', '\r\n'),
      'empty/AGENTS.md': '',
      'app/precept.config.json': '{ "rulez": 1 }',
      'app/AGENTS.md': FAULTY,
    });
    const { code, run } = await checkSarif(cwd, '--hints');
    expect(code).toBe(2);
    expect(new Set(run.results.map(({ ruleId }) => ruleId))).toEqual(
      new Set([
        'conflicting-value',
        'shadowed-file',
        'unknown-level',
        'unresolved-reference',
        'unresolved-section',
        'unused-suppression',
      ]),
    );
  });

  it('has the same findings as the other formats, each where its text stands', async () => {
    const text = '# 🦆 Rules {#rules authority=usr}\r\n\r\n- 🦆 Write clean code.\r- Deploy {#x authority=gust}\n';
    const cwd = createWorkspace({ 'AGENTS.md': text });
    const { run } = await checkSarif(cwd);
    const { out } = await runCli(cwd, 'check', '--format', 'json');
    const { findings } = (
      JSON.parse(out) as {
        files: [{ findings: { rule: string; severity: string; start: { offset: number }; end: { offset: number } }[] }];
      }
    ).files[0];
    const shown = findings.filter(({ severity }) => severity !== 'hint');
    expect(shown.length).toBeGreaterThan(1);
    expect(run.results.map((result) => [result.ruleId, textIn(text, placeOf(result).region ?? {})])).toEqual(
      shown.map(({ rule, start, end }) => [rule, text.slice(start.offset, end.offset)]),
    );
  });

  it.each([
    ['error', [], ['error']],
    ['warning', [], ['warning']],
    ['information', [], ['note']],
    ['hint', [], []],
    ['hint', ['--hints'], ['note']],
  ])('gives %s with %j the levels %j', async (severity, args, levels) => {
    const cwd = createWorkspace({
      'AGENTS.md': FAULTY,
      'precept.config.json': `{ "rules": { "unknown-level": "${severity}" } }`,
    });
    const { run } = await checkSarif(cwd, ...args);
    expect(run.results.map(({ level }) => level)).toEqual(levels);
  });

  it('describes every rule, so that files differ in results alone', async () => {
    const clean = (await checkSarif(createWorkspace({ 'AGENTS.md': CLEAN }))).run;
    const faulty = (await checkSarif(createWorkspace({ 'AGENTS.md': FAULTY }))).run;
    expect(clean.results).toEqual([]);
    expect(faulty.results).toHaveLength(1);
    expect(clean.tool).toEqual(faulty.tool);
    const described = faulty.tool.driver.rules?.find(({ id }) => id === 'unknown-level');
    expect(described).toMatchObject({ defaultConfiguration: { level: 'error' }, properties: { kind: 'authority' } });
    const listed = (await runCli(createWorkspace({}), 'explain')).out
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(faulty.tool.driver.rules?.map(({ id }) => id)).toEqual([
      ...listed,
      'unknown-suppression',
      'unused-suppression',
    ]);
  });

  it('links to the other side of a conflict', async () => {
    const { run } = await checkSarif(createWorkspace({ 'AGENTS.md': CONFLICT }));
    const [conflict] = run.results;
    expect(conflict?.message.text).toMatch(/ See \[another place in this file\]\(1\)\.$/);
    const [other] = conflict?.relatedLocations ?? [];
    expect(other?.message?.text).toBe('The other side: “Use pnpm to install packages”');
    expect(textIn(CONFLICT, other?.physicalLocation?.region ?? {})).toBe('Use pnpm');
  });

  it('gives paths from the root of the repository, percent-encoded', async () => {
    const cwd = createWorkspace({ '.git/HEAD': '', 'AGENTS.md': FAULTY, 'a b/ü#%/AGENTS.md': FAULTY });
    const { run } = await checkSarif(join(cwd, 'a b'), '.', '../AGENTS.md');
    expect(run.results.map((result) => placeOf(result).uri)).toEqual(['a%20b/%C3%BC%23%25/AGENTS.md', 'AGENTS.md']);
  });

  it('gives whole URIs to files outside of the repository', async () => {
    const cwd = createWorkspace({ 'repo/.git/HEAD': '', 'AGENTS.md': FAULTY });
    const { run } = await checkSarif(join(cwd, 'repo'), '../AGENTS.md');
    expect(placeOf(run.results[0]).uri).toBe(`file://${cwd}/AGENTS.md`);
  });

  it('reports a clean run as a success', async () => {
    const { code, run } = await checkSarif(createWorkspace({ 'AGENTS.md': CLEAN }));
    expect(code).toBe(0);
    expect(run.invocations).toEqual([
      { executionSuccessful: true, exitCode: 0, toolConfigurationNotifications: [], toolExecutionNotifications: [] },
    ]);
  });

  it.each([
    [
      'that was not checked as a warning of the run',
      Buffer.from([0x41, 0xe9]),
      'warning',
      1,
      'Not UTF-8: unexpected byte 0xe9',
      '1:2',
    ],
    ['that is empty as a note', '', 'note', 0, 'Empty file: nothing to check', '1:1'],
  ])('reports a file among others %s', async (_, content, level, expectedCode, text, place) => {
    const { run, err } = await checkSarif(createWorkspace({ 'AGENTS.md': CLEAN, 'app/AGENTS.md': content }));
    const [{ executionSuccessful, exitCode, toolExecutionNotifications } = {}] = run.invocations;
    expect([executionSuccessful, exitCode]).toEqual([true, expectedCode]);
    expect(toolExecutionNotifications).toMatchObject([
      {
        level,
        message: { text },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'app/AGENTS.md' } } }],
      },
    ]);
    expect(err).toBe(`precept: app/AGENTS.md:${place}: ${text}\n`);
  });

  it('calls a run with a mistake in a configuration failed, so that nobody takes it for a clean one', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': CLEAN, 'precept.config.json': '{ "rulez": 1 }' });
    const [{ executionSuccessful, exitCode, toolConfigurationNotifications } = {}] = (await checkSarif(cwd)).run
      .invocations;
    expect([executionSuccessful, exitCode]).toEqual([false, 2]);
    expect(toolConfigurationNotifications).toMatchObject([
      {
        level: 'error',
        message: { text: 'Unknown key `rulez`, did you mean `rules`?' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'precept.config.json' },
              region: { startLine: 1, startColumn: 3 },
            },
          },
        ],
      },
    ]);
  });

  it('is a whole report even where nothing could be checked', async () => {
    const { code, run } = await checkSarif(createWorkspace({ 'docs/a.txt': '' }), 'docs', 'gone.md');
    expect([code, run.results, run.invocations[0]?.executionSuccessful]).toEqual([2, [], false]);
  });
});

describe('fixes in SARIF', () => {
  function apply(text: string, result: Result | undefined, title: string): string {
    const fix = result?.fixes?.find(({ description }) => description?.text === title);
    const replacements = fix?.artifactChanges.flatMap((change) => change.replacements) ?? [];
    expect(replacements).not.toHaveLength(0);
    return [...replacements].reverse().reduce((now, { deletedRegion, insertedContent }) => {
      const from = offsetOf(text, deletedRegion.startLine, deletedRegion.startColumn);
      const to = offsetOf(text, deletedRegion.endLine, deletedRegion.endColumn);
      return now.slice(0, from) + (insertedContent?.text ?? '') + now.slice(to);
    }, text);
  }

  it('can be applied by their regions', async () => {
    const { run } = await checkSarif(createWorkspace({ 'AGENTS.md': FAULTY }));
    expect(apply(FAULTY, run.results[0], 'Change to `user`')).toBe(CLEAN);
  });

  it('do the same as --fix', async () => {
    const text =
      '# Rules\r\n\r\n<!-- precept-disable-next-line vague-quality -->\r\n- Run `make test` before you push.\r\n';
    const cwd = createWorkspace({ 'AGENTS.md': text });
    const { run } = await checkSarif(cwd);
    await runCli(cwd, 'check', '--fix');
    expect(apply(text, run.results[0], 'Remove the comment')).toBe(readFileSync(join(cwd, 'AGENTS.md'), 'utf8'));
    expect(run.results[0]?.fixes?.[0]?.properties).toEqual({ safe: true });
  });

  it('are none that leave blanks, or only silence the rule', async () => {
    const { run } = await checkSarif(createWorkspace({ 'AGENTS.md': `${FAULTY}- Write clean code.\n` }));
    const written = JSON.stringify(run.results.map(({ fixes }) => fixes ?? []));
    expect(run.results.map(({ ruleId, fixes }) => [ruleId, (fixes ?? []).length > 0])).toEqual([
      ['unknown-level', true],
      ['unresolved-reference', false],
    ]);
    expect(written).not.toMatch(/TODO|precept-disable/);
  });

  it('never carry a credential out of its file', async () => {
    const secret = 'q7Vd02mXw91LkzPe';
    const cwd = createWorkspace({
      'AGENTS.md': `Deploy with this:\n\n\`\`\`sh\nexport TIDE_API_KEY="${secret}"\n\`\`\`\n`,
      'CLAUDE.md': CLEAN,
    });
    const { run } = await checkSarif(cwd, '--hints');
    const rules = run.results.map(({ ruleId }) => ruleId);
    expect(rules).toContain('secret');
    expect(rules).toContain('shadowed-file');
    expect(JSON.stringify(run)).not.toContain(secret);
  });
});
