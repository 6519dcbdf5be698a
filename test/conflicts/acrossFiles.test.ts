import { describe, expect, test } from 'vitest';
import { createSpecService, TreeIndex, type Finding } from '../../server/src/core/index.ts';

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
  expect(across({ 'AGENTS.md': PNPM, 'CLAUDE.md': '# Packages\n\n- Be brief.\n' }, ['claude-code', 'codex'])).toEqual({});
});
