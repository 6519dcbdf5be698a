import { describe, expect, test } from 'vitest';
import {
  createSpecService,
  disagreementsIn,
  TreeIndex,
  type Finding,
  type Workspace,
} from '../../server/src/core/index.ts';

const service = createSpecService();

type Files = Readonly<Record<string, string>>;

/** Lints every file of a project and gives the conflicts between files, by path. */
function across(files: Files, agents: readonly string[], links: Files = {}): Readonly<Record<string, Finding[]>> {
  const paths = ['.git/HEAD', ...Object.keys(files), ...Object.keys(links)];
  const tree = new TreeIndex({
    paths: () => paths,
    read: (path) => files[path],
    readLink: (path) => links[path],
  });
  const textOf = (path: string): string => files[path] ?? files[links[path] ?? ''] ?? '';
  const documents = [...Object.keys(files), ...Object.keys(links)].map((path) => ({
    path,
    uri: path,
    document: service.createDocument(path, textOf(path)),
  }));
  const workspace = service.createWorkspace({ tree, documents, agents });
  const found = documents.map(({ path, document }) => {
    const findings = service.lint(document, undefined, workspace);
    return [path, findings.filter(({ messageId }) => messageId.startsWith('across'))] as const;
  });
  return Object.fromEntries(found.filter(([, findings]) => findings.length > 0));
}

const PNPM = '# Set-up\n\n- Install packages with pnpm.\n';
const NPM = '# Packages\n\n- Install packages with npm.\n';

describe('files that one agent reads together', () => {
  test('disagree in both places, each naming the other file and the agent', () => {
    const found = across({ 'AGENTS.md': PNPM, '.github/copilot-instructions.md': NPM }, ['copilot-vscode']);
    expect(Object.keys(found)).toEqual(['AGENTS.md', '.github/copilot-instructions.md']);
    const [finding] = found['AGENTS.md'] ?? [];
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toContain('GitHub Copilot in VS Code');
    expect(finding?.message).toContain('`.github/copilot-instructions.md`');
    expect(finding?.related.map(({ uri }) => uri)).toEqual(['.github/copilot-instructions.md']);
  });

  test('get one report for three files that disagree about one thing', () => {
    const rule = (text: string): string => `---\nalwaysApply: true\n---\n\n${text}`;
    const found = across(
      {
        '.cursor/rules/a.mdc': rule('- Install packages with pnpm.\n'),
        '.cursor/rules/b.mdc': rule('- Install packages with npm.\n'),
        '.cursor/rules/c.mdc': rule('- Install packages with yarn.\n'),
      },
      ['cursor'],
    );
    expect(found['.cursor/rules/a.mdc']).toHaveLength(1);
    expect(found['.cursor/rules/a.mdc']?.[0]?.related.map(({ uri }) => uri)).toEqual([
      '.cursor/rules/b.mdc',
      '.cursor/rules/c.mdc',
    ]);
  });

  test('agree when their patterns match no file in common', () => {
    const rule = (glob: string, text: string): string => `---\nglobs: "${glob}"\n---\n\n${text}`;
    const apart = {
      '.cursor/rules/web.mdc': rule('web/**/*.ts', '- Indent with tabs.\n'),
      '.cursor/rules/api.mdc': rule('api/**/*.py', '- Indent with spaces.\n'),
    };
    expect(across(apart, ['cursor'])).toEqual({});
    const overlapping = { ...apart, '.cursor/rules/api.mdc': rule('web/**', '- Indent with spaces.\n') };
    expect(Object.keys(across(overlapping, ['cursor']))).toHaveLength(2);
  });

  test('stay silent where the agent documents that the nearer file wins', () => {
    expect(across({ 'AGENTS.md': PNPM, 'web/AGENTS.md': NPM }, ['codex'])).toEqual({});
  });
});

describe('files for different agents', () => {
  test('that disagree in one folder are information, and both agents are named', () => {
    const found = across({ 'AGENTS.md': PNPM, 'CLAUDE.md': NPM }, ['codex', 'claude-code']);
    const findings = Object.values(found).flat();
    expect(findings.map(({ severity }) => severity)).toEqual(['information', 'information']);
    expect(findings[0]?.message).toMatch(/OpenAI Codex CLI here .* Claude Code in `CLAUDE.md`/);
  });

  test('in folders beside each other never meet', () => {
    expect(across({ 'api/AGENTS.md': PNPM, 'web/CLAUDE.md': NPM }, ['codex', 'claude-code'])).toEqual({});
  });

  test('are one file when they are copies or links', () => {
    const both = '# Set-up\n\n- Install packages with pnpm.\n- In `old/`, install packages with npm.\n';
    expect(across({ 'AGENTS.md': both, 'CLAUDE.md': both }, ['codex', 'claude-code'])).toEqual({});
    expect(across({ 'AGENTS.md': both }, ['codex', 'claude-code'], { 'CLAUDE.md': 'AGENTS.md' })).toEqual({});
  });
});

test('a skill or a command is for its own task and is not held against standing rules', () => {
  expect(across({ 'CLAUDE.md': PNPM, '.claude/commands/publish.md': NPM }, ['claude-code'])).toEqual({});
});

test('an edit of one file changes the findings of the other', () => {
  expect(Object.keys(across({ 'AGENTS.md': PNPM, 'CLAUDE.md': NPM }, ['claude-code', 'codex']))).toHaveLength(2);
  expect(across({ 'AGENTS.md': PNPM, 'CLAUDE.md': '# Packages\n\n- Be brief.\n' }, ['claude-code', 'codex'])).toEqual(
    {},
  );
});

/** A project of nothing but these files. */
function project(files: Files, agents: readonly string[]): Workspace {
  const tree = new TreeIndex({ paths: () => ['.git/HEAD', ...Object.keys(files)], read: (path) => files[path] });
  const documents = Object.entries(files).map(([path, text]) => ({
    path,
    uri: path,
    document: service.createDocument(path, text),
  }));
  return service.createWorkspace({ tree, documents, agents });
}

describe('who wins across files', () => {
  const nested = project({ 'AGENTS.md': PNPM, 'web/AGENTS.md': NPM }, ['codex', 'copilot-github', 'copilot-cli']);

  test.each([
    ['codex', 'web/AGENTS.md'],
    ['copilot-cli', 'AGENTS.md'],
    ['copilot-github', null],
  ])('is told for %s from its own rule: %s', (agent, expected) => {
    const stack = nested.stackOf(agent, 'web', 'web/a.ts');
    const told = disagreementsIn(nested, stack).map(({ sides, winner }) =>
      winner === null ? null : sides[winner].path,
    );
    expect(told).toEqual([expected]);
  });

  test('stands in the order in which the agent reads, with its reason', () => {
    const [pair] = disagreementsIn(nested, nested.stackOf('codex', 'web', 'web/a.ts'));
    expect(pair?.sides.map(({ path, text }) => [path, text])).toEqual([
      ['AGENTS.md', 'Install packages with pnpm.'],
      ['web/AGENTS.md', 'Install packages with npm.'],
    ]);
    expect(pair?.why).toContain('appear later');
  });

  test('is told once for each topic and pair of files, however often they say it', () => {
    const often = project({ 'AGENTS.md': `${PNPM}- Run \`pnpm test\` before a commit.\n`, 'web/AGENTS.md': NPM }, [
      'codex',
    ]);
    expect(disagreementsIn(often, often.stackOf('codex', 'web', 'web/a.ts'))).toHaveLength(1);
  });

  test('is no question between files of which the agent reads only one', () => {
    expect(disagreementsIn(nested, nested.stackOf('codex', '', 'a.ts'))).toEqual([]);
  });

  test('is told in the hover for every agent that reads both, from either side', () => {
    const hover = (path: string, offset: number): string => {
      const document = nested.specs.find((spec) => spec.path === path)?.spec.document;
      return (document && service.getHover(document, offset, nested)?.markdown) ?? '';
    };
    const inner = hover('web/AGENTS.md', NPM.indexOf('npm'));
    expect(inner).toContain('`AGENTS.md`, line 3, says otherwise: “Install packages with pnpm.”');
    expect(inner).toContain('OpenAI Codex CLI follows `web/AGENTS.md`');
    expect(inner).toContain('GitHub Copilot CLI follows `AGENTS.md`');
    expect(inner).toMatch(/GitHub Copilot on github\.com .* may follow either/);
    expect(hover('AGENTS.md', PNPM.indexOf('pnpm'))).toContain('`web/AGENTS.md`, line 3, says otherwise');
    expect(hover('AGENTS.md', 2)).toBe('');
  });

  test('is said in a report where only some agents have a rule for it', () => {
    const files = { 'CLAUDE.md': PNPM, 'AGENTS.md': NPM };
    const told = Object.values(across(files, ['augment', 'copilot-vscode'])).flat();
    expect(told.map(({ messageId }) => messageId)).toEqual(['acrossFiles', 'acrossFiles']);
    expect(told[0]?.message).toMatch(
      /GitHub Copilot in VS Code may read both.*; Augment \/ Auggie follows `CLAUDE\.md`$/,
    );
  });
});

test('a file that says which one wins leaves nothing to report', () => {
  const ranked = `${NPM}\nWhere this file and \`AGENTS.md\` disagree, this file takes precedence.\n`;
  expect(across({ 'AGENTS.md': PNPM, 'CLAUDE.md': ranked }, ['codex', 'claude-code'])).toEqual({});
});
