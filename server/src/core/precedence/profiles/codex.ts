import type { AgentProfile } from '../types.ts';

/** OpenAI Codex CLI. */
export const CODEX: AgentProfile = {
  id: 'codex',
  name: 'OpenAI Codex CLI',
  status: 'source',
  confidence: 'high',
  sources: [
    {
      ref: 'openai/codex codex-rs/core/src/agents_md.rs @0cf644af; codex-rs/core/src/context/user_instructions.rs @c8984c96',
      date: '2026-11-23',
    },
    { ref: 'openai/codex codex-rs/codex-home/src/instructions/mod.rs', date: '2026-11-23' },
    { ref: 'https://developers.openai.com/codex/guides/agents-md', date: '2026-11-23' },
    { ref: 'https://developers.openai.com/codex/config-basic §Configuration precedence', date: '2026-11-29' },
  ],
  root: { markers: ['.git'], option: 'project_root_markers', none: 'cwd' },
  gathered: 'session',
  scopes: [
    {
      id: 'global',
      what: 'global guidance',
      at: { in: 'fixed', dirs: ['~/.codex'] },
      names: ['AGENTS.override.md', 'AGENTS.md'],
      pick: 'first-nonblank',
      blank: 'drop',
      load: 'start',
      rank: 1,
      source: 1,
    },
    {
      id: 'project',
      what: 'project document',
      at: { in: 'up', to: 'root' },
      names: ['AGENTS.override.md', 'AGENTS.md'],
      pick: 'first-existing',
      blank: 'drop',
      load: 'start',
      rank: 2,
      chain: 'nearness',
      source: 0,
    },
  ],
  winner: 'later',
  winnerWhy: 'Files closer to the working directory override earlier guidance because they appear later.',
  limits: [
    {
      scopes: ['project'],
      amount: 32768,
      unit: 'bytes',
      per: 'total',
      policy: 'cut',
      option: 'project_doc_max_bytes',
      source: 0,
    },
  ],
  imports: null,
  frontMatter: [],
  role: 'user message "# AGENTS.md instructions for <cwd>"',
  options: {
    CODEX_HOME: 'folder of the global file (default ~/.codex)',
    project_doc_max_bytes: 'bytes for all project documents together; 0 turns them off',
    project_doc_fallback_filenames: 'further names, tried after AGENTS.override.md and AGENTS.md',
    project_root_markers:
      "names that mark the root; an empty list means the working directory only. Ignored in a project's own config",
  },
  settings: [
    {
      path: '~/.codex/config.toml',
      options: {
        project_doc_max_bytes: ['project_doc_max_bytes'],
        project_doc_fallback_filenames: ['project_doc_fallback_filenames'],
        project_root_markers: ['project_root_markers'],
      },
      source: 3,
    },
    {
      path: '.codex/config.toml',
      at: 'up',
      // Markers of a project's own layer are ignored.
      options: {
        project_doc_max_bytes: ['project_doc_max_bytes'],
        project_doc_fallback_filenames: ['project_doc_fallback_filenames'],
      },
      source: 3,
    },
  ],
  ignored: [{ match: '(^|/)AGENTS\\.local\\.md$', why: 'Codex reads AGENTS.override.md, not AGENTS.local.md.' }],
  marks: ['.codex/', 'AGENTS.override.md'],
  disagreements: [
    'The guide says that empty files are skipped; in project scope an existing blank file still blocks the next name of its folder.',
    'Feature `child_agents_md` only adds a text on hierarchy, it reads no further file.',
    'A variant of the home loader also reads ~/.codex/instructions/**/*.md when there is no global AGENTS.md; provenance not settled, not followed here.',
  ],
};
