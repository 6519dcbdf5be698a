import type { AgentProfile } from '../types.ts';
import { GIT } from './common.ts';

const TEXTS = ['.md', '.markdown', '.txt'];

/** Cline. */
export const CLINE: AgentProfile = {
  id: 'cline',
  name: 'Cline',
  status: 'source',
  confidence: 'medium',
  sources: [
    {
      ref: 'cline/cline sdk/packages/core/src/extensions/config/user-instruction-config-loader.ts, unified-config-file-watcher.ts, runtime/safety/rules.ts @21cb8d2',
      date: '2026-08-22',
    },
  ],
  root: GIT,
  gathered: 'session',
  scopes: [
    {
      id: 'agents',
      what: 'workspace rule',
      at: { in: 'cwd' },
      names: ['AGENTS.md'],
      blank: 'drop',
      load: 'start',
      rank: 1,
      source: 0,
    },
    {
      id: 'clinerules',
      what: 'workspace rule',
      at: { in: 'cwd' },
      names: ['.clinerules', { folder: '.clinerules', extensions: TEXTS }],
      blank: 'drop',
      load: 'start',
      rank: 1,
      source: 0,
    },
    {
      id: 'cline',
      what: 'workspace rule',
      at: { in: 'cwd' },
      names: [{ folder: '.cline/rules', extensions: TEXTS }],
      blank: 'drop',
      load: 'start',
      rank: 1,
      source: 0,
    },
    {
      id: 'globalAgents',
      what: 'global rule',
      at: { in: 'fixed', dirs: ['~/.agents'] },
      names: ['AGENTS.md'],
      blank: 'drop',
      load: 'start',
      rank: 1,
      source: 0,
    },
    {
      id: 'globalCline',
      what: 'global rule',
      at: { in: 'fixed', dirs: ['~/.cline'] },
      names: [{ folder: 'rules', extensions: TEXTS }],
      blank: 'drop',
      load: 'start',
      rank: 1,
      source: 0,
    },
    {
      id: 'documents',
      what: 'global rule',
      at: { in: 'fixed', dirs: ['~/Documents/Cline'] },
      names: [{ folder: 'Rules', extensions: TEXTS }],
      blank: 'drop',
      load: 'start',
      rank: 1,
      source: 0,
    },
  ],
  winner: 'undocumented',
  winnerWhy:
    'The documents put workspace over global; the source enforces nothing: rules stand in alphabetical order, and of two with one name the global one replaces the other.',
  limits: [],
  imports: null,
  frontMatter: ['name', 'disabled', 'enabled'],
  role: 'system prompt "# Rules"',
  options: { disabledRules: 'paths of rules that are toggled off' },
  ignored: [
    {
      match: '(^|/)\\.(cursorrules|windsurfrules)$',
      why: 'The documents name it, but the loader at 21cb8d2 does not look for it.',
    },
  ],
  marks: ['.clinerules', '.clinerules/', '.cline/'],
  disagreements: [
    '`paths`, .cursorrules and .windsurfrules are documented, but nothing reads them in the SDK path at 21cb8d2.',
  ],
};
