import type { AgentProfile } from '../types.ts';
import { GIT } from './common.ts';

/** Goose. */
export const GOOSE: AgentProfile = {
  id: 'goose',
  name: 'Goose',
  status: 'documented+source',
  confidence: 'high',
  sources: [
    { ref: 'block/goose crates/goose/src/hints/load_hints.rs @0086ae6', date: '2026-11-23' },
    { ref: 'block/goose crates/goose/src/hints/import_files.rs @20ee205', date: '2026-11-23' },
    {
      ref: 'block/goose documentation/docs/guides/context-engineering/using-goosehints.md @0733fe2',
      date: '2026-11-23',
    },
  ],
  root: GIT,
  gathered: 'session',
  scopes: [
    {
      id: 'global',
      what: 'global hints',
      at: { in: 'fixed', dirs: ['~/.config/goose'] },
      names: ['AGENTS.md', '.goosehints'],
      blank: 'drop-empty',
      load: 'start',
      rank: 1,
      source: 0,
    },
    {
      id: 'project',
      what: 'project hints',
      at: { in: 'up', to: 'root' },
      names: ['AGENTS.md', '.goosehints'],
      blank: 'drop-empty',
      load: 'start',
      rank: 2,
      chain: 'nearness',
      source: 0,
    },
  ],
  winner: 'later',
  winnerWhy: 'Local hints go over global ones; files stand from the root to the working directory.',
  limits: [],
  imports: {
    syntax: 'at-goose',
    maxDepth: 3,
    code: 'none',
    home: false,
    absolute: false,
    boundary: 'project-or-cwd',
  },
  frontMatter: [],
  role: 'system prompt',
  options: {
    CONTEXT_FILE_NAMES: 'the names that are read (default AGENTS.md, .goosehints)',
    DYNAMIC_SUBDIRECTORY_HINT_LOADING: '1 or true: also read the folder of a touched file',
  },
  ignored: [],
  marks: ['.goosehints', '.goose/'],
  disagreements: [
    'The documents present nested discovery as automatic; the source at 0086ae6 has it behind an environment variable.',
  ],
};
