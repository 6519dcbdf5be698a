import type { AgentProfile } from '../types.ts';

/** Google Jules. */
export const JULES: AgentProfile = {
  id: 'jules',
  name: 'Google Jules',
  status: 'unverified',
  confidence: 'low',
  sources: [{ ref: 'https://jules.google/docs', date: '2026-11-23' }],
  root: { markers: ['.git'], none: 'cwd' },
  gathered: 'session',
  scopes: [
    {
      id: 'root',
      what: 'AGENTS.md of the repository root',
      at: { in: 'root' },
      names: ['AGENTS.md'],
      load: 'start',
      rank: 1,
      source: 0,
    },
  ],
  winner: 'undocumented',
  winnerWhy: 'It reads a single file; whether nested files count is not documented.',
  limits: [],
  imports: null,
  frontMatter: [],
  role: 'not documented',
  options: {},
  ignored: [],
  marks: [],
  disagreements: [],
};
