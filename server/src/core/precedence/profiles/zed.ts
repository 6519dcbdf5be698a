import type { AgentProfile } from '../types.ts';
import { GIT } from './common.ts';

/** Zed Agent. */
export const ZED: AgentProfile = {
  id: 'zed',
  name: 'Zed Agent',
  status: 'documented',
  confidence: 'high',
  sources: [
    {
      ref: 'zed-industries/zed docs/src/ai/instructions.md @324dcf3, docs/src/ai/rules.md @0011187',
      date: '2026-11-23',
    },
  ],
  root: GIT,
  gathered: 'session',
  scopes: [
    {
      id: 'personal',
      what: 'personal instructions',
      at: { in: 'fixed', dirs: ['~/.config/zed', '~/AppData/Roaming/Zed'] },
      names: ['AGENTS.md'],
      load: 'start',
      rank: 1,
      source: 0,
    },
    {
      id: 'project',
      what: 'project instructions',
      at: { in: 'cwd' },
      names: [
        '.rules',
        '.cursorrules',
        '.windsurfrules',
        '.clinerules',
        '.github/copilot-instructions.md',
        'AGENT.md',
        'AGENTS.md',
        'CLAUDE.md',
        'GEMINI.md',
      ],
      pick: 'first-existing',
      load: 'start',
      rank: 2,
      source: 0,
    },
  ],
  winner: 'listed',
  winnerWhy:
    'Project instructions override the personal AGENTS.md when they conflict; of the project names only the first that exists is read.',
  limits: [],
  imports: null,
  frontMatter: [],
  role: 'system prompt',
  options: {},
  ignored: [],
  marks: ['.zed/', '.rules'],
  disagreements: ['Since v1.4.0 the Rules Library became Skills.'],
};
