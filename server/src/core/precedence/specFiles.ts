import { baseName, isOffDisk } from './paths.ts';

/** Names that some agent reads wherever they stand. */
const NAMES: ReadonlySet<string> = new Set([
  'AGENTS.md',
  'AGENT.md',
  'agents.md',
  'Agents.md',
  'AGENTS.override.md',
  'AGENTS.local.md',
  'CLAUDE.md',
  'CLAUDE.local.md',
  'GEMINI.md',
  'QWEN.md',
  'QWEN.local.md',
  'CONTEXT.md',
  'CONVENTIONS.md',
  'WARP.md',
  'Warp.md',
  'warp.md',
  'copilot-instructions.md',
  'global_rules.md',
  'rules.md',
  '.rules',
  '.cursorrules',
  '.windsurfrules',
  '.clinerules',
  '.roorules',
  '.continuerules',
  '.goosehints',
  '.augment-guidelines',
]);

/** Folders whose Markdown files are rules of some agent. */
const RULE_FOLDERS = new RegExp(
  [
    String.raw`(?:^|/)(?:`,
    String.raw`\.(?:cursor|claude|qwen|cline|windsurf|devin|agents|agent|augment|continue)/rules/`,
    String.raw`|\.roo/rules(?:-[\w-]+)?/|\.clinerules/|\.continue/prompts/|\.kiro/steering/|\.github/instructions/`,
    String.raw`|\.copilot/instructions/|\.junie/guidelines\.md$|\.augment/guidelines\.md$|memory/MEMORY\.md$`,
    String.raw`|Documents/Cline/Rules/|etc/(?:devin|windsurf)/rules/`,
    String.raw`)`,
  ].join(''),
);

const RULE_EXTENSION = /\.(?:mdc?|markdown|txt)$/;
const MODE_RULES = /^\.(?:roo|cline)rules-[\w-]+$/;

/**
 * Whether a path is by name and place the instruction file of some agent. Cheap: it runs once over every path of a
 * workspace. Skills are not among them, because they are offered by description and not stacked.
 */
export function isSpecPath(path: string): boolean {
  const name = baseName(path);
  if (NAMES.has(name)) return true;
  if (name.endsWith('.instructions.md') || name.endsWith('.mdc') || MODE_RULES.test(name)) return true;
  if (isOffDisk(path)) return true;
  return name !== 'SKILL.md' && RULE_EXTENSION.test(name) && RULE_FOLDERS.test(path);
}
