import { describe, expect, it } from 'vitest';
import {
  agentIds,
  computeMatrix,
  configuredAgents,
  createTreeIndex,
  createVirtualTree,
  decide,
  resolve,
  virtualTreeFromJson,
} from '../../server/src/core/precedence/index.ts';

const GIT = { 'repo/.git/HEAD': 'x' };

describe('decide', () => {
  const ask = (agent: string, files: Record<string, string>, a: string, b: string, file = 'repo/p/x.ts') => {
    const stack = resolve({ agent, tree: createVirtualTree({ files: { ...GIT, ...files } }), cwd: 'repo/p', file });
    return decide(stack, a, b);
  };
  const twoAgents = { 'repo/AGENTS.md': 'a', 'repo/p/AGENTS.md': 'b' };

  it('names the nearer file for Codex and the root file for Copilot CLI', () => {
    expect(ask('codex', twoAgents, 'repo/AGENTS.md', 'repo/p/AGENTS.md')).toMatchObject({
      winner: 'repo/p/AGENTS.md',
      rule: 'later',
    });
    expect(ask('copilot-cli', twoAgents, 'repo/AGENTS.md', 'repo/p/AGENTS.md').winner).toBe('repo/AGENTS.md');
  });

  it('says that nothing decides where the vendor says nothing', () => {
    const answer = ask(
      'claude-code',
      { 'repo/CLAUDE.md': 'a', 'repo/p/CLAUDE.md': 'b' },
      'repo/CLAUDE.md',
      'repo/p/CLAUDE.md',
    );
    expect(answer).toMatchObject({ winner: null, rule: 'undocumented' });
    expect(answer.why).toMatch(/No documented winner: Claude Code may follow either/);
  });

  it('does not compare what the vendor does not compare', () => {
    const files = { ...twoAgents, 'repo/.github/copilot-instructions.md': 'c' };
    expect(ask('copilot-cli', files, 'repo/AGENTS.md', 'repo/.github/copilot-instructions.md').winner).toBeNull();
  });

  it('knows both directions of Cursor', () => {
    const files = {
      'repo/p/AGENTS.md': 'a',
      'repo/p/q/AGENTS.md': 'b',
      'repo/p/.cursor/rules/r.mdc': '---\nalwaysApply: true\n---\nx',
      'settings:user-rules': 'c',
    };
    const cursor = (a: string, b: string) => ask('cursor', files, a, b, 'repo/p/q/x.ts');
    expect(cursor('repo/p/AGENTS.md', 'repo/p/q/AGENTS.md')).toMatchObject({
      winner: 'repo/p/q/AGENTS.md',
      rule: 'nearer',
    });
    expect(cursor('settings:user-rules', 'repo/p/q/AGENTS.md')).toMatchObject({
      winner: 'repo/p/q/AGENTS.md',
      rule: 'earlier',
    });
    expect(cursor('repo/p/.cursor/rules/r.mdc', 'repo/p/q/AGENTS.md').winner).toBeNull();
  });

  it('says so when one of the files is not read', () => {
    const answer = ask('codex', { ...twoAgents, 'repo/CLAUDE.md': 'c' }, 'repo/AGENTS.md', 'repo/CLAUDE.md');
    expect(answer.why).toMatch(/does not read `repo\/CLAUDE.md` here/);
  });
});

describe('the matrix', () => {
  const files = {
    ...GIT,
    'repo/AGENTS.md': 'x'.repeat(32_769),
    'repo/CLAUDE.md': 'b',
    'repo/p/AGENTS.md': 'c',
    'repo/.cursor/rules/r.mdc': '---\ndescription: when asked\n---\nx',
    'repo/GEMINI.md': 'd',
    'repo/README.md': 'no instruction file',
  };
  const matrix = computeMatrix({ tree: createVirtualTree({ files }), cwd: 'repo', file: 'repo/p/x.ts' });
  const cell = (agent: string, path: string) =>
    matrix.rows[matrix.agents.indexOf(agent)]?.[matrix.files.indexOf(path)] ?? null;

  it('has a cell for every agent and every instruction file', () => {
    expect(matrix.agents).toEqual(agentIds);
    expect(matrix.files).toEqual([
      'repo/AGENTS.md',
      'repo/CLAUDE.md',
      'repo/GEMINI.md',
      'repo/.cursor/rules/r.mdc',
      'repo/p/AGENTS.md',
    ]);
    expect(matrix.rows.every((row) => row.length === matrix.files.length)).toBe(true);
  });

  it('shows each state with its reason', () => {
    expect(cell('gemini-cli', 'repo/GEMINI.md')).toMatchObject({ state: 'loaded' });
    expect(cell('opencode', 'repo/p/AGENTS.md')).toMatchObject({ state: 'on-demand' });
    expect(cell('cursor', 'repo/.cursor/rules/r.mdc')).toMatchObject({ state: 'listed' });
    expect(cell('claude-code', 'repo/AGENTS.md')).toMatchObject({ state: 'shadowed' });
    expect(cell('codex', 'repo/AGENTS.md')).toMatchObject({
      state: 'cut',
      why: expect.stringMatching(/line 1 \(32768 of 32769 bytes\)/),
    });
    expect(cell('codex', 'repo/CLAUDE.md')).toMatchObject({ state: 'never', elsewhere: false });
    expect(cell('codex', 'repo/p/AGENTS.md')).toMatchObject({ state: 'never', elsewhere: true });
  });
});

describe('limits', () => {
  const stackOf = (agent: string, path: string, text: string) =>
    resolve({ agent, tree: createVirtualTree({ files: { ...GIT, [path]: text } }), cwd: 'repo', file: 'repo/x.ts' });

  it('give the line at which Codex stops reading', () => {
    const text = 'A line of thirty-two bytes, yes.\n'.repeat(1200);
    const [layer] = stackOf('codex', 'repo/AGENTS.md', text).layers;
    expect(layer).toMatchObject({ cut: 32_768, cutAt: { line: Math.floor(32_768 / 33) + 1, offset: 32_768 } });
    expect(stackOf('codex', 'repo/AGENTS.md', text).budget).toEqual({ used: 32_768, limit: 32_768 });
  });

  it('without a documented cut are shown and cut nothing', () => {
    const [layer] = stackOf('windsurf', 'repo/.windsurf/rules/a.md', 'x'.repeat(12_001)).layers;
    expect(layer).toMatchObject({
      cut: null,
      overLimit: { amount: 12_000, unit: 'chars', policy: 'undocumented', at: { offset: 12_000 } },
    });
  });

  it('that are advice are named as such', () => {
    const [layer] = stackOf('claude-code', 'repo/CLAUDE.md', 'Use tabs.\n'.repeat(201)).layers;
    expect(layer?.overLimit).toMatchObject({ amount: 200, unit: 'lines', policy: 'advice', at: { line: 201 } });
  });
});

describe('equal texts', () => {
  it('are named in VS Code, which sends them once', () => {
    const files = { ...GIT, 'repo/AGENTS.md': 'Use tabs.', 'repo/CLAUDE.md': 'Use tabs.' };
    const { layers } = resolve({
      agent: 'copilot-vscode',
      tree: createVirtualTree({ files }),
      cwd: 'repo',
      file: 'repo/x.ts',
    });
    expect(layers.map(({ duplicateOf }) => duplicateOf)).toEqual([null, 'repo/AGENTS.md']);
  });
});

describe('imports', () => {
  it('are reported with what became of each, and where they stand', () => {
    const files = {
      ...GIT,
      'repo/CLAUDE.md': 'See @a.md and @gone.md not @scope/package',
      'repo/a.md': 'Back to @CLAUDE.md',
    };
    const { imports } = resolve({
      agent: 'claude-code',
      tree: createVirtualTree({ files }),
      cwd: 'repo',
      file: 'repo/x.ts',
    });
    expect(imports).toEqual([
      expect.objectContaining({ from: 'repo/CLAUDE.md', to: 'repo/a.md', status: 'loaded', start: 5, end: 9 }),
      expect.objectContaining({ from: 'repo/a.md', to: 'repo/CLAUDE.md', status: 'cycle' }),
      expect.objectContaining({ from: 'repo/CLAUDE.md', to: 'repo/gone.md', status: 'missing' }),
    ]);
  });
});

describe('configuredAgents', () => {
  it('finds agents by files that only they use, also in packages, and never by the home folder', () => {
    const files = {
      'AGENTS.md': 'a',
      '.cursor/mcp.json': '{}',
      'packages/web/GEMINI.md': 'b',
      '~/.codex/AGENTS.md': 'c',
      '~/.claude/CLAUDE.md': 'd',
    };
    expect(configuredAgents(createVirtualTree({ files }))).toEqual([
      { agent: 'agents-md', because: 'AGENTS.md' },
      { agent: 'gemini-cli', because: 'packages/web/GEMINI.md' },
      { agent: 'cursor', because: '.cursor/' },
    ]);
  });
});

describe('a world as JSON', () => {
  it('spells out abbreviated texts', () => {
    const tree = virtualTreeFromJson({
      'a/AGENTS.md': '12 bytes',
      'a/.cursor/rules/x.mdc': 'globs: **/*.ts\nalwaysApply: false',
      'a/.agents/rules/m.md': 'Manual',
      'a/docs/AGENTS.md': 'description of the project',
    });
    const index = createTreeIndex(tree);
    expect(index.facts('a/AGENTS.md')?.bytes).toBe(12);
    expect(index.facts('a/.cursor/rules/x.mdc')?.frontMatter.lenient).toEqual({ globs: '**/*.ts', alwaysApply: false });
    expect(index.facts('a/.agents/rules/m.md')?.frontMatter.data).toEqual({ trigger: 'manual' });
    expect(index.facts('a/docs/AGENTS.md')?.text).toBe('description of the project');
  });

  it('has links, and refuses other shapes', () => {
    const index = createTreeIndex(
      virtualTreeFromJson({ files: { 'AGENTS.md': 'x' }, symlinks: { 'CLAUDE.md': 'AGENTS.md' } }),
    );
    expect(index.facts('CLAUDE.md')?.text).toBe('x');
    expect(() => virtualTreeFromJson(['AGENTS.md'])).toThrow(TypeError);
    expect(() => virtualTreeFromJson({ 'AGENTS.md': 1 })).toThrow(TypeError);
  });
});
