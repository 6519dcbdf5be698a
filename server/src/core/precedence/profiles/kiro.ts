import type { AgentProfile } from '../types.ts';
import { GIT } from './common.ts';

/** Kiro. */
export const KIRO: AgentProfile = {
  id: 'kiro',
  name: 'Kiro',
  status: 'documented',
  confidence: 'medium',
  sources: [
    { ref: 'https://kiro.dev/docs/steering/', date: '2026-11-23' },
    { ref: 'kirodotdev/Kiro issues 6171, 9117, 9176', date: '2026-11-23' },
  ],
  root: GIT,
  gathered: 'request',
  scopes: [
    {
      id: 'global',
      what: 'global steering',
      at: { in: 'fixed', dirs: ['~/.kiro'] },
      names: [{ folder: 'steering', extensions: ['.md'] }],
      load: 'start',
      rank: 1,
      activation: 'kiro',
      source: 0,
    },
    {
      id: 'workspace',
      what: 'workspace steering',
      at: { in: 'cwd' },
      names: [{ folder: '.kiro/steering', extensions: ['.md'] }],
      load: 'start',
      rank: 2,
      activation: 'kiro',
      source: 0,
    },
    {
      id: 'agents',
      what: 'agent instructions',
      at: { in: 'cwd' },
      names: ['AGENTS.md'],
      load: 'start',
      rank: 2,
      source: 0,
    },
  ],
  winner: 'listed',
  winnerWhy: 'Workspace steering takes priority over global steering.',
  limits: [],
  imports: {
    syntax: 'kiro-file',
    maxDepth: 1,
    code: 'none',
    home: false,
    absolute: false,
    boundary: 'none',
    alsoFrom: 'workspace',
  },
  frontMatter: ['inclusion', 'fileMatchPattern', 'name', 'description'],
  role: 'not documented',
  options: {},
  ignored: [],
  marks: ['.kiro/'],
  disagreements: [
    'Issues 6171, 9117 and 9176 report that fileMatch, or global steering as a whole, is not loaded from the home folder.',
  ],
};
