import type { AgentProfile } from '../types.ts';

const DOCS = 'https://code.claude.com/docs/en/memory (ericbuess/claude-code-docs docs/memory.md @e82bac34)';

/** Settings that every scope may set, and those that are read from user and managed settings only. */
const ANY_SCOPE = { claudeMdExcludes: ['claudeMdExcludes'], autoMemoryEnabled: ['autoMemoryEnabled'] };
const USER_SCOPE = { instructionFiles: ['pluginConfigs', 'agents-md@builtin', 'options', 'instructionFiles'] };

/** Claude Code. */
export const CLAUDE_CODE: AgentProfile = {
  id: 'claude-code',
  name: 'Claude Code',
  status: 'documented',
  confidence: 'high',
  sources: [
    { ref: `${DOCS} §How CLAUDE.md files load`, date: '2026-11-23' },
    { ref: `${DOCS} §Organize rules with .claude/rules/`, date: '2026-11-23' },
    { ref: `${DOCS} §When Claude Code reads AGENTS.md (v2.1.277 and later)`, date: '2026-11-23' },
    { ref: `${DOCS} §Auto memory`, date: '2026-11-23' },
    { ref: 'anthropics/claude-code mods/agents-md/README.md @42a37c2 and tag v2.1.277', date: '2026-11-23' },
    { ref: 'https://code.claude.com/docs/en/settings §Configuration scopes', date: '2026-11-29' },
  ],
  root: { markers: ['.git'], none: 'cwd' },
  gathered: 'session',
  scopes: [
    {
      id: 'managed',
      what: 'managed policy',
      at: {
        in: 'fixed',
        dirs: ['/etc/claude-code', '/Library/Application Support/ClaudeCode', 'C:/Program Files/ClaudeCode'],
      },
      names: ['CLAUDE.md'],
      load: 'start',
      rank: 1,
      source: 0,
    },
    {
      id: 'managedSetting',
      what: 'managed setting `claudeMd`',
      at: { in: 'nowhere-on-disk', match: 'claudeMd' },
      names: [],
      load: 'start',
      rank: 1,
      source: 0,
    },
    {
      id: 'user',
      what: 'user instructions',
      at: { in: 'fixed', dirs: ['~/.claude'] },
      names: ['CLAUDE.md'],
      load: 'start',
      rank: 1,
      source: 0,
    },
    {
      id: 'userRules',
      what: 'user rule',
      at: { in: 'fixed', dirs: ['~/.claude'] },
      names: [{ folder: 'rules', extensions: ['.md'], recursive: true }],
      load: 'start',
      rank: 1,
      activation: 'claude-paths',
      source: 1,
    },
    {
      id: 'project',
      what: 'project instructions',
      at: { in: 'up', to: 'filesystem' },
      names: [
        'CLAUDE.md',
        '.claude/CLAUDE.md',
        { folder: '.claude/rules', extensions: ['.md'], recursive: true },
        'CLAUDE.local.md',
        'AGENTS.md',
        '.claude/AGENTS.md',
      ],
      load: 'start',
      rank: 1,
      activation: 'claude-paths',
      source: 0,
    },
    {
      id: 'autoMemory',
      what: 'auto memory',
      at: { in: 'fixed', dirs: ['~/.claude/projects'] },
      names: [{ folder: '', extensions: ['memory/MEMORY.md'], recursive: true }],
      load: 'start',
      rank: 1,
      source: 3,
    },
    {
      id: 'nested',
      what: 'instructions below the working directory',
      at: { in: 'below' },
      names: [
        'CLAUDE.md',
        '.claude/CLAUDE.md',
        { folder: '.claude/rules', extensions: ['.md'], recursive: true },
        'CLAUDE.local.md',
        'AGENTS.md',
      ],
      load: 'on-demand',
      rank: 1,
      activation: 'claude-paths',
      source: 0,
    },
  ],
  winner: 'undocumented',
  winnerWhy:
    'All files are concatenated, none overrides another: if two contradict each other, Claude may pick one arbitrarily.',
  limits: [
    {
      scopes: ['managed', 'user', 'userRules', 'project', 'nested'],
      amount: 4_194_304,
      unit: 'bytes',
      per: 'file',
      policy: 'skip',
      source: 0,
    },
    {
      scopes: ['managed', 'user', 'project', 'nested'],
      amount: 200,
      unit: 'lines',
      per: 'file',
      policy: 'advice',
      source: 0,
    },
    { scopes: ['autoMemory'], amount: 200, unit: 'lines', per: 'file', policy: 'cut', source: 3 },
    { scopes: ['autoMemory'], amount: 25_600, unit: 'bytes', per: 'file', policy: 'cut', source: 3 },
  ],
  imports: {
    syntax: 'at-claude',
    maxDepth: 4,
    code: 'fenced-markdown',
    home: true,
    absolute: true,
    boundary: 'none',
    once: true,
  },
  frontMatter: ['paths'],
  role: 'user message after the system prompt',
  options: {
    instructionFiles:
      'claude-md-or-agents-md (default), claude-md-and-agents-md, claude-md, managed-only; also under its older name projectInstructions (agents-fallback, both, claude, none)',
    claudeMdExcludes: "globs over absolute paths; managed files can't be excluded",
    settingSources: 'which of user, project, local are read (--setting-sources)',
    autoMemoryEnabled: 'whether MEMORY.md is read',
    externalImports: 'whether imports from outside the working directory are approved (default true)',
    addDirs: 'directories given with --add-dir; read with CLAUDE_CODE_ADDITIONAL_DIRECTORIES_CLAUDE_MD=1',
    version: 'a version before 2.1.277 does not know AGENTS.md',
  },
  settings: [
    {
      path: '~/.claude/settings.json',
      options: { ...ANY_SCOPE, ...USER_SCOPE },
      adds: ['claudeMdExcludes'],
      source: 5,
    },
    { path: '.claude/settings.json', at: 'cwd', options: ANY_SCOPE, adds: ['claudeMdExcludes'], source: 5 },
    { path: '.claude/settings.local.json', at: 'cwd', options: ANY_SCOPE, adds: ['claudeMdExcludes'], source: 5 },
    {
      path: '/etc/claude-code/managed-settings.json',
      options: { ...ANY_SCOPE, ...USER_SCOPE, claudeMd: ['claudeMd'] },
      adds: ['claudeMdExcludes'],
      source: 5,
    },
  ],
  ignored: [
    {
      match: '(^|/)AGENTS\\.(local|override)\\.md$',
      why: 'Claude Code reads AGENTS.md, never AGENTS.local.md or AGENTS.override.md.',
    },
    { match: '(^|/)\\.agents/', why: 'Claude Code reads nothing below `.agents`.' },
  ],
  marks: ['.claude/', 'CLAUDE.md', 'CLAUDE.local.md'],
  disagreements: [
    'The README at 42a37c2 names the option projectInstructions with default `claude` (AGENTS.md not read); the documents and tag v2.1.277 name it instructionFiles with default claude-md-or-agents-md. Both names are understood.',
    'Older pages allow five import hops, the current one four.',
  ],
};
