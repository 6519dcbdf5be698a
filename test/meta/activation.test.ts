import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { recogniseSpecFile } from '../../server/src/core/index.ts';

const PREFIX = 'workspaceContains:';
const patterns = manifest.activationEvents
  .filter((event) => event.startsWith(PREFIX))
  .map((event) => event.slice(PREFIX.length));
const wakesUp = picomatch(patterns, { dot: true });

/** Every name and place by which the core knows a spec file. */
const SPEC_FILES = [
  ...['AGENTS.md', 'agents.md', 'AGENTS.MD', 'packages/api/AGENTS.md', 'AGENTS.override.md', 'AGENTS.local.md'],
  ...['AGENT.md', 'CLAUDE.md', 'claude.md', 'CLAUDE.local.md', 'GEMINI.md', 'gemini.md', 'QWEN.md', 'QWEN.local.md'],
  ...['WARP.md', '.goosehints', '.rules', '.cursorrules', '.windsurfrules', '.clinerules', '.clinerules-architect'],
  ...['.roorules', '.roorules-code', '.continuerules', '.augment-guidelines', 'skills/x/SKILL.md'],
  ...['.cursor/rules/a.mdc', '.cursor/rules/deep/a.md', '.claude/rules/a.md', '.claude/agents/a.md'],
  ...['.claude/commands/a.md', '.github/agents/a.md', '.clinerules/a.md', '.clinerules/a.txt', '.cline/rules/a.md'],
  ...['.roo/rules/a.md', '.roo/rules-code/a.txt', '.windsurf/rules/a.md', '.devin/rules/a.md', '.agents/rules/a.md'],
  ...['.agent/rules/a.md', '.qwen/rules/a.md', '.kiro/steering/a.md', '.continue/rules/a.md', '.augment/a.mdx'],
  ...['.augment/rules/a.md', '.amazonq/rules/a.md', '.trae/rules/a.md', '.junie/guidelines.md'],
  ...['.github/copilot-instructions.md', '.github/instructions/a.instructions.md', 'a.prompt.md', 'a.agent.md'],
  ...['a.chatmode.md', 'notes/a.mdc'],
];

test.each(SPEC_FILES)('%s wakes the extension up', (path) => {
  expect(recogniseSpecFile(path)).toBeDefined();
  expect(wakesUp(path)).toBe(true);
});

test.each(['README.md', 'docs/guide.md', 'src/rules.ts', 'CONTRIBUTING.md', '.github/workflows/ci.yml'])(
  '%s does not',
  (path) => {
    expect(recogniseSpecFile(path)).toBeUndefined();
    expect(wakesUp(path)).toBe(false);
  },
);

test('no pattern has braces: VS Code finds nothing when they are joined', () => {
  expect(patterns.filter((pattern) => /[{}]/.test(pattern))).toEqual([]);
});
