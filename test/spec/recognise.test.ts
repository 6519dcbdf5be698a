import { describe, expect, it } from 'vitest';
import { isSpecFolder, recogniseSpecFile } from '../../server/src/core/index.ts';

describe('recogniseSpecFile', () => {
  it.each([
    ['AGENTS.md', 'agents'],
    ['packages/api/AGENTS.md', 'agents'],
    ['AGENTS.MD', 'agents'],
    ['agents.md', 'agents'],
    ['AGENT.md', 'agents'],
    ['AGENTS.override.md', 'agents'],
    ['/home/me/.codex/AGENTS.md', 'agents'],
    ['CLAUDE.md', 'memory'],
    ['CLAUDE.local.md', 'memory'],
    ['.claude/CLAUDE.md', 'memory'],
    ['GEMINI.md', 'memory'],
    ['QWEN.md', 'memory'],
    ['WARP.md', 'memory'],
    ['.goosehints', 'memory'],
    ['.cursorrules', 'memory'],
    ['.windsurfrules', 'memory'],
    ['.clinerules', 'memory'],
    ['.clinerules-architect', 'memory'],
    ['.clinerules/01-style.md', 'rule'],
    ['.clinerules/notes.txt', 'rule'],
    ['.cursor/rules/api.mdc', 'rule'],
    ['packages/web/.cursor/rules/deep/ui.mdc', 'rule'],
    ['.cursor/rules/ignored-by-cursor.md', 'rule'],
    ['rules/shared.mdc', 'rule'],
    ['.github/copilot-instructions.md', 'instructions'],
    ['.github/instructions/ts.instructions.md', 'instructions'],
    ['review.prompt.md', 'prompt'],
    ['plan.chatmode.md', 'agent'],
    ['.github/agents/planner.agent.md', 'agent'],
    ['.claude/agents/reviewer.md', 'agent'],
    ['.claude/commands/git/commit.md', 'command'],
    ['.claude/rules/style.md', 'rule'],
    ['.claude/skills/pdf/SKILL.md', 'skill'],
    ['.kiro/steering/product.md', 'rule'],
    ['.junie/guidelines.md', 'rule'],
    ['.roo/rules/a.md', 'rule'],
    ['.roo/rules-code/a.md', 'rule'],
    ['.windsurf/rules/a.md', 'rule'],
    ['.augment/rules/a.md', 'rule'],
    ['.augment-guidelines', 'memory'],
    ['packages\\api\\AGENTS.md', 'agents'],
  ])('%s is a spec file (%s)', (path, kind) => {
    expect(recogniseSpecFile(path)?.kind).toBe(kind);
  });

  it.each([
    'README.md',
    'docs/agents.md',
    'docs/guide/claude.md',
    'skill.md',
    'agent.md',
    'CONTEXT.md',
    'AGENTS.txt',
    'MY-AGENTS.md',
    '.cursor/settings.json',
    '.cursor/rules.json',
    '.claude/settings.json',
    '.clinerules/run.sh',
    'src/prompt.md',
    'notes/cursor/rules/a.md',
    '',
  ])('%s is none', (path) => {
    expect(recogniseSpecFile(path)).toBeUndefined();
  });

  it('names the agents that a file is made for', () => {
    expect(recogniseSpecFile('AGENTS.override.md')?.agents).toEqual(['codex']);
    expect(recogniseSpecFile('AGENTS.md')?.agents).toContain('cursor');
    expect(recogniseSpecFile('shared/style.mdc')?.agents).toEqual([]);
  });

  it('tells a document written like the Model Spec by its annotated headings', () => {
    expect(recogniseSpecFile('desk.md', '# Desk\n\n## Safety {#safety authority=root}\n')?.kind).toBe('model-spec');
    expect(recogniseSpecFile('desk.md', '# Desk\r\n\r\n## Safety {authority=root}\r\n')?.kind).toBe('model-spec');
    expect(recogniseSpecFile('desk.md', '## Safety {#safety}\n\nUse `authority=root`.\n')).toBeUndefined();
    expect(recogniseSpecFile('desk.md', '~~~md\n## Safety {#safety authority=root}\n~~~\n')).toBeUndefined();
    expect(recogniseSpecFile('desk.txt', '## Safety {#safety authority=root}\n')).toBeUndefined();
  });

  it('tells folders whose files are spec files by place', () => {
    expect(isSpecFolder('app/.cursor/rules')).toBe(true);
    expect(isSpecFolder('.roo/rules-code')).toBe(true);
    expect(isSpecFolder('.clinerules')).toBe(true);
    expect(isSpecFolder('.cursor')).toBe(false);
    expect(isSpecFolder('AGENTS.md')).toBe(false);
  });
});
